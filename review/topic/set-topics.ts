import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";
import { changeClaims, changesInput } from "../queue/change-claims";

const topicIds = z.array(z.uuid()).max(20);

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
  await changeClaims(actor, "set-topics", changes, async (tx, { claimId, added, removed }) => {
    const has = await topicsOf(tx, claimId);
    const missing = added.filter((topicId) => !has.has(topicId));
    const surplus = removed.filter((topicId) => has.has(topicId));
    if (missing.length + surplus.length === 0) return null;
    const known = await tx.topic.count({ where: { id: { in: missing } } });
    if (known !== new Set(missing).size) throw new Refusal("not-found", { what: "topic" });
    const row = { claimId, setBy: actor.personId };
    await tx.claimTopic.createMany({
      data: [
        ...missing.map((topicId) => ({ ...row, topicId, applies: true })),
        ...surplus.map((topicId) => ({ ...row, topicId, applies: false })),
      ],
    });
    before.push({ claimId, added: surplus, removed: missing });
    return { added: missing, removed: surplus };
  });
  return { changes: before };
}

async function topicsOf(tx: Transaction, claimId: string): Promise<Set<string>> {
  const rows = await tx.claimTopic.findMany({
    where: { claimId },
    orderBy: [{ setAt: "asc" }, { id: "asc" }],
  });
  const has = new Set<string>();
  for (const { topicId, applies } of rows) {
    if (applies) has.add(topicId);
    else has.delete(topicId);
  }
  return has;
}
