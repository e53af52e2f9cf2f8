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

let ordinalOfNarration = 0;
function addNarration(
  start: number,
  end: number,
  given: { exact?: string; passage?: string; worth?: number; reasons?: string; revision?: string },
) {
  const { exact = text.slice(start, end), passage = passageId, revision = revisionId } = given;
  return app.query(
    `INSERT INTO "NarrationCandidate" ("id", "revisionId", "passageId", "position", "start", "end", "exact", "claimKind", "worth", "worthReasons")
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, 'FACT', $7, $8)`,
    [
      ...[revision, passage, ordinalOfNarration++, start, end, exact],
      ...[given.worth ?? 0.5, given.reasons ?? "[]"],
    ],
  );
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

describe("what the outlet itself says", () => {
  test("is taken with the exact words, in UTF-16 units behind an emoji", async () => {
    const start = text.indexOf("لن");
    await addNarration(start, start + 8, { exact: "لن ترتفع" });
  });

  test.each([
    ["with other words", 0, 3, { exact: "قيل" }],
    ["whose end is outside the text", 0, text.length + 1, { exact: text }],
    ["that is empty", 3, 3, {}],
    ["that cuts a character in two", 0, text.indexOf("😀") + 1, { exact: "قال سالم " }],
    ["that is worth more than everything", 0, 3, { worth: 1.01 }],
    ["that is worth less than nothing", 0, 3, { worth: -0.01 }],
    ["that is worth no number", 0, 3, { worth: Number.NaN }],
    ["whose reasons are no list", 0, 3, { reasons: "{}" }],
  ])("%s is refused", async (_, start, end, given) => {
    await expect(addNarration(start, end, given)).rejects.toEqual(wrongSpan);
  });

  test("is refused in a passage of another text", async () => {
    const revision = await addRevision({});
    await expect(addNarration(0, 3, { revision })).rejects.toEqual(wrongSpan);
  });
});

describe("the assessment of an utterance", () => {
  const addAssessed = (position: number, columns: string, values: string) =>
    app.query(
      `INSERT INTO "Utterance" ("id", "revisionId", "passageId", "position", "kind", ${columns})
       VALUES (gen_random_uuid(), $1, $2, $3, 'DIRECT', ${values})`,
      [revisionId, passageId, position],
    );
  const whole = `"claimKind", "worth", "worthReasons"`;

  test("is taken whole", async () => {
    await addAssessed(100, whole, `'NUMBER', 1, '[]'`);
    await addAssessed(101, whole, `NULL, NULL, NULL`);
  });

  test.each([
    ["without reasons", `'NUMBER', 0.5, NULL`],
    ["without a number", `'NUMBER', NULL, '[]'`],
    ["without a kind", `NULL, 0.5, '[]'`],
    ["with a number above 1", `'NUMBER', 1.5, '[]'`],
    ["with reasons that are no list", `'NUMBER', 0.5, '"names"'`],
  ])("is refused %s", async (_, values) => {
    await expect(addAssessed(102, whole, values)).rejects.toEqual(wrongSpan);
  });
});
