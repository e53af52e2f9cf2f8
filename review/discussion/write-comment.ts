import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { prose } from "../text-input";
import { findMentioned } from "./mentions";
import { placeIsThere, type ThreadSubject, threadPlace, threadSubject } from "./place";

const text = prose(5_000);

export const startThreadInput = z.object({ subject: threadSubject, place: threadPlace, text });

/** Starts a conversation on a place of a claim or an article, with its first comment. */
export async function startThread(
  actor: Actor,
  input: z.infer<typeof startThreadInput>,
): Promise<{ threadId: string; commentId: string }> {
  authorise(actor, "start-thread");
  const { subject, place } = input;
  return transact(async (tx) => {
    if (!(await placeIsThere(tx, subject, place))) {
      throw new Refusal("not-found", { what: "place" });
    }
    const { id: threadId } = await tx.thread.create({
      data: { subject, place, startedBy: actor.personId },
    });
    const { commentId, mentioned } = await addComment(tx, actor, threadId, input.text);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "start-thread",
      subject,
      payload: { threadId, commentId, place, mentioned },
    });
    return { threadId, commentId };
  });
}

export const replyInThreadInput = z.object({ threadId: z.uuid(), text });

/** Adds a comment to a thread, resolved or not. */
export async function replyInThread(
  actor: Actor,
  input: z.infer<typeof replyInThreadInput>,
): Promise<{ commentId: string }> {
  authorise(actor, "reply-in-thread");
  const { threadId } = input;
  return transact(async (tx) => {
    const thread = await tx.thread.findUnique({ where: { id: threadId } });
    if (!thread) throw new Refusal("not-found", { what: "thread" });
    const { commentId, mentioned } = await addComment(tx, actor, threadId, input.text);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "reply-in-thread",
      subject: thread.subject as ThreadSubject,
      payload: { threadId, commentId, mentioned },
    });
    return { commentId };
  });
}

async function addComment(tx: Transaction, actor: Actor, threadId: string, text: string) {
  const mentioned = await findMentioned(tx, text, actor.personId);
  const { id: commentId } = await tx.comment.create({
    data: {
      threadId,
      text,
      writtenBy: actor.personId,
      mentions: { create: mentioned.map((personId) => ({ personId })) },
    },
  });
  return { commentId, mentioned };
}

export const withdrawCommentInput = z.object({ commentId: z.uuid() });

/** Takes one's own comment back: that there was one stays to be seen. */
export async function withdrawComment(
  actor: Actor,
  input: z.infer<typeof withdrawCommentInput>,
): Promise<void> {
  authorise(actor, "withdraw-comment");
  const { commentId } = input;
  await transact(async (tx) => {
    const comment = await tx.comment.findUnique({
      where: { id: commentId, withdrawal: null },
      include: { thread: true },
    });
    if (!comment) throw new Refusal("not-found", { what: "comment" });
    if (comment.writtenBy !== actor.personId) {
      throw new Refusal("not-allowed", { act: "withdraw-comment" });
    }
    await tx.commentWithdrawal.create({ data: { commentId, withdrawnBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-comment",
      subject: comment.thread.subject as ThreadSubject,
      payload: { threadId: comment.threadId, commentId },
    });
  });
}
