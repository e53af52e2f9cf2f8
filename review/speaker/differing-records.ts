import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";

/** A published claim whose frozen record calls a speaker otherwise than the entry does now. */
export interface DifferingRecord {
  readonly claimId: string;
  readonly wording: Readonly<Record<string, string>>;
  /** By language, as published. */
  readonly published: Readonly<Record<string, string>>;
}

interface Recorded {
  id: string;
  names: Record<string, string>;
  wikidataId: string | null;
}

/**
 * Published claims that do not carry what the public would read of an entry today: another name,
 * another entry after a merge, a name that is withheld by now. Changing them takes an amendment,
 * which a second person approves. At most `limit`.
 */
export async function listDifferingRecords(
  actor: Actor,
  entry: { ids: readonly string[]; today: Recorded; limit?: number },
): Promise<DifferingRecord[]> {
  authorise(actor, "read-desk");
  const { id, names, wikidataId } = entry.today;
  const ids = [...entry.ids];
  return database().$queryRaw<DifferingRecord[]>`
    SELECT s."claimId", said.speaker -> 'names' AS published, (
      SELECT coalesce(jsonb_object_agg(w."language", w."text"), '{}') FROM (
        SELECT DISTINCT ON ("language") "language", "text" FROM "ClaimWording"
        WHERE "claimId" = s."claimId" ORDER BY "language", "wordedAt" DESC, id DESC) w) AS wording
    FROM "ClaimStage" s
    JOIN "Publication" p ON p."claimId" = s."claimId"
      AND NOT EXISTS (SELECT FROM "Publication" n WHERE n."supersedesId" = p.id)
    JOIN "PublishedRecord" r ON r."publicationId" = p.id
    CROSS JOIN LATERAL (
      SELECT u -> 'speaker' AS speaker
      FROM jsonb_array_elements(r."canonical"::jsonb -> 'utterances') u
      WHERE u -> 'speaker' ->> 'id' = ANY (${ids}::text[]) AND (
        u -> 'speaker' ->> 'id' <> ${id}
        OR u -> 'speaker' ->> 'wikidataId' IS DISTINCT FROM ${wikidataId}
        OR u -> 'speaker' -> 'names' <> ${names}::jsonb)
      LIMIT 1) said
    WHERE s."speakerIds" && ${ids}::uuid[] AND s."contentRatingId" IS NOT NULL
    ORDER BY p."publishedAt" DESC, p.id DESC LIMIT ${entry.limit ?? 50}`;
}
