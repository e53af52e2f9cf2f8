import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findPublishedVerdict } from "@/publication/read-published";
import { approveRemoval, requestRemoval, requestRemovalInput } from "@/publication/removal";
import { findArticle } from "@/review/article/find-article";
import { setEmbargo } from "@/review/claim/set-embargo";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { sha256 } from "@/trail/canonical";
import { verifyTrail } from "@/trail/verify-trail";
import { useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  propose,
  publish,
  receive,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let speaker: string;
beforeAll(async () => {
  desk = await openNewsroom();
  const named = { nameAr: "سالم الحارثي", nameEn: null, wikidataId: null };
  const added = await addSpeaker(desk.checker.actor, { kind: "PERSON", ...named });
  speaker = added.speakerId;
});

/** Publishes a claim on this text, which is also the reasoning; answers its ids. */
async function publishOn(text: string) {
  const { actor } = desk.checker;
  const { articleId, revisionId } = await receive(actor, { text });
  const words = (await findArticle(actor, articleId))?.utterances[0]?.statement.exact ?? "";
  const claimId = await takeUp(actor, articleId, { words, speaker });
  await cite(actor, claimId, { excerpt: text });
  await publish(desk.editor.actor, await propose(actor, claimId, { reasoning: `${text}\n[1]` }));
  return { claimId, articleId, revisionId };
}

async function remove(claimId: string, words: string): Promise<void> {
  const { actor } = desk.editor;
  const asked = requestRemovalInput.parse({ claimId, words, ground: "حكم قضائي" });
  const { removalId } = await requestRemoval(actor, asked);
  await approveRemoval(desk.otherEditor.actor, { claimId, removalId });
}

/** Every span of a text with what it says and what stands there. */
async function spansOf(revisionId: string) {
  const { text, utterances, narration } = await database().articleRevision.findUniqueOrThrow({
    where: { id: revisionId },
    include: { utterances: { include: { spans: true } }, narration: true },
  });
  const spans = utterances.flatMap((utterance) => utterance.spans);
  const candidates = narration.map((candidate) => ({ ...candidate, role: "NARRATION" }));
  return [...spans, ...candidates].map(({ role, start, end, exact }) => ({
    role,
    exact,
    there: text.slice(start, end),
  }));
}

function blocked(text: string, words: string): string {
  return text.replaceAll(words, "█".repeat(words.length));
}

describe("words that are removed", () => {
  test("are taken out of spans whose edge they reach over", async () => {
    const text = "قال سالم الحارثي: «لن ترتفع الضرائب قبل عام 2030».";
    const { claimId, revisionId } = await publishOn(text);
    const before = await spansOf(revisionId);
    const words = "الحارثي: «لن ترتفع";
    await remove(claimId, words);
    const after = await spansOf(revisionId);
    expect(after.filter(({ exact, there }) => exact !== there)).toEqual([]);
    expect(after.length).toBe(before.length);
    expect(JSON.stringify(after)).not.toMatch(/الحارثي|لن ترتفع/);
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    const [utterance] = record?.utterances ?? [];
    expect(utterance?.context.passage).toBe(blocked(text, words));
    expect(utterance?.statement).toContain("████ الضرائب");
    expect([utterance?.statement, ...(utterance?.quotes ?? [])].join()).not.toContain("لن");
  });

  test("are taken out of what the outlet itself says, over its edge too", async () => {
    const text = [
      "قال سالم الحارثي: «لن ترتفع الضرائب قبل عام 2030».",
      "بلغت الضرائب 40 مليون دينار في عام 2024. ودفعت الشركات 30 مليون دينار منها.",
    ].join("\n");
    const { claimId, articleId, revisionId } = await publishOn(text);
    const words = "عام 2024. ودفعت الشركات";
    await remove(claimId, words);
    const found = (await spansOf(revisionId)).filter(({ role }) => role === "NARRATION");
    expect(found).toHaveLength(2);
    expect(found.filter(({ exact, there }) => exact !== there)).toEqual([]);
    expect(JSON.stringify(found)).not.toMatch(/2024|الشركات/);
    // Nor are they brought back by the reasons, whose words are cut from the text.
    const shown = JSON.stringify(await findArticle(desk.checker.actor, articleId));
    expect(shown).toContain("30 مليون");
    expect(shown).not.toMatch(/2024|الشركات/);
  });

  // What JSON needs for itself must not be taken for words that a person wrote.
  test.each([
    "true",
    "null",
    "FACT",
    "statement",
    "2025",
    '"kind":',
    "C:\\new",
    'said "no"',
    "non",
    "abc",
  ])("may be what a record is made of: %j", async (words) => {
    const line = `قال سالم الحارثي: «True is null, FACT: ${words} in a statement, true».`;
    const { claimId, revisionId } = await publishOn(`${line}\non abc true ${words} 😀`);
    const before = (await findPublishedVerdict(claimId))?.record;
    await remove(claimId, words);
    const { record, recordHash } = (await findPublishedVerdict(claimId)) ?? {};
    if (!before || !record) throw new Error("nothing is published");

    expect(record).toMatchObject({
      claimId,
      version: before.version,
      language: before.language,
      claimKind: before.claimKind,
      attribution: before.attribution,
      content: before.content,
      checkedBy: before.checkedBy,
    });
    expect(Object.keys(record)).toEqual(Object.keys(before));
    expect(record.texts.ar?.reasoning).toBe(blocked(before.texts.ar?.reasoning ?? "", words));
    expect(record.evidence[0]?.excerpt).toBe(blocked(before.evidence[0]?.excerpt ?? "", words));
    expect(record.evidence[0]?.source).toEqual(before.evidence[0]?.source);
    expect(record.utterances[0]?.article).toEqual(before.utterances[0]?.article);
    expect(record.utterances[0]?.kind).toBe(before.utterances[0]?.kind);
    expect(recordHash).toMatch(/^[0-9a-f]{64}$/);
    const wrong = (await spansOf(revisionId)).filter(({ exact, there }) => exact !== there);
    expect(wrong).toEqual([]);
  });

  test("erase no entry of the trail that only has an id, a hash or a time like them", async () => {
    const { actor } = desk.checker;
    const text = "قال سالم الحارثي: «لن ترتفع الضرائب، abc و def و 123».";
    const { articleId } = await receive(actor, { text });
    const said = (await findArticle(actor, articleId))?.utterances[0];
    const claimId = await takeUp(actor, articleId, { words: said?.statement.exact ?? "", speaker });
    const ofId = said?.id.slice(0, 7) ?? "";
    const [date, ofTime] = ["2093-01-01T00:00:", "00.123Z"];
    await cite(actor, claimId, { excerpt: `${text} ${ofId} ${ofTime}` });
    await setEmbargo(desk.editor.actor, { claimId, until: new Date(date + ofTime) });
    await setEmbargo(desk.editor.actor, { claimId, until: null });
    await publish(desk.editor.actor, await propose(actor, claimId));
    const subject = `claim:${claimId}`;
    const kept = () => database().trailEntry.findMany({ where: { subject }, select });
    const select = { act: true, payload: true };
    const before = await kept();
    for (const like of [ofId, ofTime]) expect(JSON.stringify(before)).toContain(like);
    for (const words of [ofTime, ofId, "abc", "def", "123"]) await remove(claimId, words);
    const after = await kept();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await verifyTrail()).toBeNull();
  });

  test("go from what a ticked warning quotes, and its id stays", async () => {
    const { actor } = desk.checker;
    const text = "قال سالم الحارثي: «لن ترتفع الضرائب قبل عام 2030».";
    const { articleId } = await receive(actor, { text });
    const claimId = await takeUp(actor, articleId, { words: "لن ترتفع", speaker });
    const finding = "رُفعت في عام 207788.";
    await cite(actor, claimId);
    await publish(desk.editor.actor, await propose(actor, claimId, { finding }));
    const ticked = () =>
      database().proposal.findFirstOrThrow({ where: { claimId }, select: { ticked: true } });
    const before = (await ticked()).ticked;
    expect(before.join()).toContain("207788");
    await remove(claimId, "207788");
    expect((await ticked()).ticked).toEqual(before.map((key) => blocked(key, "207788")));
    const payloads = await database().trailEntry.findMany({
      where: { payload: { contains: "207788" } },
    });
    expect(payloads).toEqual([]);
  });
});

describe("whatever words are removed of whatever text", () => {
  const piece = fc.constantFrom(
    ...('ابجد هوز 😀 {}[]:,"\\/ true null 10 █ 🏳️‍🌈 ـًّ «اقتباس» non\ton'.match(/./gu) ?? []),
  );
  const sentence = fc
    .array(piece, { minLength: 12, maxLength: 40 })
    .map((pieces) => `قال سالم الحارثي: «لن ${pieces.join("").replaceAll(/[«»]/g, "")} نعود».`);
  const article = fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((list) => ["قال سالم الحارثي: «لن ترتفع الضرائب».", ...list].join("\n"));

  test("every span still holds, the length stays and the words are gone", async () => {
    const place = fc.tuple(article, fc.nat(), fc.integer({ min: 3, max: 30 }));
    let removed = 0;
    await fc.assert(
      fc.asyncProperty(place, async ([text, at, length]) => {
        const start = at % text.length;
        const line = text.slice(start, start + length).split("\n")[0] ?? "";
        const words = line.toWellFormed().replaceAll("\uFFFD", "").trim();
        fc.pre(
          requestRemovalInput.shape.words.safeParse(words).success &&
            text.includes(words) &&
            !words.includes("█"),
        );
        const { claimId, revisionId } = await publishOn(text);
        await remove(claimId, words);
        removed += 1;

        const revision = await database().articleRevision.findUniqueOrThrow({
          where: { id: revisionId },
        });
        expect(revision.text).toBe(blocked(text, words));
        expect(revision.textHash).toBe(sha256(text));
        const wrong = (await spansOf(revisionId)).filter(({ exact, there }) => exact !== there);
        expect(wrong).toEqual([]);
        const { record } = (await findPublishedVerdict(claimId)) ?? {};
        expect(record?.texts.ar?.reasoning).toBe(blocked(`${text}\n[1]`, words));
        for (const { statement, context } of record?.utterances ?? []) {
          const { start: from, end: to } = context.statement;
          expect(context.passage.slice(from, to)).toBe(statement);
        }
      }),
      { numRuns: 10 },
    );
    expect(removed).toBe(10);
    expect(await verifyTrail()).toBeNull();
    // Milliseconds: ten verdicts from the text to the public, on a machine that may be busy.
  }, 90_000);
});
