import type { Prisma } from "@/prisma/generated/client";

/** The rows that a claim's stage follows from. */
export const claimRows = {
  settingsAside: { where: { resumption: null }, take: 1 },
  proposals: {
    orderBy: { number: "desc" },
    take: 1,
    include: { approval: { include: { publication: true } }, return: true, withdrawal: true },
  },
  publications: { orderBy: [{ publishedAt: "desc" }, { id: "desc" }] },
} as const satisfies Prisma.ClaimInclude;

export type ClaimRows = Prisma.ClaimGetPayload<{ include: typeof claimRows }>;
