import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { languageTag, line, prose } from "../text-input";
import { lockClaim } from "./lock-claim";
import { requireStage } from "./stage";

export const translateUtteranceInput = z.object({
  claimId: z.string(),
  utteranceId: z.uuid(),
  language: languageTag,
  translation: prose(5_000),
  /** Who put it so, as the reader is told. */
  translator: line(200),
});

/** Puts an utterance's exact words into another language, beside them; the one before is kept. */
export async function translateUtterance(
  actor: Actor,
  input: z.infer<typeof translateUtteranceInput>,
): Promise<void> {
  authorise(actor, "translate-utterance");
  const { claimId, utteranceId, language, translation: text, translator } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const made = await tx.claimUtterance.findUnique({
      where: { claimId_utteranceId: { claimId, utteranceId } },
    });
    if (!made) throw new Refusal("not-found", { what: "utterance" });
    await tx.utteranceTranslation.create({
      data: { utteranceId, language, text, translator, addedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "translate-utterance",
      subject: `claim:${claimId}`,
      payload: { utteranceId, language },
    });
  });
}
