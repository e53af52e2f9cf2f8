import { followsFromRecords } from "./follows-from-records";
import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/** Whoever said what was checked, by the entry that the record names. */
export const speakers: AddressKind = {
  holds: holdsPaths(/^\/speakers\/[^/]+$/),
  mayGo: true,
  ...followsFromRecords<{ id: string }>(
    `SELECT DISTINCT s.id FROM "PublicVerdict" v CROSS JOIN unnest(v."speakerIds") AS s(id)`,
    ({ id }) => inEveryLanguage(`/speakers/${id}`),
  ),
};
