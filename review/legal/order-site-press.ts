import type { Transaction } from "@/prisma/client";

/**
 * Has the site's own addresses pressed anew once the transaction commits: the first page tells what
 * is being checked, and what is held or whose name is withheld must leave it.
 */
export async function orderSitePress(tx: Transaction): Promise<void> {
  await tx.outbox.create({ data: { topic: "press", payload: { claimIds: [] } } });
}
