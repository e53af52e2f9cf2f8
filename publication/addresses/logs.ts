import { environment } from "@/settings/environment";
import type { Connection } from "../press/press-page";
import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/** Acts that the page of corrections lists: whatever happened to a verdict after its publication. */
const isLaterAct = `"kind" <> 'PUBLICATION'`;

/** The public log for people, and what of it was a correction; each with a page for a month. */
export const logs: AddressKind = {
  holds: holdsPaths(/^\/(log|corrections)(\/\d{4}-\d{2})?$/),
  mayGo: true,
  always: [...inEveryLanguage("/corrections"), ...inEveryLanguage("/log")],
  touchedBy: async (db, { claimIds }) => (claimIds.length === 0 ? [] : find(db, claimIds)),
  all: (db) => find(db, null),
};

async function find(db: Connection, claimIds: readonly string[] | null): Promise<string[]> {
  const { rows } = await db.query<{ month: string; isCorrection: boolean }>(
    `SELECT to_char("at" AT TIME ZONE $2::text, 'YYYY-MM') AS month, bool_or(${isLaterAct}) AS "isCorrection"
     FROM "PublicLogEntry" WHERE $1::text[] IS NULL OR "claimId" = ANY ($1::text[]) GROUP BY 1`,
    [claimIds, environment().TIME_ZONE],
  );
  return [
    ...rows.flatMap(({ month, isCorrection }) => [
      ...(isCorrection ? inEveryLanguage(`/corrections/${month}`) : []),
      ...inEveryLanguage(`/log/${month}`),
    ]),
    ...inEveryLanguage("/corrections"),
    ...inEveryLanguage("/log"),
  ];
}
