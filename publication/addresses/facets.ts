/** By what verdicts can be browsed; each has an index of its values. Months have the first page. */
export const facets = ["rating", "topic", "outlet", "language"] as const;

export type Facet = (typeof facets)[number];

/** The values of each facet that a row of "PublicVerdict" v has: an SQL array of texts. */
export const facetValues: Readonly<Record<Facet, string>> = {
  rating: `ARRAY[v."rating"]`,
  topic: `v."topicIds"::text[]`,
  outlet: `v."outletIds"::text[]`,
  language: `v."languages"`,
};
