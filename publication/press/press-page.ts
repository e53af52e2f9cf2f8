import { createHash } from "node:crypto";
import { compress } from "./compress";
import { keepFresh } from "./fresh-bytes";
import { fileOf, type PressedBytes } from "./pressed-page";

/** The part of a `pg` client that the press needs. */
export interface Connection {
  query<Row = Record<string, unknown>>(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>;
}

/**
 * Keeps what an address answers with, unless that is what it answers with already: the same bytes
 * never get a new number. The row's number is given by the database, in the order of commits.
 */
export async function pressPage(
  db: Connection,
  path: string,
  { status, contentType, body }: PressedBytes,
): Promise<"pressed" | "unchanged"> {
  fileOf(path, contentType);
  const hash = createHash("sha256").update(body).digest("hex");
  const { rows } = await db.query<{ hash: string; status: number; contentType: string }>(
    `SELECT "hash", "status", "contentType" FROM "PressedPage" WHERE "path" = $1`,
    [path],
  );
  const [kept] = rows;
  if (kept?.hash === hash && kept.status === status && kept.contentType === contentType) {
    return "unchanged";
  }
  const { gzip, brotli } = await compress(body, contentType);
  // Not an upsert: the numbering trigger would count the insert and then the update.
  const statement = kept
    ? `UPDATE "PressedPage" SET "status" = $2, "contentType" = $3, "body" = $4, "gzip" = $5,
       "brotli" = $6, "hash" = $7, "pressedAt" = now() WHERE "path" = $1`
    : `INSERT INTO "PressedPage"
       ("path", "status", "contentType", "body", "gzip", "brotli", "hash", "sequence")
       VALUES ($1, $2, $3, $4, $5, $6, $7, 0)`;
  await db.query(statement, [path, status, contentType, body, gzip, brotli, hash]);
  keepFresh({ hash, contentType }, { body, gzip, brotli });
  return "pressed";
}
