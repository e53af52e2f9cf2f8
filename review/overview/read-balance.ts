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
 * eyes only. Two queries, whatever there is.
 */
export async function readBalance(
  actor: Actor,
  { weeks, language = "ar" }: { weeks: number; language?: Language },
): Promise<Balance> {
  authorise(actor, "read-balance");
  const [[groups], scale] = await Promise.all([
    database().$queryRaw<Omit<Balance, "scale">[]>`
      WITH sets AS MATERIALIZED (
        SELECT "speakerIds", "topicIds", "contentRatingId", count(*) AS claims FROM "ClaimStage"
        WHERE "takenUpAt" >= ${beginningOf(weeks)} AND "stage" <> 'set-aside'
        GROUP BY GROUPING SETS (("speakerIds", "contentRatingId"), ("topicIds", "contentRatingId"))
      )
      SELECT ${linesOf(speakerGroups(language))} AS speakers,
        ${linesOf(affiliationGroups(language))} AS affiliations,
        ${linesOf(topicGroups(language))} AS topics`,
    readScale(),
  ]);
  if (!groups) throw new Error("a query of one row answered none");
  return { ...groups, scale: scale.filter((step) => step.scale === "CONTENT") };
}

/**
 * What claims are grouped by. Thousands of claims have the same speakers or topics, and are counted
 * before anybody asks whom those are: `sets` has how many claims of a rating have exactly these.
 */
interface Groups {
  /** Rows of "contentRatingId", "groupId" and claims; a group once for each set. */
  readonly rows: Prisma.Sql;
  /** Of "groupId", asked for the few groups that are shown. */
  readonly name: Prisma.Sql;
}

/** Entries that were merged count as one. */
function speakerGroups(language: Language): Groups {
  return {
    rows: Prisma.sql`
      SELECT DISTINCT s."speakerIds", s."contentRatingId", s.claims,
        coalesce(e."entryId", speaker)::text AS "groupId"
      FROM sets s CROSS JOIN unnest(s."speakerIds") AS speaker
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
      SELECT DISTINCT s."speakerIds", s."contentRatingId", s.claims, o."title" AS "groupId"
      FROM sets s CROSS JOIN unnest(s."speakerIds") AS speaker
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
      SELECT s."contentRatingId", s.claims, topic::text AS "groupId"
      FROM sets s CROSS JOIN unnest(s."topicIds") AS topic`,
    name: Prisma.sql`(
      SELECT coalesce(d."names" ->> ${language}, d."names" ->> 'ar') FROM "TopicDefinition" d
      WHERE d."topicId" = "groupId"::uuid ORDER BY d."definedAt" DESC, d.id DESC LIMIT 1)`,
  };
}

/** The largest groups as a list of `BalanceLine`. */
function linesOf({ rows, name }: Groups): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('name', coalesce(${name}, ''), 'checked', checked,
      'rated', rated, 'ratings', ratings) ORDER BY checked DESC, "groupId"), '[]')
    FROM (
      SELECT "groupId", sum(claims)::int AS checked,
        coalesce(sum(claims) FILTER (WHERE "key" IS NOT NULL), 0)::int AS rated,
        coalesce(jsonb_object_agg("key", claims) FILTER (WHERE "key" IS NOT NULL), '{}') AS ratings
      FROM (
        SELECT g."groupId", r."key", sum(g.claims)::int AS claims FROM (${rows}) AS g
        LEFT JOIN "Rating" r ON r.id = g."contentRatingId" GROUP BY g."groupId", r."key"
      ) AS counted
      GROUP BY "groupId" ORDER BY checked DESC, "groupId" LIMIT ${atMost}
    ) AS largest)`;
}
