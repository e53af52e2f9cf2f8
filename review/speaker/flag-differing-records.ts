import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { flagNamingRecords } from "./flag-naming-records";
import { shownNames } from "./speaker-line";

/**
 * Flags the published claims whose record has one of these speakers or outlets otherwise than their entry
 * is by now: another name or Wikidata id, another entry after a merge, or a label in a name's place; and
 * those that name somebody whose name is withheld anywhere else. The record stays as it is until an
 * amendment, which a second person approves. In the transaction of the act that changed the entry, or that
 * published a claim whose approval is older than the change (`claimId`: that claim alone); a claim that
 * is flagged for this already is not flagged again.
 */
export async function flagDifferingRecords(
  tx: Transaction,
  about: { readonly speakerIds: readonly string[] } | { readonly claimId: string },
): Promise<void> {
  const { sql } = Prisma;
  const [speakers, claims] =
    "claimId" in about
      ? [
          sql`(SELECT unnest("speakerIds" || "outletIds") FROM "ClaimStage" WHERE "claimId" = ${about.claimId})`,
          sql`s."claimId" = ${about.claimId}`,
        ]
      : [sql`(SELECT unnest(${[...about.speakerIds]}::uuid[]))`, sql`true`];
  // Of entries that were one until now a record may have the other's id.
  const members =
    "claimId" in about
      ? sql`entry.members`
      : sql`ARRAY(SELECT unnest(each.members) FROM entry AS each)`;
  await tx.$executeRaw`
    WITH entry AS (
      SELECT e."entryId" AS id,
        array_agg(m."speakerId") AS members,
        (SELECT h."labels" FROM "NameWithholding" h
          JOIN "SpeakerEntry" w ON w."speakerId" = h."speakerId" AND w."entryId" = e."entryId"
          WHERE NOT EXISTS (SELECT FROM "NameWithholdingLifting" l WHERE l."withholdingId" = h.id)
          ORDER BY h."withheldAt" DESC, h.id DESC LIMIT 1) AS label,
        ${shownNames(Prisma.sql`e."entryId"`)} AS names,
        (SELECT "wikidataId" FROM (
          SELECT d."wikidataId", d."describedAt", d.id FROM "SpeakerDescription" d WHERE d."speakerId" = e."entryId"
          UNION ALL SELECT p."wikidataId", '-infinity', p.id FROM "Speaker" p WHERE p.id = e."entryId") AS told
          ORDER BY "describedAt" DESC, id DESC LIMIT 1) AS wikidata
      FROM (SELECT DISTINCT "entryId" FROM "SpeakerEntry" WHERE "speakerId" IN ${speakers}) e
      JOIN "SpeakerEntry" m ON m."entryId" = e."entryId"
      GROUP BY e."entryId"
    )
    INSERT INTO "ClaimFlag" (id, "claimId", "reason")
    SELECT DISTINCT ON (s."claimId") gen_random_uuid(), s."claimId", 'RECORD_DIFFERS'::"FlagReason"
    FROM entry
    JOIN "ClaimStage" s ON (s."speakerIds" && entry.members OR s."outletIds" && entry.members)
      AND s."contentRatingId" IS NOT NULL
    JOIN "Publication" p ON p."claimId" = s."claimId"
      AND NOT EXISTS (SELECT FROM "Publication" n WHERE n."supersedesId" = p.id)
    JOIN "PublishedRecord" r ON r."publicationId" = p.id
    WHERE ${claims}
      AND EXISTS (
        SELECT FROM jsonb_array_elements(r."canonical"::jsonb -> 'utterances') u
        CROSS JOIN LATERAL (VALUES (u -> 'speaker'), (u #> '{article,outlet}')) AS one(recorded)
        WHERE jsonb_typeof(one.recorded) = 'object'
          AND CASE WHEN entry.label IS NULL
            THEN one.recorded -> 'names' <> entry.names
              OR one.recorded ->> 'id' <> entry.id::text
              OR one.recorded ->> 'wikidataId' IS DISTINCT FROM entry.wikidata
            ELSE one.recorded -> 'names' <> entry.label END
          AND ((one.recorded ->> 'id')::uuid = ANY (${members}) OR EXISTS (
            SELECT FROM "NameWithholding" h
            WHERE h.id = (one.recorded ->> 'id')::uuid AND h."speakerId" = ANY (${members}))))
      AND NOT EXISTS (
        SELECT FROM "ClaimFlag" f WHERE f."claimId" = s."claimId" AND f."reason" = 'RECORD_DIFFERS'
          AND NOT EXISTS (SELECT FROM "ClaimFlagClearing" c WHERE c."flagId" = f.id))`;
  await flagNamingRecords(tx, about);
}
