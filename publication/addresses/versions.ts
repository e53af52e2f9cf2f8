import type { Connection } from "../press/press-page";
import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/** Every version of a published verdict, numbered from 1, for ever at its own address. */
export const versions: AddressKind = {
  holds: holdsPaths(/^\/verdicts\/[^/]+\/versions\/[1-9]\d*$/),
  touchedBy: async (db, { claimIds }) => (claimIds.length === 0 ? [] : find(db, claimIds)),
  all: (db) => find(db, null),
};

async function find(db: Connection, claimIds: readonly string[] | null): Promise<string[]> {
  const { rows } = await db.query<{ claimId: string; count: number }>(
    `SELECT "claimId", count(*)::int AS count FROM "Publication"
     WHERE $1::text[] IS NULL OR "claimId" = ANY ($1::text[]) GROUP BY "claimId"`,
    [claimIds],
  );
  return rows.flatMap(({ claimId, count }) =>
    Array.from({ length: count }, (_, index) =>
      inEveryLanguage(`/verdicts/${claimId}/versions/${index + 1}`),
    ).flat(),
  );
}
