import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { partialDateSchema } from "../dates";
import { optionalAddress, optionalLine } from "../text-input";
import { lockClaim } from "./lock-claim";
import { requireStage } from "./stage";

export const recordAppearanceInput = z.object({
  claimId: z.string(),
  utteranceId: z.uuid(),
  saidOn: partialDateSchema,
  occasion: optionalLine(200),
  address: optionalAddress,
});

/** Says when, where and on what occasion an utterance of a claim was said. */
export async function recordAppearance(
  actor: Actor,
  input: z.infer<typeof recordAppearanceInput>,
): Promise<void> {
  authorise(actor, "record-appearance");
  const { claimId, utteranceId, saidOn, occasion, address } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const makesIt = await tx.claimUtterance.findUnique({
      where: { claimId_utteranceId: { claimId, utteranceId } },
    });
    if (!makesIt) throw new Refusal("not-found", { what: "utterance" });
    await tx.appearance.create({
      data: { utteranceId, saidOn, occasion, address, recordedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "record-appearance",
      subject: `claim:${claimId}`,
      payload: { utteranceId, saidOn, occasion },
    });
  });
}
