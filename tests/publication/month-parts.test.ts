import pg from "pg";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import { lists } from "@/publication/addresses/lists";
import { logs } from "@/publication/addresses/logs";
import { fullParts, partIn, partsTouchedBy, placesOf } from "@/publication/addresses/parts";
import { readLogPage } from "@/publication/browse/list-log";
import { readList } from "@/publication/browse/read-list";
import { fillSite } from "../bench/press/fill";
import { appClient, useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, publishedClaim } from "../support/newsroom";
import { addressFor } from "../support/test-cluster";

useTestDatabase();

describe("the parts of a month", () => {
  test("begin when its own page would have more than fits on two", () => {
    expect([0, 1, 30, 59].map(fullParts)).toEqual([0, 0, 0, 0]);
    expect([60, 89, 90, 300].map(fullParts)).toEqual([1, 1, 2, 9]);
    expect(placesOf(null, 59)).toEqual({ first: 1, last: 59 });
    expect(placesOf(null, 89)).toEqual({ first: 31, last: 89 });
    expect(placesOf(1, 89)).toEqual({ first: 1, last: 30 });
    expect(placesOf(2, 90)).toEqual({ first: 31, last: 60 });
  });

  test("are touched by what is on them, and by what fills up a part", () => {
    expect(partsTouchedBy(59, 59)).toEqual([]);
    expect(partsTouchedBy(60, 60)).toEqual([1]);
    expect(partsTouchedBy(61, 61)).toEqual([]);
    expect(partsTouchedBy(90, 90)).toEqual([1, 2]);
    expect(partsTouchedBy(7, 90)).toEqual([1]);
    expect(partsTouchedBy(31, 90)).toEqual([2]);
  });

  test("have a number each", () => {
    expect(["1", "25"].map(partIn)).toEqual([1, 25]);
    expect(["0", "01", "-1", "1.5", "x", "", "١"].map(partIn)).toEqual(Array(7).fill(null));
  });
});

describe("of a month of ninety verdicts", () => {
  const now = new Date();
  const month = now.toISOString().slice(0, 7);
  let desk: Newsroom;
  let db: pg.Client;
  let superuser: pg.Client;

  beforeAll(async () => {
    desk = await openNewsroom();
    await publishedClaim(desk);
    db = await appClient();
    const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
    const address = addressFor(inject("testCluster"), name);
    // All in this month, whatever day it is.
    await fillSite(address, 89, now.getUTCDate() > 15 ? 0.05 : -0.05);
    superuser = new pg.Client({ connectionString: address });
    await superuser.connect();
    await superuser.query("SET session_replication_role = replica");
    return () => superuser.end();
  });

  /** Every list of verdicts and page of the log, as a text, by its address without the language. */
  async function pages(): Promise<Map<string, string>> {
    const addresses = [...(await lists.all(db)), ...(await logs.all(db))];
    const found = new Map<string, string>();
    for (const address of addresses.filter((each) => each.startsWith("/ar/"))) {
      const path = address.slice("/ar".length);
      found.set(path, JSON.stringify(await pageAt(path)));
    }
    return found;
  }

  function pageAt(path: string): Promise<unknown> {
    const [, kind, ...rest] = path.split("/");
    if (kind === "log") return readLogPage(rest[0] ?? null, rest[1] ?? null);
    const [, facet, value, ...below] = rest;
    return facet && value ? readList(facet, value, ...below) : Promise.resolve(null);
  }

  /** The addresses of which the page is another one afterwards, and those that the act touches. */
  async function changedBy(act: () => Promise<string>) {
    const before = await pages();
    const claimId = await act();
    const after = await pages();
    const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
    const touched = await addressesTouchedBy(db, { claimIds: [claimId], pages: [] });
    return { changed, touched: new Set(touched.map((address) => address.replace(/^\/ar/, ""))) };
  }

  const claimAt = async (place: number) => {
    const { rows } = await superuser.query<{ claimId: string }>(
      `SELECT "claimId" FROM "PublicLogEntry" ORDER BY "sequence" LIMIT 1 OFFSET $1`,
      [place - 1],
    );
    return rows[0]?.claimId ?? "";
  };

  test("each is on one page, and the newest page comes first", async () => {
    const newest = await readList("month", month);
    expect(newest).toMatchObject({ count: 89, part: null, otherParts: [1] });
    const first = await readList("month", month, "1");
    expect(first).toMatchObject({ count: 30, part: 1, otherParts: [] });
    const claimIds = [newest, first].map((list) =>
      (list?.verdicts ?? []).map(({ record }) => record.claimId),
    );
    expect(claimIds.map(({ length }) => length)).toEqual([59, 30]);
    expect(new Set(claimIds.flat()).size).toBe(89);
    expect(claimIds[1]).toContain(await claimAt(30));
    expect(claimIds[0]).toContain(await claimAt(31));
    const log = await readLogPage(month, "1");
    expect(log?.entries.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 30 }, (_, index) => 30 - index),
    );
  });

  test("the ninetieth fills up a part, and changes nothing that it does not touch", async () => {
    const { changed, touched } = await changedBy(() => publishedClaim(desk));
    expect(changed).toEqual(
      expect.arrayContaining([
        `/verdicts/by/month/${month}`,
        ...[1, 2].map((part) => `/verdicts/by/month/${month}/${part}`),
        ...[1, 2].map((part) => `/verdicts/by/rating/false/${month}/${part}`),
        ...[1, 2].map((part) => `/log/${month}/${part}`),
      ]),
    );
    expect(changed.filter((path) => !touched.has(path))).toEqual([]);
  });

  test("the next changes no full part", async () => {
    const { changed, touched } = await changedBy(() => publishedClaim(desk));
    expect(changed.filter((path) => /\/\d$/.test(path))).toEqual([]);
    expect(changed).toContain(`/log/${month}`);
    expect(changed.filter((path) => !touched.has(path))).toEqual([]);
  });

  test("who is retracted leaves a gap, and nobody moves to another part", async () => {
    const { changed, touched } = await changedBy(async () => {
      const claimId = await claimAt(12);
      await superuser.query(
        `UPDATE "PublicVerdict" SET "isRetracted" = true WHERE "claimId" = $1`,
        [claimId],
      );
      return claimId;
    });
    expect(changed).toContain(`/verdicts/by/rating/false/${month}/1`);
    expect(changed).not.toContain(`/verdicts/by/rating/false/${month}/2`);
    expect(changed.filter((path) => !touched.has(path))).toEqual([]);
    expect((await readList("month", month, "1"))?.verdicts).toHaveLength(29);
  });

  test("who is rated anew leaves one list and comes last into the other", async () => {
    const { changed, touched } = await changedBy(async () => {
      const claimId = await claimAt(40);
      await superuser.query(
        `WITH old AS (UPDATE "PublicVerdict" SET "isLive" = false WHERE "claimId" = $1 RETURNING *),
         entry AS (
           INSERT INTO "PublicLogEntry" SELECT (changed).* FROM (
             SELECT jsonb_populate_record(e, jsonb_build_object('kind', 'CORRECTION',
               'publicationId', gen_random_uuid(), 'hash', md5('x') || md5('y'), 'at', now(),
               'sequence', (SELECT max("sequence") + 1 FROM "PublicLogEntry"))) AS changed
             FROM "PublicLogEntry" e WHERE e."claimId" = $1) made RETURNING *),
         record AS (
           INSERT INTO "PublishedRecord" SELECT (changed).* FROM (
             SELECT jsonb_populate_record(r, jsonb_build_object('publicationId', e."publicationId"))
               AS changed
             FROM "PublishedRecord" r, old, entry e WHERE r."publicationId" = old."publicationId") made)
         INSERT INTO "PublicVerdict" SELECT (changed).* FROM (
           SELECT jsonb_populate_record(old::"PublicVerdict", jsonb_build_object('isLive', true,
             'rating', 'misleading', 'publicationId', e."publicationId")) AS changed
           FROM old, entry e) made`,
        [claimId],
      );
      return claimId;
    });
    expect(changed).toContain(`/verdicts/by/rating/false/${month}/2`);
    expect(changed).toContain(`/verdicts/by/rating/misleading/${month}`);
    expect(changed).toContain(`/corrections/${month}`);
    expect(changed.filter((path) => !touched.has(path))).toEqual([]);
    expect((await readList("rating", "misleading", month))?.verdicts).toHaveLength(1);
  });
});
