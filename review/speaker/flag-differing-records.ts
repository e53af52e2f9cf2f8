import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { flagNamingRecords } from "./flag-naming-records";
import { shownNames } from "./speaker-line";

/**
 * Flags the published claims whose record calls one of these speakers otherwise than their entry does
 * by now: another name, or a label in a name's place; and those that name somebody whose name is
 * withheld anywhere else. The record stays as it is until an amendment,
 * which a second person approves. In the transaction of the act that changed the entry, or that
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
          sql`(SELECT unnest("speakerIds") FROM "ClaimStage" WHERE "claimId" = ${about.claimId})`,
          sql`s."claimId" = ${about.claimId}`,
        ]
      : [sql`(SELECT unnest(${[...about.speakerIds]}::uuid[]))`, sql`true`];
  await tx.$executeRaw`
    WITH entry AS (
      SELECT e."entryId" AS id,
        array_agg(m."speakerId") AS members,
        coalesce((
          SELECT h."labels" FROM "NameWithholding" h
          JOIN "SpeakerEntry" w ON w."speakerId" = h."speakerId" AND w."entryId" = e."entryId"
          WHERE NOT EXISTS (SELECT FROM "NameWithholdingLifting" l WHERE l."withholdingId" = h.id)
          ORDER BY h."withheldAt" DESC, h.id DESC LIMIT 1), ${shownNames(Prisma.sql`e."entryId"`)}) AS names
      FROM (SELECT DISTINCT "entryId" FROM "SpeakerEntry" WHERE "speakerId" IN ${speakers}) e
      JOIN "SpeakerEntry" m ON m."entryId" = e."entryId"
      GROUP BY e."entryId"
    )
    INSERT INTO "ClaimFlag" (id, "claimId", "reason")
    SELECT gen_random_uuid(), s."claimId", 'RECORD_DIFFERS'
    FROM entry
    JOIN "ClaimStage" s ON s."speakerIds" && entry.members AND s."contentRatingId" IS NOT NULL
    JOIN "Publication" p ON p."claimId" = s."claimId"
      AND NOT EXISTS (SELECT FROM "Publication" n WHERE n."supersedesId" = p.id)
    JOIN "PublishedRecord" r ON r."publicationId" = p.id
    WHERE ${claims}
      AND EXISTS (
        SELECT FROM jsonb_array_elements(r."canonical"::jsonb -> 'utterances') u
        WHERE u -> 'speaker' -> 'names' <> entry.names
          AND ((u -> 'speaker' ->> 'id')::uuid = ANY (entry.members) OR EXISTS (
            SELECT FROM "NameWithholding" h
            WHERE h.id = (u -> 'speaker' ->> 'id')::uuid AND h."speakerId" = ANY (entry.members))))
      AND NOT EXISTS (
        SELECT FROM "ClaimFlag" f WHERE f."claimId" = s."claimId" AND f."reason" = 'RECORD_DIFFERS'
          AND NOT EXISTS (SELECT FROM "ClaimFlagClearing" c WHERE c."flagId" = f.id))`;
  await flagNamingRecords(tx, about);
}
