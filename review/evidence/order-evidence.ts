import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Prisma } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";

export const orderEvidenceInput = z.object({
  claimId: z.string(),
  /** Ids of evidence of the claim, the weightiest first, with a comma between. */
  evidenceIds: z
    .string()
    .transform((ids) => ids.split(","))
    .pipe(z.array(z.uuid()).min(1).max(500)),
});

/**
 * Puts a claim's evidence in the order of its weight; citations are numbered by it. Evidence that
 * somebody cited meanwhile follows at the end.
 */
export async function orderEvidence(
  actor: Actor,
  input: z.infer<typeof orderEvidenceInput>,
): Promise<void> {
  authorise(actor, "order-evidence");
  const { claimId } = input;
  const evidenceIds = [...new Set(input.evidenceIds)];
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const known = await tx.evidence.count({ where: { claimId, id: { in: evidenceIds } } });
    if (known !== evidenceIds.length) throw new Refusal("not-found", { what: "evidence" });
    await tx.evidenceOrder.create({ data: { claimId, evidenceIds, orderedBy: actor.personId } });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "order-evidence",
      subject: `claim:${claimId}`,
      payload: { evidenceIds },
    });
  });
}

/** The order in force, to be read with a claim. */
export const orderParts = {
  evidenceOrders: { orderBy: [{ orderedAt: "desc" }, { id: "desc" }], take: 1 },
} as const satisfies Prisma.ClaimInclude;

/** Evidence by weight: as it was last put in order, then what was cited since, in that order. */
export function byWeight<T extends { readonly id: string }>(
  evidence: readonly T[],
  orders: readonly { readonly evidenceIds: readonly string[] }[],
): T[] {
  const places = new Map(orders[0]?.evidenceIds.map((id, place) => [id, place]));
  const placeOf = ({ id }: T) => places.get(id) ?? places.size;
  return [...evidence].sort((one, other) => placeOf(one) - placeOf(other));
}
