import { followsFromRecords } from "./follows-from-records";
import type { AddressKind } from "./kind";
import { holdsPaths, inEveryLanguage } from "./paths";

/**
 * Whoever said what was checked, by the entry that the record names, and by those that were merged into
 * it: their pages lead to its page as long as there is one.
 */
export const speakers: AddressKind = {
  holds: holdsPaths(/^\/speakers\/[^/]+$/),
  mayGo: true,
  ...followsFromRecords<{ id: string }>(
    `SELECT DISTINCT m.id FROM "PublicVerdict" v CROSS JOIN unnest(v."speakerIds") AS s(id)
     CROSS JOIN LATERAL (
       SELECT s.id UNION SELECT e."speakerId" FROM "SpeakerEntry" e WHERE e."entryId" = s.id
     ) AS m(id)`,
    ({ id }) => inEveryLanguage(`/speakers/${id}`),
  ),
};
