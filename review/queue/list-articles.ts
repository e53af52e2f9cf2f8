import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { shownNames } from "../speaker/speaker-line";
import { linkHolds, utteranceLives } from "../utterance/standing";
import { membersOf } from "./claim-conditions";
import type { QueueQuery } from "./queue-query";
import { holdsPattern, searchPatterns } from "./search-words";

const { sql } = Prisma;

/** An article in the queue. */
export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly outlet: Readonly<Record<string, string>> | null;
  readonly receivedAt: Date;
  readonly isClosed: boolean;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly utterances: number;
  readonly claims: number;
  /** ISO day by which its triage should be done. */
  readonly dueOn: string | null;
  readonly topics: readonly {
    readonly id: string;
    readonly names: Readonly<Record<string, string>>;
  }[];
}

type ArticleQuery = Pick<
  QueueQuery,
  "view" | "assignee" | "topic" | "outlet" | "language" | "from" | "to" | "q" | "after"
>;

const receipt = sql`a."receivedAt"`;

/**
 * A page of articles, newest first, and where the next one begins. The views of a person or of
 * nobody, and of what is due, have those that wait for triage; the others have all, closed ones too.
 */
export async function listArticles(
  actor: Actor,
  query: ArticleQuery,
  limit = 50,
): Promise<{ articles: ArticleLine[]; next: string | null }> {
  authorise(actor, "read-desk");
  const rows = await database().$queryRaw<ArticleLine[]>(sql`
    WITH page AS (
      SELECT a.*, r.id AS "revisionId", r."title", assigned."assigneeId", due."dueOn",
        EXISTS (${openClosing}) AS "isClosed"
      FROM "Article" a
      CROSS JOIN LATERAL (SELECT id, "title" FROM "ArticleRevision" WHERE "articleId" = a.id
        ORDER BY "number" DESC LIMIT 1) r
      LEFT JOIN LATERAL (SELECT "assigneeId" FROM "ArticleAssignment" WHERE "articleId" = a.id
        ORDER BY "assignedAt" DESC, id DESC LIMIT 1) assigned ON true
      LEFT JOIN LATERAL (SELECT "dueOn" FROM "ArticleDueDate" WHERE "articleId" = a.id
        ORDER BY "setAt" DESC, id DESC LIMIT 1) due ON true
      WHERE ${conditions(query, actor.personId)} AND ${afterwards(query.after)}
      ORDER BY ${receipt} DESC, a.id DESC LIMIT ${limit + 1}
    )
    SELECT a.id, a."title", a."language", a."receivedAt", a."isClosed", a."dueOn"::text,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t."topicId", 'names', d."names") ORDER BY t."topicId"), '[]')
        FROM (${topicsOf}) t CROSS JOIN LATERAL (SELECT "names" FROM "TopicDefinition"
          WHERE "topicId" = t."topicId" ORDER BY "definedAt" DESC, id DESC LIMIT 1) d) AS topics,
      (SELECT ${shownNames(sql`e."entryId"`)} FROM "SpeakerEntry" e WHERE e."speakerId" = a."outletId") AS outlet,
      (SELECT jsonb_build_object('id', w.id, 'name', w."name") FROM "Person" w WHERE w.id = a."assigneeId") AS assignee,
      counted.utterances, counted.claims
    FROM page a
    CROSS JOIN LATERAL (SELECT count(*)::int AS utterances, coalesce(sum(
        (SELECT count(*) FROM "ClaimUtterance" c WHERE c."utteranceId" = u.id AND ${linkHolds})), 0)::int AS claims
      FROM "Utterance" u WHERE u."revisionId" = a."revisionId" AND ${utteranceLives}) counted
    ORDER BY a."receivedAt" DESC, a.id DESC`);
  const articles = rows.slice(0, limit);
  const last = articles.at(-1);
  const next = rows.length > limit && last ? writeArticleCursor(last) : null;
  return { articles, next };
}

/** The topics of an article "a", to be narrowed by more conditions on "t". */
const topicsOf = sql`
  SELECT t."topicId" FROM (SELECT DISTINCT ON ("topicId") "topicId", "applies" FROM "ArticleTopic"
    WHERE "articleId" = a.id ORDER BY "topicId", "setAt" DESC, id DESC) t
  WHERE t."applies"`;

const openClosing = sql`
  SELECT FROM "ArticleClosing" c WHERE c."articleId" = a.id
    AND NOT EXISTS (SELECT FROM "ArticleReopening" o WHERE o."closingId" = c.id)`;

/** How many articles wait for their triage by a day. */
export const countDueArticles = sql`
  SELECT count(*)::int FROM "Article" a
  WHERE (SELECT "dueOn" FROM "ArticleDueDate" WHERE "articleId" = a.id
    ORDER BY "setAt" DESC, id DESC LIMIT 1) IS NOT NULL AND NOT EXISTS (${openClosing})`;

function conditions(query: ArticleQuery, personId: string): Prisma.Sql {
  const { view, assignee, topic, outlet, language, from, to, q } = query;
  const asked = [sql`true`];
  if (view === "mine") asked.push(sql`assigned."assigneeId" = ${personId}::uuid`);
  if (view === "unassigned") asked.push(sql`assigned."assigneeId" IS NULL`);
  if (view === "due") asked.push(sql`due."dueOn" IS NOT NULL`);
  if (["mine", "unassigned", "due"].includes(view)) asked.push(sql`NOT EXISTS (${openClosing})`);
  if (assignee) asked.push(sql`assigned."assigneeId" = ${assignee}::uuid`);
  if (topic) asked.push(sql`EXISTS (${topicsOf} AND t."topicId" = ${topic}::uuid)`);
  if (outlet) asked.push(sql`a."outletId" = ANY (${membersOf(outlet)})`);
  if (language) asked.push(sql`a."language" = ${language}`);
  if (from) asked.push(sql`first_day(a."publishedOn") >= ${from}::date`);
  if (to) asked.push(sql`first_day(a."publishedOn") <= ${to}::date`);
  const title = { folded: sql`t."foldedTitle"`, trigrams: sql`trigram_form(t."foldedTitle")` };
  for (const spellings of searchPatterns(q)) {
    asked.push(sql`a.id IN (
      SELECT t."articleId" FROM "ArticleRevision" t WHERE ${holdsPattern(title, spellings)})`);
  }
  return Prisma.join(asked, " AND ");
}

const place = z.tuple([z.iso.datetime(), z.uuid()]);

function afterwards(after: string | null): Prisma.Sql {
  const read = place.safeParse(after?.split("_"));
  if (!read.success) return sql`true`;
  return sql`(${receipt}, a.id) < (${read.data[0]}::timestamptz, ${read.data[1]}::uuid)`;
}

function writeArticleCursor({ receivedAt, id }: ArticleLine): string {
  return `${receivedAt.toISOString()}_${id}`;
}
