import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { languageTag, prose } from "../text-input";
import { lockClaim } from "./lock-claim";
import { requireStage } from "./stage";

export const wordClaimInput = z.object({
  claimId: z.string(),
  language: languageTag,
  wording: prose(500),
});

/** Gives a claim its stand-alone wording in a language; the one before stays in the history. */
export async function wordClaim(
  actor: Actor,
  input: z.infer<typeof wordClaimInput>,
): Promise<void> {
  authorise(actor, "word-claim");
  const { claimId, language, wording } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    await tx.claimWording.create({
      data: { claimId, language, text: wording, wordedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "word-claim",
      subject: `claim:${claimId}`,
      payload: { wording, language },
    });
  });
}
