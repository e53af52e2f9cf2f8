import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { requestRemoval } from "@/publication/removal";
import { appClient, useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publish,
  publishedClaim,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let app: pg.Client;
let words: string;
let removalId: string;
let serial = 0;
beforeAll(async () => {
  desk = await openNewsroom();
  app = await appClient();
  await publishedClaim(desk);
  await askForRemoval();
});

/** A published claim with words of its own, and an editor who asked that they be removed. */
async function askForRemoval(): Promise<void> {
  words = `سرّ رقم ${++serial}`;
  const { actor } = desk.checker;
  const claimId = await prepareClaim(actor);
  await cite(actor, claimId, { title: words, excerpt: `هذا ${words}.` });
  await publish(desk.editor.actor, await propose(actor, claimId, { finding: `قاله: ${words}.` }));
  const request = { claimId, words, ground: "حكم قضائي" };
  removalId = (await requestRemoval(desk.editor.actor, request)).removalId;
}

/** Statements in one transaction that is rolled back, after the removal was approved or not. */
async function attempt(approvedBy: string | null, statement: string, values: unknown[] = []) {
  await app.query("BEGIN");
  try {
    if (approvedBy) await approve(approvedBy);
    await app.query(`SELECT set_config('workbench.removal', $1, true)`, [removalId]);
    return (await app.query(statement, values)).rowCount;
  } finally {
    await app.query("ROLLBACK");
  }
}

function approve(approvedBy: string) {
  return app.query(
    `INSERT INTO "RemovalApproval" ("removalId", "requestedBy", "approvedBy")
     SELECT id, "requestedBy", $2 FROM "Removal" WHERE id = $1`,
    [removalId, approvedBy],
  );
}

const mask = `UPDATE "Evidence" SET "excerpt" = mask_words("excerpt", $1) WHERE holds_words("excerpt", $1)`;
const erase = `UPDATE "PublishedRecord" SET "canonical" = NULL WHERE json_holds_words("canonical", $1)`;
const forget = `UPDATE "TrailEntry" SET "payload" = NULL WHERE json_holds_words("payload", $1)`;
const immutable = { code: "WB001" };

describe("putting blocks in place of words, past the app,", () => {
  test.each([mask, erase, forget])("is refused without an approved removal: %s", async (update) => {
    await expect(attempt(null, update, [words])).rejects.toMatchObject(immutable);
    await expect(app.query(update, [words])).rejects.toMatchObject(immutable);
  });

  test.each([mask, erase, forget])("is done with an approved one: %s", async (update) => {
    expect(await attempt(desk.otherEditor.personId, update, [words])).toBe(1);
  });

  test.each([
    ["other words", `UPDATE "Evidence" SET "excerpt" = mask_words("excerpt", 'ضريبة')`],
    ["fewer blocks", `UPDATE "Evidence" SET "excerpt" = replace("excerpt", $1, '█')`],
    [
      "other words in their place",
      `UPDATE "Evidence" SET "excerpt" = replace("excerpt", $1, 'غيرها')`,
    ],
    ["more than the words", `UPDATE "Evidence" SET "excerpt" = ''`],
    [
      "another column with them",
      `UPDATE "Source" SET "title" = mask_words("title", $1), "publisher" = 'x'`,
    ],
    ["a column that holds no words", `UPDATE "Utterance" SET "viaName" = 'سالم'`],
    ["a span of another place", `UPDATE "UtteranceSpan" SET "exact" = 'غيرها'`],
    [
      "a dossier with another rating",
      `UPDATE "Dossier" SET "canonical" = replace(mask_dossier("canonical", $1), '"false"', '"true"')`,
    ],
    [
      "a dossier without the words",
      `UPDATE "Dossier" SET "canonical" = replace("canonical", $1, '')`,
    ],
    ["every record", `UPDATE "PublishedRecord" SET "canonical" = NULL`],
    [
      "a record that says something else",
      `UPDATE "PublishedRecord" SET "canonical" = replace("canonical", $1, 'x')`,
    ],
    ["every entry of the trail", `UPDATE "TrailEntry" SET "payload" = NULL`],
    ["the removal's ground", `UPDATE "Removal" SET "ground" = 'غيره' WHERE "words" = $1`],
  ])("is refused for %s", async (_, statement) => {
    const values = statement.includes("$1") ? [words] : [];
    const update = attempt(desk.otherEditor.personId, statement, values);
    await expect(update).rejects.toMatchObject(immutable);
  });

  test.each([`DELETE FROM "TrailEntry"`, `DELETE FROM "Evidence"`, `TRUNCATE "Evidence" CASCADE`])(
    "does not open the door to %s",
    async (statement) => {
      const deletion = attempt(desk.otherEditor.personId, statement);
      await expect(deletion).rejects.toMatchObject({ code: "42501" });
    },
  );

  test("is refused once the removal has forgotten its words", async () => {
    await app.query("BEGIN");
    await approve(desk.otherEditor.personId);
    await app.query(`UPDATE "Removal" SET "words" = NULL WHERE id = $1`, [removalId]);
    await app.query("COMMIT");
    await expect(attempt(null, mask, [words])).rejects.toMatchObject(immutable);
  });
});

describe("approving a removal, past the app,", () => {
  beforeAll(askForRemoval);

  test("is refused of whoever asked for it", async () => {
    await expect(approve(desk.editor.personId)).rejects.toMatchObject({ code: "23514" });
  });

  test.each([
    ["a fact-checker", () => desk.checker.personId],
    ["an administrator", () => desk.administrator.personId],
  ])("is refused of %s", async (_, who) => {
    await expect(approve(who())).rejects.toMatchObject({ code: "WB002" });
  });

  test("is refused of one that names another requester", async () => {
    const forged = app.query(
      `INSERT INTO "RemovalApproval" ("removalId", "requestedBy", "approvedBy") VALUES ($1, $2, $3)`,
      [removalId, desk.otherEditor.personId, desk.editor.personId],
    );
    await expect(forged).rejects.toMatchObject({ code: "23503" });
  });

  test("is refused where it was refused, and refusing where it was approved", async () => {
    const refuse = () =>
      app.query(
        `INSERT INTO "RemovalRefusal" ("removalId", "reason", "refusedBy") VALUES ($1, 'لا', $2)`,
        [removalId, desk.editor.personId],
      );
    await app.query("BEGIN");
    await refuse();
    await expect(approve(desk.otherEditor.personId)).rejects.toMatchObject({ code: "WB005" });
    await app.query("ROLLBACK");
    await approve(desk.otherEditor.personId);
    await expect(refuse()).rejects.toMatchObject({ code: "WB005" });
  });
});
