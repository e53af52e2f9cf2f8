import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { changeClaims, changesInput } from "./change-claims";

/** Low, middle, high. */
const step = z.int().min(1).max(3).nullable();

export const setPriorityInput = changesInput({ reach: step, harm: step }).refine(
  ({ changes }) => changes.every(({ reach, harm }) => (reach === null) === (harm === null)),
  { error: "required", path: ["harm"] },
);

/**
 * Says how far each claim reaches and what harm it can do, both 1 to 3 or both null. Answers what
 * undoes it. Throws `not-found`.
 */
export async function setPriority(
  actor: Actor,
  { changes }: z.infer<typeof setPriorityInput>,
): Promise<z.infer<typeof setPriorityInput>> {
  authorise(actor, "set-priority");
  const before: typeof changes = [];
  await changeClaims(actor, "set-priority", changes, async (tx, { claimId, reach, harm }) => {
    const row = await tx.claimPriority.findFirst({
      where: { claimId },
      orderBy: [{ setAt: "desc" }, { id: "desc" }],
    });
    const was = { reach: row?.reach ?? null, harm: row?.harm ?? null };
    if (was.reach === reach && was.harm === harm) return null;
    await tx.claimPriority.create({ data: { claimId, reach, harm, setBy: actor.personId } });
    before.push({ claimId, ...was });
    return { reach, harm };
  });
  return { changes: before };
}
