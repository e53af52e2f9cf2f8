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
    if (await addClosing(tx, actor, input.articleId)) {
      await recordClosing(tx, actor, input.articleId);
    }
  });
}

/** Closes it in the transaction of the act; false where it is closed already. Throws `not-found`. */
export async function addClosing(tx: Transaction, actor: Actor, articleId: string) {
  if (await findOpenClosing(tx, articleId)) return false;
  await tx.articleClosing.create({ data: { articleId, closedBy: actor.personId } });
  return true;
}

/** The trail's entry for an article that was closed. */
export async function recordClosing(tx: Transaction, actor: Actor, articleId: string) {
  await recordAct(tx, {
    actorId: actor.personId,
    act: "close-article",
    subject: `article:${articleId}`,
    payload: {},
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
  await lockArticle(tx, articleId);
  return tx.articleClosing.findFirst({ where: { articleId, reopening: null } });
}
