import { ask, question } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { Prisma, type PublicVerdict } from "@/prisma/generated/client";
import { readDossier } from "@/review/dossier/read-dossier";
import { type NewsroomSettings, settingsInForce } from "@/review/newsroom/newsroom-settings";
import { isRetracted, type PublishedRecord } from "./published-record";

/** A live record with its place in the public log. */
export interface PublishedVerdict {
  readonly record: PublishedRecord;
  /** SHA-256 of the record's canonical form, as the public log has it. */
  readonly recordHash: string;
  readonly logSequence: number;
  /**
   * Ids of the speakers, outlets and articles in it that have a page of their own to link to: none of
   * a retracted verdict, which is on no list.
   */
  readonly linked: ReadonlySet<string>;
}

const withRecord = {
  record: true,
  verdict: { select: { speakerIds: true, outletIds: true, articleIds: true } },
  logEntries: { orderBy: { sequence: "desc" }, take: 1 },
} as const;

interface Row {
  record: { canonical: string | null; hash: string } | null;
  logEntries: { sequence: number }[];
  verdict: Linked | null;
}

type Linked = Pick<PublicVerdict, "speakerIds" | "outletIds" | "articleIds">;

function toPublished(row: Row): PublishedVerdict | null {
  const entry = row.logEntries[0];
  if (!row.record?.canonical || !entry) return null;
  return toPublishedVerdict(
    { ...row.record, canonical: row.record.canonical },
    entry.sequence,
    row,
  );
}

/** A kept record as readers get it. */
export function toPublishedVerdict(
  kept: { readonly canonical: string; readonly hash: string },
  logSequence: number,
  { verdict }: { readonly verdict: Linked | null },
): PublishedVerdict {
  const record = readDossier<PublishedRecord>(kept.canonical);
  const ids = verdict ? [...verdict.speakerIds, ...verdict.outletIds, ...verdict.articleIds] : [];
  const linked = new Set(isRetracted(record) ? [] : ids);
  return { record, recordHash: kept.hash, logSequence, linked };
}

/** The live publication of a claim, retracted ones too; null where none is or was published. */
export async function findPublishedVerdict(claimId: string): Promise<PublishedVerdict | null> {
  const row = await database().publication.findFirst({
    where: { claimId: String(claimId), superseded: null },
    include: withRecord,
  });
  return row && toPublished(row);
}

/** What every public page says of the newsroom. */
export interface PublicNewsroom extends NewsroomSettings {
  readonly isDemonstration: boolean;
}

/** The newsroom's public face, in parts: see `publicNewsroom`. */
export function newsroomQuestions() {
  return {
    settings: settingsInForce(),
    isDemonstration: question(
      Prisma.sql`SELECT "isDemonstration" FROM "Newsroom" WHERE id = 1`,
      ([row]: { isDemonstration: boolean }[]) => row?.isDemonstration ?? null,
    ),
  };
}

/** Both parts as one; null before the newsroom is set up. */
export function publicNewsroom(parts: {
  readonly settings: NewsroomSettings | null;
  readonly isDemonstration: boolean | null;
}): PublicNewsroom | null {
  const { settings, isDemonstration } = parts;
  return settings && isDemonstration !== null ? { ...settings, isDemonstration } : null;
}

/** The newsroom's public face; null before it is set up. */
export async function readNewsroom(): Promise<PublicNewsroom | null> {
  return publicNewsroom(await ask(newsroomQuestions()));
}
