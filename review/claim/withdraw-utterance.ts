import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { inForce } from "../in-force";
import { line } from "../text-input";
import { standingUtterance } from "../utterance/standing";
import { lockClaim } from "./lock-claim";
import { pressNotes } from "./press-notes";
import { requireStage } from "./stage";

const utteranceOfClaim = { claimId: z.string(), utteranceId: z.uuid() };

export const withdrawUtteranceInput = z.object({ ...utteranceOfClaim, reason: line(500) });

/**
 * Says that an utterance does not make the claim after all, with a reason; both stay in the history.
 * Throws `last-utterance` where the claim would have none.
 */
export async function withdrawUtterance(
  actor: Actor,
  input: z.infer<typeof withdrawUtteranceInput>,
): Promise<void> {
  authorise(actor, "withdraw-utterance");
  const { claimId, utteranceId, reason } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const standing = await tx.claimUtterance.findMany({
      where: { claimId, ...inForce, utterance: standingUtterance },
    });
    if (!standing.some((row) => row.utteranceId === utteranceId)) {
      throw new Refusal("not-found", { what: "utterance" });
    }
    if (standing.length === 1) throw new Refusal("last-utterance");
    await tx.claimUtteranceWithdrawal.create({
      data: { claimId, utteranceId, reason, withdrawnBy: actor.personId },
    });
    await pressNotes(tx, [claimId]);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-utterance",
      subject: `claim:${claimId}`,
      payload: { utteranceId, reason },
    });
  });
}

export const restoreUtteranceInput = z.object(utteranceOfClaim);

/** Takes a withdrawal back: the utterance makes the claim again. */
export async function restoreUtterance(
  actor: Actor,
  input: z.infer<typeof restoreUtteranceInput>,
): Promise<void> {
  authorise(actor, "restore-utterance");
  const { claimId, utteranceId } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const withdrawal = await tx.claimUtteranceWithdrawal.findFirst({
      where: { claimId, utteranceId, restoration: null },
    });
    if (!withdrawal) throw new Refusal("not-found", { what: "utterance" });
    await tx.claimUtteranceRestoration.create({
      data: { withdrawalId: withdrawal.id, restoredBy: actor.personId },
    });
    await pressNotes(tx, [claimId]);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "restore-utterance",
      subject: `claim:${claimId}`,
      payload: { utteranceId },
    });
  });
}
