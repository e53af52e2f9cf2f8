import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { inMonth } from "../../month";
import type { Connection } from "../../press/press-page";
import { signingKey } from "../../signing-key";
import { findInPages, findRecords } from "../find-records";
import { theSite } from "../the-site";
import { type Placed, toAnnotations } from "./annotations";
import { csvHead, csvRows } from "./csv";
import { type FeedElement, feedElement, toDataFeed } from "./data-feed";
import { type DumpedRecord, dumpVersion, signDumpManifest, toDump } from "./dump";
import { keptLines } from "./kept-lines";

/** The DataFeed of all that stands, or of what was first published in a month. */
export async function makeDataFeed(month?: string): Promise<string> {
  const site = await theSite();
  if (month === undefined) return toDataFeed(await allElements({}, site), site);
  const elements: FeedElement[] = [];
  for await (const records of findInPages({ month })) {
    for (const record of records) {
      const element = feedElement(record, site);
      if (element) elements.push(element);
    }
  }
  return toDataFeed(elements, site);
}

const allElements = keptLines(feedElement);
const allRows = keptLines((record, { address }) => csvRows([record], address));

/** The table of all verdicts, retracted ones too. */
export async function makeCsv(): Promise<string> {
  const rows = await allRows({ withRetracted: true }, await theSite());
  return csvHead() + rows.join("");
}

/** Every record that the public log had in a month, in its order. */
export async function makeDump(month: string): Promise<string> {
  const records = await database().$queryRaw<DumpedRecord[]>(Prisma.sql`
    SELECT e."sequence", e."recordHash", r."canonical"
    FROM "PublicLogEntry" e JOIN "PublishedRecord" r ON r."publicationId" = e."publicationId"
    WHERE ${inMonth(Prisma.sql`e."at"`, month)} ORDER BY e."sequence"`);
  return toDump(records);
}

/** The list of the dump's files as they are pressed, signed. */
export async function makeDumpManifest(db: Connection): Promise<string> {
  const { rows: files } = await db.query<{ path: string; hash: string; bytes: number }>(
    `SELECT "path", "hash", octet_length("body") AS bytes FROM "PressedPage"
     WHERE "path" LIKE '/exports/dump/%' ORDER BY "path"`,
  );
  const { rows } = await db.query<{ sequence: number; hash: string }>(
    `SELECT "sequence", "hash" FROM "PublicLogEntry" ORDER BY "sequence" DESC LIMIT 1`,
  );
  const log = rows[0] ?? { sequence: 0, hash: "0".repeat(64) };
  return signDumpManifest({ version: dumpVersion, log, files }, signingKey());
}

/** The claims of an article that stand, as Web Annotations; null where none does. */
export async function makeAnnotations(articleId: string, path: string): Promise<string | null> {
  const found = await findRecords({ articleIds: [articleId] });
  if (found.length === 0) return null;
  const site = await theSite();
  const records = found.map(({ record }) => record);
  const places = await findPlaces(
    records.flatMap(({ utterances }) => utterances.map(({ id }) => id)),
  );
  const address = `${site.address}${path}`;
  const placeOf = (utteranceId: string) => places.get(utteranceId) ?? null;
  const page = toAnnotations(articleId, records, { site, address, placeOf });
  return `${JSON.stringify(page, null, 1)}\n`;
}

/** Where published statements stand in the texts that they were taken from. */
async function findPlaces(utteranceIds: readonly string[]): Promise<Map<string, Placed>> {
  const spans = await database().utteranceSpan.findMany({
    where: { role: "STATEMENT", utteranceId: { in: [...utteranceIds] } },
    select: {
      utteranceId: true,
      start: true,
      end: true,
      utterance: { select: { revision: { select: { text: true } } } },
    },
  });
  return new Map(
    spans.map(({ utteranceId, start, end, utterance }) => [
      utteranceId,
      { text: utterance.revision.text, start, end },
    ]),
  );
}
