import type { Transaction } from "@/prisma/client";

/** Ids of a claim's evidence in force, in the order in which it is numbered. */
export async function listEvidenceIds(tx: Transaction, claimId: string): Promise<string[]> {
  const rows = await tx.evidence.findMany({
    where: { claimId, withdrawal: null },
    orderBy: [{ citedAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
