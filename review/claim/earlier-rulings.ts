import { type Actor, authorise } from "@/access/actor";
import { type Question, question } from "@/prisma/ask";
import { Prisma } from "@/prisma/generated/client";

/** A published verdict that an editor weighs a new one against. */
export interface EarlierRuling {
  readonly claimId: string;
  readonly wording: Readonly<Record<string, string>>;
  /** Of the content. */
  readonly rating: { readonly key: string; readonly names: Readonly<Record<string, string>> };
  /** When it came to where it stands. */
  readonly since: Date;
  /** Why it is shown: the same speaker said it, or it says nearly the same. */
  readonly because: "speaker" | "similar";
}

interface Row extends Omit<EarlierRuling, "since"> {
  readonly since: string;
}

/** So many that are alike at all are weighed: of a phrase that everybody says, not every one. */
const mostCandidates = 300;

/** SQL: every speaker's id that stands under the same entry as one of these. */
export function speakersOf(ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`ARRAY(
    SELECT other."speakerId" FROM "SpeakerEntry" one
    JOIN "SpeakerEntry" other ON other."entryId" = one."entryId" WHERE one."speakerId" = ANY (${ids}))`;
}

/**
 * What is published on claims that say nearly the same as this one, the likest first, and then on
 * others of its speakers, the newest first. At most `limit` of each.
 */
export function earlierRulings(
  actor: Actor,
  claimId: string,
  limit = 5,
): Question<readonly EarlierRuling[]> {
  authorise(actor, "read-desk");
  return question(
    Prisma.sql`
      WITH own AS MATERIALIZED (
        SELECT ${speakersOf(Prisma.sql`s."speakerIds"`)} AS speakers
        FROM "ClaimStage" s WHERE s."claimId" = ${claimId}
      ), alike AS MATERIALIZED (
        SELECT "claimId", max(likeness) AS likeness FROM (
          SELECT s."claimId", word_similarity(said.words, s."wording") AS likeness
          FROM (
            SELECT DISTINCT ON ("language") trigram_form(fold_for_search("text")) AS words
            FROM "ClaimWording" WHERE "claimId" = ${claimId} ORDER BY "language", "wordedAt" DESC, id DESC) said
          JOIN "ClaimStage" s ON said.words <% s."wording"
          WHERE s."contentRatingId" IS NOT NULL AND s."claimId" <> ${claimId}
          LIMIT ${mostCandidates}
        ) candidate
        GROUP BY "claimId" ORDER BY likeness DESC, "claimId" LIMIT ${limit}
      ), theirs AS MATERIALIZED (
        SELECT s."claimId", s."stageSince" FROM own, "ClaimStage" s
        WHERE s."speakerIds" && own.speakers AND s."contentRatingId" IS NOT NULL
          AND s."claimId" <> ${claimId} AND s."claimId" NOT IN (SELECT "claimId" FROM alike)
        ORDER BY s."stageSince" DESC, s."claimId" LIMIT ${limit}
      )
      SELECT s."claimId", s."stageSince" AS since, chosen.because,
        (SELECT jsonb_object_agg(w."language", w."text") FROM (
          SELECT DISTINCT ON ("language") "language", "text" FROM "ClaimWording"
          WHERE "claimId" = s."claimId" ORDER BY "language", "wordedAt" DESC, id DESC) w) AS wording,
        (SELECT jsonb_build_object('key', r."key", 'names', (
            SELECT jsonb_object_agg(t.key, t.value ->> 'name')
            FROM "RatingDefinition" d, jsonb_each(d."texts") t
            WHERE d."ratingId" = r.id AND d."version" = (
              SELECT max("version") FROM "RatingDefinition" WHERE "ratingId" = r.id)))
          FROM "Rating" r WHERE r.id = s."contentRatingId") AS rating
      FROM (
        SELECT "claimId", 'similar' AS because, -likeness AS place FROM alike UNION ALL
        SELECT "claimId", 'speaker', row_number() OVER (ORDER BY "stageSince" DESC) FROM theirs
      ) chosen JOIN "ClaimStage" s ON s."claimId" = chosen."claimId"
      ORDER BY chosen.place, s."claimId"`,
    (rows: Row[]) => rows.map((row) => ({ ...row, since: new Date(row.since) })),
  );
}
