import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { linkHolds, utteranceLives } from "../utterance/standing";
import { holdsPattern, searchPatterns } from "./search-words";

const { sql } = Prisma;

/** An utterance that nobody took up. */
export interface UtteranceLine {
  readonly id: string;
  readonly statement: string;
  readonly speakerName: string | null;
  readonly articleId: string;
  readonly title: string;
  readonly language: string;
}

/**
 * Utterances that hold all of these words and were not taken up, newest first, at most `limit`:
 * what triage passed over stays to be found. None where nothing is looked for.
 */
export async function searchUtterances(
  actor: Actor,
  words: string,
  limit = 50,
): Promise<UtteranceLine[]> {
  authorise(actor, "read-desk");
  const patterns = searchPatterns(words);
  if (patterns.length === 0) return [];
  const holds = patterns.map((spellings) =>
    holdsPattern({ folded: sql`s."folded"`, trigrams: sql`s."trigrams"` }, spellings),
  );
  return database().$queryRaw<UtteranceLine[]>(sql`
    -- Materialized: of a word that is everywhere most are taken up, and are read no further.
    WITH free AS MATERIALIZED (
      SELECT s."utteranceId", s."exact" FROM "UtteranceSpan" s
      WHERE ${Prisma.join(holds, " AND ")}
        AND NOT EXISTS (SELECT FROM "ClaimUtterance" c WHERE c."utteranceId" = s."utteranceId" AND ${linkHolds})
    )
    SELECT u.id, s."exact" AS statement, u."speakerName", r."articleId", r."title", a."language"
    FROM free s
    JOIN "Utterance" u ON u.id = s."utteranceId"
    JOIN "ArticleRevision" r ON r.id = u."revisionId"
    JOIN "Article" a ON a.id = r."articleId"
    WHERE ${utteranceLives}
      AND NOT EXISTS (SELECT FROM "ArticleRevision" n WHERE n."articleId" = r."articleId" AND n."number" > r."number")
    ORDER BY u.id DESC LIMIT ${limit}`);
}
