import { setImmediate as breathe } from "node:timers/promises";
import type { Site } from "../../claim-review/site";
import type { PublishedRecord } from "../../published-record";
import { findRecords, listRecordIds, type RecordQuery } from "../find-records";

/** Records at once: between two rounds whoever reads the site is answered. */
const atOnce = 100;

/**
 * What becomes of each record in a file of everything, in the order of the list. A record never changes,
 * so its line is made once and kept for as long as the record is in force and the newsroom's name and
 * address are the same: of ten thousand, all but a few are there already. `make`: null where the file
 * leaves the record out.
 */
export function keptLines<Line>(make: (record: PublishedRecord, site: Site) => Line | null) {
  let kept = new Map<string, Line | null>();
  let keptFor = "";
  return async (query: Pick<RecordQuery, "withRetracted">, site: Site): Promise<Line[]> => {
    const ids = await listRecordIds(query);
    const before = keptFor === JSON.stringify(site) ? kept : new Map<string, Line | null>();
    const lines = new Map(ids.map((id) => [id, before.get(id)]));
    const missing = ids.filter((id) => lines.get(id) === undefined);
    for (let at = 0; at < missing.length; at += atOnce) {
      const publicationIds = missing.slice(at, at + atOnce);
      for (const { record, place } of await findRecords({ ...query, publicationIds })) {
        lines.set(place.publicationId, make(record, site));
      }
      await breathe();
    }
    // One that was superseded meanwhile stays undefined and is looked for next time.
    kept = new Map(
      [...lines].filter((each): each is [string, Line | null] => each[1] !== undefined),
    );
    keptFor = JSON.stringify(site);
    return [...kept.values()].filter((line) => line !== null);
  };
}
