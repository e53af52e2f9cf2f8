import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { lockArticle } from "../article/lock-article";
import { optionalLine } from "../text-input";
import { addEdit } from "./edit-utterances";
import { shapeFields, spanInput, toShape } from "./shape";
import { requireSpan, type Span } from "./whole-characters";

export const speakerFields = {
  /** As the text names them, or typed; null: nobody is named. */
  speakerName: optionalLine(200),
  /** The words of the text that name them; they are the name where none was typed. */
  mention: spanInput.nullable(),
  /** An entry that a person chose, or null. */
  speakerId: z.uuid().nullable(),
};

export const makeUtteranceInput = z.object({
  articleId: z.uuid(),
  /** Whose offsets these are: an older revision is refused. */
  revisionId: z.uuid(),
  ...shapeFields,
  ...speakerFields,
});

/**
 * Makes an utterance of words that a person selected. Narration is the outlet's own assertion: its
 * claimant is the outlet. Throws `older-revision`, what `toShape` throws, `not-found`.
 */
export async function makeUtterance(
  actor: Actor,
  input: z.infer<typeof makeUtteranceInput>,
): Promise<{ utteranceId: string; editId: string }> {
  authorise(actor, "make-utterance");
  return transact(async (tx) => {
    const revision = await lockArticle(tx, input.articleId);
    if (revision.id !== input.revisionId) throw new Refusal("older-revision");
    const shape = toShape(revision.text, input);
    const speaker = await readSpeaker(tx, revision, input);
    const made = [{ ...shape, ...speaker, of: null }];
    const { editId, utteranceIds } = await addEdit(tx, actor, {
      ...{ kind: "MADE", revision, old: [], made },
    });
    const utteranceId = utteranceIds[0] as string;
    await recordAct(tx, {
      actorId: actor.personId,
      act: "make-utterance",
      subject: `article:${revision.articleId}`,
      payload: { editId, utteranceId, kind: shape.kind, words: wordsOf(revision.text, shape) },
    });
    return { utteranceId, editId };
  });
}

/** The statement's words, for the trail. */
export function wordsOf(text: string, { statement }: { readonly statement: Span }): string {
  return text.slice(statement.start, statement.end);
}

/** Who is said to have said it. Of narration that is the outlet, whatever else was chosen. */
export async function readSpeaker(
  tx: Transaction,
  revision: { readonly text: string; readonly article: { readonly outletId: string | null } },
  input: {
    readonly kind: string;
    readonly speakerName: string | null;
    readonly mention: Span | null;
    readonly speakerId: string | null;
  },
) {
  if (input.kind === "NARRATION") {
    return { speakerName: null, mention: null, speakerId: revision.article.outletId };
  }
  const mention = input.mention && requireSpan(revision.text, input.mention);
  const speakerName =
    input.speakerName ?? (mention && revision.text.slice(mention.start, mention.end));
  const { speakerId } = input;
  if (speakerId && !(await tx.speaker.findUnique({ where: { id: speakerId } }))) {
    throw new Refusal("not-found", { what: "speaker" });
  }
  return { speakerName, mention, speakerId };
}
