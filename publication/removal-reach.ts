import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";

/** What a removal would take its words out of. */
export interface RemovalReach {
  /** Verdicts that are public with the words now. */
  readonly verdicts: number;
  /** Articles in a text or title of which they stand. */
  readonly articles: number;
  /** How often they are a part of a longer word there, which would be blocked out too. */
  readonly within: number;
  /** One of those longer words. */
  readonly sample: string | null;
}

/** Letters, marks and digits of Arabic and Latin: Postgres' own classes depend on its locale. */
const letters =
  "[\\u0610-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06FF0-9A-Za-z\\u00C0-\\u024F]*";

/** What regular expressions take for signs, and the same as it stands. */
const signs = "([][\\\\.*+?^$(){}|-])";
const escaped = "\\\\\\1";

/**
 * How far a removal that waits reaches: it cannot be taken back, and words that are short stand in many
 * others. Null where it was decided meanwhile.
 */
export async function readRemovalReach(
  actor: Actor,
  removalId: string,
): Promise<RemovalReach | null> {
  authorise(actor, "request-removal");
  const [reach] = await database().$queryRaw<RemovalReach[]>`
    WITH asked AS MATERIALIZED (
      SELECT r."words" AS words, regexp_replace(r."words", ${signs}, ${escaped}, 'g') AS pattern
      FROM "Removal" r WHERE r.id = ${removalId}::uuid AND r."words" IS NOT NULL
    ), texts AS MATERIALIZED (
      SELECT v."articleId", concat_ws(E'\n', v."title", v."text") AS text
      FROM "ArticleRevision" v, asked
      WHERE holds_words(v."title", asked.words) OR holds_words(v."text", asked.words)
    ), longer AS MATERIALIZED (
      SELECT found[1] AS word FROM texts, asked
      CROSS JOIN LATERAL regexp_matches(texts.text, '(' || ${letters} || asked.pattern || ${letters} || ')', 'g') AS found
      WHERE char_length(found[1]) > char_length(asked.words)
    )
    SELECT (
        SELECT count(*)::int FROM "PublishedRecord" r
        JOIN "Publication" p ON p.id = r."publicationId"
        WHERE json_holds_words(r."canonical", asked.words)
          AND NOT EXISTS (SELECT FROM "Publication" n WHERE n."supersedesId" = p.id)) AS verdicts,
      (SELECT count(DISTINCT "articleId")::int FROM texts) AS articles,
      (SELECT count(*)::int FROM longer) AS within,
      (SELECT word FROM longer ORDER BY word LIMIT 1) AS sample
    FROM asked`;
  return reach ?? null;
}
