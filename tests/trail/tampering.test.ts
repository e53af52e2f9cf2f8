import type pg from "pg";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { verifyTrail } from "@/trail/verify-trail";
import { appClient, ownerClient, useTestDatabase } from "../support/database";
import { openNewsroom, receive } from "../support/newsroom";

useTestDatabase();

let owner: pg.Client;
let app: pg.Client;
let length: number;
beforeAll(async () => {
  const { checker } = await openNewsroom();
  for (let i = 0; i < 3; i++) await receive(checker.actor);
  owner = await ownerClient();
  app = await appClient();
  length = await database().trailEntry.count();
});

/** Does what only the owner could, triggers off, asks for the verdict, and undoes it. */
async function verifyAfter(...statements: string[]) {
  await owner.query(`CREATE TABLE "kept" AS TABLE "TrailEntry"`);
  await owner.query(`CREATE TABLE "kept head" AS TABLE "ChainHead"`);
  await owner.query(`ALTER TABLE "TrailEntry" DISABLE TRIGGER USER`);
  try {
    for (const statement of statements) await owner.query(statement);
    return await verifyTrail();
  } finally {
    await owner.query(`DELETE FROM "TrailEntry"`);
    await owner.query(`INSERT INTO "TrailEntry" TABLE "kept"`);
    await owner.query(
      `UPDATE "ChainHead" h SET "sequence" = k."sequence", "hash" = k."hash" FROM "kept head" k WHERE k."name" = h."name"`,
    );
    await owner.query(`ALTER TABLE "TrailEntry" ENABLE TRIGGER USER`);
    await owner.query(`DROP TABLE "kept", "kept head"`);
  }
}

describe("the trail", () => {
  beforeEach(async () => {
    expect(length).toBeGreaterThan(8);
    expect(await verifyTrail()).toBeNull();
  });

  test.each([
    ["a changed entry", `UPDATE "TrailEntry" SET "act" = 'end-sessions' WHERE "sequence" = 3`],
    ["a changed payload", `UPDATE "TrailEntry" SET "payload" = '{}' WHERE "sequence" = 3`],
    ["a payload that is erased", `UPDATE "TrailEntry" SET "payload" = NULL WHERE "sequence" = 3`],
    ["a deleted entry", `DELETE FROM "TrailEntry" WHERE "sequence" = 3`],
    ["an emptied trail", `TRUNCATE "TrailEntry"`],
    ["a moved head", `UPDATE "ChainHead" SET "sequence" = 1`],
    ["another head", `INSERT INTO "ChainHead" VALUES ('x', 0, '')`],
    ["a trigger that is dropped", `DROP TRIGGER chain_trail_entry ON "TrailEntry"`],
    ["triggers that are off", `ALTER TABLE "TrailEntry" DISABLE TRIGGER ALL`],
    ["triggers that are off for me", `SET session_replication_role = 'replica'`],
    ["a table that is altered", `ALTER TABLE "TrailEntry" DROP COLUMN "payload"`],
    ["a table that is dropped", `DROP TABLE "TrailEntry"`],
    [
      "a function that is replaced",
      `CREATE OR REPLACE FUNCTION chain_hash() RETURNS text LANGUAGE sql RETURN ''`,
    ],
    [
      "a trigger of my own",
      `CREATE TRIGGER mine BEFORE INSERT ON "TrailEntry" FOR EACH ROW EXECUTE FUNCTION hold_immutable()`,
    ],
  ])("has no %s by the app's role", async (_, statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|WB001)$/),
    });
    expect(await database().trailEntry.count()).toBe(length);
  });

  test("takes number, time and hashes from the database, whatever an insert says", async () => {
    const insert = `INSERT INTO "TrailEntry" ("sequence", "at", "act", "subject", "payload", "payloadHash", "previousHash", "hash")
      VALUES (1, '2001-01-01', 'end-sessions', 'person:x', '{"count":0}', 'a', 'b', 'c') RETURNING *`;
    const { rows } = await app.query(insert);
    length += 1;
    expect(rows[0].sequence).toBe(length);
    expect(Date.now() - rows[0].at.getTime()).toBeLessThan(10_000);
    expect(await verifyTrail()).toBeNull();
  });

  test.each([
    [
      "a flipped byte in a payload",
      `SET "payload" = overlay("payload" PLACING '_' FROM 3)`,
      "payload-hash",
    ],
    ["another act", `SET "act" = 'grant-role'`, "hash"],
    ["another subject", `SET "subject" = 'newsroom:2'`, "hash"],
    ["another person", `SET "actorId" = gen_random_uuid()`, "hash"],
    ["another time", `SET "at" = "at" + interval '1 millisecond'`, "hash"],
    [
      "a flipped digit in a hash",
      `SET "hash" = translate("hash", '0123456789', '1032547698')`,
      "hash",
    ],
    ["another hash before it", `SET "previousHash" = repeat('0', 64)`, "previous-hash"],
    [
      "another payload with its hash",
      `SET "payload" = '{}', "payloadHash" = encode(sha256('{}'), 'hex')`,
      "hash",
    ],
  ])("tells %s and where it is", async (_, change, reason) => {
    const found = await verifyAfter(`UPDATE "TrailEntry" ${change} WHERE "sequence" = 4`);
    expect(found).toEqual({ sequence: 4, reason });
  });

  test("tells a whole entry that was made anew, at the one after it", async () => {
    const found = await verifyAfter(
      `UPDATE "TrailEntry" SET "act" = 'grant-role' WHERE "sequence" = 4`,
      `UPDATE "TrailEntry" SET "hash" = chain_hash("sequence"::text, iso_time("at"), "actorId"::text, "act", "subject", "payloadHash", "previousHash") WHERE "sequence" = 4`,
    );
    expect(found).toEqual({ sequence: 5, reason: "previous-hash" });
  });

  test.each([
    ["the first entry", 1, 2, "gap"],
    ["an entry in the middle", 4, 5, "gap"],
  ])("tells that %s was taken away", async (_, sequence, where, reason) => {
    const found = await verifyAfter(`DELETE FROM "TrailEntry" WHERE "sequence" = ${sequence}`);
    expect(found).toEqual({ sequence: where, reason });
  });

  test("tells that the last entry was taken away, or all of them", async () => {
    const last = `DELETE FROM "TrailEntry" WHERE "sequence" = ${length}`;
    expect(await verifyAfter(last)).toEqual({ sequence: length, reason: "head" });
    const all = `DELETE FROM "TrailEntry"`;
    expect(await verifyAfter(all)).toEqual({ sequence: length, reason: "head" });
  });

  test("tells that two entries changed places", async () => {
    const found = await verifyAfter(
      `UPDATE "TrailEntry" SET "sequence" = -4 WHERE "sequence" = 4`,
      `UPDATE "TrailEntry" SET "sequence" = 4 WHERE "sequence" = 5`,
      `UPDATE "TrailEntry" SET "sequence" = 5 WHERE "sequence" = -4`,
    );
    expect(found).toEqual({ sequence: 4, reason: "previous-hash" });
  });

  test("tells a head that was moved", async () => {
    const back = `UPDATE "ChainHead" h SET "sequence" = e."sequence", "hash" = e."hash"
      FROM "TrailEntry" e WHERE h."name" = 'trail' AND e."sequence" = ${length - 1}`;
    expect(await verifyAfter(back)).toEqual({ sequence: length, reason: "head" });
    const other = `UPDATE "ChainHead" SET "hash" = repeat('f', 64) WHERE "name" = 'trail'`;
    expect(await verifyAfter(other)).toEqual({ sequence: length, reason: "head" });
  });
});
