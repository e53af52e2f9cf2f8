import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import type { Sort } from "./queue-query";

const { sql } = Prisma;

/** By what each sort orders, in columns of `s`, and whether the greatest comes first. */
const orders: Record<Sort, { column: Prisma.Sql; type: Prisma.Sql; falls: boolean }> = {
  newest: { column: sql`s."takenUpAt"`, type: sql`timestamptz`, falls: true },
  waiting: { column: sql`s."stageSince"`, type: sql`timestamptz`, falls: false },
  due: { column: sql`s."dueOrder"`, type: sql`date`, falls: false },
  priority: { column: sql`s."priority"`, type: sql`integer`, falls: true },
  worth: { column: sql`s."worth"`, type: sql`double precision`, falls: true },
};

/** Where a page ended: the last row's place in the order, which no later change moves. */
const cursor = z.tuple([z.string().max(40), z.string().max(40), z.string().max(20)]);

/**
 * How a list is sorted and where a page of it begins. Rows that come or go meanwhile neither repeat
 * nor hide others, since a page begins after a place and not after a number of rows.
 */
export function keyset(sort: Sort, after: string | null) {
  const { column, type, falls } = orders[sort];
  const direction = falls ? sql`DESC` : sql`ASC`;
  const than = falls ? sql`<` : sql`>`;
  const at = readCursor(after);
  return {
    key: sql`${column}::text`,
    order: sql`${column} ${direction}, s."takenUpAt" ${direction}, s."claimId" ${direction}`,
    condition: at
      ? sql`(${column}, s."takenUpAt", s."claimId") ${than} (${at[0]}::${type}, ${at[1]}::timestamptz, ${at[2]})`
      : sql`true`,
  };
}

/** What an address says of the place after which the next page begins. */
export function writeCursor(key: string, takenUpAt: Date, claimId: string): string {
  return Buffer.from(JSON.stringify([key, takenUpAt.toISOString(), claimId])).toString("base64url");
}

function readCursor(after: string | null): z.infer<typeof cursor> | null {
  if (!after) return null;
  try {
    const read = cursor.safeParse(JSON.parse(Buffer.from(after, "base64url").toString("utf8")));
    if (!read.success || Number.isNaN(Date.parse(read.data[1]))) return null;
    return /^[\d :.+\-eTZ]+$/.test(read.data[0]) ? read.data : null;
  } catch {
    return null;
  }
}
