import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { line } from "@/review/text-input";
import { recordAct } from "@/trail/record-act";

export const defineTopicInput = z.object({
  /** Empty: a new topic. */
  topicId: z.literal("").or(z.uuid()),
  ar: line(60),
  en: line(60),
  /** From a checkbox: no longer offered; the claims that have it keep it. */
  isRetired: z
    .string()
    .optional()
    .transform((value) => value === "on"),
});

/**
 * Adds a topic, or says anew what one is called and whether it is still offered. What calls it so in
 * public is pressed anew.
 */
export async function defineTopic(
  actor: Actor,
  input: z.infer<typeof defineTopicInput>,
): Promise<{ topicId: string }> {
  authorise(actor, "define-topic");
  const { ar, en, isRetired } = input;
  return transact(async (tx) => {
    const topic = input.topicId
      ? await tx.topic.findUnique({ where: { id: input.topicId } })
      : await tx.topic.create({ data: { addedBy: actor.personId } });
    if (!topic) throw new Refusal("not-found", { what: "topic" });
    const topicId = topic.id;
    await tx.topicDefinition.create({
      data: { topicId, names: { ar, en }, isRetired, definedBy: actor.personId },
    });
    await queueTopic(tx, topicId);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "define-topic",
      subject: `topic:${topicId}`,
      payload: { ar, en, isRetired },
    });
    return { topicId };
  });
}

/** Queues the topic's lists and feeds and the index of all topics, as far as they are public. */
async function queueTopic(tx: Transaction, topicId: string): Promise<void> {
  const pages = await tx.$queryRaw<{ path: string }[]>`
    SELECT "path" FROM "PressedPage" WHERE "status" = 200 AND (
      "path" ~ '^/[^/]+/verdicts/by/topic$' OR "path" ~ ${`^/[^/]+/verdicts/by/topic/${topicId}(/|$)`}
      OR "path" ~ ${`^/[^/]+/feeds/topic-${topicId}[.]`}) ORDER BY "path"`;
  if (pages.length === 0) return;
  const payload = { addresses: pages.map(({ path }) => path) };
  await tx.outbox.create({ data: { topic: "press", payload } });
}
