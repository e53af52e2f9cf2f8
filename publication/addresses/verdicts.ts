import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/** A claim's page in each language. */
function verdictPages(claimId: string): string[] {
  return inEveryLanguage(`/verdicts/${claimId}`);
}

/** What is published of a claim, at an address that survives every change of it. */
export const verdicts: AddressKind = {
  holds: holdsPaths(/^\/verdicts\/(?!by$)[^/]+$/),
  touchedBy: async (_, { claimIds }) => claimIds.flatMap(verdictPages),
  all: async (db) => {
    const { rows } = await db.query<{ claimId: string }>(
      `SELECT "claimId" FROM "Publication" WHERE "supersedesId" IS NULL ORDER BY "publishedAt", "id"`,
    );
    return rows.flatMap(({ claimId }) => verdictPages(claimId));
  },
};
