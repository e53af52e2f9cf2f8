import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { addEdit, lockUtterances } from "./edit-utterances";
import { readSpeaker, speakerFields, wordsOf } from "./make-utterance";
import { shapeFields, toShape } from "./shape";

export const changeUtteranceInput = z.object({
  utteranceId: z.uuid(),
  ...shapeFields,
  ...speakerFields,
});

/**
 * Changes where an utterance stands, its kind or its speaker: a new row replaces the old one, and the
 * claims that rest on it follow. Throws what `lockUtterances` and `toShape` throw.
 */
export async function changeUtterance(
  actor: Actor,
  input: z.infer<typeof changeUtteranceInput>,
): Promise<{ utteranceId: string; editId: string }> {
  authorise(actor, "change-utterance");
  return transact(async (tx) => {
    const { revision, old } = await lockUtterances(tx, [input.utteranceId]);
    const shape = toShape(revision.text, input);
    const speaker = await readSpeaker(tx, revision, input);
    const made = [{ ...shape, ...speaker, of: old[0] ?? null }];
    const { editId, utteranceIds } = await addEdit(tx, actor, {
      ...{ kind: "CHANGED", revision, old, made },
    });
    const utteranceId = utteranceIds[0] as string;
    await recordAct(tx, {
      actorId: actor.personId,
      act: "change-utterance",
      subject: `article:${revision.articleId}`,
      payload: {
        ...{ editId, utteranceId, replaced: input.utteranceId, kind: shape.kind },
        ...{ words: wordsOf(revision.text, shape), speakerName: speaker.speakerName },
      },
    });
    return { utteranceId, editId };
  });
}
