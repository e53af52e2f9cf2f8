import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { wholeExports } from "@/publication/addresses/exports";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import { isPressWaiting } from "../../support/acting";
import { processorTime } from "../public/contenders";

/** What became of a publication on the site. */
export interface Arrival {
  /** Seconds until it was on its own page in Arabic. */
  readonly page: number;
  /** Seconds until it was pressed everywhere. */
  readonly pressed: number;
  /** Seconds until every address that it touches was answered as it was pressed. */
  readonly everywhere: number;
  /** Seconds of processor that the app used for it. */
  readonly processor: number;
  readonly touched: number;
  readonly changed: number;
  /** Addresses that changed without being touched. */
  readonly strays: readonly string[];
}

/** Does it, and follows it until readers have it at every address. */
export async function follow(
  db: pg.Client,
  { address, pid }: { readonly address: string; readonly pid: number },
  { claimId, publish: act }: { claimId: string; publish: () => Promise<unknown> },
): Promise<Arrival> {
  const before = await highest(db);
  const page = `/ar/verdicts/${claimId}`;
  const tagBefore = await etagAt(address + page);
  await act();
  const processorBefore = processorTime(pid);
  const began = performance.now();
  const since = () => (performance.now() - began) / 1_000;
  const touched = await addressesTouchedBy(db, { claimIds: [claimId], pages: [] });
  let seen: number | undefined;
  const own = (async () => {
    while ((await etagAt(address + page)) === tagBefore) await wait(20);
    seen = since();
  })();
  // The files of everything have an order of their own.
  while (await isPressWaiting(db, { ofActs: true })) await wait(20);
  const pressed = since();
  const processor = (processorTime(pid) - processorBefore) / 1_000;
  await own;
  const { rows } = await db.query<{ path: string; hash: string; sequence: number; status: number }>(
    `SELECT "path", "hash", "sequence", "status" FROM "PressedPage" WHERE "path" = ANY ($1) OR "sequence" > $2`,
    [touched, before],
  );
  // The files of everything may be pressed anew meanwhile: nobody would ever see this state of them.
  const exports = new Set<string>(wholeExports);
  for (const { path, hash } of rows.filter((row) => row.status === 200 && !exports.has(row.path))) {
    while (!(await etagAt(address + path)).includes(hash.slice(0, 32))) await wait(20);
  }
  const changed = rows.filter(({ sequence }) => sequence > before).map(({ path }) => path);
  // They have an order of their own, and assets are new with a build.
  const strays = changed.filter(
    (path) => !touched.includes(path) && !exports.has(path) && !path.startsWith("/assets/"),
  );
  return {
    ...{ page: seen ?? Number.NaN, pressed, everywhere: since() },
    ...{ processor, touched: touched.length, changed: changed.length, strays },
  };
}

async function highest(db: pg.Client): Promise<number> {
  const { rows } = await db.query<{ highest: number }>(
    `SELECT max("sequence") AS highest FROM "PressedPage"`,
  );
  return rows[0]?.highest ?? 0;
}

function etagAt(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: "HEAD" }, (response) => {
      response.resume();
      resolve(String(response.headers.etag ?? ""));
    });
    request.once("error", reject);
    request.end();
  });
}
