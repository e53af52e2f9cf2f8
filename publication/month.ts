import { Prisma } from "@/prisma/generated/client";
import { environment } from "@/settings/environment";

/**
 * Whether the instant in a column lies in a month (2026-11) of the newsroom's time zone: a range, so
 * that an index answers it.
 */
export function inMonth(column: Prisma.Sql, month: string): Prisma.Sql {
  const { TIME_ZONE } = environment();
  const first = Prisma.sql`${`${month}-01`}::text::timestamp`;
  return Prisma.sql`(${column} >= ${first} AT TIME ZONE ${TIME_ZONE}
    AND ${column} < (${first} + interval '1 month') AT TIME ZONE ${TIME_ZONE})`;
}
