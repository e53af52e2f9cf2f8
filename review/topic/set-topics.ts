import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";
import { changeClaims, changesInput } from "../queue/change-claims";

export const topicIds = z.array(z.uuid()).max(20);

export const setTopicsInput = changesInput({ added: topicIds, removed: topicIds });

/**
 * Adds topics to each claim and takes others away. Answers what undoes it. Throws `not-found`.
 */
export async function setTopics(
  actor: Actor,
  { changes }: z.infer<typeof setTopicsInput>,
): Promise<z.infer<typeof setTopicsInput>> {
  authorise(actor, "set-topics");
  const before: typeof changes = [];
  await changeClaims(actor, "set-topics", changes, async (tx, change) => {
    const { claimId } = change;
    const rows = await tx.claimTopic.findMany({
      where: { claimId },
      orderBy: [{ setAt: "asc" }, { id: "asc" }],
    });
    const { added, removed } = differenceOf(rows, change);
    if (added.length + removed.length === 0) return null;
    await requireTopics(tx, added);
    const row = { claimId, setBy: actor.personId };
    await tx.claimTopic.createMany({
      data: [
        ...added.map((topicId) => ({ ...row, topicId, applies: true })),
        ...removed.map((topicId) => ({ ...row, topicId, applies: false })),
      ],
    });
    before.push({ claimId, added: removed, removed: added });
    return { added, removed };
  });
  return { changes: before };
}

interface TopicChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Of what is asked for, what is not so already. `rows`: oldest first. */
export function differenceOf(
  rows: readonly { readonly topicId: string; readonly applies: boolean }[],
  asked: TopicChange,
): { added: string[]; removed: string[] } {
  const has = new Set<string>();
  for (const { topicId, applies } of rows) {
    if (applies) has.add(topicId);
    else has.delete(topicId);
  }
  return {
    added: asked.added.filter((topicId) => !has.has(topicId)),
    removed: asked.removed.filter((topicId) => has.has(topicId)),
  };
}

/** Throws `not-found` where one of them is no topic. */
export async function requireTopics(tx: Transaction, ids: readonly string[]): Promise<void> {
  const known = await tx.topic.count({ where: { id: { in: [...ids] } } });
  if (known !== new Set(ids).size) throw new Refusal("not-found", { what: "topic" });
}
