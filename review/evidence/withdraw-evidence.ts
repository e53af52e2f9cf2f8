import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { inForce } from "../in-force";
import { line } from "../text-input";

const evidenceOfClaim = { claimId: z.string(), evidenceId: z.uuid() };

export const withdrawEvidenceInput = z.object({ ...evidenceOfClaim, reason: line(500) });

/** Takes evidence out of the dossier with a reason; it stays in the history. */
export async function withdrawEvidence(
  actor: Actor,
  input: z.infer<typeof withdrawEvidenceInput>,
): Promise<void> {
  authorise(actor, "withdraw-evidence");
  const { claimId, evidenceId, reason } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const evidence = await tx.evidence.findFirst({
      where: { id: evidenceId, claimId, ...inForce },
    });
    if (!evidence) throw new Refusal("not-found", { what: "evidence" });
    await tx.evidenceWithdrawal.create({
      data: { evidenceId, reason, withdrawnBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-evidence",
      subject: `claim:${claimId}`,
      payload: { evidenceId, reason },
    });
  });
}

export const restoreEvidenceInput = z.object(evidenceOfClaim);

/** Takes a withdrawal back: the evidence is in the dossier again, and what cited it still does. */
export async function restoreEvidence(
  actor: Actor,
  input: z.infer<typeof restoreEvidenceInput>,
): Promise<void> {
  authorise(actor, "restore-evidence");
  const { claimId, evidenceId } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const withdrawal = await tx.evidenceWithdrawal.findFirst({
      where: { evidence: { id: evidenceId, claimId }, restoration: null },
    });
    if (!withdrawal) throw new Refusal("not-found", { what: "evidence" });
    await tx.evidenceRestoration.create({
      data: { withdrawalId: withdrawal.id, restoredBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "restore-evidence",
      subject: `claim:${claimId}`,
      payload: { evidenceId },
    });
  });
}
