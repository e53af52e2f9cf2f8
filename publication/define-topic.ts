import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { line } from "@/review/text-input";
import { recordAct } from "@/trail/record-act";
import { queueFacet } from "./queue-press";

export const defineTopicInput = z.object({
  /** Empty: a new topic. */
  topicId: z.literal("").or(z.uuid()),
  /** The definition that the form showed; empty for a new topic. */
  insteadOf: z.literal("").or(z.uuid()).default(""),
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
 * public is pressed anew. Throws `not-found`, and `someone-else-was-faster` where somebody defined it
 * meanwhile.
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
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('topic:' || ${topicId}, 0))`;
    const newest = await tx.topicDefinition.findFirst({
      where: { topicId },
      orderBy: [{ definedAt: "desc" }, { id: "desc" }],
      select: { id: true },
    });
    if ((newest?.id ?? "") !== input.insteadOf) throw new Refusal("someone-else-was-faster");
    await tx.topicDefinition.create({
      data: { topicId, names: { ar, en }, isRetired, definedBy: actor.personId },
    });
    await queueFacet(tx, "topic", topicId);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "define-topic",
      subject: `topic:${topicId}`,
      payload: { ar, en, isRetired },
    });
    return { topicId };
  });
}
