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

/** The next pages after a number, in their order. */
export async function readPressedAfter(db: Connection, sequence: number): Promise<PressedPage[]> {
  const { rows } = await db.query<PressedPage>(
    `SELECT ${columns} FROM "PressedPage" WHERE "sequence" > $1
     ORDER BY "sequence" LIMIT ${rowsAtOnce}`,
    [sequence],
  );
  return rows;
}
