import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, base64url: a session's or a link's secret, kept nowhere but with its holder. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: SHA-256, hex. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
