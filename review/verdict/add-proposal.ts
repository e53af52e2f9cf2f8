import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import { Prisma, type PublicationKind } from "@/prisma/generated/client";
import type { SealedDossier } from "../dossier/build-dossier";
import type { ByLanguage } from "../dossier/dossier";

/** Keeps the dossier by its digest and hands a proposal in for it. */
export async function addProposal(
  tx: Transaction,
  actor: Actor,
  proposed: {
    sealed: Pick<SealedDossier, "canonical" | "digest">;
    verdict: { id: string; claimId: string; authorId: string };
    kind: PublicationKind;
    note: ByLanguage | null;
  },
) {
  const { sealed, verdict, kind, note } = proposed;
  const { claimId } = verdict;
  await tx.dossier.createMany({
    data: { digest: sealed.digest, claimId, canonical: sealed.canonical },
    skipDuplicates: true,
  });
  const before = await tx.proposal.count({ where: { claimId } });
  return tx.proposal.create({
    data: {
      claimId,
      number: before + 1,
      verdictId: verdict.id,
      verdictAuthorId: verdict.authorId,
      digest: sealed.digest,
      kind,
      note: note ?? Prisma.DbNull,
      proposerId: actor.personId,
    },
  });
}
