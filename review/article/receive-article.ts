import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import type { SplitArticle } from "@/splitter";
import { SPLITTER_VERSION } from "@/splitter";
import { sha256 } from "@/trail/canonical";
import { recordAct } from "@/trail/record-act";
import { partialDateSchema } from "../dates";
import { findOrAddOutlet } from "../speaker/find-or-add-outlet";
import { line, optionalAddress, optionalLine, toStorable } from "../text-input";
import { splitInWorker } from "./split-in-worker";
import { toUtteranceRows } from "./utterance-rows";

/** Longest text of an article, in UTF-16 code units. */
export const longestArticle = 500_000;

export const receiveArticleInput = z.object({
  title: line(300),
  text: z
    .string()
    .transform(toStorable)
    .refine((text) => text.trim() !== "", "required")
    .refine((text) => text.length <= longestArticle, "too-long"),
  address: optionalAddress,
  outlet: optionalLine(120),
  publishedOn: partialDateSchema,
});

/** In milliseconds. A long article has thousands of spans, and the database proves each. */
const receivingTimeout = 30_000;

/**
 * Takes in an article: its text as handed in, its passages, the utterances found in it and what the
 * outlet itself asserts, with the trail's entry, all or nothing.
 */
export async function receiveArticle(
  actor: Actor,
  input: z.infer<typeof receiveArticleInput>,
): Promise<{ articleId: string; revisionId: string; utterances: number }> {
  authorise(actor, "receive-article");
  const split = await splitInWorker(input.text);
  return transact(async (tx) => {
    const outletId = input.outlet
      ? await findOrAddOutlet(tx, actor, { name: input.outlet, language: split.language })
      : null;
    const { address, publishedOn, title } = input;
    const article = await tx.article.create({
      data: { language: split.language, outletId, address, publishedOn },
    });
    const revision = await addRevision(tx, actor, article.id, input, split);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "receive-article",
      subject: `article:${article.id}`,
      payload: {
        revisionId: revision.id,
        title,
        textHash: revision.textHash,
        utterances: split.utterances.length,
      },
    });
    return {
      articleId: article.id,
      revisionId: revision.id,
      utterances: split.utterances.length,
    };
  }, receivingTimeout);
}

async function addRevision(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  { title, text }: { title: string; text: string },
  split: SplitArticle,
) {
  const revision = await tx.articleRevision.create({
    data: {
      articleId,
      number: 1,
      title,
      text,
      textHash: sha256(text),
      textLength: text.length,
      splitter: SPLITTER_VERSION,
      receivedBy: actor.personId,
    },
  });
  const rows = toUtteranceRows(revision.id, text, split);
  await tx.passage.createMany({ data: rows.passages });
  await tx.utterance.createMany({ data: rows.utterances });
  await tx.utteranceSpan.createMany({ data: rows.spans });
  await tx.narrationCandidate.createMany({ data: rows.narration });
  return revision;
}
