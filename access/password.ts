import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";

// OWASP's recommendation for argon2id, the library's default algorithm: 19 MiB, two passes, one lane.
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Length alone: rules about kinds of characters make passwords worse (NIST SP 800-63B, 3.1.1.2). */
export const passwordSchema = z.string().min(12, "password-too-short").max(200, "too-long");

/** argon2id, PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), settings);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the hash's. Without a hash (no such account) the same work is done against
 * a decoy, so that neither the answer nor its time tells whether an account exists.
 */
export async function passwordMatches(given: string, kept: string | null): Promise<boolean> {
  decoy ??= hashPassword("there is no such account");
  const matches = await verify(kept ?? (await decoy), given.slice(0, 200).normalize("NFKC"));
  return kept !== null && matches;
}
