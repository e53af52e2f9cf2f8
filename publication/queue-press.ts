import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";

/**
 * Queues the press in the transaction of the act that touches these claims' public addresses; with
 * no claims, the site's own addresses.
 */
export async function queuePress(tx: Transaction, claimIds: readonly string[]): Promise<void> {
  await tx.outbox.create({ data: { topic: "press", payload: { claimIds: [...claimIds] } } });
}

/** Queues the site's own addresses: the newsroom was set up or has another name. */
export async function queueSitePress(): Promise<void> {
  await transact((tx) => queuePress(tx, []));
}
