import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { foldForSearch } from "@/language/folding";
import { recordAct } from "@/trail/record-act";
import { partialDateSchema } from "../dates";
import { optionalAddress, optionalLine } from "../text-input";
import { lockClaim } from "./lock-claim";
import { requireStage } from "./stage";

/** A place in a recording: "1:02:30" or "2:30", digits of any script. Empty: null. */
const timeCodeSchema = optionalLine(12)
  .transform((code) => code && foldForSearch(code))
  .refine((code) => code === null || /^(\d{1,2}:)?\d{1,3}:[0-5]\d$/.test(code), "not-a-time-code");

export const recordAppearanceInput = z.object({
  claimId: z.string(),
  utteranceId: z.uuid(),
  saidOn: partialDateSchema,
  occasion: optionalLine(200),
  address: optionalAddress,
  timeCode: timeCodeSchema,
});

/** Says when, where and on what occasion an utterance of a claim was said. */
export async function recordAppearance(
  actor: Actor,
  input: Omit<z.infer<typeof recordAppearanceInput>, "timeCode"> & { timeCode?: string | null },
): Promise<void> {
  authorise(actor, "record-appearance");
  const { claimId, utteranceId, saidOn, occasion, address, timeCode = null } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const makesIt = await tx.claimUtterance.findUnique({
      where: { claimId_utteranceId: { claimId, utteranceId } },
    });
    if (!makesIt) throw new Refusal("not-found", { what: "utterance" });
    await tx.appearance.create({
      data: { utteranceId, saidOn, occasion, address, timeCode, recordedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "record-appearance",
      subject: `claim:${claimId}`,
      payload: { utteranceId, saidOn, occasion },
    });
  });
}
