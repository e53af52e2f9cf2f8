import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";

/**
 * Notes which dossier an editor has before the eyes, and answers the canonical form of the one they
 * saw before it; null where this is the first. Looking again at the same one changes nothing.
 */
export async function noteSeen(
  actor: Actor,
  input: { readonly claimId: string; readonly digest: string },
): Promise<string | null> {
  authorise(actor, "approve-verdict");
  const { claimId, digest } = input;
  const [row] = await database().$queryRaw<{ canonical: string | null }[]>`
    WITH seen AS (
      INSERT INTO "LastSeen" ("claimId", "personId", "digest")
      VALUES (${claimId}, ${actor.personId}::uuid, ${digest})
      ON CONFLICT ("claimId", "personId") DO UPDATE SET
        "previous" = CASE WHEN "LastSeen"."digest" = excluded."digest"
          THEN "LastSeen"."previous" ELSE "LastSeen"."digest" END,
        "digest" = excluded."digest",
        "seenAt" = now()
      RETURNING "previous"
    )
    SELECT d."canonical" FROM seen LEFT JOIN "Dossier" d ON d."digest" = seen."previous"`;
  return row?.canonical ?? null;
}
