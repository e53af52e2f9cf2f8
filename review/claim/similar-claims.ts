import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { linkHolds } from "../utterance/standing";

/** A claim that an utterance may make, with how alike its wording is, from 0 to 1. */
export interface SimilarClaim {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly likeness: number;
}

/** Below this, what two texts share is what any two texts share. */
const leastLikeness = 0.12;

/** So many that are alike at all are weighed: of a phrase that everybody says, not every one. */
const mostCandidates = 1_000;

/**
 * Claims whose wording is like an utterance's words, whatever the spelling, the likest first: a
 * suggestion, never a decision. Those that the utterance makes already are left out.
 */
export async function listSimilarClaims(
  actor: Actor,
  utteranceId: string,
  limit = 8,
): Promise<SimilarClaim[]> {
  authorise(actor, "read-desk");
  return database().$queryRaw<SimilarClaim[]>`
    WITH said AS (
      SELECT "trigrams" AS words FROM "UtteranceSpan"
      WHERE "utteranceId" = ${utteranceId}::uuid AND "role" = 'STATEMENT'
    ), alike AS MATERIALIZED (
      SELECT s."claimId" AS id, greatest(similarity(said.words, s."wording"),
        word_similarity(said.words, s."wording"), word_similarity(s."wording", said.words)) AS likeness
      FROM said, "ClaimStage" s
      WHERE s."wording" % said.words OR said.words <% s."wording" OR s."wording" <% said.words
      LIMIT ${mostCandidates}
    )
    SELECT id, w."text" AS wording, w."language", likeness::float8 AS likeness
    FROM alike CROSS JOIN LATERAL (
      SELECT "text", "language" FROM "ClaimWording" WHERE "claimId" = alike.id
      ORDER BY "wordedAt" DESC, id DESC LIMIT 1) w
    WHERE likeness >= ${leastLikeness} AND NOT EXISTS (
      SELECT FROM "ClaimUtterance" c WHERE c."claimId" = alike.id
        AND c."utteranceId" = ${utteranceId}::uuid AND ${linkHolds})
    ORDER BY likeness DESC, id LIMIT ${limit}`;
}
