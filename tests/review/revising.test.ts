import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findArticle } from "@/review/article/find-article";
import { findRevisions } from "@/review/article/find-revisions";
import { reviseArticle } from "@/review/article/revise-article";
import { findClaim } from "@/review/claim/find-claim";
import { translateUtterance } from "@/review/claim/translate-utterance";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { makeUtterance } from "@/review/utterance/make-utterance";
import { utteranceStands } from "@/review/utterance/standing";
import { undoEdit } from "@/review/utterance/undo-edit";
import { useTestDatabase } from "../support/database";
import {
  articleText,
  type Newsroom,
  openNewsroom,
  receive,
  refusal,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const nobody = { speakerName: null, mention: null, speakerId: null };
const inOld = (words: string) => {
  const start = articleText.indexOf(words);
  return { start, end: start + words.length };
};

async function open() {
  const { actor } = desk.checker;
  const { articleId, revisionId } = await receive(actor);
  const revise = (text: string) => reviseArticle(actor, { articleId, text, title: null });
  const utterances = async (number?: number) =>
    (await findArticle(actor, articleId, number))?.utterances ?? [];
  return { actor, articleId, revisionId, revise, utterances };
}

/** The text with a line in front, one number changed and the last line gone. */
const corrected = articleText
  .replace(/^/, "تحديث: عُدّل هذا الخبر.\n")
  .replace("عشرين مدرسة", "ثلاثين مدرسة")
  .replace(/\nقال سالم الحارثي: «سنفتح.*$/, "");

describe("a newer text of an article", () => {
  test("is a revision of its own; the older one stays as it was", async () => {
    const { actor, articleId, revise, utterances } = await open();
    const { number } = await revise(corrected);
    expect(number).toBe(2);
    expect((await findArticle(actor, articleId))?.text).toBe(corrected);
    expect((await findArticle(actor, articleId, 1))?.text).toBe(articleText);
    expect(await utterances(1)).toHaveLength(3);
    expect(await utterances(2)).toHaveLength(2);
    expect(await findArticle(actor, articleId, 3)).toBeNull();
  });

  test("tells of each utterance whether it is the same, moved, changed or gone", async () => {
    const { actor, articleId, revise } = await open();
    const { outcomes } = await revise(corrected);
    expect(outcomes).toEqual({ same: 0, moved: 1, changed: 1, gone: 1 });
    const [latest] = await findRevisions(actor, articleId);
    expect(latest?.fates.map(({ outcome, old, new: now }) => [outcome, old, now])).toEqual([
      ["MOVED", "لن ترتفع الضرائب قبل عام 2030", "لن ترتفع الضرائب قبل عام 2030"],
      ["CHANGED", "زاد عدد المدارس عشرين مدرسة", "زاد عدد المدارس ثلاثين مدرسة"],
      ["GONE", "سنفتح المستشفى الجديد في الربيع", null],
    ]);
  });

  test("takes claims along where their words stand, and no others", async () => {
    const { actor, articleId, revise, utterances } = await open();
    const [moved, changed, gone] = await Promise.all(
      ["الضرائب", "المدارس", "المستشفى"].map((words) => takeUp(actor, articleId, { words })),
    );
    await revise(corrected);
    const read = async (id = "") => (await findClaim(actor, id))?.utterances ?? [];
    const [followed, ...others] = await read(moved);
    expect(others).toEqual([]);
    const [first, second] = await utterances();
    expect(followed).toMatchObject({ id: first?.id, saidOn: "2025-05-03" });
    expect(first?.speaker?.names).toEqual({ ar: "سالم الحارثي" });
    expect(second?.claims).toEqual([]);
    expect((await read(changed)).map(({ statement }) => statement)).toEqual([
      "زاد عدد المدارس عشرين مدرسة",
    ]);
    expect((await read(gone)).map(({ statement }) => statement)).toEqual([
      "سنفتح المستشفى الجديد في الربيع",
    ]);
    const claimId = { in: [moved, changed, gone].map((id = "") => id) };
    const flags = await database().claimFlag.findMany({ where: { claimId } });
    expect(new Map(flags.map((flag) => [flag.claimId, flag.reason]))).toEqual(
      new Map([
        [changed, "ARTICLE_CHANGED"],
        [gone, "ARTICLE_GONE"],
      ]),
    );
  });

  test("keeps what was made and changed by hand, and brings nothing back that was replaced", async () => {
    const { actor, articleId, revisionId, revise, utterances } = await open();
    const own = { kind: "NARRATION" as const, statement: inOld("وهي الأعلى منذ عشرة أعوام") };
    await makeUtterance(actor, { articleId, revisionId, ...own, quotes: [], ...nobody });
    const taxes = (await utterances()).find(({ statement }) => statement.exact.includes("الضرائب"));
    const shape = { kind: "INDIRECT" as const, statement: inOld("لن ترتفع الضرائب"), quotes: [] };
    const input = { utteranceId: taxes?.id ?? "", ...shape, ...nobody, speakerName: "سالم" };
    await changeUtterance(actor, input);
    await revise(corrected);
    expect((await utterances()).map(({ statement, kind }) => [kind, statement.exact])).toEqual([
      ["NARRATION", "وهي الأعلى منذ عشرة أعوام"],
      ["INDIRECT", "لن ترتفع الضرائب"],
      ["DIRECT", "زاد عدد المدارس ثلاثين مدرسة"],
    ]);
  });

  test("keeps what was said of words that a person drew: translation, place, speaker, reporting word", async () => {
    const { actor, articleId, revise, utterances } = await open();
    const taxes = (await utterances()).find(({ statement }) => statement.exact.includes("الضرائب"));
    const shape = { kind: "INDIRECT" as const, statement: inOld("لن ترتفع الضرائب"), quotes: [] };
    const speakerId = taxes?.speaker?.id ?? null;
    const drawn = { ...shape, ...nobody, speakerName: "سالم", speakerId };
    const { utteranceId } = await changeUtterance(actor, {
      utteranceId: taxes?.id ?? "",
      ...drawn,
    });
    const claimId = await takeUp(actor, articleId, { words: "لن ترتفع الضرائب" });
    await translateUtterance(actor, {
      ...{ claimId, utteranceId, language: "en", translator: "Newsroom" },
      translation: "Taxes will not rise",
    });
    const before = (await findClaim(actor, claimId))?.utterances[0];
    expect(before?.translations).toMatchObject({ en: { text: "Taxes will not rise" } });
    const [cue] = (await utterances()).filter(({ id }) => id === utteranceId);
    const chosen = { utteranceId };
    const by = await database().speakerAssignment.findMany({ where: chosen });

    const other = desk.otherChecker.actor;
    await reviseArticle(other, { articleId, text: corrected, title: null });
    const after = (await findClaim(actor, claimId))?.utterances[0];
    expect(after?.id).not.toBe(utteranceId);
    expect(after?.translations).toMatchObject({ en: { text: "Taxes will not rise" } });
    const [now] = (await utterances()).filter(({ id }) => id === after?.id);
    expect(now?.cue).toBe(cue?.cue);
    expect(now?.speaker).toEqual(cue?.speaker);
    expect(
      await database().speakerAssignment.findMany({ where: { utteranceId: after?.id ?? "" } }),
    ).toMatchObject(by.map((one) => ({ speakerId: one.speakerId, assignedBy: one.assignedBy })));

    // Other words are not what was translated.
    await revise(corrected.replace("لن ترتفع الضرائب", "لن ترتفع الضريبة"));
    const [third] = (await utterances()).filter(({ statement }) =>
      statement.exact.includes("ترتفع"),
    );
    const rows = { where: { utteranceId: third?.id ?? "" } };
    expect(await database().utteranceTranslation.count(rows)).toBe(0);
  });

  test("is edited, and not the older one any more", async () => {
    const { actor, articleId, revisionId, revise, utterances } = await open();
    const drawn = { kind: "INDIRECT" as const, statement: inOld("وهي الأعلى"), quotes: [] };
    const input = { articleId, revisionId, ...drawn, ...nobody };
    const { editId } = await makeUtterance(actor, input);
    await revise(corrected);
    const older = refusal("older-revision");
    await expect(makeUtterance(actor, input)).rejects.toMatchObject(older);
    await expect(undoEdit(actor, { editId })).rejects.toMatchObject(older);
    const [first] = await utterances(1);
    const change = { utteranceId: first?.id ?? "", ...drawn, ...nobody };
    await expect(changeUtterance(actor, change)).rejects.toMatchObject(older);
  });

  test("is refused where it is the same, and where nobody may add it", async () => {
    const { articleId, revise } = await open();
    await expect(revise(articleText)).rejects.toMatchObject(refusal("same-text"));
    const input = { articleId, text: corrected, title: null };
    const attempt = reviseArticle(desk.administrator.actor, input);
    await expect(attempt).rejects.toMatchObject(refusal("not-allowed"));
  });
});

test("Whether an utterance stands is the same spelled out as by the database's function", async () => {
  const rows = await database().$queryRaw<
    { spelled: boolean; called: boolean; carried: boolean }[]
  >`
    SELECT DISTINCT ${utteranceStands} AS spelled, utterance_stands(u.id) AS called, c."outcome" IS NOT NULL AS carried
    FROM "Utterance" u LEFT JOIN "CarryOver" c ON c."oldUtteranceId" = u.id ORDER BY 1, 3`;
  expect(rows.every(({ spelled, called }) => spelled === called)).toBe(true);
  // Of what a newer revision has, some stands there (the same words) and some stays (changed, or gone).
  expect(rows.filter(({ carried }) => carried).map(({ spelled }) => spelled)).toEqual([
    false,
    true,
  ]);
});
