import type { Transaction } from "@/prisma/client";
import { Prisma, type Scale } from "@/prisma/generated/client";

const { sql } = Prisma;

/**
 * Flags the published claims whose record says otherwise than the scale does by now what a rating is
 * called, what it means or which number it has. The record stays as it is until an amendment, which a
 * second person approves. In the transaction of the act that changed the scale (of all that is so
 * rated), or of the one that published (of that claim alone: what was approved before the change is
 * published as it was approved). A claim that is flagged for this already is not flagged again.
 */
export async function flagDifferingRatings(
  tx: Transaction,
  of: { readonly scale: Scale; readonly key: string } | { readonly claimId: string },
): Promise<void> {
  const asked =
    "claimId" in of
      ? sql`s."claimId" = ${of.claimId}`
      : sql`g."scale" = ${of.scale}::"Scale" AND g."key" = ${of.key}`;
  await tx.$executeRaw`
    INSERT INTO "ClaimFlag" (id, "claimId", "reason")
    SELECT gen_random_uuid(), differing."claimId", 'RECORD_DIFFERS'
    FROM (
      SELECT DISTINCT s."claimId"
      FROM "Rating" g
      CROSS JOIN LATERAL (SELECT "texts", "number" FROM "RatingDefinition"
        WHERE "ratingId" = g.id ORDER BY "version" DESC LIMIT 1) d
      JOIN "ClaimStage" s ON (g."scale" = 'CONTENT' AND s."contentRatingId" = g.id)
        OR (g."scale" = 'ATTRIBUTION' AND s."attributionRatingId" = g.id)
      JOIN "Publication" p ON p."claimId" = s."claimId"
        AND NOT EXISTS (SELECT FROM "Publication" n WHERE n."supersedesId" = p.id)
      JOIN "PublishedRecord" r ON r."publicationId" = p.id
      CROSS JOIN LATERAL (SELECT r."canonical"::jsonb -> lower(g."scale"::text) AS rating) was
      WHERE ${asked}
        AND (was.rating -> 'texts' <> d."texts"
          OR was.rating -> 'number' <> coalesce(to_jsonb(d."number"), 'null'))
    ) differing
    WHERE NOT EXISTS (
      SELECT FROM "ClaimFlag" f WHERE f."claimId" = differing."claimId" AND f."reason" = 'RECORD_DIFFERS'
        AND NOT EXISTS (SELECT FROM "ClaimFlagClearing" c WHERE c."flagId" = f.id))`;
}
