import { environment } from "@/settings/environment";
import type { Connection } from "../press/press-page";
import type { AddressKind } from "./kind";
import { inMonthsOf } from "./months";
import { partsOf, partsTouchedBy } from "./parts";
import { holdsPaths, inEveryLanguage } from "./paths";

/** Acts that the page of corrections lists: whatever happened to a verdict after its publication. */
export const isLaterAct = `"kind" <> 'PUBLICATION'`;

/** The public log for people, and what of it was a correction; each with a page for a month. */
export const logs: AddressKind = {
  holds: holdsPaths(/^\/(log|corrections)(\/\d{4}-\d{2}(\/\d+)?)?$/),
  mayGo: true,
  always: [...inEveryLanguage("/corrections"), ...inEveryLanguage("/log")],
  touchedBy: async (db, { claimIds }) => (claimIds.length === 0 ? [] : find(db, claimIds)),
  all: (db) => find(db, null),
};

/** A month of a log, and an entry's place in it, or (of all entries) the last place. */
interface Entry {
  readonly log: "log" | "corrections";
  readonly month: string;
  readonly place: number | null;
  /** How many entries there are in it. */
  readonly entered: number;
}

const select = `
  WITH entry AS (
    SELECT "claimId", "sequence", ${isLaterAct} AS "isLater",
      to_char("at" AT TIME ZONE $2::text, 'YYYY-MM') AS month
    FROM "PublicLogEntry"
    WHERE $1::text[] IS NULL OR ${inMonthsOf(`"at"`, `"PublicLogEntry"`, `"at"`)}
  ), placed AS (
    SELECT log, month, "claimId",
      row_number() OVER (PARTITION BY log, month ORDER BY "sequence")::int AS place,
      count(*) OVER (PARTITION BY log, month)::int AS entered
    FROM entry CROSS JOIN unnest(ARRAY['log', 'corrections']) AS logs(log)
    WHERE log = 'log' OR "isLater"
  )
  SELECT DISTINCT log, month, entered, CASE WHEN $1::text[] IS NOT NULL THEN place END AS place
  FROM placed WHERE $1::text[] IS NULL OR "claimId" = ANY ($1::text[])`;

async function find(db: Connection, claimIds: readonly string[] | null): Promise<string[]> {
  const { rows } = await db.query<Entry>(select, [claimIds, environment().TIME_ZONE]);
  const ofMonths = rows.flatMap(({ log, month, place, entered }) => {
    const parts = place === null ? partsOf(entered) : partsTouchedBy(place, entered);
    return [
      ...parts.flatMap((part) => inEveryLanguage(`/${log}/${month}/${part}`)),
      ...inEveryLanguage(`/${log}/${month}`),
    ];
  });
  return [...new Set(ofMonths), ...inEveryLanguage("/corrections"), ...inEveryLanguage("/log")];
}
