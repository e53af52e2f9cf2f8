import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import type { SpeakerKind, TextKind } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { partialDateSchema } from "../dates";
import { findOrAddOutlet } from "../speaker/find-or-add-outlet";
import { optionalAddress, optionalLine, toStorable } from "../text-input";
import { isEdge } from "../utterance/whole-characters";
import { addRevision, receivingTimeout } from "./add-revision";
import { splitText } from "./split-text";

/** Longest text of an article, in UTF-16 code units. */
export const longestArticle = 500_000;

export const articleText = z
  .string()
  .transform(toStorable)
  .refine((text) => text.trim() !== "", "required")
  .refine((text) => text.length <= longestArticle, "too-long");

export const textKinds = [
  "ARTICLE",
  "POST",
  "SPEECH",
  "VIDEO",
  "RADIO",
  "PICTURE",
  "MESSAGE",
] as const satisfies readonly TextKind[];

export type { TextKind };

const addressField = z.string().default("").pipe(optionalAddress);

export const receiveArticleInput = z.object({
  kind: z.enum(textKinds).default("ARTICLE"),
  text: articleText,
  /** Null: the text's first line. */
  title: optionalLine(300),
  address: addressField,
  recordingAddress: addressField,
  pictureAddress: addressField,
  /** Who published it, or whose account or station it is. */
  outlet: optionalLine(120),
  publishedOn: z.string().default("").pipe(partialDateSchema),
});

/** A post and a message are mostly a person's; what else is published is a body's. */
const publishers: Partial<Record<TextKind, SpeakerKind>> = { POST: "PERSON", MESSAGE: "PERSON" };

/**
 * Takes in an article: its text as handed in, its passages, the utterances found in it and what the
 * outlet itself asserts, with the trail's entry, all or nothing.
 */
export async function receiveArticle(
  actor: Actor,
  input: z.infer<typeof receiveArticleInput>,
): Promise<{ articleId: string; revisionId: string; utterances: number }> {
  authorise(actor, "receive-article");
  const { kind, text, outlet, title: givenTitle, ...facts } = input;
  const title = givenTitle ?? firstLineOf(text);
  const split = await splitText(kind, text);
  return transact(async (tx) => {
    const { language } = split;
    const outletKind = publishers[kind] ?? "BODY";
    const outletId = outlet
      ? await findOrAddOutlet(tx, actor, { name: outlet, language, kind: outletKind })
      : null;
    const article = await tx.article.create({ data: { kind, language, outletId, ...facts } });
    const articleId = article.id;
    const revision = await addRevision(tx, actor, { articleId, number: 1, title, text, split });
    const utterances = split.utterances.length;
    await recordAct(tx, {
      actorId: actor.personId,
      act: "receive-article",
      subject: `article:${articleId}`,
      payload: { revisionId: revision.id, title, textHash: revision.textHash, utterances },
    });
    return { articleId, revisionId: revision.id, utterances };
  }, receivingTimeout);
}

/** Longest title that is made of a text, in UTF-16 code units. */
const longestTitle = 110;

/** The first line that says something, cut between two words where it is long. */
function firstLineOf(text: string): string {
  const line = text.trim().split(/\s*[\n\u2028\u2029]/, 1)[0] ?? "";
  if (line.length <= longestTitle) return line;
  const space = line.lastIndexOf(" ", longestTitle);
  let end = space > longestTitle / 2 ? space : longestTitle;
  while (!isEdge(line, end)) end--;
  return `${line.slice(0, end).trimEnd()} …`;
}
