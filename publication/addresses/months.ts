import { environment } from "@/settings/environment";
import type { Connection } from "../press/press-page";
import { followsFromRecords } from "./follows-from-records";
import type { PublicAct } from "./kind";

/** Both questions of a kind that has addresses for the months of first publication. */
export function followsFromMonths(addressesOf: (month: string) => readonly string[]) {
  return followsFromRecords<{ month: string }>(
    `SELECT DISTINCT to_char(v."firstPublishedAt" AT TIME ZONE $2::text, 'YYYY-MM') AS month
     FROM "PublicVerdict" v`,
    ({ month }) => addressesOf(month),
    () => [environment().TIME_ZONE],
  );
}

/**
 * SQL: whether an instant lies between the first and the last month, in the time zone $2, in which a column
 * of a table has an instant of the claims $1. It may lie in a month between them.
 */
export function inMonthsOf(instant: string, table: string, column: string): string {
  const edge = (which: "min" | "max", after = "") =>
    `(SELECT (date_trunc('month', ${which}(${column}) AT TIME ZONE $2::text)${after}) AT TIME ZONE $2::text
      FROM ${table} WHERE "claimId" = ANY ($1::text[]))`;
  return `(${instant} >= ${edge("min")} AND ${instant} < ${edge("max", " + interval '1 month'")})`;
}

/** The months in which the public log has an entry, of these claims or (no claims) of any. */
export async function monthsOfLog(db: Connection, act: PublicAct | null): Promise<string[]> {
  const { rows } = await db.query<{ month: string }>(
    `SELECT DISTINCT to_char("at" AT TIME ZONE $2::text, 'YYYY-MM') AS month FROM "PublicLogEntry"
     WHERE $1::text[] IS NULL OR "claimId" = ANY ($1::text[]) ORDER BY 1`,
    [act?.claimIds ?? null, environment().TIME_ZONE],
  );
  return rows.map(({ month }) => month);
}
