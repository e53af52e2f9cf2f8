import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";
import type { Scale } from "@/prisma/generated/client";

/**
 * Throws `step-needed` where nothing could be rated without this step: the last one of its scale, and
 * what binds opinions. Two that ask at once wait for each other.
 */
export async function requireOtherSteps(
  tx: Transaction,
  { scale, key }: { readonly scale: Scale; readonly key: string },
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`scale:${scale}`}, 0))`;
  const others = await tx.rating.findMany({
    where: { scale, key: { not: key } },
    include: { definitions: { orderBy: { version: "desc" }, take: 1 } },
  });
  const isLast = !others.some(({ definitions: [latest] }) => latest && !latest.isRetired);
  if (isLast || (scale === "CONTENT" && key === "opinion")) throw new Refusal("step-needed");
}
