import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";

/** Flags claims whose words a newer text of the article has changed or does not hold any more. */
export async function flagCarriedClaims(
  _tx: Transaction,
  _actor: Actor,
  _flag: {
    readonly articleId: string;
    readonly claimIds: readonly string[];
    readonly outcome: "CHANGED" | "GONE";
  },
): Promise<void> {}
