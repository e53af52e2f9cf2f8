import { z } from "zod";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { environment } from "@/settings/environment";
import { isThere } from "../browse/is-there";
import { findRecords, type Place, type RecordQuery } from "../exchange/find-records";
import type { ApiKind } from "./read-one";
import { toArticleShort, toClaim, toShort, toSpeakerShort } from "./to-api";

const limit = z.coerce.number().int().min(1).max(100).default(25).describe("Items in a page.");
const cursor = z.string().max(200).optional().describe("From `next` of the page before.");

/** What lists of verdicts and claims can be asked. */
export const recordListParameters = z.strictObject({
  rating: z.string().max(40).optional().describe("Key of the content rating."),
  topic: z.uuid().optional(),
  speaker: z.uuid().optional(),
  language: z.string().max(35).optional().describe("Of the words that were said (BCP 47)."),
  since: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .optional()
    .describe("Published or changed at this instant or later."),
  limit,
  cursor,
});

/** What lists of articles and speakers can be asked. */
export const thingListParameters = z.strictObject({ limit, cursor });

export interface ListPage {
  readonly items: readonly object[];
  /** The address of the next page. */
  readonly next: string | null;
}

/** A page of a list. Throws a ZodError for parameters that are none of it, a broken cursor too. */
export async function readList(
  kind: ApiKind,
  parameters: Readonly<Record<string, string>>,
): Promise<ListPage> {
  const { SITE_ADDRESS: site } = environment();
  const nextAfter = (after: string) => {
    const query = new URLSearchParams({ ...parameters, cursor: after });
    return `${site}/api/v1/${kind}?${query}`;
  };
  if (kind === "articles" || kind === "speakers") {
    const asked = thingListParameters.parse(parameters);
    const after = asked.cursor === undefined ? null : z.uuid().parse(asked.cursor);
    const { items, last } = await readThings(kind, { after, limit: asked.limit }, site);
    return { items, next: last && nextAfter(last) };
  }
  const asked = recordListParameters.parse(parameters);
  const { limit: size, cursor: from, rating, language, since, topic, speaker } = asked;
  const query: RecordQuery = {
    ...(rating && { rating }),
    ...(language && { language }),
    ...(topic && { topicId: topic }),
    ...(speaker && { speakerIds: [speaker] }),
    ...(since && { since: new Date(since) }),
    ...(from && { after: placeOf(from) }),
    onlyThere: true,
    limit: size + 1,
  };
  const found = await findRecords(query);
  const items = found.slice(0, size);
  const last = found.length > size ? items.at(-1) : undefined;
  const write = kind === "verdicts" ? toShort : toClaim;
  return {
    items: items.map(({ record }) => write(record, site)),
    next: last ? nextAfter(cursorOf(last.place)) : null,
  };
}

const cursorParts = z.tuple([z.coerce.number().int().min(0).max(8.64e15), z.uuid()]);

function cursorOf({ at, publicationId }: Place): string {
  return Buffer.from(`${at.getTime()} ${publicationId}`).toString("base64url");
}

function placeOf(text: string): Place {
  const [at, publicationId] = cursorParts.parse(
    Buffer.from(text, "base64url").toString().split(" "),
  );
  return { at: new Date(at), publicationId };
}

/** Articles or speakers that records in force name, by id: each once, wherever it is named. */
async function readThings(
  kind: "articles" | "speakers",
  { after, limit: size }: { after: string | null; limit: number },
  site: string,
): Promise<{ items: object[]; last: string | null }> {
  const column = Prisma.raw(kind === "articles" ? `"articleIds"` : `"speakerIds"`);
  const rows = await database().$queryRaw<ThingRow[]>(Prisma.sql`
    SELECT thing.id::text AS id, count(*)::int AS count,
      (array_agg(v."publicationId"::text ORDER BY v."publishedAt" DESC))[1] AS newest
    FROM "PublicVerdict" v CROSS JOIN unnest(v.${column}) AS thing(id)
    WHERE v."isLive" AND NOT v."isRetracted" AND ${isThere} AND (${after}::uuid IS NULL OR thing.id > ${after}::uuid)
    GROUP BY thing.id ORDER BY thing.id LIMIT ${size + 1}`);
  const shown = rows.slice(0, size);
  const found = await findRecords({ publicationIds: shown.map(({ newest }) => newest) });
  const write = kind === "articles" ? toArticleShort : toSpeakerShort;
  const items = shown.flatMap(({ id, count, newest }) => {
    const record = found.find(({ place }) => place.publicationId === newest)?.record;
    return (record && write(id, { record, count }, site)) ?? [];
  });
  return { items, last: rows.length > size ? (shown.at(-1)?.id ?? null) : null };
}

interface ThingRow {
  readonly id: string;
  readonly count: number;
  /** The publication that names it as it was last called. */
  readonly newest: string;
}
