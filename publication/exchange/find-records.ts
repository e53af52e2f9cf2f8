import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { readDossier } from "@/review/dossier/read-dossier";
import { isThere } from "../browse/is-there";
import { inMonth } from "../month";
import type { PublishedRecord } from "../published-record";
import type { PublishedVerdict } from "../read-published";

/** Which of the records in force are asked for; what is left out does not matter. */
export interface RecordQuery {
  readonly publicationIds?: readonly string[];
  readonly claimIds?: readonly string[];
  /** Key of the content rating. */
  readonly rating?: string;
  readonly topicId?: string;
  readonly speakerIds?: readonly string[];
  readonly articleIds?: readonly string[];
  /** Of the words that were said. */
  readonly language?: string;
  /** In which the claim was first published, in the newsroom's time zone: 2026-11. */
  readonly month?: string;
  /** Published or changed at this instant or later. */
  readonly since?: Date;
  /** Those alone of which the own address is pressed already. */
  readonly onlyThere?: boolean;
  /** Retracted ones too; else they are left out. */
  readonly withRetracted?: boolean;
  /** Changed since their first publication alone. */
  readonly onlyChanged?: boolean;
  /** What comes after this one in the list. */
  readonly after?: Place;
  readonly limit?: number;
}

/** Where a record stands in the list, which is ordered by the last public act, newest first. */
export interface Place {
  readonly at: Date;
  readonly publicationId: string;
}

/** A record in force, with its place. */
export interface FoundRecord
  extends Pick<PublishedVerdict, "record" | "recordHash" | "logSequence"> {
  readonly place: Place;
  /** Topics on the day of publication. */
  readonly topicIds: readonly string[];
}

interface Row {
  publicationId: string;
  publishedAt: Date;
  canonical: string;
  hash: string;
  sequence: number;
  topicIds: string[];
}

/** The records in force that are asked for, by their last public act, newest first. */
export async function findRecords(query: RecordQuery): Promise<FoundRecord[]> {
  const rows = await database().$queryRaw<Row[]>(Prisma.sql`
    SELECT v."publicationId", v."publishedAt", v."topicIds"::text[] AS "topicIds", r."canonical",
      r."hash", entry.sequence
    FROM "PublicVerdict" v
    JOIN "PublishedRecord" r ON r."publicationId" = v."publicationId"
    CROSS JOIN LATERAL (SELECT max(e."sequence")::int AS sequence FROM "PublicLogEntry" e
      WHERE e."claimId" = v."claimId" AND e."publicationId" = v."publicationId") entry
    WHERE ${conditionsOf(query)}
    ORDER BY v."publishedAt" DESC, v."publicationId" DESC LIMIT ${query.limit ?? null}`);
  return rows.map(({ canonical, hash, sequence, topicIds, publicationId, publishedAt }) => ({
    record: readDossier<PublishedRecord>(canonical),
    recordHash: hash,
    logSequence: sequence,
    topicIds,
    place: { at: publishedAt, publicationId },
  }));
}

/** The publications of the records in force that are asked for, in the same order. */
export async function listRecordIds(query: RecordQuery): Promise<string[]> {
  const rows = await database().$queryRaw<{ publicationId: string }[]>(Prisma.sql`
    SELECT v."publicationId" FROM "PublicVerdict" v
    JOIN "PublishedRecord" r ON r."publicationId" = v."publicationId"
    WHERE ${conditionsOf(query)} ORDER BY v."publishedAt" DESC, v."publicationId" DESC`);
  return rows.map(({ publicationId }) => publicationId);
}

/** Records at once: between two pages whoever reads the site is answered. */
const pageSize = 200;

/** The same, however many there are, in pages of which each is soon worked through. */
export async function* findInPages(
  query: Omit<RecordQuery, "limit" | "after">,
): AsyncGenerator<PublishedRecord[]> {
  let after: Place | undefined;
  for (;;) {
    const found = await findRecords({ ...query, limit: pageSize, ...(after && { after }) });
    yield found.map(({ record }) => record);
    after = found.at(-1)?.place;
    if (found.length < pageSize) return;
  }
}

function conditionsOf(query: RecordQuery): Prisma.Sql {
  const { claimIds, rating, topicId, speakerIds, articleIds, language, month, since, after } =
    query;
  const conditions = [Prisma.sql`v."isLive"`, Prisma.sql`r."canonical" IS NOT NULL`];
  const ask = (given: unknown, sql: Prisma.Sql) => given !== undefined && conditions.push(sql);
  ask(query.withRetracted ? undefined : true, Prisma.sql`NOT v."isRetracted"`);
  ask(query.onlyThere || undefined, isThere);
  ask(query.onlyChanged, Prisma.sql`v."publishedAt" > v."firstPublishedAt"`);
  const { publicationIds } = query;
  ask(publicationIds, Prisma.sql`v."publicationId" = ANY (${publicationIds}::uuid[])`);
  ask(claimIds, Prisma.sql`v."claimId" = ANY (${claimIds})`);
  ask(rating, Prisma.sql`v."rating" = ${rating}`);
  ask(topicId, Prisma.sql`v."topicIds" @> ARRAY[${topicId}]::uuid[]`);
  ask(speakerIds, Prisma.sql`v."speakerIds" && ${speakerIds}::uuid[]`);
  ask(articleIds, Prisma.sql`v."articleIds" && ${articleIds}::uuid[]`);
  ask(language, Prisma.sql`v."languages" @> ARRAY[${language}]::text[]`);
  ask(month, inMonth(Prisma.sql`v."firstPublishedAt"`, month ?? ""));
  ask(since, Prisma.sql`v."publishedAt" >= ${since}`);
  ask(
    after,
    Prisma.sql`(v."publishedAt", v."publicationId") < (${after?.at}, ${after?.publicationId}::uuid)`,
  );
  return Prisma.join(conditions, " AND ");
}
