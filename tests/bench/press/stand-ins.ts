import { createHash } from "node:crypto";
import type pg from "pg";
import { allAddresses } from "@/publication/addresses/kinds";

const types: Readonly<Record<string, string>> = {
  png: "image/png",
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
};

/** Rows at once. */
const atOnce = 1_000;

/**
 * Puts a short page at each public address at which nothing was pressed yet, so that folder, manifest
 * and table are as long as those of a site of that size without an hour of rendering. Answers how many.
 *
 * @param db a connection of the superuser
 */
export async function standIn(db: pg.Client): Promise<number> {
  const { rows } = await db.query<{ path: string }>(`SELECT "path" FROM "PressedPage"`);
  const pressed = new Set(rows.map(({ path }) => path));
  const missing = (await allAddresses(db)).filter((address) => !pressed.has(address));
  await db.query("SET session_replication_role = replica");
  const { rows: heads } = await db.query<{ sequence: number }>(
    `SELECT "sequence" FROM "ChainHead" WHERE "name" = 'press'`,
  );
  const first = heads[0]?.sequence ?? 0;
  for (let at = 0; at < missing.length; at += atOnce) {
    const paths = missing.slice(at, at + atOnce);
    const bodies = paths.map((path) => Buffer.from(`<!doctype html><title>${path}</title>\n`));
    await db.query(
      `INSERT INTO "PressedPage" ("path", "status", "contentType", "body", "hash", "sequence")
       SELECT path, 200, type, body, hash, $5::int + number
       FROM unnest($1::text[], $2::text[], $3::bytea[], $4::text[]) WITH ORDINALITY
         AS pages(path, type, body, hash, number)`,
      [paths, paths.map(typeOf), bodies, bodies.map(hashOf), first + at],
    );
  }
  await db.query(`UPDATE "ChainHead" SET "sequence" = $1 WHERE "name" = 'press'`, [
    first + missing.length,
  ]);
  await db.query("SET session_replication_role = DEFAULT");
  return missing.length;
}

function typeOf(path: string): string {
  if (path.startsWith("/api/v1/")) return "application/json; charset=utf-8";
  return types[path.split(".").at(-1) ?? ""] ?? "text/html; charset=utf-8";
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
