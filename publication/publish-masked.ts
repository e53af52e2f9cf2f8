import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import type { Removal } from "@/prisma/generated/client";
import { enterPublication, makeRecord, type Signatories } from "./enter-publication";

/** A claim that was public with removed words, and who stands for it. */
export interface MaskedClaim extends Signatories {
  readonly claimId: string;
}

/**
 * Publishes a claim's record anew without the removed words: made from the newest approved dossier,
 * in which they are masked by now, and signed by those who signed before.
 */
export async function publishMasked(
  tx: Transaction,
  actor: Actor,
  { claimId, ...signatories }: MaskedClaim,
  removal: Removal,
): Promise<void> {
  const live = await tx.publication.findFirstOrThrow({ where: { claimId, superseded: null } });
  const { dossier } = await tx.proposal.findFirstOrThrow({
    where: { claimId, approval: { publication: { isNot: null } } },
    orderBy: { number: "desc" },
    include: { dossier: true },
  });
  const publication = await tx.publication.create({
    data: {
      claimId,
      kind: "REMOVAL",
      removalId: removal.id,
      supersedesId: live.id,
      publishedBy: actor.personId,
      publishedAt: new Date(),
    },
  });
  const { canonical } = dossier;
  const record = await makeRecord(tx, publication, { ...signatories, canonical });
  await enterPublication(tx, publication, record);
}
