import { database } from "@/prisma/client";
import { Prisma, type PublicationKind } from "@/prisma/generated/client";
import { environment } from "@/settings/environment";
import { isLaterAct } from "../addresses/logs";
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
  /** The latest first. */
  readonly entries: readonly Entry[];
  readonly months: readonly MonthCount[];
}

const latest = 50;

/** The public log, of a month or the latest of it. */
export function readLogPage(month: string | null): Promise<LogPage<LogEntry>> {
  return read(month, Prisma.sql`true`);
}

/** A correction, or whatever else was done to a verdict after its publication. */
export interface Correction extends LogEntry {
  readonly note: ByLanguage | null;
  /** The claim's newest record. */
  readonly record: PublishedRecord;
}

/** Corrections, clarifications, updates, amendments, retractions and removals. */
export async function readCorrections(month: string | null): Promise<LogPage<Correction>> {
  const page = await read(month, Prisma.raw(isLaterAct));
  const records = await newestRecords(page.entries.map(({ claimId }) => claimId));
  const entries = page.entries.flatMap((entry) => {
    const record = records.get(entry.claimId);
    return record
      ? [{ ...entry, record, note: record.history[entry.number - 1]?.note ?? null }]
      : [];
  });
  return { ...page, entries };
}

async function read(month: string | null, where: Prisma.Sql): Promise<LogPage<LogEntry>> {
  const monthOf = Prisma.sql`to_char("at" AT TIME ZONE ${environment().TIME_ZONE}, 'YYYY-MM')`;
  const entries = await database().$queryRaw<(Omit<LogEntry, "at"> & { at: Date })[]>`
    SELECT e."sequence", e."kind"::text AS kind, e."claimId", e."at", e."recordHash", e."hash",
      (SELECT count(*)::int FROM "PublicLogEntry" o
       WHERE o."claimId" = e."claimId" AND o."sequence" <= e."sequence") AS number
    FROM "PublicLogEntry" e
    WHERE ${where} AND (${month}::text IS NULL OR ${monthOf} = ${month})
    ORDER BY e."sequence" DESC LIMIT ${month === null ? latest : 10_000}`;
  const months = await database().$queryRaw<MonthCount[]>`
    SELECT ${monthOf} AS month, count(*)::int AS count FROM "PublicLogEntry"
    WHERE ${where} GROUP BY 1 ORDER BY 1 DESC`;
  return {
    month,
    months,
    entries: entries.map((entry) => ({ ...entry, at: entry.at.toISOString() })),
  };
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
