import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PublicFolder } from "@/publication/press/folder";
import { followPress } from "@/publication/press/follow-press";
import { sha256 } from "@/publication/press/manifest";
import type { Press } from "@/publication/press/press-address";
import { asTheOnlyPress } from "@/publication/press/press-lock";
import { pressPage } from "@/publication/press/press-page";
import type { PressedBytes } from "@/publication/press/pressed-page";
import { carryOutDueOrders, runOutbox } from "@/publication/press/run-outbox";
import { signingKey } from "@/publication/signing-key";
import { appClient, useTestDatabase } from "../support/database";

useTestDatabase();

let db: pg.Client;
const directory = mkdtempSync(path.join(os.tmpdir(), "workbench-press-"));
beforeAll(async () => {
  db = await appClient();
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const html = (words: string): PressedBytes => ({
  status: 200,
  contentType: "text/html; charset=utf-8",
  body: Buffer.from(`<p>${words}</p>`),
});

async function sequenceOf(address: string): Promise<number | undefined> {
  const { rows } = await db.query<{ sequence: number }>(
    `SELECT "sequence" FROM "PressedPage" WHERE "path" = $1`,
    [address],
  );
  return rows[0]?.sequence;
}

async function headSequence(): Promise<number> {
  const { rows } = await db.query(`SELECT "sequence" FROM "ChainHead" WHERE "name" = 'press'`);
  return rows[0].sequence;
}

async function until(what: () => Promise<boolean> | boolean, within = 5_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await what())) {
    if (Date.now() > end) throw new Error("it did not come to that in time");
    await wait(20);
  }
}

/** A press whose pages say what the test wants at that moment. */
function pressOf(words: (address: string) => string): Press {
  return async (connection, address) => pressPage(connection, address, html(words(address)));
}

const order = (...claimIds: string[]) =>
  db.query(`INSERT INTO "Outbox" ("topic", "payload") VALUES ('press', $1)`, [
    JSON.stringify({ claimIds }),
  ]);

describe("pressing a page", () => {
  test("again with the same bytes changes nothing and gives no number", async () => {
    expect(await pressPage(db, "/ar/same", html("one"))).toBe("pressed");
    const [sequence, head] = [await sequenceOf("/ar/same"), await headSequence()];
    expect(await pressPage(db, "/ar/same", html("one"))).toBe("unchanged");
    expect(await sequenceOf("/ar/same")).toBe(sequence);
    expect(await headSequence()).toBe(head);
  });

  test("with other bytes gives it a higher number, by one", async () => {
    await pressPage(db, "/ar/other", html("one"));
    const before = await headSequence();
    await pressPage(db, "/ar/other", html("two"));
    expect(await sequenceOf("/ar/other")).toBe(before + 1);
    expect(await headSequence()).toBe(before + 1);
  });

  test("counts in the order of commits, whoever began first", async () => {
    const slow = await appClient();
    await slow.query("BEGIN");
    await pressPage(slow, "/ar/slow", html("slow"));
    const quick = pressPage(db, "/ar/quick", html("quick"));
    await slow.query("COMMIT");
    await quick;
    expect(await sequenceOf("/ar/quick")).toBeGreaterThan((await sequenceOf("/ar/slow")) ?? 0);
  });
});

describe("the outbox", () => {
  test("is carried out: every address that the claims touch, once, and then done", async () => {
    const asked: string[] = [];
    const press = pressOf((address) => {
      asked.push(address);
      return address;
    });
    await order("claimaaaaaaa");
    await order("claimbbbbbbb", "claimaaaaaaa");
    expect(await carryOutDueOrders(db, press, () => {})).toBe(true);
    expect(await carryOutDueOrders(db, press, () => {})).toBe(false);
    const pages = ["ar", "en"].flatMap((language) =>
      ["", "/corrections", "/log", "/verdicts/claimaaaaaaa", "/verdicts/claimbbbbbbb"].map(
        (rest) => `/${language}${rest}`,
      ),
    );
    expect(asked.toSorted()).toEqual([
      "/.well-known/signing-keys.json",
      ...pages,
      "/exports/dump.json",
      "/public-log.json",
    ]);
  });

  test("keeps why an order failed, tries it again later, and does not hold up the others", async () => {
    const press: Press = async (connection, address) => {
      if (address.includes("broken")) throw new Error(`${address} answered 500`);
      return pressPage(connection, address, html(address));
    };
    await order("brokenbroken");
    await order("claimccccccc");
    await carryOutDueOrders(db, press, () => {});
    const { rows } = await db.query(
      `SELECT "attempts", "lastError", "doneAt" IS NOT NULL AS done, "dueAt" > now() AS later
       FROM "Outbox" ORDER BY "id" DESC LIMIT 2`,
    );
    expect(rows).toEqual([
      { attempts: 0, lastError: null, done: true, later: false },
      {
        attempts: 1,
        lastError: "/ar/verdicts/brokenbroken answered 500",
        done: false,
        later: true,
      },
    ]);
  });

  test("of an act does not wait for the orders of the whole site that came before it", async () => {
    const pressedInOrder: string[] = [];
    const press: Press = async (_, address) => {
      pressedInOrder.push(address);
      return "unchanged";
    };
    for (const page of ["about", "contact", "funding"]) {
      await db.query(`INSERT INTO "Outbox" ("topic", "payload") VALUES ('press', $1)`, [
        { addresses: [`/ar/${page}`, `/en/${page}`] },
      ]);
    }
    await order("claimeeeeeee");
    expect(await carryOutDueOrders(db, press, () => {})).toBe(true);
    expect(pressedInOrder.filter((address) => /about|contact|funding/.test(address))).toEqual([]);
    expect(pressedInOrder.length).toBeGreaterThan(0);
    pressedInOrder.length = 0;
    expect(await carryOutDueOrders(db, press, () => {})).toBe(true);
    expect(pressedInOrder.sort()).toEqual(["/ar/about", "/en/about"]);
    while (await carryOutDueOrders(db, press, () => {}));
    expect(pressedInOrder).toHaveLength(6);
  });

  test("is worked on by one press of the cluster at a time", async () => {
    const other = await appClient();
    const worked = await asTheOnlyPress(db, async () => {
      expect(await asTheOnlyPress(other, async () => {})).toBe(false);
    });
    expect(worked).toBe(true);
    expect(await asTheOnlyPress(other, async () => {})).toBe(true);
  });
});

describe("a running press", () => {
  test("brings a publication into the folder, and goes on after the database cut it off", async () => {
    const address = process.env.DATABASE_URL ?? "";
    const folder = await PublicFolder.open({ directory, key: signingKey() });
    let words = "first";
    let troubles = 0;
    const onTrouble = () => {
      troubles += 1;
    };
    const running = [
      runOutbox({
        address,
        press: pressOf(() => words),
        onFault: () => {},
        onTrouble,
        onRound: () => {},
      }),
      followPress({ address, folder, onTrouble, onAhead: () => {} }),
    ];
    const hashAt = () => folder.get("/en/verdicts/claimddddddd")?.hash;
    try {
      await order("claimddddddd");
      await until(() => hashAt() !== undefined);
      const first = hashAt();

      await db.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()
           AND application_name IN ('workbench-press', 'workbench-folder')`,
      );
      await until(() => troubles >= 2);
      words = "second";
      await order("claimddddddd");
      await until(() => hashAt() !== first);
      await until(() => folder.get("/ar/404") !== undefined);
    } finally {
      await Promise.all(running.map((each) => each.close()));
    }
  });

  test("takes in what another instance pressed", async () => {
    const folder = await PublicFolder.open({
      directory: path.join(directory, "other"),
      key: signingKey(),
    });
    const following = followPress({
      address: process.env.DATABASE_URL ?? "",
      folder,
      onTrouble: () => {},
      onAhead: () => {},
    });
    try {
      await pressPage(db, "/ar/contact", html("by this one"));
      await until(() => folder.get("/ar/contact") !== undefined);
      const body = Buffer.from("<p>by another one</p>");
      await db.query(
        `UPDATE "PressedPage" SET "body" = $1, "gzip" = NULL, "brotli" = NULL, "hash" = $2
         WHERE "path" = '/ar/contact'`,
        [body, sha256(body)],
      );
      await until(() => folder.get("/ar/contact")?.plain?.equals(body) ?? false);
    } finally {
      await following.close();
    }
  });

  test("puts back from the database what was damaged on the disk", async () => {
    const own = path.join(directory, "damaged");
    await pressPage(db, "/ar/about", html("as it was pressed"));
    const open = () => PublicFolder.open({ directory: own, key: signingKey() });
    const follow = (folder: PublicFolder) =>
      followPress({
        address: process.env.DATABASE_URL ?? "",
        folder,
        onTrouble: () => {},
        onAhead: () => {},
      });
    const first = await open();
    const filling = follow(first);
    await until(() => first.storedSequence("/ar/about") > 0);
    await filling.close();

    writeFileSync(path.join(own, "ar/about.html"), "somebody else's words");
    const folder = await open();
    const following = follow(folder);
    try {
      expect(await folder.read("/ar/about")).toBeUndefined();
      expect(folder.isLost("/ar/about")).toBe(true);
      await until(() => folder.get("/ar/about") !== undefined);
      await folder.settled();
      expect(readFileSync(path.join(own, "ar/about.html"), "utf8")).toContain("as it was pressed");
    } finally {
      await following.close();
    }
  });
});
