import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import { readList } from "@/publication/api/list";
import { toShort } from "@/publication/api/to-api";
import { validateText } from "@/publication/claim-review/validate-text";
import { toCodePoints } from "@/publication/exchange/code-points";
import { csvHead, csvRows } from "@/publication/exchange/exports/csv";
import { faultOfDump, readDumpLine } from "@/publication/exchange/exports/dump";
import type { PublishedRecord } from "@/publication/published-record";
import { approveRemoval, requestRemoval } from "@/publication/removal";
import { environment } from "@/settings/environment";
import { sha256 } from "@/trail/canonical";
import { appClient, ownerClient, useTestDatabase } from "../support/database";
import {
  articleText,
  cite,
  type Newsroom,
  openNewsroom,
  pressed,
  propose,
  proposeChange,
  publish,
  publishedClaim,
  receive,
  takeUp,
} from "../support/newsroom";
import { recordWith } from "./claim-review-records";
import { madeAt, retract, textAt } from "./exchange-support";

useTestDatabase();

let desk: Newsroom;
let standing: string;
let gone: string;
let articleId: string;
const month = new Date().toISOString().slice(0, 7);
beforeAll(async () => {
  desk = await openNewsroom();
  ({ articleId } = await receive(desk.checker.actor));
  standing = await takeUp(desk.checker.actor, articleId);
  await cite(desk.checker.actor, standing);
  await publish(desk.editor.actor, await propose(desk.checker.actor, standing));
  await publish(desk.editor.actor, await proposeChange(desk.checker.actor, standing));
  gone = await publishedClaim(desk);
  await retract(desk, gone);
});

describe("the DataFeed of ClaimReviews", () => {
  test("has what stands and nothing that was retracted, and breaks no rule", async () => {
    const text = await textAt("/exports/claim-reviews.json");
    const reviews = JSON.parse(text).dataFeedElement.map(
      (each: { item: object[] }) => each.item[0],
    );
    expect(reviews.map(({ url }: { url: string }) => url.split("/").at(-1))).toEqual([standing]);
    const errors = validateText(text).flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === "error"),
    );
    expect(errors).toEqual([]);
  });

  test("can be had by the month of first publication", async () => {
    const text = await textAt(`/exports/claim-reviews/${month}.json`);
    expect(JSON.parse(text).dataFeedElement).toHaveLength(1);
    expect(JSON.parse(await textAt("/exports/claim-reviews/2001-01.json")).dataFeedElement).toEqual(
      [],
    );
  });
});

describe("the table of verdicts", () => {
  const rowsOf = (csv: string): Record<string, string>[] =>
    parse(csv, { columns: true, bom: true });

  test("has a row for each, and says which was retracted", async () => {
    const rows = rowsOf(await textAt("/exports/verdicts.csv"));
    expect(rows.map(({ id, rating, retracted }) => [id, rating, retracted])).toEqual([
      [gone, "false", "yes"],
      [standing, "false", "no"],
    ]);
    expect(rows[1]).toMatchObject({
      claim_ar: "لن ترفع الحكومة الضرائب قبل عام 2030.",
      claim_en: "",
      rating_number: "1",
      said_on: "2025-05-03",
    });
  });

  test("runs nothing in a spreadsheet, whatever a claim begins with", () => {
    for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
      const record = recordWith({ wording: { ar: `${start}cmd|' /C calc'!A0`, en: 'a,"b"\nc' } });
      const [row] = rowsOf(csvHead() + csvRows([record], "https://check.example.org"));
      expect(row?.claim_ar).toBe(`'${start}cmd|' /C calc'!A0`);
      expect(row?.claim_en).toBe('a,"b"\nc');
    }
  });

  test("is UTF-8 with a mark that says so, and ends its lines as RFC 4180 does", async () => {
    const text = await textAt("/exports/verdicts.csv");
    expect(text.startsWith("\ufeffid,address_ar,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
  });
});

describe("the dump", () => {
  test("has every record of the log, superseded and retracted ones too, as it was hashed", async () => {
    const dump = await textAt(`/exports/dump/${month}.jsonl`);
    const records = dump.trimEnd().split("\n").map(readDumpLine);
    const log = await database().publicLogEntry.findMany({ orderBy: { sequence: "asc" } });
    expect(records.map(({ sequence, recordHash }) => [sequence, recordHash])).toEqual(
      log.map(({ sequence, recordHash }) => [sequence, recordHash]),
    );
    for (const { canonical, recordHash } of records)
      expect(sha256(canonical ?? "")).toBe(recordHash);
    expect(faultOfDump(dump)).toBeNull();
  });

  test("names the line in which somebody changed a letter", async () => {
    const dump = await textAt(`/exports/dump/${month}.jsonl`);
    const [first = "", second = "", ...others] = dump.split("\n");
    const changed = [first, second.replace("2027", "2028"), ...others].join("\n");
    expect(faultOfDump(changed)).toEqual({ line: 2 });
  });

  test("loaded into an empty table by somebody else, gives every verdict that stands again", async () => {
    const db = await ownerClient();
    await db.query(
      "CREATE TEMP TABLE reloaded (sequence int PRIMARY KEY, hash text, record jsonb)",
    );
    for (const line of (await textAt(`/exports/dump/${month}.jsonl`)).trimEnd().split("\n")) {
      const { sequence, recordHash, record } = JSON.parse(line);
      const values = [sequence, recordHash, JSON.stringify(record)];
      await db.query("INSERT INTO reloaded VALUES ($1, $2, $3)", values);
    }
    // Of each claim the last record, unless it is a retraction.
    const { rows } = await db.query<{ record: PublishedRecord }>(
      `SELECT record FROM (
         SELECT DISTINCT ON (record ->> 'claimId') record FROM reloaded
         ORDER BY record ->> 'claimId', sequence DESC) last
       WHERE record #>> '{history,-1,kind}' <> 'RETRACTION'`,
    );
    await pressed();
    const again = rows.map(({ record }) => toShort(record, environment().SITE_ADDRESS));
    expect(again).toEqual((await readList("verdicts", {})).items);
  });

  test("is touched by a publication in its month alone, with the list that signs it", async () => {
    const act = { claimIds: [standing], pages: [] };
    const touched = await addressesTouchedBy(await appClient(), act);
    expect(touched.filter((address) => address.startsWith("/exports/"))).toEqual([
      `/exports/annotations/${articleId}.json`,
      `/exports/claim-reviews/${month}.json`,
      `/exports/dump/${month}.jsonl`,
      "/exports/dump.json",
    ]);
  });
});

describe("the files of everything", () => {
  const waiting = () =>
    database().outbox.findMany({
      where: {
        topic: "press",
        doneAt: null,
        payload: { path: ["addresses"], array_contains: "/exports/verdicts.csv" },
      },
      orderBy: { id: "asc" },
    });

  test("are made once for all that is published within a minute, and at once without what is retracted", async () => {
    await database().outbox.updateMany({ data: { doneAt: new Date() } });
    await publishedClaim(desk);
    const third = await publishedClaim(desk);
    const [only, ...more] = await waiting();
    expect(more).toEqual([]);
    const seconds = ((only?.dueAt.getTime() ?? 0) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThan(61);
    await retract(desk, third);
    const orders = await waiting();
    expect(orders.map(({ dueAt }) => dueAt.getTime() <= Date.now())).toEqual([false, true]);
  });
});

describe("the annotations of an article", () => {
  test("find the words by their text and by code points, an emoji counting as one", async () => {
    const text = await textAt(`/exports/annotations/${articleId}.json`);
    const { type, items } = JSON.parse(text);
    expect([type, items.length]).toEqual(["AnnotationPage", 1]);
    const [quote, position] = items[0].target.selector;
    expect(quote.type).toBe("TextQuoteSelector");
    const points = [...articleText];
    expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
    // Three characters before it lie beyond U+FFFF, so units and points differ.
    expect(articleText.slice(position.start, position.end)).not.toBe(quote.exact);
    expect(quote.exact).toContain("الضرائب");
    const before = points.slice(0, position.start).join("");
    expect(before.endsWith(quote.prefix)).toBe(true);
  });

  test("count in code points whatever stands before and within", () => {
    expect(toCodePoints("a👩‍🚒b", { start: 1, end: 6 })).toEqual({ start: 1, end: 4 });
    expect(toCodePoints("", { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  test("are gone where nothing in the article stands any more", async () => {
    expect(
      await madeAt("/exports/annotations/00000000-0000-4000-8000-000000000000.json"),
    ).toBeNull();
  });
});

test("words that the law took out are in no export", async () => {
  const claimId = await publishedClaim(desk);
  const words = "ترتفع ضريبة القيمة المضافة نقطتين";
  expect(await textAt(`/exports/dump/${month}.jsonl`)).toContain(words);
  const { removalId } = await requestRemoval(desk.editor.actor, {
    claimId,
    words,
    ground: "حكم محكمة",
  });
  await approveRemoval(desk.otherEditor.actor, { claimId, removalId });
  for (const address of [
    `/exports/dump/${month}.jsonl`,
    "/exports/verdicts.csv",
    "/exports/claim-reviews.json",
    "/ar/feeds/verdicts.rss",
    `/api/v1/verdicts/${claimId}`,
  ]) {
    expect(await textAt(address)).not.toContain(words);
  }
  expect(faultOfDump(await textAt(`/exports/dump/${month}.jsonl`))).toBeNull();
});
