import { environment } from "@/settings/environment";
import type { Connection } from "../press/press-page";
import { facets, facetValues } from "./facets";
import type { AddressKind } from "./kind";
import { inMonthsOf } from "./months";
import { partsOf, partsTouchedBy } from "./parts";
import { holdsPaths, inEveryLanguage } from "./paths";

/**
 * Lists of verdicts: the latest, of a month, and by rating, topic, outlet and language, each of these
 * with its months too. A month is the one in which a verdict was first published, in the newsroom's
 * time zone: it never moves, and neither does the part of the month, so a new verdict changes the newest
 * lists alone.
 */
export const lists: AddressKind = {
  holds: holdsPaths(/^\/(verdicts|speakers|verdicts\/by\/[^/]+(\/[^/]+){0,3})$/),
  mayGo: true,
  always: [
    ...inEveryLanguage("/verdicts"),
    ...facets.flatMap((facet) => inEveryLanguage(`/verdicts/by/${facet}`)),
    ...inEveryLanguage("/speakers"),
  ],
  touchedBy: async (db, { claimIds }) => (claimIds.length === 0 ? [] : find(db, claimIds)),
  all: (db) => find(db, null),
};

/** A month of a list, and a claim's place in it, or (of all claims) the last place. */
interface Entry {
  readonly facet: string;
  readonly value: string;
  readonly month: string;
  readonly place: number | null;
  /** How many claims ever came into it. */
  readonly entered: number;
}

// Of the order in which claims came into a list: see browse/list-month.ts.
const select = `
  WITH version AS (
    SELECT v.*, e."sequence",
      to_char(v."firstPublishedAt" AT TIME ZONE $2::text, 'YYYY-MM') AS month
    FROM "PublicVerdict" v
    JOIN "PublicLogEntry" e ON e."claimId" = v."claimId" AND e."publicationId" = v."publicationId"
    WHERE $1::text[] IS NULL OR ${inMonthsOf(`v."firstPublishedAt"`, `"PublicVerdict"`, `"firstPublishedAt"`)}
  ), entry AS (
    SELECT list.facet, list.value, v.month, v."claimId", min(v."sequence") AS came
    FROM version v
    CROSS JOIN LATERAL (
      SELECT 'month' AS facet, v.month AS value
      ${facets.map((facet) => `UNION ALL SELECT '${facet}', unnest(${facetValues[facet]})`).join("\n")}
    ) list
    GROUP BY 1, 2, 3, 4
  ), placed AS (
    SELECT facet, value, month, "claimId",
      row_number() OVER (PARTITION BY facet, value, month ORDER BY came)::int AS place,
      count(*) OVER (PARTITION BY facet, value, month)::int AS entered
    FROM entry
  )
  SELECT DISTINCT facet, value, month, entered, CASE WHEN $1::text[] IS NOT NULL THEN place END AS place
  FROM placed WHERE $1::text[] IS NULL OR "claimId" = ANY ($1::text[])`;

async function find(db: Connection, claimIds: readonly string[] | null): Promise<string[]> {
  const { rows } = await db.query<Entry>(select, [claimIds, environment().TIME_ZONE]);
  return [...new Set(rows.flatMap(addressesOf))];
}

function addressesOf({ facet, value, month, place, entered }: Entry): string[] {
  const parts = place === null ? partsOf(entered) : partsTouchedBy(place, entered);
  const list = `/verdicts/by/${facet}/${value}`;
  const ofMonth = facet === "month" ? list : `${list}/${month}`;
  return [
    ...parts.flatMap((part) => inEveryLanguage(`${ofMonth}/${part}`)),
    ...inEveryLanguage(ofMonth),
    ...inEveryLanguage(list),
    ...(facet === "month" ? [] : inEveryLanguage(`/verdicts/by/${facet}`)),
    ...inEveryLanguage("/verdicts"),
    ...inEveryLanguage("/speakers"),
  ];
}
