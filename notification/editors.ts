import type { Transaction } from "@/prisma/client";

/** Ids of everybody who may approve and may sign in. */
export async function listEditors(tx: Transaction): Promise<string[]> {
  const people = await tx.person.findMany({
    where: { roleGrants: { some: { role: "EDITOR", revocation: null } } },
    select: {
      id: true,
      standings: { orderBy: [{ setAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  return people.filter(({ standings }) => standings[0]?.active !== false).map(({ id }) => id);
}
