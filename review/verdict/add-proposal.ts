import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import { Prisma, type PublicationKind } from "@/prisma/generated/client";
import type { SealedDossier } from "../dossier/build-dossier";
import type { ByLanguage } from "../dossier/dossier";
import { requireNamesWithheld } from "../speaker/withheld-names";

/** Keeps the dossier by its digest and hands a proposal in for it. */
export async function addProposal(
  tx: Transaction,
  actor: Actor,
  proposed: {
    sealed: Pick<SealedDossier, "canonical" | "digest">;
    verdict: { id: string; claimId: string; authorId: string };
    kind: PublicationKind;
    note: ByLanguage | null;
    /** Keys of the warnings that the proposer ticked. */
    ticked?: readonly string[];
  },
) {
  const { sealed, verdict, kind, note, ticked = [] } = proposed;
  const { claimId } = verdict;
  await requireNamesWithheld(tx, { claimId, verdictId: verdict.id, note });
  // A dossier that is kept may have been masked since, and then does not fit its digest any more.
  const { digest, canonical } = sealed;
  if (!(await tx.dossier.findUnique({ where: { digest } }))) {
    await tx.dossier.create({ data: { digest, claimId, canonical } });
  }
  const before = await tx.proposal.count({ where: { claimId } });
  return tx.proposal.create({
    data: {
      claimId,
      number: before + 1,
      verdictId: verdict.id,
      verdictAuthorId: verdict.authorId,
      digest,
      kind,
      note: note ?? Prisma.DbNull,
      proposerId: actor.personId,
      ticked: [...ticked],
    },
  });
}
