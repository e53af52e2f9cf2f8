import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { environment } from "@/settings/environment";
import { type PublishedVerdict, toPublishedVerdict } from "../read-published";

/** Of "PublicVerdict" v: what is published now and was not retracted. */
export const onLists = Prisma.sql`v."isLive" AND NOT v."isRetracted"`;

interface Row {
  readonly canonical: string;
  readonly hash: string;
  readonly sequence: number;
  readonly speakerIds: string[];
  readonly outletIds: string[];
  readonly articleIds: string[];
}

/** Verdicts on lists for which a condition on "PublicVerdict" v holds, the latest first. */
export function listVerdicts(where: Prisma.Sql, limit: number): Promise<PublishedVerdict[]> {
  return verdictsInOrder(where, Prisma.sql`v."firstPublishedAt" DESC, v."claimId" DESC`, limit);
}

/** Verdicts on lists, the newest publication first: one that was corrected is new again. */
export function listNewlyPublished(limit: number): Promise<PublishedVerdict[]> {
  const newest = Prisma.sql`v."publishedAt" DESC, v."publicationId" DESC`;
  return verdictsInOrder(Prisma.sql`true`, newest, limit);
}

async function verdictsInOrder(
  where: Prisma.Sql,
  order: Prisma.Sql,
  limit: number,
): Promise<PublishedVerdict[]> {
  // Materialized: the records, which are large, are read of those alone that are on the list.
  const rows = await database().$queryRaw<Row[]>`
    WITH v AS MATERIALIZED (
      SELECT v."publicationId", v."claimId", v."firstPublishedAt", v."publishedAt",
        v."speakerIds", v."outletIds", v."articleIds"
      FROM "PublicVerdict" v WHERE ${onLists} AND ${where}
      ORDER BY ${order} LIMIT ${limit})
    SELECT r."canonical", r."hash", e."sequence", v."speakerIds", v."outletIds", v."articleIds"
    FROM v
    JOIN "PublishedRecord" r ON r."publicationId" = v."publicationId" AND r."canonical" IS NOT NULL
    JOIN "PublicLogEntry" e ON e."claimId" = v."claimId" AND e."publicationId" = v."publicationId"
    ORDER BY ${order}`;
  return rows.map(({ canonical, hash, sequence, ...verdict }) =>
    toPublishedVerdict({ canonical, hash }, sequence, { verdict }),
  );
}

/** How many verdicts were first published in a month. */
export interface MonthCount {
  /** 2026-11 */
  readonly month: string;
  readonly count: number;
}

/** The months of the verdicts on lists for which a condition holds, the latest first. */
export function listMonths(where: Prisma.Sql): Promise<MonthCount[]> {
  return database().$queryRaw<MonthCount[]>`
    SELECT to_char(v."firstPublishedAt" AT TIME ZONE ${environment().TIME_ZONE}, 'YYYY-MM') AS month,
      count(*)::int AS count
    FROM "PublicVerdict" v
    WHERE ${onLists} AND ${where} GROUP BY 1 ORDER BY 1 DESC`;
}
