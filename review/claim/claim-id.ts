import { customAlphabet } from "nanoid";

/**
 * A claim's permanent id, for ever in its public address: 12 characters, 58 bits, lower case (some
 * file systems fold case) and without look-alikes (0 o, 1 i l).
 */
export const newClaimId = customAlphabet("23456789abcdefghjkmnpqrstuvwxyz", 12);

/** Whether a text has the form of a claim's id. */
export function isClaimId(value: string): boolean {
  return /^[2-9a-hjkmnp-z]{12}$/.test(value);
}
