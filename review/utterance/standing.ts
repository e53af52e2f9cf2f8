import { Prisma } from "@/prisma/generated/client";

/** Utterances of a revision as the edits by hand left them: not replaced, not made by an undone edit. */
export const liveUtterance = {
  replacements: { none: { edit: { undoing: null } } },
  OR: [{ making: null }, { making: { edit: { undoing: null } } }],
} as const satisfies Prisma.UtteranceWhereInput;

/**
 * Of a claim's utterances those whose words it rests on now: the live ones, of which a newer revision
 * with the same words has not taken the place. Every reading of `Claim.utterances` filters by it.
 */
export const standingUtterance = {
  AND: [
    liveUtterance,
    {
      OR: [{ carriedTo: null }, { carriedTo: { outcome: { in: ["CHANGED", "GONE"] } } }],
    },
  ],
} satisfies Prisma.UtteranceWhereInput;

/**
 * `utterance_lives` of the database, of an utterance "u", for questions about many: spelled out it is
 * planned with the rest, while the function is called for each row (ten thousand utterances that hold a
 * word took half a second).
 */
export const utteranceLives = Prisma.sql`(
  NOT EXISTS (
    SELECT FROM "UtteranceReplacement" r WHERE r."utteranceId" = u.id
      AND NOT EXISTS (SELECT FROM "UtteranceEditUndoing" d WHERE d."editId" = r."editId"))
  AND NOT EXISTS (
    SELECT FROM "UtteranceMaking" m JOIN "UtteranceEditUndoing" d ON d."editId" = m."editId"
    WHERE m."utteranceId" = u.id))`;

/** That an utterance was not taken off a claim: `inForce`, of the link "c" between the two, likewise. */
export const linkHolds = Prisma.sql`NOT EXISTS (
  SELECT FROM "ClaimUtteranceWithdrawal" x
  WHERE x."claimId" = c."claimId" AND x."utteranceId" = c."utteranceId"
    AND NOT EXISTS (SELECT FROM "ClaimUtteranceRestoration" y WHERE y."withdrawalId" = x.id))`;

/** `utterance_stands` of the database, of an utterance "u", likewise. */
export const utteranceStands = Prisma.sql`(${utteranceLives} AND NOT EXISTS (
  SELECT FROM "CarryOver" o
  WHERE o."oldUtteranceId" = u.id AND o."outcome" NOT IN ('CHANGED', 'GONE')))`;
