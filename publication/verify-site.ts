import { setTimeout as wait } from "node:timers/promises";
import { sha256 } from "@/trail/canonical";
import { isNotFoundAddress } from "./addresses/paths";
import { faultOfDump, readDumpLine, readDumpManifest } from "./exchange/exports/dump";
import {
  type ManifestEntry,
  readPublishedManifest,
  sha256 as sha256OfBytes,
} from "./press/manifest";
import type { PublicLogLine } from "./public-log";
import { type LogFault, verifyPublicLog } from "./verify-public-log";

/** Reads what a site has at an address; null where it has nothing. */
export type ReadSite = (address: string, contentType: string) => Promise<Buffer | null>;

/** A public key and its name, as the site publishes them. */
export interface PublishedKey {
  readonly id: string;
  readonly publicKey: string;
}

/** What was looked at, and a sentence for each thing that is not what was signed. */
export interface SiteReport {
  readonly keys: readonly string[];
  readonly pages: number;
  readonly entries: number;
  readonly records: number;
  readonly faults: readonly string[];
}

const json = "application/json";
const lines = "application/jsonl";

/** Pages read at once. */
const abreast = 8;

/**
 * Checks a site, a folder of one or a dump as anybody can: the manifest's signature and the hash of
 * each page in it, the public log's chain and signatures, the dump's signature and the hash of each
 * record. `trusted`: keys from elsewhere, which the site's own must then be among. `patience`: milliseconds
 * for which a page may be newer than the manifest, which names it only once it is on the disk.
 */
export async function verifySite(
  read: ReadSite,
  options: {
    trusted?: readonly PublishedKey[];
    patience?: number;
    onPage?: (done: number, of: number) => void;
  } = {},
): Promise<SiteReport> {
  const { trusted, patience = 0, onPage = () => {} } = options;
  const faults: string[] = [];
  const found = await readJson<{ keys: PublishedKey[] }>(read, "/.well-known/signing-keys.json");
  const keys = trusted ?? found?.keys ?? [];
  if (keys.length === 0)
    faults.push("There are no keys: /.well-known/signing-keys.json is missing.");
  const pages = await checkPages(read, { keys, patience, onPage }, faults);
  const records = await readRecords(read, keys, faults);
  const entries = await checkLog(read, keys, records, faults);
  if (pages === null && entries === null)
    faults.push("There is neither a manifest nor a public log.");
  return {
    keys: keys.map(({ id }) => id),
    pages: pages ?? 0,
    entries: entries ?? 0,
    records: records.size,
    faults,
  };
}

async function checkPages(
  read: ReadSite,
  options: {
    readonly keys: readonly PublishedKey[];
    readonly patience: number;
    readonly onPage: (done: number, of: number) => void;
  },
  faults: string[],
): Promise<number | null> {
  const { keys, patience, onPage } = options;
  const text = await read("/manifest.json", json);
  if (!text) return null;
  const pages = readPublishedManifest(text.toString(), keys);
  if (!pages) {
    faults.push("manifest.json is not what was signed.");
    return 0;
  }
  let wrong = await wrongPages(read, pages, onPage);
  const until = Date.now() + patience;
  // A page may have been pressed since the manifest was read: then a newer one names its bytes.
  for (let isLast = false; wrong.length > 0 && !isLast; ) {
    isLast = Date.now() >= until;
    const again = await read("/manifest.json", json);
    const newest = readPublishedManifest(again?.toString() ?? "", keys) ?? pages;
    const newer = new Map([...newest].filter(([address]) => wrong.includes(address)));
    wrong = await wrongPages(read, newer, () => {});
    if (wrong.length > 0 && !isLast) await wait(1_000);
  }
  for (const address of wrong) faults.push(`${address} is not what was pressed.`);
  return pages.size;
}

async function wrongPages(
  read: ReadSite,
  pages: ReadonlyMap<string, ManifestEntry>,
  onPage: (done: number, of: number) => void,
): Promise<string[]> {
  // What is gone is answered as such, with bytes that depend on who asks.
  const waiting = [...pages].filter(
    ([address, { status }]) => status === 200 || isNotFoundAddress(address),
  );
  const of = waiting.length;
  const wrong: string[] = [];
  let done = 0;
  const hand = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [address, { hash, contentType }] = next;
      const bytes = await read(address, contentType);
      if (!bytes || sha256OfBytes(bytes) !== hash) wrong.push(address);
      done += 1;
      onPage(done, of);
    }
  };
  await Promise.all(Array.from({ length: abreast }, hand));
  return wrong.sort();
}

/** The records of the dump by their entry in the log; null: erased by a lawful removal. */
async function readRecords(
  read: ReadSite,
  keys: readonly PublishedKey[],
  faults: string[],
): Promise<Map<number, string | null>> {
  const records = new Map<number, string | null>();
  const text = await read("/exports/dump.json", json);
  if (!text) return records;
  const manifest = readDumpManifest(text.toString(), keys);
  if (!manifest) faults.push("/exports/dump.json is not what was signed.");
  for (const { path, hash } of manifest?.files ?? []) {
    const bytes = await read(path, lines);
    const dump = bytes?.toString() ?? "";
    if (!bytes) faults.push(`${path} is missing.`);
    else if (sha256OfBytes(bytes) !== hash) faults.push(`${path} is not what was signed.`);
    const broken = faultOfDump(dump);
    if (broken) faults.push(`${path}: the record in line ${broken.line} is not what was logged.`);
    else {
      for (const line of dump.split("\n").filter((each) => each !== "")) {
        const { sequence, canonical } = readDumpLine(line);
        records.set(sequence, canonical);
      }
    }
  }
  return records;
}

const sentences: Readonly<Record<LogFault["reason"], string>> = {
  gap: "is not the one that follows",
  "previous-hash": "does not follow from the one before it",
  hash: "is not what its hash says",
  "unknown-key": "is signed by a key that is not known",
  signature: "is not what was signed",
  record: "has another record than was logged",
};

async function checkLog(
  read: ReadSite,
  keys: readonly PublishedKey[],
  records: ReadonlyMap<number, string | null>,
  faults: string[],
): Promise<number | null> {
  const log = await readJson<{ entries: PublicLogLine[] }>(read, "/public-log.json");
  if (!log) return null;
  const recordOf = ({ sequence }: PublicLogLine) => records.get(sequence) ?? null;
  const fault = verifyPublicLog(log.entries, keys, recordOf);
  if (fault) {
    const claim = log.entries.find(({ sequence }) => sequence === fault.sequence)?.claimId;
    faults.push(
      `Entry ${fault.sequence} of the public log (claim ${claim}) ${sentences[fault.reason]}.`,
    );
  }
  for (const [sequence, record] of records) {
    const entry = log.entries.find((each) => each.sequence === sequence);
    const isLogged = entry && (record === null || sha256(record) === entry.recordHash);
    if (!isLogged) faults.push(`The dump's record ${sequence} is not in the public log.`);
  }
  return log.entries.length;
}

async function readJson<T>(read: ReadSite, address: string): Promise<T | null> {
  const bytes = await read(address, json);
  try {
    return bytes && (JSON.parse(bytes.toString()) as T);
  } catch {
    return null;
  }
}
