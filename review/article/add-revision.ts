import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import { SPLITTER_VERSION, type SplitArticle } from "@/splitter";
import { sha256 } from "@/trail/canonical";
import { toUtteranceRows } from "./utterance-rows";

/** In milliseconds. A long article has thousands of spans, and the database proves each. */
export const receivingTimeout = 30_000;

/** Adds a state of an article's text with all that was found in it. */
export async function addRevision(
  tx: Transaction,
  actor: Actor,
  {
    split,
    ...revision
  }: { articleId: string; number: number; title: string; text: string; split: SplitArticle },
) {
  const { text } = revision;
  const row = await tx.articleRevision.create({
    data: {
      ...revision,
      textHash: sha256(text),
      textLength: text.length,
      splitter: SPLITTER_VERSION,
      receivedBy: actor.personId,
    },
  });
  const rows = toUtteranceRows(row.id, text, split);
  await tx.passage.createMany({ data: rows.passages });
  await tx.utterance.createMany({ data: rows.utterances });
  await tx.utteranceSpan.createMany({ data: rows.spans });
  await tx.narrationCandidate.createMany({ data: rows.narration });
  return row;
}
