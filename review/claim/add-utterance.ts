import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { standingUtterance } from "../utterance/standing";
import { lockClaim } from "./lock-claim";
import { requireStage } from "./stage";

const confirmed = z.literal("on", { error: "confirm" });

export const addUtteranceInput = z.object({
  claimId: z.string({ error: "required" }).min(1, "required"),
  utteranceId: z.uuid(),
  /** It means the same as the claim's wording. */
  meansTheSame: confirmed,
  /** It was said on a day for which what the verdict says holds. */
  dateFits: confirmed,
});

/**
 * Says that an utterance makes a claim that there is already. What is public changes only when a
 * verdict with it is proposed, approved and published.
 */
export async function addUtterance(
  actor: Actor,
  input: z.infer<typeof addUtteranceInput>,
): Promise<{ claimId: string }> {
  authorise(actor, "add-utterance");
  const { claimId, utteranceId } = input;
  return transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const standing = { id: utteranceId, ...standingUtterance };
    if (!(await tx.utterance.findFirst({ where: standing }))) {
      throw new Refusal("not-found", { what: "utterance" });
    }
    await addOrRestore(tx, actor, input);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "add-utterance",
      subject: `claim:${claimId}`,
      payload: { utteranceId },
    });
    return { claimId };
  });
}

async function addOrRestore(
  tx: Transaction,
  actor: Actor,
  { claimId, utteranceId }: { claimId: string; utteranceId: string },
): Promise<void> {
  const withdrawal = await tx.claimUtteranceWithdrawal.findFirst({
    where: { claimId, utteranceId, restoration: null },
  });
  if (withdrawal) {
    const data = { withdrawalId: withdrawal.id, restoredBy: actor.personId };
    await tx.claimUtteranceRestoration.create({ data });
    return;
  }
  const confirmations = { meansTheSame: true, dateFits: true };
  await tx.claimUtterance.create({
    data: { claimId, utteranceId, ...confirmations, addedBy: actor.personId },
  });
}
