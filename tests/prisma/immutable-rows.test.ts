import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { Prisma } from "@/prisma/generated/client";
import { appClient, ownerClient, useTestDatabase } from "../support/database";
import { openNewsroom } from "../support/newsroom";
import { everyAct } from "../trail/every-act";

useTestDatabase();

/** The models whose rows may change; schema.prisma says of each why. Every other one is immutable. */
const mutable = [
  "Person",
  "Credential",
  "Session",
  "AccessLink",
  "ConfidentialSource",
  "VerdictDraft",
  "LastSeen",
  "PressedPage",
  "Outbox",
  "Presence",
  "Notification",
  "NotificationPreference",
  "NotificationCursor",
  "ChainHead",
  "ClaimStage",
  "PublicVerdict",
  "SavedView",
  "SpeakerEntry",
];
const immutable = Object.values(Prisma.ModelName).filter((name) => !mutable.includes(name));

let owner: pg.Client;
let app: pg.Client;
beforeAll(async () => {
  const desk = await openNewsroom();
  for (const [, perform] of everyAct(desk)) await perform();
  owner = await ownerClient();
  app = await appClient();
});

interface Column {
  name: string;
  type: string;
}

async function columnsOf(table: string): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  return rows;
}

/** Another value of a column's type. Every table has a column of one of these types. */
const others: Record<string, string> = {
  text: `"%" || ' '`,
  uuid: "gen_random_uuid()",
  int4: `"%" + 1000`,
  jsonb: `'{"ar": "غيره"}'`,
  timestamptz: `"%" + interval '1 day'`,
  date: `"%" + 1`,
  bool: `NOT "%"`,
};

/** What becomes of each column when somebody wants to change it in every row. */
async function tryEachUpdate(client: pg.Client, table: string): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  for (const { name, type } of await columnsOf(table)) {
    const value = others[type]?.replaceAll("%", name) ?? "NULL";
    const update = `UPDATE "${table}" SET "${name}" = ${value}`;
    outcomes[name] = await outcomeOf(client, update);
  }
  return outcomes;
}

async function outcomeOf(client: pg.Client, statement: string): Promise<string> {
  try {
    return `${(await client.query(statement)).rowCount} rows`;
  } catch (error) {
    return String((error as { code?: string }).code);
  }
}

describe("the list of immutable tables", () => {
  test("names what the migration holds, and nothing else", async () => {
    const { rows } = await owner.query<{ name: string; triggers: string[] }>(
      `SELECT relname AS name, array_agg(tgname::text ORDER BY tgname::text) AS triggers
       FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
       WHERE tgname ~ '^hold_' AND tgenabled = 'O' GROUP BY relname`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...immutable].sort());
    for (const { name, triggers } of rows) {
      expect(triggers, name).toContain("hold_immutable_truncate");
      expect(triggers, name).toHaveLength(2);
    }
  });

  test("leaves out only what the schema calls mutable", async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
    );
    const tables = rows.map(({ name }) => name).sort();
    expect(tables).toEqual([...immutable, ...mutable].sort());
  });
});

describe.each(immutable)("a row of %s", (table) => {
  test("is there", async () => {
    const { rows } = await owner.query(`SELECT count(*)::int AS count FROM "${table}"`);
    expect(rows[0].count).toBeGreaterThan(0);
  });

  test.each([
    ["the app's role", () => app, ["42501", "WB001"]],
    ["the owner", () => owner, ["WB001"]],
  ] as const)("is not changed by %s", async (_, client, refused) => {
    const outcomes = await tryEachUpdate(client(), table);
    // A removal that waits may forget its words: that is no change of them.
    if (table === "Removal") delete outcomes.words;
    const changed = Object.entries(outcomes).filter(
      ([, outcome]) => !(refused as readonly string[]).includes(outcome),
    );
    expect(changed).toEqual([]);
  });

  test.each([
    ["the app's role", () => app, "42501"],
    ["the owner", () => owner, "WB001"],
  ] as const)("is not deleted by %s, alone or with all others", async (_, client, refused) => {
    expect(await outcomeOf(client(), `DELETE FROM "${table}"`)).toBe(refused);
    expect(await outcomeOf(client(), `TRUNCATE "${table}" CASCADE`)).toBe(refused);
  });
});

test("a removal's words can be forgotten and never be put back or changed", async () => {
  const { rows } = await owner.query(`SELECT id FROM "Removal" LIMIT 1`);
  const set = (value: string) =>
    outcomeOf(owner, `UPDATE "Removal" SET "words" = ${value} WHERE id = '${rows[0].id}'`);
  expect(await set("'غيرها'")).toBe("WB001");
  expect(await set("NULL")).toBe("1 rows");
});
