import { freshBytes } from "./fresh-bytes";
import type { Connection } from "./press-page";
import type { PressedPage } from "./pressed-page";

const columns = `"path", "sequence", "status", "contentType", "body", "gzip", "brotli", "hash"`;

/** Rows fetched at once: a page has some ten to a hundred kilobytes. */
const rowsAtOnce = 50;

/** The same where many are missing: each write to the folder names all that is in it. */
export const missingAtOnce = 400;

/** What every address was last pressed as, without the bytes. */
export async function listPressed(
  db: Connection,
): Promise<Pick<PressedPage, "path" | "sequence" | "hash">[]> {
  const { rows } = await db.query<Pick<PressedPage, "path" | "sequence" | "hash">>(
    `SELECT "path", "sequence", "hash" FROM "PressedPage" ORDER BY "sequence"`,
  );
  return rows;
}

/** The pages at these addresses. */
export async function readPressed(
  db: Connection,
  paths: readonly string[],
): Promise<PressedPage[]> {
  const { rows } = await db.query<PressedPage>(
    `SELECT ${columns} FROM "PressedPage" WHERE "path" = ANY($1) ORDER BY "sequence"`,
    [paths],
  );
  return rows;
}

/** The next pages after a number, and the number up to which they are all; null: there are none. */
export async function readPressedAfter(
  db: Connection,
  sequence: number,
): Promise<{ pages: PressedPage[]; reached: number } | null> {
  const { rows } = await db.query<Omit<PressedPage, "body" | "gzip" | "brotli">>(
    `SELECT "path", "sequence", "status", "contentType", "hash" FROM "PressedPage"
     WHERE "sequence" > $1 ORDER BY "sequence" LIMIT ${rowsAtOnce}`,
    [sequence],
  );
  const last = rows.at(-1);
  if (!last) return null;
  const pages: PressedPage[] = [];
  const fromElsewhere: string[] = [];
  for (const row of rows) {
    const bytes = freshBytes(row);
    if (bytes) pages.push({ ...row, ...bytes });
    else fromElsewhere.push(row.path);
  }
  // What has been pressed anew meanwhile comes as it is now.
  if (fromElsewhere.length > 0) pages.push(...(await readPressed(db, fromElsewhere)));
  return { pages, reached: last.sequence };
}
