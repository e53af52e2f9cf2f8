import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import type { ThreadSubject } from "./place";

export const resolveThreadInput = z.object({ threadId: z.uuid() });

/** Says that a thread is settled; it stays to be read. Throws where it is resolved already. */
export async function resolveThread(
  actor: Actor,
  input: z.infer<typeof resolveThreadInput>,
): Promise<void> {
  authorise(actor, "resolve-thread");
  await transact(async (tx) => {
    const thread = await lockThread(tx, input.threadId);
    if (thread.resolutions.length > 0) throw new Refusal("someone-else-was-faster");
    await tx.threadResolution.create({
      data: { threadId: thread.id, resolvedBy: actor.personId },
    });
    await record(tx, actor, "resolve-thread", thread);
  });
}

/** Takes a resolution back. Throws where the thread is open. */
export async function reopenThread(
  actor: Actor,
  input: z.infer<typeof resolveThreadInput>,
): Promise<void> {
  authorise(actor, "reopen-thread");
  await transact(async (tx) => {
    const thread = await lockThread(tx, input.threadId);
    if (thread.resolutions.length === 0) throw new Refusal("someone-else-was-faster");
    await tx.threadReopening.createMany({
      data: thread.resolutions.map(({ id }) => ({
        resolutionId: id,
        reopenedBy: actor.personId,
      })),
    });
    await record(tx, actor, "reopen-thread", thread);
  });
}

/** One at a time, so that a thread has at most one resolution in force. */
async function lockThread(tx: Transaction, threadId: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`thread:${threadId}`}, 0))`;
  const thread = await tx.thread.findUnique({
    where: { id: threadId },
    include: { resolutions: { where: { reopening: null } } },
  });
  if (!thread) throw new Refusal("not-found", { what: "thread" });
  return thread;
}

function record(
  tx: Transaction,
  actor: Actor,
  act: "resolve-thread" | "reopen-thread",
  thread: { id: string; subject: string },
) {
  return recordAct(tx, {
    actorId: actor.personId,
    act,
    subject: thread.subject as ThreadSubject,
    payload: { threadId: thread.id },
  });
}
