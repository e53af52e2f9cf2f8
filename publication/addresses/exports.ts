import {
  makeAnnotations,
  makeCsv,
  makeDataFeed,
  makeDump,
  makeDumpManifest,
} from "../exchange/exports/make-export";
import type { PressedBytes } from "../press/pressed-page";
import { followsFromRecords } from "./follows-from-records";
import type { AddressKind } from "./kind";
import { followsFromMonths, monthsOfLog } from "./months";

/** Files of everything there is. They grow with the site: see `queueWholeExports`. */
export const wholeExports = ["/exports/claim-reviews.json", "/exports/verdicts.csv"] as const;

const json = "application/json; charset=utf-8";
const byMonth = /^\/exports\/claim-reviews\/(\d{4}-\d{2})\.json$/;

/** Every ClaimReview, and every verdict in a table; ClaimReviews by the month too. */
export const tables: AddressKind = {
  holds: (address) => wholeExports.some((each) => each === address) || byMonth.test(address),
  always: wholeExports,
  ...followsFromMonths((month) => [`/exports/claim-reviews/${month}.json`]),
  make: async (_, address) => {
    if (address.endsWith(".csv")) return bytes("text/csv; charset=utf-8", await makeCsv());
    return bytes(json, await makeDataFeed(byMonth.exec(address)?.[1]));
  },
};

const dumpOfMonth = /^\/exports\/dump\/(\d{4}-\d{2})\.jsonl$/;
const dumpAddress = (month: string) => `/exports/dump/${month}.jsonl`;

/** Everything that was ever published, by the month in which it was. */
export const dumps: AddressKind = {
  holds: (address) => dumpOfMonth.test(address),
  touchedBy: async (db, act) =>
    act.claimIds.length === 0 ? [] : (await monthsOfLog(db, act)).map(dumpAddress),
  all: async (db) => (await monthsOfLog(db, null)).map(dumpAddress),
  make: async (_, address) =>
    bytes("application/jsonl; charset=utf-8", await makeDump(dumpOfMonth.exec(address)?.[1] ?? "")),
};

const dumpManifest = "/exports/dump.json";

/** The signed list of the dump's files. */
export const dumpManifests: AddressKind = {
  holds: (address) => address === dumpManifest,
  always: [dumpManifest],
  touchedBy: async (_, { claimIds }) => (claimIds.length > 0 ? [dumpManifest] : []),
  all: async () => [],
  readsPressed: true,
  make: async (db) => bytes(json, await makeDumpManifest(db)),
};

const annotationsOf = /^\/exports\/annotations\/([0-9a-f-]{36})\.json$/;

/** The media type of the Web Annotation Protocol. */
export const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** The checked claims of an article for programs that mark them in its text. */
export const annotations: AddressKind = {
  holds: (address) => annotationsOf.test(address),
  mayGo: true,
  ...followsFromRecords<{ id: string }>(
    `SELECT DISTINCT a.id FROM "PublicVerdict" v CROSS JOIN unnest(v."articleIds") AS a(id)`,
    ({ id }) => [`/exports/annotations/${id}.json`],
  ),
  make: async (_, address) => {
    const text = await makeAnnotations(annotationsOf.exec(address)?.[1] ?? "", address);
    return text === null ? null : bytes(annotationType, text);
  },
};

function bytes(contentType: string, text: string): PressedBytes {
  return { status: 200, contentType, body: Buffer.from(text) };
}
