import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { lockClaim } from "@/review/claim/lock-claim";
import { requireNoEmbargo } from "@/review/claim/set-embargo";
import { requireStage } from "@/review/claim/stage";
import { requireNotHeld } from "@/review/legal/holds";
import { flagDifferingRatings } from "@/review/scale/flag-differing-ratings";
import { flagDifferingRecords } from "@/review/speaker/flag-differing-records";
import { requireNoWithheldName } from "@/review/speaker/require-no-withheld-name";
import { recordAct } from "@/trail/record-act";
import { requireSoundClaimReview } from "./claim-review/require-sound";
import { enterPublication, makeRecord } from "./enter-publication";

export const publishVerdictInput = z.object({ claimId: z.string(), approvalId: z.uuid() });

/**
 * Publishes exactly what was approved: freezes the record, appends it to the public log and queues
 * the press, all in the transaction of the act. Throws `embargoed` before its time, and
 * `claim-review-broken` where other readers of ClaimReview would refuse the record.
 */
export async function publishVerdict(
  actor: Actor,
  input: z.infer<typeof publishVerdictInput>,
): Promise<{ publicationId: string; recordHash: string }> {
  authorise(actor, "publish-verdict");
  const { claimId, approvalId } = input;
  return transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    requireStage(claim, "publish-verdict");
    await requireNoEmbargo(tx, claimId);
    if (claim.proposals[0]?.approval?.id !== approvalId) throw new Refusal("proposal-not-in-force");
    await requireNotHeld(tx, claimId);
    const approval = await findApproval(tx, approvalId);
    const { proposal } = approval;
    await requireNoWithheldName(tx, proposal);
    const publication = await tx.publication.create({
      data: {
        claimId,
        kind: proposal.kind,
        approvalId,
        digest: approval.digest,
        supersedesId: claim.publications[0]?.id ?? null,
        publishedBy: actor.personId,
        publishedAt: new Date(),
      },
    });
    const record = await makeRecord(tx, publication, {
      canonical: proposal.dossier.canonical,
      checkedBy: publishedName(approval.verdict.author),
      approvedBy: publishedName(approval.editor),
    });
    await requireSoundClaimReview(tx, record);
    const recordHash = await enterPublication(tx, publication, record);
    await clearDifference(tx, claimId, actor.personId);
    await flagDifferingRatings(tx, { claimId });
    await flagDifferingRecords(tx, { claimId });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "publish-verdict",
      subject: `claim:${claimId}`,
      payload: {
        publicationId: publication.id,
        kind: publication.kind,
        digest: approval.digest,
        recordHash,
      },
    });
    return { publicationId: publication.id, recordHash };
  });
}

/** The new record is made of what was approved: what was flagged before for another is not of it. */
async function clearDifference(tx: Transaction, claimId: string, clearedBy: string): Promise<void> {
  const open = await tx.claimFlag.findMany({
    where: { claimId, reason: "RECORD_DIFFERS", clearing: null },
    select: { id: true },
  });
  await tx.claimFlagClearing.createMany({
    data: open.map(({ id }) => ({ flagId: id, clearedBy })),
  });
}

function findApproval(tx: Transaction, id: string) {
  return tx.approval.findUniqueOrThrow({
    where: { id },
    include: {
      editor: true,
      verdict: { include: { author: true } },
      proposal: { include: { dossier: true } },
    },
  });
}

/** The name under which a person's work is published. */
function publishedName(person: { name: string; publishedName: string | null }): string {
  return person.publishedName ?? person.name;
}
