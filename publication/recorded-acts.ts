import type { Transaction } from "@/prisma/client";
import { findWithheldNames, maskNames, type WithheldName } from "@/review/speaker/withheld-names";
import type { ByLanguage, RecordedAct } from "./published-record";

/** Every public act on a claim, oldest first, with the note of its proposal. */
export async function listRecordedActs(tx: Transaction, claimId: string): Promise<RecordedAct[]> {
  const publications = await tx.publication.findMany({
    where: { claimId },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    include: { approval: { include: { proposal: true } } },
  });
  const withheld = await findWithheldNames(tx);
  return publications.map((publication, index) => ({
    number: index + 1,
    kind: publication.kind,
    at: publication.publishedAt.toISOString(),
    note: masked(publication.approval?.proposal.note as ByLanguage | null | undefined, withheld),
  }));
}

/** A note of an earlier day may name somebody whose name is withheld since. */
function masked(
  note: ByLanguage | null | undefined,
  withheld: readonly WithheldName[],
): ByLanguage | null {
  if (!note) return null;
  return Object.fromEntries(
    Object.entries(note).map(([code, text]) => [code, maskNames(text, withheld)]),
  );
}
