import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";

/** A claim's wording by language. */
export type Wordings = Readonly<Record<string, string>>;

/** What claims are worded as now, by their ids. Asks nothing where there are none. */
export async function findWordings(
  actor: Actor,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, Wordings>> {
  authorise(actor, "read-desk");
  if (claimIds.length === 0) return new Map();
  const rows = await database().$queryRaw<{ claimId: string; wordings: Wordings }[]>`
    SELECT w."claimId", jsonb_object_agg(w."language", w."text") AS wordings FROM (
      SELECT DISTINCT ON ("claimId", "language") "claimId", "language", "text" FROM "ClaimWording"
      WHERE "claimId" = ANY (${[...claimIds]}::text[])
      ORDER BY "claimId", "language", "wordedAt" DESC, id DESC) w
    GROUP BY w."claimId"`;
  return new Map(rows.map(({ claimId, wordings }) => [claimId, wordings]));
}
