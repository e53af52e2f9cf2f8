import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { type ClaimKind, type FlagReason, Prisma } from "@/prisma/generated/client";
import type { Stage } from "../claim/stage";
import { shownNames } from "../speaker/speaker-line";
import { linkHolds, utteranceStands } from "../utterance/standing";
import { claimConditions, type Onlooker, viewCondition } from "./claim-conditions";
import { keyset, writeCursor } from "./keyset";
import { countDueArticles } from "./list-articles";
import { type QueueQuery, sortOf, type View, views } from "./queue-query";

const { sql } = Prisma;

type ByLanguage = Readonly<Record<string, string>>;

/** A claim in the queue. */
export interface QueueLine {
  readonly id: string;
  readonly stage: Stage;
  readonly stageSince: Date;
  readonly wording: ByLanguage;
  readonly speaker: { readonly id: string; readonly names: ByLanguage } | null;
  /** As the text has it, where no entry is set. */
  readonly speakerName: string | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly takenUpAt: Date;
  /** ISO day; null once the claim is decided. */
  readonly dueOn: string | null;
  readonly reach: number | null;
  readonly harm: number | null;
  /** 0 to 1. */
  readonly worth: number;
  readonly embargoUntil: Date | null;
  readonly kind: ClaimKind | null;
  /** ISO day. */
  readonly lookAgainOn: string | null;
  readonly flags: readonly FlagReason[];
  /** Nothing of it is published or removed. */
  readonly isHeld: boolean;
  readonly topics: readonly { readonly id: string; readonly names: ByLanguage }[];
}

const pageSize = 30;

/** A page of claims, and where the next one begins (null: it is the last). */
export async function listClaims(
  actor: Actor,
  query: QueueQuery,
  today: string,
): Promise<{ claims: QueueLine[]; next: string | null }> {
  authorise(actor, "read-desk");
  const { key, order, condition } = keyset(sortOf(query), query.after);
  const onlooker = { personId: actor.personId, today };
  const rows = await database().$queryRaw<(QueueLine & { key: string })[]>(sql`
    WITH page AS (
      SELECT s.*, ${key} AS key, row_number() OVER (ORDER BY ${order}) AS place FROM "ClaimStage" s
      WHERE ${claimConditions(query, onlooker)} AND ${condition}
      ORDER BY ${order} LIMIT ${pageSize + 1}
    )
    SELECT p."claimId" AS id, p.key, p."stage", p."stageSince", p."takenUpAt", p."dueOn"::text, p."reach",
      p."harm", p."worth", p."embargoUntil", p."kind", p."lookAgainOn"::text, p."flags"::text[],
      ${wordingOf} AS wording, ${speakerOf} AS speaker, ${speakerNameOf} AS "speakerName",
      ${topicsOf} AS topics, EXISTS (SELECT 1 FROM holds_on_claim(p."claimId")) AS "isHeld",
      (SELECT jsonb_build_object('id', a.id, 'name', a."name") FROM "Person" a WHERE a.id = p."assigneeId") AS assignee
    FROM page p ORDER BY p.place`);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const next =
    rows.length > pageSize && last ? writeCursor(last.key, last.takenUpAt, last.id) : null;
  return { claims: shown.map(({ key: _, ...line }) => line), next };
}

/** Up to so many of a view are counted: more is "many". */
export const countedUpTo = 99;

/**
 * How many claims each view has, and of what is due how many articles too; `countedUpTo` + 1 where
 * there are more.
 */
export async function countViews(actor: Actor, today: string): Promise<Record<View, number>> {
  authorise(actor, "read-desk");
  const onlooker: Onlooker = { personId: actor.personId, today };
  const counts = views.map(
    (view) => sql`(SELECT count(*)::int FROM (SELECT FROM "ClaimStage" s
      WHERE ${viewCondition(view, onlooker)} LIMIT ${countedUpTo + 1}) AS counted)`,
  );
  const [row] = await database().$queryRaw<{ counts: number[]; articles: number }[]>(
    sql`SELECT ARRAY[${Prisma.join(counts)}] AS counts, (${countDueArticles}) AS articles`,
  );
  const found = Object.fromEntries(views.map((view, at) => [view, row?.counts[at] ?? 0])) as Record<
    View,
    number
  >;
  return { ...found, due: Math.min(found.due + (row?.articles ?? 0), countedUpTo + 1) };
}

const wordingOf = sql`(
  SELECT coalesce(jsonb_object_agg(w."language", w."text"), '{}') FROM (
    SELECT DISTINCT ON ("language") "language", "text" FROM "ClaimWording" WHERE "claimId" = p."claimId"
    ORDER BY "language", "wordedAt" DESC, id DESC) w)`;

const speakerOf = sql`(
  SELECT jsonb_build_object('id', e."entryId", 'names', ${shownNames(sql`e."entryId"`)})
  FROM "SpeakerEntry" e WHERE e."speakerId" = p."speakerIds"[1])`;

const speakerNameOf = sql`(
  SELECT u."speakerName" FROM "ClaimUtterance" c JOIN "Utterance" u ON u.id = c."utteranceId"
  WHERE c."claimId" = p."claimId" AND ${utteranceStands} AND ${linkHolds} ORDER BY c."addedAt", u.id LIMIT 1)`;

const topicsOf = sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'names', t."names") ORDER BY t.place), '[]') FROM (
    SELECT of.id, of.place, (SELECT d."names" FROM "TopicDefinition" d WHERE d."topicId" = of.id
      ORDER BY d."definedAt" DESC, d.id DESC LIMIT 1) AS "names"
    FROM unnest(p."topicIds") WITH ORDINALITY AS of(id, place)) t)`;
