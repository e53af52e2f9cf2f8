import { beforeAll, expect, test } from "vitest";
import { askOne } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { earlierRulings } from "@/review/claim/earlier-rulings";
import { findClaimFacts } from "@/review/claim/find-claim-facts";
import { mergeSpeakers } from "@/review/speaker/merge-speakers";
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
beforeAll(async () => {
  desk = await openNewsroom();
});

/** A claim in these words, published or not. `speaker`: an entry's id, or "new". */
async function claimOf(claim: {
  words: string;
  wording: string;
  speaker: string;
  isPublished: boolean;
}): Promise<string> {
  const { words, wording, speaker, isPublished } = claim;
  const { actor } = desk.checker;
  const { articleId } = await receive(actor);
  const claimId = await takeUp(actor, articleId, { words, wording, speaker });
  await cite(actor, claimId);
  if (isPublished) {
    await publish(desk.editor.actor, await propose(actor, claimId));
  }
  return claimId;
}

async function speakerOf(claimId: string): Promise<string> {
  const where = { utterance: { claims: { some: { claimId } } } };
  return (await database().speakerAssignment.findFirstOrThrow({ where })).speakerId;
}

test("rulings on claims that say nearly the same come first, then those on the same speaker", async () => {
  const [words, isPublished] = ["الضرائب", true];
  const wording = "لن ترتفع ضرائب الدخل قبل عام 2030.";
  const same = await claimOf({ words, wording, speaker: "new", isPublished });
  const speaker = await speakerOf(same);
  const hospital = "سيُفتح المستشفى الجديد في الربيع.";
  const other = await claimOf({ words: "المستشفى", wording: hospital, speaker, isPublished });
  const open = { words, speaker, isPublished: false };
  await claimOf({ ...open, wording: "لن ترتفع ضرائب الدخل قبل عام 2031." });
  const own = await claimOf({ ...open, wording: "لن ترتفع ضريبة الدخل قبل عام 2030." });

  const editor = desk.editor.actor;
  const found = await askOne(earlierRulings(editor, own));
  expect(found.map(({ claimId, because }) => ({ claimId, because }))).toEqual([
    { claimId: same, because: "similar" },
    { claimId: other, because: "speaker" },
  ]);
  expect(found[0]).toMatchObject({ wording: { ar: wording }, rating: { key: "false" } });
  expect(found[0]?.since).toBeInstanceOf(Date);

  const facts = await findClaimFacts(editor, own, {
    speakerName: "سالم الحارثي",
    history: 3,
    awaitsApproval: true,
  });
  expect(facts.rulings).toEqual(found);
  expect(facts.tally.false).toMatchObject({ all: 2, speaker: 2 });
  expect(facts.speakers[0]).toMatchObject({ id: speaker });
  expect(facts.acts[0]?.at).toBeInstanceOf(Date);
  expect(facts.queue).toMatchObject({ isShown: false, topicIds: [] });
  expect(facts.holdIds).toEqual([]);
});

test("a speaker's rulings are found through a merge too", async () => {
  const [words, wording] = ["المدارس", "زاد عدد المدارس عشرين مدرسة."];
  const theirs = await claimOf({ words, wording, speaker: "new", isPublished: true });
  const wordingOfOwn = "لا ضرائب جديدة هذا العقد كله.";
  const open = { words: "الضرائب", speaker: "new", isPublished: false };
  const own = await claimOf({ ...open, wording: wordingOfOwn });
  const rulings = async () =>
    (await askOne(earlierRulings(desk.editor.actor, own))).map(({ claimId }) => claimId);
  expect(await rulings()).not.toContain(theirs);
  await mergeSpeakers(desk.editor.actor, {
    fromId: await speakerOf(theirs),
    intoId: await speakerOf(own),
  });
  expect(await rulings()).toContain(theirs);
});

test("a claim is found again by Arabic letters alone, without a number in it", async () => {
  const wording = "أعلنت الوزارة إغلاق المستشفى القديم في العاصمة.";
  const same = await claimOf({ words: "المستشفى", wording, speaker: "new", isPublished: true });
  const again = "أعلنت وزارة الصحة إغلاق المستشفى القديم بالعاصمة.";
  const own = await claimOf({
    words: "الضرائب",
    wording: again,
    speaker: "new",
    isPublished: false,
  });
  const found = await askOne(earlierRulings(desk.editor.actor, own));
  expect(found.filter(({ because }) => because === "similar")).toMatchObject([{ claimId: same }]);
});
