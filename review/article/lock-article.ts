import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";

/**
 * Waits until nobody else writes to this article, to the end of the transaction. Answers its newest
 * revision with the passages; throws `not-found`.
 */
export async function lockArticle(tx: Transaction, articleId: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('article:' || ${articleId}, 0))`;
  const revision = await tx.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    include: { article: true, passages: { orderBy: { position: "asc" } } },
  });
  if (!revision) throw new Refusal("not-found", { what: "article" });
  return revision;
}

export type LockedRevision = Awaited<ReturnType<typeof lockArticle>>;
