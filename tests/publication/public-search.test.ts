import { beforeAll, describe, expect, test } from "vitest";
import { findNearest, isSentence } from "@/publication/browse/nearest";
import { type SearchInput, searchVerdicts } from "@/publication/browse/search";
import { snippetOf } from "@/publication/browse/snippet";
import { approveRemoval, requestRemoval } from "@/publication/removal";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  pressed,
  propose,
  publish,
  publishedClaim,
  receive,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let taxes: string;
let schools: string;
let unpublished: string;

/** A published claim on something else. */
async function publishSchools(): Promise<string> {
  const { checker, editor } = desk;
  const { articleId } = await receive(checker.actor);
  const wording = "قالت منى الزين إن عدد المدارس زاد عشرين مدرسة.";
  const claimId = await takeUp(checker.actor, articleId, { words: "المدارس", wording });
  await cite(checker.actor, claimId);
  const verdict = { content: "true", finding: "زاد كما قالت.", otherFinding: "It did." };
  await publish(editor.actor, await propose(checker.actor, claimId, verdict));
  return claimId;
}

beforeAll(async () => {
  desk = await openNewsroom();
  taxes = await publishedClaim(desk);
  schools = await publishSchools();
  await pressed();
  unpublished = await prepareClaim(desk.checker.actor);
  await propose(desk.checker.actor, unpublished, { finding: "سرٌّ في مسودة لم تُنشر." });
});

const search = (text: string, more: Partial<SearchInput> = {}) =>
  searchVerdicts({ text, rating: null, language: null, after: null, ...more });
const ids = (verdicts: readonly { record: { claimId: string } }[]) =>
  verdicts.map(({ record }) => record.claimId);

describe("a search", () => {
  test.each([
    ["another hamza and no tashkeel", "الضرائب الحكومه"],
    ["tashkeel", "الضَّرائِب"],
    ["other digits", "عام ٢٠٣٠"],
    ["English", "value added"],
    ["the speaker", "سالم الحارثي"],
  ])("finds what is written with %s", async (_, words) => {
    const { verdicts, count } = await search(words);
    expect(ids(verdicts)).toContain(taxes);
    expect(count).toBe(verdicts.length);
  });

  test("wants every word, and takes the signs of LIKE for what they are", async () => {
    expect(ids((await search("الضرائب المدارس")).verdicts)).toEqual([]);
    expect((await search("%")).count).toBe(0);
    expect((await search("____ %%")).count).toBe(0);
  });

  test("is narrowed down by rating and language", async () => {
    expect(ids((await search("الزين", { rating: "true" })).verdicts)).toEqual([schools]);
    expect((await search("الزين", { rating: "false" })).count).toBe(0);
    expect((await search("الزين", { language: "en" })).count).toBe(0);
    expect(ids((await search("", { rating: "true" })).verdicts)).toEqual([schools]);
  });

  test("goes on where the last page ended", async () => {
    const { verdicts } = await search("2030");
    const after = ids((await search("2030", { after: ids(verdicts)[0] ?? null })).verdicts);
    expect(after).toEqual(ids(verdicts).slice(1));
  });

  test("finds nothing that is not published", async () => {
    expect((await search("مسودة لم تُنشر")).count).toBe(0);
    expect(ids((await search("الضرائب")).verdicts)).not.toContain(unpublished);
  });

  test("shows the place where the words stand, and marks them as they are written", async () => {
    const { verdicts, words } = await search("الضرايب");
    const record = verdicts.find((one) => one.record.claimId === taxes)?.record;
    if (!record) throw new Error("it is not found");
    const snippet = snippetOf(record, words, "ar");
    const [span] = snippet?.found ?? [];
    expect(snippet?.text.slice(span?.start, span?.end)).toBe("الضرائب");
  });
});

describe("“already checked?”", () => {
  test("finds the verdict on a sentence that says nearly the same, and says how near it is", async () => {
    const pasted = "أكد الوزير أن الحكومة لن ترفع الضرائب قبل سنة 2030";
    expect(isSentence(pasted)).toBe(true);
    const [nearest] = await findNearest(pasted);
    expect(nearest?.record.claimId).toBe(taxes);
    expect(nearest?.likeness).toBeGreaterThan(0.5);
    const [same] = await findNearest("لن ترتفع الضرائب قبل عام 2030");
    expect(same?.likeness).toBeGreaterThan(0.95);
  });

  test("finds a claim among the other sentences of a paste", async () => {
    const pasted = `${"كان الطقس جميلًا في العاصمة أمس. ".repeat(3)}زاد عدد المدارس عشرين مدرسة.`;
    expect(ids(await findNearest(pasted))).toContain(schools);
  });

  test("does not take a sentence about something else for one that was checked", async () => {
    expect(await findNearest("وصل الفريق الوطني إلى نهائي كأس آسيا لكرة القدم")).toEqual([]);
    expect(await findNearest("")).toEqual([]);
  });
});

describe("what leaves the lists leaves the search", () => {
  test("when it is retracted", async () => {
    const claimId = await publishedClaim(desk);
    expect(ids((await search("الضرائب")).verdicts)).not.toContain(claimId);
    expect(ids(await findNearest("لن ترتفع الضرائب قبل عام 2030"))).not.toContain(claimId);
    await pressed();
    expect(ids((await search("الضرائب")).verdicts)).toContain(claimId);
    const note = { language: "ar", note: "سحبناه.", otherLanguage: "en", otherNote: "Retracted." };
    const retraction = await proposeRetraction(desk.checker.actor, { claimId, ...note });
    await publish(desk.editor.actor, { claimId, ...retraction });
    expect(ids((await search("الضرائب")).verdicts)).not.toContain(claimId);
    expect(ids(await findNearest("لن ترتفع الضرائب قبل عام 2030"))).not.toContain(claimId);
  });

  test("when its words are removed by law: nobody finds it by them any more", async () => {
    const words = "عدد المدارس";
    const asked = { claimId: schools, words, ground: "حكم محكمة" };
    const { removalId } = await requestRemoval(desk.editor.actor, asked);
    await approveRemoval(desk.otherEditor.actor, { claimId: schools, removalId });
    await pressed();
    expect((await search(words)).count).toBe(0);
    expect(ids((await search("الزين")).verdicts)).toEqual([schools]);
  });
});
