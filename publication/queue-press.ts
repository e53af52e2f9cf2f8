import type { Transaction } from "@/prisma/client";

/** What the outbox asks the press for: every address that these claims' publications touch. */
export interface PressOrder {
  readonly claimIds: readonly string[];
}

/** Queues the press in the transaction of the act that touches these claims' public addresses. */
export async function queuePress(tx: Transaction, claimIds: readonly string[]): Promise<void> {
  await tx.outbox.create({ data: { topic: "press", payload: { claimIds: [...claimIds] } } });
}
