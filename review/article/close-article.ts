import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { lockArticle } from "./lock-article";

export const articleIdInput = z.object({ articleId: z.uuid() });

/** Triage is done: what was not taken up stays searchable, and no reason is asked. */
export async function closeArticle(actor: Actor, input: { articleId: string }): Promise<void> {
  authorise(actor, "close-article");
  await transact(async (tx) => {
    if (await findOpenClosing(tx, input.articleId)) return;
    await tx.articleClosing.create({
      data: { articleId: input.articleId, closedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "close-article",
      subject: `article:${input.articleId}`,
      payload: {},
    });
  });
}

/** Opens a closed article again. */
export async function reopenArticle(actor: Actor, input: { articleId: string }): Promise<void> {
  authorise(actor, "reopen-article");
  await transact(async (tx) => {
    const closing = await findOpenClosing(tx, input.articleId);
    if (!closing) return;
    await tx.articleReopening.create({
      data: { closingId: closing.id, reopenedBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "reopen-article",
      subject: `article:${input.articleId}`,
      payload: {},
    });
  });
}

async function findOpenClosing(tx: Transaction, articleId: string) {
  // One closer at a time: of two at once the second finds the first one's row.
  await lockArticle(tx, articleId);
  return tx.articleClosing.findFirst({ where: { articleId, reopening: null } });
}
