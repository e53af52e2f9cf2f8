import type { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { articleChangesInput, changeArticles } from "../queue/change-articles";
import { differenceOf, requireTopics, topicIds } from "./set-topics";

export const setArticleTopicsInput = articleChangesInput({ added: topicIds, removed: topicIds });

/** Adds topics to each article and takes others away. Answers what undoes it. Throws `not-found`. */
export async function setArticleTopics(
  actor: Actor,
  { changes }: z.infer<typeof setArticleTopicsInput>,
): Promise<z.infer<typeof setArticleTopicsInput>> {
  authorise(actor, "set-article-topics");
  const before: typeof changes = [];
  await changeArticles(actor, "set-article-topics", changes, async (tx, change) => {
    const { articleId } = change;
    const rows = await tx.articleTopic.findMany({
      where: { articleId },
      orderBy: [{ setAt: "asc" }, { id: "asc" }],
    });
    const { added, removed } = differenceOf(rows, change);
    if (added.length + removed.length === 0) return null;
    await requireTopics(tx, added);
    const row = { articleId, setBy: actor.personId };
    await tx.articleTopic.createMany({
      data: [
        ...added.map((topicId) => ({ ...row, topicId, applies: true })),
        ...removed.map((topicId) => ({ ...row, topicId, applies: false })),
      ],
    });
    before.push({ articleId, added: removed, removed: added });
    return { added, removed };
  });
  return { changes: before };
}
