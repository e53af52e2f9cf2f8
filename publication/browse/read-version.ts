import { database } from "@/prisma/client";
import type { PublicationKind } from "@/prisma/generated/client";
import { toPublicDossier } from "@/review/speaker/public-speaker";
import { findWithheldNames, type WithheldName } from "@/review/speaker/withheld-names";
import type { ByLanguage, PublishedRecord } from "../published-record";
import { findPublishedVerdict, toPublishedVerdict } from "../read-published";

/** One state of a published verdict, which stays readable whatever came after it. */
export interface VerdictVersion {
  /** From 1; `count`: how many there are by now. */
  readonly number: number;
  readonly count: number;
  readonly kind: PublicationKind;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  /** What changed and why, as the newest record tells it; null for a first publication. */
  readonly note: ByLanguage | null;
  /** Null: a lawful removal erased it, and its hash is all there is. */
  readonly record: PublishedRecord | null;
  /** The version before it; null: none, or erased. */
  readonly previous: PublishedRecord | null;
  /** The newest, which stands at the verdict's own address. */
  readonly newest: PublishedRecord;
  readonly recordHash: string;
  readonly logSequence: number;
  /** Blocks stand where a name is withheld since: the record's hash is that of the words before. */
  readonly isMasked: boolean;
}

/**
 * A version of a published verdict; null where there is none. Names that are withheld by now are
 * masked in it, though they were public once.
 */
export async function readVersion(claimId: string, number: number): Promise<VerdictVersion | null> {
  const newest = (await findPublishedVerdict(claimId))?.record;
  if (!newest) return null;
  const rows = await database().publication.findMany({
    where: { claimId },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    include: { record: true, logEntries: true },
  });
  const row = rows[number - 1];
  const entry = row?.logEntries[0];
  if (!row?.record || !entry) return null;
  const withheld = await findWithheldNames(database());
  const [kept, before] = [row, rows[number - 2]].map((one) => recordOf(one?.record?.canonical));
  const record = kept ? masked(kept, withheld) : null;
  return {
    number,
    count: rows.length,
    kind: row.kind,
    at: row.publishedAt.toISOString(),
    note: newest.history[number - 1]?.note ?? null,
    record,
    previous: before ? masked(before, withheld) : null,
    newest,
    recordHash: row.record.hash,
    logSequence: entry.sequence,
    isMasked: JSON.stringify(record) !== JSON.stringify(kept ?? null),
  };
}

function recordOf(canonical: string | null | undefined): PublishedRecord | null {
  return canonical
    ? toPublishedVerdict({ canonical, hash: "" }, 0, { verdict: null }).record
    : null;
}

function masked(record: PublishedRecord, withheld: readonly WithheldName[]): PublishedRecord {
  return withheld.length === 0
    ? record
    : { ...record, ...(toPublicDossier(record, withheld) as PublishedRecord) };
}
