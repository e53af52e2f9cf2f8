import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { database } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { optionalLine } from "../text-input";
import { addRevision, receivingTimeout } from "./add-revision";
import { carryOver, without } from "./carry-over";
import { carryRows, followClaims, readCarried } from "./carry-rows";
import { lockArticle } from "./lock-article";
import { articleText } from "./receive-article";
import { splitText } from "./split-text";

export const reviseArticleInput = z.object({
  articleId: z.uuid(),
  text: articleText,
  /** Null: the title stays. */
  title: optionalLine(300),
});

/** How many utterances of the older text had each fate in the newer one. */
export type Outcomes = Record<"same" | "moved" | "changed" | "gone", number>;

/**
 * Takes in a newer text of an article. Each utterance is looked for in it; the claims of those whose
 * words stand there follow, the others are flagged. Throws `not-found` and `same-text`.
 */
export async function reviseArticle(
  actor: Actor,
  input: z.infer<typeof reviseArticleInput>,
): Promise<{ revisionId: string; number: number; outcomes: Outcomes }> {
  authorise(actor, "revise-article");
  const { articleId, text } = input;
  const split = await splitText(await kindOf(articleId), text);
  return transact(async (tx) => {
    const older = await lockArticle(tx, articleId);
    if (older.text === text) throw new Refusal("same-text");
    const carried = await readCarried(tx, older.id);
    const { fates, left } = carryOver({ old: older.text, new: text }, carried, split);
    const kept = { ...split, utterances: without(split, left) };
    const number = older.number + 1;
    const title = input.title ?? older.title;
    const revision = await addRevision(tx, actor, {
      ...{ articleId, number, title, text, split: kept },
    });
    const newer = await lockArticle(tx, articleId);
    await followClaims(tx, actor, await carryRows(tx, actor, newer, fates));
    const count = (outcome: string) => fates.filter((fate) => fate.outcome === outcome).length;
    const outcomes: Outcomes = {
      ...{ same: count("SAME"), moved: count("MOVED") },
      ...{ changed: count("CHANGED"), gone: count("GONE") },
    };
    await recordAct(tx, {
      actorId: actor.personId,
      act: "revise-article",
      subject: `article:${articleId}`,
      payload: { revisionId: revision.id, number, textHash: revision.textHash, ...outcomes },
    });
    return { revisionId: revision.id, number, outcomes };
  }, receivingTimeout);
}

async function kindOf(articleId: string) {
  const article = await database().article.findUnique({ where: { id: articleId } });
  if (!article) throw new Refusal("not-found", { what: "article" });
  return article.kind;
}
