import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { recordAct } from "@/trail/record-act";
import { addEdit, lockUtterances, statementOf } from "./edit-utterances";
import type { EditedUtterance, HandUtterance } from "./hand-utterance";
import { type Shape, toShape } from "./shape";
import { isEdge, type Span } from "./whole-characters";

export const splitUtteranceInput = z.object({
  utteranceId: z.uuid(),
  /** Offset into the text, inside the statement. */
  at: z.int().nonnegative(),
  /** Which half the claims that rest on it follow to. */
  heir: z.enum(["first", "second"]),
});

/**
 * Splits an utterance in two, both of the same speaker. Throws what `lockUtterances` throws,
 * `span-outside` where one half would be empty, `cuts-a-character`.
 */
export async function splitUtterance(
  actor: Actor,
  input: z.infer<typeof splitUtteranceInput>,
): Promise<{ utteranceIds: string[]; editId: string }> {
  authorise(actor, "split-utterance");
  return transact(async (tx) => {
    const { revision, old } = await lockUtterances(tx, [input.utteranceId]);
    const [utterance] = old as [EditedUtterance];
    if (!isEdge(revision.text, input.at)) throw new Refusal("cuts-a-character");
    const statement = statementOf(utterance);
    const halves = [
      { start: statement.start, end: input.at },
      { start: input.at, end: statement.end },
    ];
    const made = halves.map((half) => toHalf(revision.text, utterance, half));
    const heir = input.heir === "first" ? 0 : 1;
    const { editId, utteranceIds } = await addEdit(tx, actor, {
      ...{ kind: "SPLIT", revision, old, made, heir },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "split-utterance",
      subject: `article:${revision.articleId}`,
      payload: { editId, utteranceIds, replaced: input.utteranceId },
    });
    return { utteranceIds, editId };
  });
}

function toHalf(text: string, utterance: EditedUtterance, half: Span): HandUtterance {
  if (half.start >= half.end) throw new Refusal("span-outside");
  const quotes = utterance.spans
    .filter(({ role }) => role === "QUOTE")
    .map(({ start, end }) => ({
      start: Math.max(start, half.start),
      end: Math.min(end, half.end),
    }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== "");
  const mention = utterance.spans.find(({ role }) => role === "MENTION") ?? null;
  return {
    ...toShape(text, { kind: kindOfHalf(utterance, quotes), statement: half, quotes }),
    speakerName: utterance.speakerName,
    mention,
    speakerId: utterance.speakers[0]?.speakerId ?? null,
    of: utterance,
  };
}

/** A half that no quotation mark reaches into is reported speech. */
function kindOfHalf({ kind }: EditedUtterance, quotes: readonly Span[]): Shape["kind"] {
  return kind === "NARRATION" || quotes.length > 0 ? kind : "INDIRECT";
}
