import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";

/** A claim that an utterance may make, with how alike its wording is, from 0 to 1. */
export interface SimilarClaim {
  readonly id: string;
  readonly wording: string;
  readonly language: string;
  readonly likeness: number;
}

/** Below this, what two texts share is what any two texts share. */
const leastLikeness = 0.12;

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
      SELECT fold_for_search(string_agg("exact", ' ')) AS words FROM "UtteranceSpan"
      WHERE "utteranceId" = ${utteranceId}::uuid AND "role" = 'STATEMENT'
    ), alike AS (
      SELECT DISTINCT ON (w."claimId") w."claimId" AS id, w."text" AS wording, w."language",
        greatest(similarity(fold_for_search(w."text"), said.words),
          word_similarity(fold_for_search(w."text"), said.words)) AS likeness
      FROM "ClaimWording" w, said
      WHERE fold_for_search(w."text") % said.words OR fold_for_search(w."text") <% said.words
      ORDER BY w."claimId", w."wordedAt" DESC
    )
    SELECT id, wording, "language", likeness::float8 AS likeness FROM alike
    WHERE likeness >= ${leastLikeness} AND NOT EXISTS (
      SELECT FROM "ClaimUtterance" c WHERE c."claimId" = alike.id
        AND c."utteranceId" = ${utteranceId}::uuid
        AND NOT EXISTS (
          SELECT FROM "ClaimUtteranceWithdrawal" x WHERE x."claimId" = c."claimId"
            AND x."utteranceId" = c."utteranceId" AND NOT EXISTS (
              SELECT FROM "ClaimUtteranceRestoration" r WHERE r."withdrawalId" = x.id)))
    ORDER BY likeness DESC, id LIMIT ${limit}`;
}
