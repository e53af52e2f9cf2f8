import { type Actor, authorise } from "@/access/actor";
import { askOne, type Question, question } from "@/prisma/ask";
import { Prisma } from "@/prisma/generated/client";
import { lineColumns, type SpeakerLine } from "./speaker-line";

/** Why an entry may be the one that a text names, from the strongest to the weakest. */
export const suggestionReasons = ["same-name", "alias", "spelling", "part"] as const;

export type SuggestionReason = (typeof suggestionReasons)[number];

/** An entry that may be the one a text names. A person decides. */
export interface SpeakerSuggestion extends SpeakerLine {
  readonly reason: SuggestionReason;
  /** The name of the entry for which it is suggested. */
  readonly because: string;
}

/**
 * Entries that may be whom a text names so, the likeliest first: by the same name, by an alias, by a
 * name spelt otherwise (ترامب, ترمب), by one that holds the words or is held by them. At most `limit`.
 */
export function speakerSuggestions(
  actor: Actor,
  name: string | null,
  limit = 5,
): Question<SpeakerSuggestion[]> {
  authorise(actor, "read-desk");
  return question(
    Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT fold_for_search(${name ?? ""}) AS folded, name_words(${name ?? ""}) AS words
    ), alike AS (
      SELECT DISTINCT ON (m."entryId") m."entryId" AS id, n.name AS because,
        CASE
          WHEN n.words <> asked.words THEN 3
          WHEN n."folded" <> asked.folded THEN 2
          WHEN n.preferred THEN 0
          ELSE 1 END AS rank
      FROM asked
      -- With an offset, so that the words of a name are made once and not wherever they are compared.
      CROSS JOIN LATERAL (SELECT n.*, name_words(n.name) AS words FROM "SpeakerName" n
        WHERE name_words(n.name) && asked.words OFFSET 0) n
      JOIN "SpeakerEntry" m ON m."speakerId" = n."speakerId"
      WHERE (n.words <@ asked.words OR n.words @> asked.words)
        AND NOT EXISTS (SELECT 1 FROM "SpeakerNameWithdrawal" w WHERE w."nameId" = n.id)
      ORDER BY m."entryId", rank, n."addedAt"
    )
    SELECT ${lineColumns}, alike.rank, alike.because
    FROM alike JOIN "Speaker" s ON s.id = alike.id
    ORDER BY alike.rank, s.id DESC LIMIT ${limit}`,
    (found: (SpeakerLine & { rank: number; because: string })[]) =>
      found.map(({ rank, ...line }) => ({ ...line, reason: suggestionReasons[rank] ?? "part" })),
  );
}

/** The same, asked alone. */
export async function suggestSpeakers(
  actor: Actor,
  name: string | null,
  limit?: number,
): Promise<SpeakerSuggestion[]> {
  return askOne(speakerSuggestions(actor, name, limit));
}
