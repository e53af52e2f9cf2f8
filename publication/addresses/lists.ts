import { environment } from "@/settings/environment";
import { facets, facetValues } from "./facets";
import { followsFromRecords } from "./follows-from-records";
import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/**
 * Lists of verdicts: the latest, of a month, and by rating, topic, outlet and language, each of these
 * with its months too. A month is the one in which a verdict was first published, in the newsroom's
 * time zone: it never moves, so a new verdict changes the newest lists alone.
 */
export const lists: AddressKind = {
  holds: holdsPaths(/^\/(verdicts|speakers|verdicts\/by\/[^/]+(\/[^/]+){0,2})$/),
  mayGo: true,
  always: [
    ...inEveryLanguage("/verdicts"),
    ...facets.flatMap((facet) => inEveryLanguage(`/verdicts/by/${facet}`)),
    ...inEveryLanguage("/speakers"),
  ],
  ...followsFromRecords<{ facet: string; value: string; month: string }>(
    `SELECT DISTINCT list.facet, list.value, month.text AS month
     FROM "PublicVerdict" v
     CROSS JOIN LATERAL (
       SELECT to_char(v."firstPublishedAt" AT TIME ZONE $2::text, 'YYYY-MM') AS text) month
     CROSS JOIN LATERAL (
       SELECT 'month' AS facet, month.text AS value
       ${facets.map((facet) => `UNION ALL SELECT '${facet}', unnest(${facetValues[facet]})`).join("\n")}
     ) list`,
    ({ facet, value, month }) => [
      ...(facet === "month" ? [] : inEveryLanguage(`/verdicts/by/${facet}/${value}/${month}`)),
      ...inEveryLanguage(`/verdicts/by/${facet}/${value}`),
      ...(facet === "month" ? [] : inEveryLanguage(`/verdicts/by/${facet}`)),
      ...inEveryLanguage("/verdicts"),
      ...inEveryLanguage("/speakers"),
    ],
    () => [environment().TIME_ZONE],
  ),
};
