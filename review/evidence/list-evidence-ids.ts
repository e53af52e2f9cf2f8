import type { Transaction } from "@/prisma/client";
import { inForce } from "../in-force";
import { byWeight, orderParts } from "./order-evidence";

/** Ids of a claim's evidence in force, in the order in which it is numbered. */
export async function listEvidenceIds(tx: Transaction, claimId: string): Promise<string[]> {
  const { evidence, evidenceOrders } = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: {
      ...orderParts,
      evidence: {
        where: inForce,
        orderBy: [{ citedAt: "asc" }, { id: "asc" }],
        select: { id: true },
      },
    },
  });
  return byWeight(evidence, evidenceOrders).map(({ id }) => id);
}
