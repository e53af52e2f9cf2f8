import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";

/** By rating key: how many live verdicts were so rated. */
export type RatingTally = Readonly<
  Record<string, { readonly speaker: number; readonly kind: number; readonly all: number }>
>;

interface Row {
  key: string;
  speaker: number;
  kind: number;
  all: number;
}

/**
 * How often published claims were rated each way: those by this claim's speakers, those of its kind,
 * and all of the newsroom's. Retracted ones and this one are left out.
 */
export async function tallyRatings(actor: Actor, claimId: string): Promise<RatingTally> {
  authorise(actor, "read-desk");
  const rows = await database().$queryRaw<Row[]>`
    WITH live AS MATERIALIZED (
      SELECT p."claimId", v."attributionId", v."contentId"
      FROM "Publication" p
      JOIN "Approval" a ON a.id = p."approvalId"
      JOIN "Verdict" v ON v.id = a."verdictId"
      WHERE p."kind" <> 'RETRACTION' AND p."claimId" <> ${claimId}
        AND NOT EXISTS (
          SELECT 1 FROM "Publication" n WHERE n."supersedesId" = p.id AND n."kind" <> 'REMOVAL')
    ), speakers AS (
      SELECT DISTINCT s."speakerId" FROM "ClaimUtterance" c
      JOIN "SpeakerAssignment" s ON s."utteranceId" = c."utteranceId" WHERE c."claimId" = ${claimId}
    ), same_speaker AS (
      SELECT DISTINCT c."claimId" FROM "SpeakerAssignment" s
      JOIN "ClaimUtterance" c ON c."utteranceId" = s."utteranceId"
      WHERE s."speakerId" IN (SELECT "speakerId" FROM speakers)
    ), kinds AS (
      SELECT DISTINCT ON (k."claimId") k."claimId", k."kind" FROM "ClaimClassification" k
      WHERE k."claimId" = ${claimId} OR k."claimId" IN (SELECT "claimId" FROM live)
      ORDER BY k."claimId", k."classifiedAt" DESC, k.id DESC
    )
    SELECT r."key", count(*)::int AS "all",
      count(*) FILTER (WHERE l."claimId" IN (SELECT "claimId" FROM same_speaker))::int AS "speaker",
      count(*) FILTER (WHERE k."kind" = (SELECT "kind" FROM kinds WHERE "claimId" = ${claimId}))::int AS "kind"
    FROM live l
    JOIN "RatingDefinition" d ON d.id IN (l."attributionId", l."contentId")
    JOIN "Rating" r ON r.id = d."ratingId"
    LEFT JOIN kinds k ON k."claimId" = l."claimId"
    GROUP BY r."key"`;
  return Object.fromEntries(rows.map(({ key, ...counts }) => [key, counts]));
}
