import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findArticle, findExplainedUtterance } from "@/review/article/find-article";
import { findClaim } from "@/review/claim/find-claim";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { makeUtterance } from "@/review/utterance/make-utterance";
import { mergeUtterances } from "@/review/utterance/merge-utterances";
import { splitUtterance } from "@/review/utterance/split-utterance";
import { utteranceLives } from "@/review/utterance/standing";
import { undoEdit } from "@/review/utterance/undo-edit";
import { findVerdictDesk } from "@/review/verdict/find-verdict-desk";
import { listActs } from "@/trail/read-trail";
import { useTestDatabase } from "../support/database";
import {
  articleText,
  cite,
  type Newsroom,
  openNewsroom,
  propose,
  publish,
  receive,
  refusal,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const at = (words: string) => {
  const start = articleText.indexOf(words);
  return { start, end: start + words.length };
};
const nobody = { speakerName: null, mention: null, speakerId: null };

/** An article of its own, with what a fact-checker sees of it. */
async function open(outlet = "صحيفة الاختبار") {
  const { actor } = desk.checker;
  const { articleId, revisionId } = await receive(actor, { outlet });
  const read = async () => {
    const article = await findArticle(actor, articleId);
    if (!article) throw new Error("there is no article");
    return article;
  };
  const holding = async (words: string) => {
    const { utterances } = await read();
    const found = utterances.find(({ statement }) => statement.exact.includes(words));
    if (!found) throw new Error(`no utterance holds «${words}»`);
    return found;
  };
  return { actor, articleId, revisionId, read, holding };
}

const whyOf = async (utteranceId: string) =>
  (await findExplainedUtterance(desk.checker.actor, utteranceId))?.utterance.why;

const statements = (article: { utterances: readonly { statement: { exact: string } }[] }) =>
  article.utterances.map(({ statement }) => statement.exact);

describe("an utterance by hand", () => {
  test("is made of a selection, with the name that the text gives", async () => {
    const { actor, articleId, revisionId, read, holding } = await open();
    const drawn = { kind: "INDIRECT" as const, statement: at("الأعلى منذ عشرة أعوام"), quotes: [] };
    const speaker = { ...nobody, mention: at("منى الزين") };
    await makeUtterance(actor, { articleId, revisionId, ...drawn, ...speaker });
    expect((await read()).utterances).toHaveLength(4);
    const made = await holding("الأعلى");
    expect(made).toMatchObject({
      kind: "INDIRECT",
      speakerName: "منى الزين",
      mention: at("منى الزين"),
      handWork: { kind: "MADE", by: "هدى الراشد" },
    });
    expect(await whyOf(made.id)).toBeNull();
    expect(statements(await read())[0]).toBe("الأعلى منذ عشرة أعوام");
  });

  test("of the outlet's own words has the outlet as its claimant", async () => {
    const { actor, articleId, revisionId, holding } = await open("وكالة الاختبار");
    const drawn = { kind: "NARRATION" as const, statement: at("وهي الأعلى"), quotes: [] };
    await makeUtterance(actor, { articleId, revisionId, ...drawn, ...nobody });
    const made = await holding("وهي الأعلى");
    expect(made.speakerName).toBeNull();
    expect(made.speaker?.names).toEqual({ ar: "وكالة الاختبار" });
  });

  test("may lie over others and have several quotes", async () => {
    const { actor, articleId, revisionId, holding } = await open();
    const quotes = [at("لن ترتفع الضرائب"), at("سنفتح المستشفى")];
    const drawn = { kind: "DIRECT" as const, statement: at("لن"), quotes };
    await makeUtterance(actor, { articleId, revisionId, ...drawn, ...nobody });
    expect((await holding("منى الزين")).quotes).toMatchObject(quotes);
  });

  test("is refused where it cuts an emoji or is of another article's text", async () => {
    const { actor, articleId, revisionId } = await open();
    const emoji = articleText.indexOf("🏛️");
    const drawn = { kind: "INDIRECT" as const, quotes: [], ...nobody };
    const cut = { articleId, revisionId, ...drawn, statement: { start: 0, end: emoji + 1 } };
    await expect(makeUtterance(actor, cut)).rejects.toMatchObject(refusal("cuts-a-character"));
    const other = await open();
    const elsewhere = { ...cut, statement: at("الضرائب"), revisionId: other.revisionId };
    await expect(makeUtterance(actor, elsewhere)).rejects.toMatchObject(refusal("older-revision"));
  });

  test("cannot be made by somebody who only administers", async () => {
    const { articleId, revisionId } = await open();
    const drawn = { kind: "INDIRECT" as const, statement: at("الضرائب"), quotes: [], ...nobody };
    const input = { articleId, revisionId, ...drawn };
    const attempt = makeUtterance(desk.administrator.actor, input);
    await expect(attempt).rejects.toMatchObject(refusal("not-allowed"));
  });
});

describe("a changed utterance", () => {
  test("takes the old one's place, keeps why it was found, and is undone", async () => {
    const { actor, read, holding } = await open();
    const old = await holding("الضرائب");
    const why = await whyOf(old.id);
    const before = statements(await read());
    const changed = {
      kind: "DIRECT" as const,
      statement: at("لن ترتفع"),
      quotes: [at("لن ترتفع")],
    };
    const { editId } = await changeUtterance(actor, {
      ...{ utteranceId: old.id, ...changed, ...nobody, speakerName: "سالم الحارثي" },
    });
    const after = await read();
    expect(statements(after)).toEqual(
      before.map((words) => (words.includes("الضرائب") ? "لن ترتفع" : words)),
    );
    const now = await holding("لن ترتفع");
    expect(why).not.toBeNull();
    expect(await whyOf(now.id)).toEqual(why);
    expect(now.assessment).toBeNull();
    expect(now.handWork).toMatchObject({ editId, kind: "CHANGED", by: "هدى الراشد" });
    await undoEdit(desk.otherChecker.actor, { editId });
    expect(statements(await read())).toEqual(before);
    const acts = await listActs(`article:${after.id}`);
    expect(acts.map(({ act }) => act)).toEqual([
      ...["undo-utterance-edit", "change-utterance", "receive-article"],
    ]);
  });

  test("has the entry that a person chose, and is assessed as before where its words stay", async () => {
    const { actor, holding } = await open();
    const names = { nameAr: "سالم الحارثي", nameEn: null };
    const input = { kind: "PERSON", wikidataId: null, ...names } as const;
    const { speakerId } = await addSpeaker(actor, input);
    const { id: utteranceId, kind, statement, quotes, assessment } = await holding("الضرائب");
    const shape = { kind, statement, quotes: [...quotes] };
    await changeUtterance(actor, { utteranceId, ...shape, ...nobody, speakerId });
    expect(await holding("الضرائب")).toMatchObject({ speaker: { id: speakerId }, assessment });
  });

  test("is changed by one person of two who started from the same", async () => {
    const { actor, holding } = await open();
    const { id: utteranceId } = await holding("الضرائب");
    const change = { utteranceId, kind: "INDIRECT" as const, quotes: [], ...nobody };
    await changeUtterance(actor, { ...change, statement: at("لن ترتفع") });
    const second = changeUtterance(desk.otherChecker.actor, {
      ...change,
      statement: at("الضرائب"),
    });
    await expect(second).rejects.toMatchObject(refusal("someone-else-was-faster"));
  });

  test("takes its claim along, whose approval then no longer fits", async () => {
    const { actor, articleId, holding } = await open();
    const claimId = await takeUp(actor, articleId);
    await cite(actor, claimId);
    const proposed = await propose(actor, claimId);
    const { id: utteranceId } = await holding("الضرائب");
    const shape = { kind: "INDIRECT" as const, statement: at("لن ترتفع الضرائب"), quotes: [] };
    const { editId } = await changeUtterance(actor, { utteranceId, ...shape, ...nobody });
    const claim = await findClaim(actor, claimId);
    expect(claim?.utterances.map(({ statement }) => statement)).toEqual(["لن ترتفع الضرائب"]);
    expect(claim?.utterances[0]?.saidOn).toBe("2025-05-03");
    expect((await findVerdictDesk(actor, claimId, "ar"))?.isStale).toBe(true);
    const approving = publish(desk.editor.actor, proposed);
    await expect(approving).rejects.toMatchObject(refusal("dossier-changed"));
    await undoEdit(actor, { editId });
    expect((await findVerdictDesk(actor, claimId, "ar"))?.isStale).toBe(false);
    await publish(desk.editor.actor, proposed);
  });
});

describe("an utterance in two", () => {
  test("is two of the same speaker, of which the chosen one keeps the claim", async () => {
    const { actor, articleId, holding, read } = await open();
    const claimId = await takeUp(actor, articleId);
    const { id: utteranceId } = await holding("الضرائب");
    const split = { utteranceId, at: articleText.indexOf("قبل عام"), heir: "second" as const };
    const { editId } = await splitUtterance(actor, split);
    expect(statements(await read())).toEqual(
      expect.arrayContaining(["لن ترتفع الضرائب", "قبل عام 2030"]),
    );
    expect((await holding("قبل عام")).speakerName).toBe("سالم الحارثي");
    expect((await findClaim(actor, claimId))?.utterances[0]?.statement).toBe("قبل عام 2030");
    expect((await holding("لن ترتفع")).claims).toEqual([]);
    await undoEdit(actor, { editId });
    expect((await holding("الضرائب")).claims).toMatchObject([{ id: claimId }]);
  });

  test("is refused outside its words and inside a character", async () => {
    const { actor, holding } = await open();
    const { id: utteranceId } = await holding("الضرائب");
    const split = (offset: number) =>
      splitUtterance(actor, { utteranceId, at: offset, heir: "first" });
    await expect(split(0)).rejects.toMatchObject(refusal("span-outside"));
    await expect(split(articleText.indexOf("🏛️") + 1)).rejects.toMatchObject(
      refusal("cuts-a-character"),
    );
  });

  test("is one again when merged, with both claims", async () => {
    const { actor, articleId, holding, read } = await open();
    const one = await takeUp(actor, articleId);
    const other = await takeUp(actor, articleId, { words: "مدرسة" });
    const ids = [(await holding("الضرائب")).id, (await holding("مدرسة")).id] as const;
    const { editId } = await mergeUtterances(actor, { utteranceIds: [...ids] });
    const merged = await holding("الضرائب");
    expect(merged).toMatchObject({ kind: "DIRECT", speakerName: "سالم الحارثي" });
    expect(merged.quotes).toHaveLength(2);
    expect(new Set(merged.claims.map(({ id }) => id))).toEqual(new Set([one, other]));
    await undoEdit(actor, { editId });
    expect((await read()).utterances).toHaveLength(3);
    expect((await holding("مدرسة")).claims.map(({ id }) => id)).toEqual([other]);
  });
});

describe("an edit", () => {
  test("is undone after the later ones, and once", async () => {
    const { actor, holding } = await open();
    const { id: utteranceId } = await holding("الضرائب");
    const change = { kind: "INDIRECT" as const, quotes: [], ...nobody };
    const one = await changeUtterance(actor, { utteranceId, ...change, statement: at("لن ترتفع") });
    const next = { utteranceId: one.utteranceId, ...change, statement: at("ترتفع") };
    const other = await changeUtterance(actor, next);
    const faster = refusal("someone-else-was-faster");
    await expect(undoEdit(actor, one)).rejects.toMatchObject(faster);
    await undoEdit(actor, other);
    await undoEdit(actor, one);
    await expect(undoEdit(actor, one)).rejects.toMatchObject(faster);
    expect((await holding("الضرائب")).handWork).toBeNull();
  });

  test("that made an utterance is not undone once a claim rests on it", async () => {
    const { actor, articleId, revisionId } = await open();
    const drawn = { kind: "INDIRECT" as const, statement: at("وهي الأعلى"), quotes: [], ...nobody };
    const { editId } = await makeUtterance(actor, { articleId, revisionId, ...drawn });
    await takeUp(actor, articleId, { words: "وهي الأعلى", speaker: "" });
    await expect(undoEdit(actor, { editId })).rejects.toMatchObject(refusal("taken-up-since"));
  });

  test("hands a claim taken up since back to the words it changed", async () => {
    const { actor, articleId, holding } = await open();
    const { id: utteranceId } = await holding("الضرائب");
    const shape = { kind: "INDIRECT" as const, statement: at("لن ترتفع الضرائب"), quotes: [] };
    const { editId } = await changeUtterance(actor, { utteranceId, ...shape, ...nobody });
    const claimId = await takeUp(actor, articleId, { words: "الضرائب", speaker: "" });
    await undoEdit(actor, { editId });
    expect((await holding("الضرائب")).claims.map(({ id }) => id)).toEqual([claimId]);
  });

  test("leaves nothing to take up of what it replaced", async () => {
    const { actor, holding } = await open();
    const { id: utteranceId } = await holding("الضرائب");
    const shape = { kind: "INDIRECT" as const, statement: at("ترتفع"), quotes: [] };
    await changeUtterance(actor, { utteranceId, ...shape, ...nobody });
    const claim = await database().claim.create({
      data: { id: "abcdefghjkmn", takenUpBy: desk.checker.personId },
    });
    const link = { claimId: claim.id, utteranceId, addedBy: desk.checker.personId };
    await expect(database().claimUtterance.create({ data: link })).rejects.toThrow();
  });
});

test("Whether an utterance lives is the same spelled out as by the database's function", async () => {
  const rows = await database().$queryRaw<{ spelled: boolean; called: boolean; count: number }[]>`
    SELECT ${utteranceLives} AS spelled, utterance_lives(u.id) AS called, count(*)::int AS count
    FROM "Utterance" u GROUP BY 1, 2 ORDER BY 1`;
  // The edits above replaced some, made some, and undid some of both.
  expect(rows).toEqual([
    { spelled: false, called: false, count: expect.any(Number) },
    { spelled: true, called: true, count: expect.any(Number) },
  ]);
});
