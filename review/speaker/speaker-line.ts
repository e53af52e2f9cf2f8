import { Prisma } from "@/prisma/generated/client";

/** An entry as lists and choices show it. */
export interface SpeakerLine {
  readonly id: string;
  readonly kind: "PERSON" | "BODY";
  /** By language; an alias where nothing else is known. */
  readonly names: Readonly<Record<string, string>>;
  /** The newest office, party or affiliation that has not ended, by language; null: none known. */
  readonly offices: Readonly<Record<string, string>> | null;
  readonly wikidataId: string | null;
  readonly isWithheld: boolean;
}

/**
 * What an entry is called, by language: the preferred name of each, an alias where nothing else is known;
 * null: nothing. `entry`: its id. Spelled out, so that it is planned with the question: as a function of
 * the database it would be called for each row.
 */
export function shownNames(entry: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT jsonb_object_agg(n."language", n."name") FROM (
      SELECT DISTINCT ON ("language") "language", "name" FROM "SpeakerName" n
      WHERE n."speakerId" = ${entry}
        AND NOT EXISTS (SELECT FROM "SpeakerNameWithdrawal" w WHERE w."nameId" = n.id)
      ORDER BY "language", "preferred" DESC, "addedAt" DESC, n.id DESC) AS n)`;
}

/** The columns of a SpeakerLine, of a row "s" of "Speaker" that is an entry. */
export const lineColumns = Prisma.sql`
  s.id, s.kind,
  ${shownNames(Prisma.sql`s.id`)} AS names,
  (SELECT jsonb_object_agg(o.language, o.title) FROM (
    SELECT DISTINCT ON (language) language, title FROM "SpeakerOffice" o
    WHERE o."speakerId" = s.id
      AND NOT EXISTS (SELECT 1 FROM "SpeakerOfficeWithdrawal" w WHERE w."officeId" = o.id)
      AND CASE WHEN EXISTS (SELECT 1 FROM "SpeakerOfficeEnd" e WHERE e."officeId" = o.id)
        THEN (SELECT e."heldUntil" FROM "SpeakerOfficeEnd" e WHERE e."officeId" = o.id
          ORDER BY e."endedAt" DESC, e.id DESC LIMIT 1)
        ELSE o."heldUntil" END IS NULL
    ORDER BY language, kind, "addedAt" DESC, o.id DESC) AS o) AS offices,
  coalesce((SELECT d."wikidataId" FROM "SpeakerDescription" d WHERE d."speakerId" = s.id
    ORDER BY d."describedAt" DESC, d.id DESC LIMIT 1), s."wikidataId") AS "wikidataId",
  EXISTS (SELECT 1 FROM "NameWithholding" h JOIN "SpeakerEntry" m ON m."speakerId" = h."speakerId"
    WHERE m."entryId" = s.id
      AND NOT EXISTS (SELECT 1 FROM "NameWithholdingLifting" l WHERE l."withholdingId" = h.id)) AS "isWithheld"`;
