import { z } from "zod";
import type { Actor } from "@/access/actor";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import type { Act, Acts } from "@/trail/acts";
import { recordAct } from "@/trail/record-act";
import { lockArticle } from "../article/lock-article";

/** At most so many articles are changed at once: what one screen shows. */
const articlesAtOnce = 100;

/** What a bulk act is given: for each article its own value, so that the same act undoes it. */
export function articleChangesInput<S extends z.ZodRawShape>(shape: S) {
  return z.object({
    changes: z
      .array(z.object({ articleId: z.uuid(), ...shape }))
      .min(1)
      .max(articlesAtOnce),
  });
}

/**
 * Does one act to several articles in one transaction, each with its own entry in the trail: what
 * `changeClaims` does to claims. `change` adds the rows and answers the entry's payload, null where
 * nothing is to be done. Throws `not-found`, and then none is made.
 */
export async function changeArticles<A extends Act, C extends { readonly articleId: string }>(
  actor: Actor,
  act: A,
  changes: readonly C[],
  change: (tx: Transaction, one: C) => Promise<Acts[A] | null>,
): Promise<void> {
  const ordered = [...changes].sort((one, other) => (one.articleId < other.articleId ? -1 : 1));
  await transact(async (tx) => {
    for (const { articleId } of ordered) await lockArticle(tx, articleId);
    const made: { articleId: string; payload: Acts[A] }[] = [];
    for (const one of ordered) {
      const payload = await change(tx, one);
      if (payload) made.push({ articleId: one.articleId, payload });
    }
    for (const { articleId, payload } of made) {
      const subject = `article:${articleId}` as const;
      await recordAct(tx, { actorId: actor.personId, act, subject, payload });
    }
  });
}
