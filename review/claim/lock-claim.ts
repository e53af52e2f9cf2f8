import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";
import { type ClaimRows, claimRows } from "./claim-rows";

/**
 * Waits until nobody else writes to this claim, to the end of the transaction, and answers what it
 * is then. Throws `not-found`.
 */
export async function lockClaim(tx: Transaction, claimId: string): Promise<ClaimRows> {
  await tx.$executeRaw`SELECT lock_claim(${claimId})`;
  const claim = await tx.claim.findUnique({ where: { id: claimId }, include: claimRows });
  if (!claim) throw new Refusal("not-found", { what: "claim" });
  return claim;
}
