import type { Transaction } from "@/prisma/client";
import type { Act, Acts, Subject } from "./acts";
import { canonical } from "./canonical";

/**
 * Adds an act to the trail in the transaction that does it, as that transaction's last statement:
 * it locks the chain's head until the commit, and whoever acts next waits for it.
 *
 * Number, time and hashes are given by the database (`chain_trail_entry`).
 */
export async function recordAct<A extends Act>(
  tx: Transaction,
  entry: { actorId: string | null; act: A; subject: Subject; payload: Acts[A] },
): Promise<void> {
  const payload = canonical(entry.payload);
  await tx.$executeRaw`
    INSERT INTO "TrailEntry" ("actorId", "act", "subject", "payload")
    VALUES (${entry.actorId}::uuid, ${entry.act}, ${entry.subject}, ${payload})`;
}
