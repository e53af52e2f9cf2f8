import { followsFromRecords } from "./follows-from-records";
import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/** The articles in which checked claims stand. */
export const articles: AddressKind = {
  holds: holdsPaths(/^\/articles\/[^/]+$/),
  mayGo: true,
  ...followsFromRecords<{ id: string }>(
    `SELECT DISTINCT a.id FROM "PublicVerdict" v CROSS JOIN unnest(v."articleIds") AS a(id)`,
    ({ id }) => inEveryLanguage(`/articles/${id}`),
  ),
};
