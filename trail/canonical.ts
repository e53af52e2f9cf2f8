import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 of the UTF-8 bytes, lower-case hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * JSON in its canonical form (RFC 8785): the same value always gives the same bytes, so that a hash
 * of it means the value and not its spelling.
 *
 * Throws on what JSON cannot hold (a cycle, NaN).
 */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}
