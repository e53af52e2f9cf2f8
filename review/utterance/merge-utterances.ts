import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { addEdit, lockUtterances, statementOf } from "./edit-utterances";
import type { EditedUtterance } from "./hand-utterance";
import { wordsOf } from "./make-utterance";
import { type HandKind, toShape } from "./shape";
import { hullOf, type Span } from "./whole-characters";

export const mergeUtterancesInput = z.object({
  utteranceIds: z.tuple([z.uuid(), z.uuid()]).refine(([one, other]) => one !== other, "invalid"),
});

/**
 * Makes one utterance of two, with the first one's speaker: all their quotes, and everything from the
 * first one's start to the last one's end. Throws what `lockUtterances` throws.
 */
export async function mergeUtterances(
  actor: Actor,
  input: z.infer<typeof mergeUtterancesInput>,
): Promise<{ utteranceId: string; editId: string }> {
  authorise(actor, "merge-utterances");
  return transact(async (tx) => {
    const { revision, old } = await lockUtterances(tx, input.utteranceIds);
    const [first, second] = old as [EditedUtterance, EditedUtterance];
    const statement = hullOf([statementOf(first), statementOf(second)]);
    const quotes = old.flatMap(({ spans }) => spans.filter(({ role }) => role === "QUOTE"));
    const shape = toShape(revision.text, {
      kind: kindOf(first, second, quotes),
      statement,
      quotes,
    });
    const mention = first.spans.find(({ role }) => role === "MENTION") ?? null;
    const speakerId = (first.speakers[0] ?? second.speakers[0])?.speakerId ?? null;
    const { speakerName } = first.speakerName ? first : second;
    const made = [{ ...shape, mention, speakerId, speakerName, of: first }];
    const { editId, utteranceIds } = await addEdit(tx, actor, {
      ...{ kind: "MERGED", revision, old, made },
    });
    const utteranceId = utteranceIds[0] as string;
    await recordAct(tx, {
      actorId: actor.personId,
      act: "merge-utterances",
      subject: `article:${revision.articleId}`,
      payload: {
        ...{ editId, utteranceId, replaced: old.map(({ id }) => id) },
        words: wordsOf(revision.text, shape),
      },
    });
    return { utteranceId, editId };
  });
}

/** Quoted only where both are: else what is between the marks is a part of the whole. */
function kindOf(
  { kind: one }: EditedUtterance,
  { kind: other }: EditedUtterance,
  quotes: readonly Span[],
): HandKind {
  if (one === "NARRATION" && other === "NARRATION") return "NARRATION";
  if (quotes.length === 0) return "INDIRECT";
  return one === "DIRECT" && other === "DIRECT" ? "DIRECT" : "MIXED";
}
