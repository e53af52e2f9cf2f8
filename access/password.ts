import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";
import { makeTurns } from "./turns";

// OWASP's recommendation for argon2id, the library's default algorithm: 19 MiB, two passes, one lane.
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Length alone: rules about kinds of characters make passwords worse (NIST SP 800-63B, 3.1.1.2). */
export const passwordSchema = z.string().min(12, "password-too-short").max(200, "too-long");

/**
 * Of Node's four threads for work of this kind two are left to others: whoever sends passwords by the
 * hundred, to one account or to many, holds up neither readers nor the desk. A newsroom that starts its
 * day behind one address fits the queue.
 */
const inTurn = makeTurns(2, 60);

/** argon2id, PHC string. Throws `too-many-tries` where very many ask at once. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), settings));
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the hash's. Without a hash (no such account) the same work is done against
 * a decoy, so that neither the answer nor its time tells whether an account exists.
 */
export async function passwordMatches(given: string, kept: string | null): Promise<boolean> {
  // Not in turn: a decoy that had to wait, or was sent away, would tell.
  decoy ??= hash("there is no such account", settings);
  const compared = kept ?? (await decoy);
  const matches = await inTurn(() => verify(compared, given.slice(0, 200).normalize("NFKC")));
  return kept !== null && matches;
}
