import { z } from "zod";
import type { Actor } from "@/access/actor";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import type { Act, Acts } from "@/trail/acts";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";

/** At most so many claims are changed at once: what one screen shows. */
export const claimsAtOnce = 100;

/** What a bulk act is given: for each claim its own value, so that the same act undoes it. */
export function changesInput<S extends z.ZodRawShape>(shape: S) {
  return z.object({
    changes: z
      .array(z.object({ claimId: z.string(), ...shape }))
      .min(1)
      .max(claimsAtOnce),
  });
}

/**
 * Does one act to several claims in one transaction, each with its own entry in the trail. Claims
 * are locked in one order, so that two such changes wait for each other instead of blocking.
 *
 * `change` adds the rows and answers the entry's payload, null where nothing is to be done. Answers
 * the changes that were made. Throws `not-found`, and then none is made.
 */
export async function changeClaims<A extends Act, C extends { readonly claimId: string }>(
  actor: Actor,
  act: A,
  changes: readonly C[],
  change: (tx: Transaction, one: C) => Promise<Acts[A] | null>,
): Promise<C[]> {
  const ordered = [...changes].sort((one, other) => (one.claimId < other.claimId ? -1 : 1));
  return transact(async (tx) => {
    for (const { claimId } of ordered) await lockClaim(tx, claimId);
    const made: { one: C; payload: Acts[A] }[] = [];
    for (const one of ordered) {
      const payload = await change(tx, one);
      if (payload) made.push({ one, payload });
    }
    for (const { one, payload } of made) {
      const subject = `claim:${one.claimId}` as const;
      await recordAct(tx, { actorId: actor.personId, act, subject, payload });
    }
    return made.map(({ one }) => one);
  });
}
