import { type Actor, authorise } from "@/access/actor";
import { type Question, question } from "@/prisma/ask";
import { Prisma } from "@/prisma/generated/client";
import { speakersOf } from "../claim/earlier-rulings";

/** By rating key: how many live verdicts were so rated. */
export type RatingTally = Readonly<
  Record<string, { readonly speaker: number; readonly kind: number; readonly all: number }>
>;

interface Row {
  readonly key: string;
  readonly speaker: number;
  readonly kind: number;
  readonly all: number;
}

/**
 * How often published claims were rated each way: those by this claim's speakers, those of its kind,
 * and all of the newsroom's. Retracted ones and this one are left out.
 */
export function ratingTally(actor: Actor, claimId: string): Question<RatingTally> {
  authorise(actor, "read-desk");
  return question(
    Prisma.sql`
      WITH own AS MATERIALIZED (
        SELECT s."kind", ${speakersOf(Prisma.sql`s."speakerIds"`)} AS speakers
        FROM "ClaimStage" s WHERE s."claimId" = ${claimId}
      )
      SELECT r."key", sum(live."all")::int AS "all", sum(live."speaker")::int AS "speaker",
        sum(live."kind")::int AS "kind"
      FROM (
        -- By an index alone.
        SELECT s."contentRatingId", s."attributionRatingId", count(*) AS "all", 0 AS "speaker",
          count(*) FILTER (WHERE s."kind" = (SELECT "kind" FROM own)) AS "kind"
        FROM "ClaimStage" s
        WHERE s."contentRatingId" IS NOT NULL AND s."claimId" <> ${claimId}
        GROUP BY s."contentRatingId", s."attributionRatingId"
        UNION ALL
        SELECT s."contentRatingId", s."attributionRatingId", 0, count(*), 0
        FROM "ClaimStage" s
        WHERE s."speakerIds" && (SELECT speakers FROM own)
          AND s."contentRatingId" IS NOT NULL AND s."claimId" <> ${claimId}
        GROUP BY s."contentRatingId", s."attributionRatingId"
      ) live
      JOIN "Rating" r ON r.id IN (live."contentRatingId", live."attributionRatingId")
      GROUP BY r."key"`,
    (rows: Row[]) => Object.fromEntries(rows.map(({ key, ...counts }) => [key, counts])),
  );
}
