import { type Actor, authorise } from "@/access/actor";
import type { Language } from "@/language/languages";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { readScale, type ScaleStep } from "../scale/read-scale";
import { beginningOf } from "./window";

/** Somebody or something that claims are grouped by. */
export interface BalanceLine {
  readonly name: string;
  /** Claims taken up in the window. */
  readonly checked: number;
  /** How many of them are published. */
  readonly rated: number;
  /** Of those, by the key of the content rating. */
  readonly ratings: Readonly<Record<string, number>>;
}

export interface Balance {
  readonly speakers: readonly BalanceLine[];
  readonly affiliations: readonly BalanceLine[];
  readonly topics: readonly BalanceLine[];
  /** The content scale, in its order. */
  readonly scale: readonly ScaleStep[];
}

/** Below so many verdicts a share says nothing of anybody. */
export const tooFew = 10;

/** As many groups as can be read; the others are too small to say anything of. */
const atMost = 25;

/**
 * Who gets checked and how they are rated, of the claims taken up in the window: for the newsroom's
 * eyes only. Four queries, whatever there is.
 */
export async function readBalance(
  actor: Actor,
  { weeks, language = "ar" }: { weeks: number; language?: Language },
): Promise<Balance> {
  authorise(actor, "read-balance");
  const since = beginningOf(weeks);
  const [speakers, affiliations, topics, scale] = await Promise.all([
    group(since, speakerGroups(language)),
    group(since, affiliationGroups(language)),
    group(since, topicGroups(language)),
    readScale(),
  ]);
  const content = scale.filter((step) => step.scale === "CONTENT");
  return { speakers, affiliations, topics, scale: content };
}

/** What claims are grouped by: rows of a claim and a group, and what a group's name is. */
interface Groups {
  readonly rows: Prisma.Sql;
  /** Of "groupId", asked for the few groups that are shown. */
  readonly name: Prisma.Sql;
}

/** Entries that were merged count as one. */
function speakerGroups(language: Language): Groups {
  return {
    rows: Prisma.sql`
      SELECT DISTINCT s."claimId", s."contentRatingId", coalesce(e."entryId", speaker)::text AS "groupId"
      FROM recent s CROSS JOIN unnest(s."speakerIds") AS speaker
      LEFT JOIN "SpeakerEntry" e ON e."speakerId" = speaker`,
    name: Prisma.sql`(
      SELECT n."name" FROM "SpeakerName" n WHERE n."speakerId" = "groupId"::uuid
      ORDER BY (n."language" = ${language}) DESC, n."preferred" DESC, n."addedAt" DESC LIMIT 1)`,
  };
}

/** Every office, party and affiliation of a speaker, in the language if it is known in it. */
function affiliationGroups(language: Language): Groups {
  return {
    rows: Prisma.sql`
      SELECT DISTINCT s."claimId", s."contentRatingId", o."title" AS "groupId"
      FROM recent s CROSS JOIN unnest(s."speakerIds") AS speaker
      LEFT JOIN "SpeakerEntry" e ON e."speakerId" = speaker
      JOIN "SpeakerOffice" o ON o."speakerId" IN (speaker, e."entryId")
      WHERE NOT EXISTS (SELECT 1 FROM "SpeakerOfficeWithdrawal" w WHERE w."officeId" = o.id)
        AND (o."language" = ${language} OR NOT EXISTS (
          SELECT 1 FROM "SpeakerOffice" t
          WHERE t."speakerId" = o."speakerId" AND t."language" = ${language}))`,
    name: Prisma.sql`"groupId"`,
  };
}

function topicGroups(language: Language): Groups {
  return {
    rows: Prisma.sql`
      SELECT s."claimId", s."contentRatingId", topic::text AS "groupId"
      FROM recent s CROSS JOIN unnest(s."topicIds") AS topic`,
    name: Prisma.sql`(
      SELECT coalesce(d."names" ->> ${language}, d."names" ->> 'ar') FROM "TopicDefinition" d
      WHERE d."topicId" = "groupId"::uuid ORDER BY d."definedAt" DESC, d.id DESC LIMIT 1)`,
  };
}

function group(since: Date, { rows, name }: Groups): Promise<BalanceLine[]> {
  return database().$queryRaw`
    WITH recent AS MATERIALIZED (
      SELECT "claimId", "speakerIds", "topicIds", "contentRatingId" FROM "ClaimStage"
      WHERE "takenUpAt" >= ${since} AND "stage" <> 'set-aside'
    ), counted AS (
      SELECT g."groupId", r."key", count(*)::int AS claims
      FROM (${rows}) AS g
      LEFT JOIN "Rating" r ON r.id = g."contentRatingId"
      GROUP BY g."groupId", r."key"
    ), largest AS (
      SELECT "groupId", sum(claims)::int AS checked,
        coalesce(sum(claims) FILTER (WHERE "key" IS NOT NULL), 0)::int AS rated,
        coalesce(jsonb_object_agg("key", claims) FILTER (WHERE "key" IS NOT NULL), '{}') AS ratings
      FROM counted GROUP BY "groupId" ORDER BY checked DESC, "groupId" LIMIT ${atMost}
    )
    SELECT coalesce(${name}, '') AS name, checked, rated, ratings FROM largest
    ORDER BY checked DESC, "groupId"`;
}
