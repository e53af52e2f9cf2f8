import { z } from "zod";
import type { Actor } from "@/access/actor";
import { askOne } from "@/prisma/ask";
import { daySchema } from "../dates";
import { setTopics } from "../topic/set-topics";
import { assignClaims } from "./assign";
import { queueFacts } from "./find-queue-facts";
import { setDueDate } from "./set-due-date";
import { setPriority } from "./set-priority";

const nothing = z.literal("").transform(() => null);
const step = nothing.or(z.coerce.number().int().min(1).max(3));

export const arrangeClaimInput = z
  .object({
    claimId: z.string(),
    assigneeId: nothing.or(z.uuid()),
    dueOn: nothing.or(daySchema),
    reach: step,
    harm: step,
    topicIds: z.array(z.uuid()).max(20).default([]),
  })
  .refine(({ reach, harm }) => (reach === null) === (harm === null), {
    error: "required",
    path: ["harm"],
  });

/**
 * Says whose a claim is, until when, how much it matters and what it is about: an act for each that
 * is another than before. Throws `not-found`.
 */
export async function arrangeClaim(
  actor: Actor,
  input: z.output<typeof arrangeClaimInput>,
): Promise<void> {
  const { claimId, assigneeId, dueOn, reach, harm, topicIds } = input;
  const before = await askOne(queueFacts(actor, claimId));
  await assignClaims(actor, { changes: [{ claimId, assigneeId }] });
  await setDueDate(actor, { changes: [{ claimId, dueOn }] });
  await setPriority(actor, { changes: [{ claimId, reach, harm }] });
  const removed = (before?.topicIds ?? []).filter((id) => !topicIds.includes(id));
  await setTopics(actor, { changes: [{ claimId, added: topicIds, removed }] });
}
