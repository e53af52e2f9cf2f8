import { createHash, randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { appClient, useTestDatabase } from "../support/database";
import { openNewsroom, receive } from "../support/newsroom";

useTestDatabase();

const text = "قال سالم 😀: «لن ترتفع».";

let app: pg.Client;
let personId: string;
let articleId: string;
let revisionId: string;
let passageId: string;
let utteranceId: string;
beforeAll(async () => {
  const { checker } = await openNewsroom();
  app = await appClient();
  personId = checker.personId;
  articleId = (await receive(checker.actor)).articleId;
  revisionId = await addRevision({});
  passageId = await addPassage(0, text.length);
  utteranceId = randomUUID();
  await app.query(
    `INSERT INTO "Utterance" ("id", "revisionId", "passageId", "position", "kind") VALUES ($1, $2, $3, 0, 'DIRECT')`,
    [utteranceId, revisionId, passageId],
  );
});

let number = 1;
async function addRevision(given: { hash?: string; length?: number }): Promise<string> {
  const id = randomUUID();
  const hash = given.hash ?? createHash("sha256").update(text).digest("hex");
  await app.query(
    `INSERT INTO "ArticleRevision" ("id", "articleId", "number", "title", "text", "textHash", "textLength", "splitter", "receivedBy")
     VALUES ($1, $2, $3, 'عنوان', $4, $5, $6, 'x', $7)`,
    [id, articleId, ++number, text, hash, given.length ?? text.length, personId],
  );
  return id;
}

let position = 0;
async function addPassage(start: number, end: number): Promise<string> {
  const id = randomUUID();
  await app.query(
    `INSERT INTO "Passage" ("id", "revisionId", "position", "start", "end") VALUES ($1, $2, $3, $4, $5)`,
    [id, revisionId, position++, start, end],
  );
  return id;
}

let ordinal = 0;
function addSpan(start: number, end: number, exact = text.slice(start, end)) {
  return app.query(
    `INSERT INTO "UtteranceSpan" ("id", "utteranceId", "role", "ordinal", "start", "end", "exact")
     VALUES (gen_random_uuid(), $1, 'QUOTE', $2, $3, $4, $5)`,
    [utteranceId, ordinal++, start, end, exact],
  );
}

const wrongSpan = expect.objectContaining({ code: expect.stringMatching(/^(WB003|23514)$/) });

describe("a text", () => {
  test("is refused with a hash that is not its own", async () => {
    await expect(addRevision({ hash: "0".repeat(64) })).rejects.toEqual(wrongSpan);
  });

  test("is refused with a length that is not its own, code points counted", async () => {
    await expect(addRevision({ length: [...text].length })).rejects.toEqual(wrongSpan);
  });
});

describe("a passage", () => {
  test.each([
    ["outside the text", 0, text.length + 1],
    ["before the text", -1, 4],
    ["that is empty", 4, 4],
    ["that runs backwards", 4, 3],
  ])("%s is refused", async (_, start, end) => {
    await expect(addPassage(start, end)).rejects.toEqual(wrongSpan);
  });

  test("of another text holds no utterance of this one", async () => {
    const other = await addRevision({});
    const insert = app.query(
      `INSERT INTO "Utterance" ("id", "revisionId", "passageId", "position", "kind") VALUES ($1, $2, $3, 0, 'DIRECT')`,
      [randomUUID(), other, passageId],
    );
    await expect(insert).rejects.toEqual(wrongSpan);
  });
});

describe("a span", () => {
  test("with the exact words is taken, in UTF-16 units behind an emoji", async () => {
    const start = text.indexOf("لن");
    await addSpan(start, start + 8, "لن ترتفع");
    await addSpan(0, text.length, text);
  });

  test.each([
    ["with other words", 0, 3, "قيل"],
    ["with words of another place", 4, 8, "قال "],
    ["whose end is outside the text", 0, text.length + 1, text],
    ["whose start is outside the text", -1, 3, "قال"],
    ["that is empty", 3, 3, ""],
    ["that runs backwards", 3, 0, ""],
    ["that cuts a character in two", 0, text.indexOf("😀") + 1, "قال سالم "],
    ["counted in code points", [...text].indexOf("«"), [...text].indexOf("»"), "«لن ترتفع"],
  ])("%s is refused", async (_, start, end, exact) => {
    await expect(addSpan(start, end, exact)).rejects.toEqual(wrongSpan);
  });
});
