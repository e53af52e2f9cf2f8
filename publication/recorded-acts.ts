import type { Transaction } from "@/prisma/client";
import type { ByLanguage, RecordedAct } from "./published-record";

/** Every public act on a claim, oldest first, with the note of its proposal. */
export async function listRecordedActs(tx: Transaction, claimId: string): Promise<RecordedAct[]> {
  const publications = await tx.publication.findMany({
    where: { claimId },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    include: { approval: { include: { proposal: true } } },
  });
  return publications.map((publication, index) => ({
    number: index + 1,
    kind: publication.kind,
    at: publication.publishedAt.toISOString(),
    note: (publication.approval?.proposal.note as ByLanguage | null | undefined) ?? null,
  }));
}
