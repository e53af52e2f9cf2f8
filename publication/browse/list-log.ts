import { database } from "@/prisma/client";
import { Prisma, type PublicationKind } from "@/prisma/generated/client";
import { environment } from "@/settings/environment";
import { isMonth } from "../addresses/facets";
import { isLaterAct } from "../addresses/logs";
import { fullParts, partIn, partsNamedBy, placesOf } from "../addresses/parts";
import { inMonth } from "../month";
import type { ByLanguage, PublishedRecord } from "../published-record";
import { toPublishedVerdict } from "../read-published";
import type { MonthCount } from "./live-verdicts";

/** An entry of the public log, and which version of its verdict it is. */
export interface LogEntry {
  readonly sequence: number;
  readonly kind: PublicationKind;
  readonly claimId: string;
  /** Of the claim's versions, from 1. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly recordHash: string;
  readonly hash: string;
}

export interface LogPage<Entry> {
  /** 2026-11; null: the latest. */
  readonly month: string | null;
  /** A full part of the month; null: the newest of it. */
  readonly part: number | null;
  /** The latest first. */
  readonly entries: readonly Entry[];
  /** How many there are, or are in the month or on the part's page. */
  readonly count: number;
  /** Of the latest: all months. A month's page does not say what is on others. */
  readonly months: readonly MonthCount[];
  /** Of a month: its other pages that this one names. */
  readonly otherParts: readonly number[];
}

const latest = 50;

/** The public log: the latest of it, a month or a part of one. Null where there is no such page. */
export function readLogPage(
  month: string | null,
  part: string | null,
): Promise<LogPage<LogEntry> | null> {
  return read(month, part, Prisma.sql`true`);
}

/** A correction, or whatever else was done to a verdict after its publication. */
export interface Correction extends LogEntry {
  readonly note: ByLanguage | null;
  /** The claim's newest record. */
  readonly record: PublishedRecord;
}

/** The same of corrections, clarifications, updates, amendments, retractions and removals. */
export async function readCorrections(
  month: string | null,
  part: string | null,
): Promise<LogPage<Correction> | null> {
  const page = await read(month, part, Prisma.raw(isLaterAct));
  if (!page) return null;
  const records = await newestRecords(page.entries.map(({ claimId }) => claimId));
  const entries = page.entries.flatMap((entry) => {
    const record = records.get(entry.claimId);
    return record
      ? [{ ...entry, record, note: record.history[entry.number - 1]?.note ?? null }]
      : [];
  });
  return { ...page, entries };
}

async function read(
  month: string | null,
  partText: string | null,
  where: Prisma.Sql,
): Promise<LogPage<LogEntry> | null> {
  const part = partText === null ? null : partIn(partText);
  if ((month !== null && !isMonth(month)) || (part === null && partText !== null)) return null;
  if (month === null) {
    const months = await countByMonth(where);
    const count = months.reduce((sum, each) => sum + each.count, 0);
    const entries = await readEntries(where, { limit: latest });
    return { month, part, entries, count, months, otherParts: [] };
  }
  const ofMonth = Prisma.sql`${where} AND ${inMonth(Prisma.sql`"at"`, month)}`;
  const [counted] = await countByMonth(ofMonth);
  const entered = counted?.count ?? 0;
  if (entered === 0 || (part !== null && part > fullParts(entered))) return null;
  const { first, last } = placesOf(part, entered);
  const entries = await readEntries(ofMonth, { offset: entered - last, limit: last - first + 1 });
  const count = part === null ? entered : entries.length;
  return { month, part, entries, count, months: [], otherParts: partsNamedBy(part, entered) };
}

function countByMonth(where: Prisma.Sql): Promise<MonthCount[]> {
  return database().$queryRaw<MonthCount[]>`
    SELECT to_char("at" AT TIME ZONE ${environment().TIME_ZONE}, 'YYYY-MM') AS month,
      count(*)::int AS count
    FROM "PublicLogEntry" WHERE ${where} GROUP BY 1 ORDER BY 1 DESC`;
}

/** The latest first. */
async function readEntries(
  where: Prisma.Sql,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<LogEntry[]> {
  const entries = await database().$queryRaw<(Omit<LogEntry, "at"> & { at: Date })[]>`
    SELECT e."sequence", e."kind"::text AS kind, e."claimId", e."at", e."recordHash", e."hash",
      (SELECT count(*)::int FROM "PublicLogEntry" o
       WHERE o."claimId" = e."claimId" AND o."sequence" <= e."sequence") AS number
    FROM (SELECT * FROM "PublicLogEntry" WHERE ${where}
      ORDER BY "sequence" DESC LIMIT ${limit} OFFSET ${offset}) e
    ORDER BY e."sequence" DESC`;
  return entries.map((entry) => ({ ...entry, at: entry.at.toISOString() }));
}

async function newestRecords(claimIds: readonly string[]): Promise<Map<string, PublishedRecord>> {
  const rows = await database().publication.findMany({
    where: { claimId: { in: [...new Set(claimIds)] }, superseded: null },
    include: { record: true },
  });
  return new Map(
    rows.flatMap(({ claimId, record: kept }) =>
      kept?.canonical
        ? [
            [
              claimId,
              toPublishedVerdict({ ...kept, canonical: kept.canonical }, 0, { verdict: null })
                .record,
            ],
          ]
        : [],
    ),
  );
}
