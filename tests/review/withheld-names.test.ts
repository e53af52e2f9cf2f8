import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import { showBeingChecked } from "@/publication/being-checked";
import { readVersion } from "@/publication/browse/read-version";
import { listBeingChecked } from "@/publication/list-being-checked";
import { publishVerdict } from "@/publication/publish-verdict";
import { findPublishedVerdict } from "@/publication/read-published";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { findClaim } from "@/review/claim/find-claim";
import { wordClaim } from "@/review/claim/word-claim";
import { withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { liftHold, placeHold } from "@/review/legal/holds";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { mergeSpeakers } from "@/review/speaker/merge-speakers";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { occurrencesOf } from "@/review/speaker/occurrences";
import { liftWithholding, withholdName } from "@/review/speaker/withhold-name";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { appClient, useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  pressed,
  propose,
  proposeChange,
  publish,
  receive,
  refusal,
  takeUp,
  tickingEach,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const text = [
  "قال سالم الحارثي: «لن ترتفع الضرائب قبل عام 2030».",
  "وكان لسالِم الحارثيّ رأي آخر العام الماضي.",
].join(" ");

async function named(nameAr: string): Promise<string> {
  const names = { nameAr, nameEn: "Salem Al-Harthi", wikidataId: "Q123456" };
  return (await addSpeaker(desk.checker.actor, { kind: "PERSON", ...names })).speakerId;
}

function withhold(speakerId: string) {
  const labels = { labelAr: "موظف في مستشفى", labelEn: "a hospital employee" };
  return withholdName(desk.checker.actor, { speakerId, ...labels, reason: "تهديد" });
}

async function claimOf(speaker: string): Promise<string> {
  const { actor } = desk.checker;
  const { articleId } = await receive(actor, { text, title: "سالم الحارثي والضرائب" });
  const claimId = await takeUp(actor, articleId, { speaker });
  await cite(actor, claimId, { excerpt: "أعلن سالم الحارثي ذلك أمام المجلس." });
  return claimId;
}

describe("a name that is withheld", () => {
  test("is in no public record: the label stands for it, blocks stand where texts name them", async () => {
    const { checker, editor } = desk;
    const speakerId = await named("سالم الحارثي");
    const { withholdingId } = await withhold(speakerId);
    const claimId = await claimOf(speakerId);
    await publish(editor.actor, await propose(checker.actor, claimId));
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    const [utterance] = record?.utterances ?? [];
    expect(utterance?.speaker).toEqual({
      id: withholdingId,
      kind: "PERSON",
      names: { ar: "موظف في مستشفى", en: "a hospital employee" },
      wikidataId: null,
    });
    expect(JSON.stringify(record)).not.toMatch(/الحارثي|سالِ?م|Harthi|Q123456/);
    expect(JSON.stringify(record)).not.toContain(speakerId);
    const { passage, statement, quotes } = utterance?.context ?? {};
    expect(passage).toContain("█████ ███████".replace(" ", "█"));
    expect(passage?.slice(statement?.start, statement?.end)).toBe(utterance?.statement);
    expect(quotes?.map(({ start, end }) => passage?.slice(start, end))).toEqual(utterance?.quotes);
    // At the desk it is read by whoever works there.
    expect((await findClaim(checker.actor, claimId))?.utterances[0]?.speaker?.names.ar).toBe(
      "سالم الحارثي",
    );
    await liftWithholding(editor.actor, { withholdingId, reason: "زال التهديد" });
  });

  test("must not stand in our own words, nor be published from an older approval", async () => {
    const { checker, editor } = desk;
    const speakerId = await named("سالم الحارثي");
    const claimId = await claimOf(speakerId);
    const proposed = await propose(checker.actor, claimId);
    const { approvalId } = await approveVerdict(editor.actor, proposed);
    const { withholdingId } = await withhold(speakerId);
    await expect(publishVerdict(editor.actor, { claimId, approvalId })).rejects.toMatchObject(
      refusal("name-withheld"),
    );
    const wording = "قال سالم الحارثي إن الضرائب لن ترتفع.";
    await wordClaim(checker.actor, { claimId, language: "ar", wording });
    await expect(propose(checker.actor, claimId, { basedOn: 1 })).rejects.toMatchObject(
      refusal("name-withheld"),
    );
    await expect(
      liftWithholding(checker.actor, { withholdingId, reason: "لا" }),
    ).rejects.toMatchObject(refusal("not-allowed"));
    await liftWithholding(editor.actor, { withholdingId, reason: "زال التهديد" });
  });

  test("is not on the public note of what is being checked, nor is what is held", async () => {
    const { editor } = desk;
    const speakerId = await named("سالم الحارثي");
    const claimId = await claimOf(speakerId);
    await showBeingChecked(editor.actor, { claimId });
    const { withholdingId } = await withhold(speakerId);
    const told = async () =>
      (await listBeingChecked(10)).filter((note) => note.claimId === claimId);
    expect(JSON.stringify(await told())).not.toMatch(/الحارثي|Harthi/);
    expect(await told()).toMatchObject([{ speaker: { ar: "موظف في مستشفى" }, named: null }]);
    const hold = { on: "claim", id: claimId, reason: "دعوى" } as const;
    const { holdId } = await placeHold(editor.actor, hold);
    expect(await told()).toEqual([]);
    await liftHold(editor.actor, { holdId, reason: "انتهت" });
    await liftWithholding(editor.actor, { withholdingId, reason: "زال التهديد" });
    expect(await told()).toMatchObject([{ speaker: { ar: "سالم الحارثي" } }]);
  });

  test("stays withheld when its entry is merged into another", async () => {
    const { checker, editor } = desk;
    const hidden = await named("سالم الحارثي");
    const { withholdingId } = await withhold(hidden);
    const other = await named("أبو علي");
    await mergeSpeakers(checker.actor, { fromId: hidden, intoId: other });
    const claimId = await claimOf(other);
    await publish(editor.actor, await propose(checker.actor, claimId));
    const record = JSON.stringify((await findPublishedVerdict(claimId))?.record);
    expect(record).not.toMatch(/الحارثي|أبو علي|Harthi/);
    await liftWithholding(editor.actor, { withholdingId, reason: "زال التهديد" });
  });
});

describe("a name that was withheld after it was published", () => {
  const flagsOf = async (claimId: string) =>
    (await database().claimStage.findUniqueOrThrow({ where: { claimId } })).flags;

  /** A published claim whose source is of a ministry; its speaker is somebody else. */
  async function naming(publisher: string): Promise<string> {
    const { checker, editor } = desk;
    const { articleId } = await receive(checker.actor);
    const claimId = await takeUp(checker.actor, articleId);
    await cite(checker.actor, claimId, { publisher });
    await publish(editor.actor, await propose(checker.actor, claimId));
    return claimId;
  }

  async function entry(nameAr: string): Promise<string> {
    const names = { nameAr, nameEn: null, wikidataId: null };
    return (await addSpeaker(desk.checker.actor, { kind: "BODY", ...names })).speakerId;
  }

  test("has every claim flagged that names it, though nobody of that name speaks in it", async () => {
    const [named, other] = [await naming("دائرة المُرافق"), await naming("دائرة المرافقين")];
    const { withholdingId } = await withhold(await entry("دائرة المرافق"));
    expect(await flagsOf(named)).toEqual(["RECORD_DIFFERS"]);
    expect(await flagsOf(other)).toEqual([]);
    await liftWithholding(desk.editor.actor, { withholdingId, reason: "زال التهديد" });
  });

  test("leaves an older version that named it, though the newest does not", async () => {
    const { checker, editor } = desk;
    const claimId = await naming("مكتب المراجع");
    const [cited] = await database().evidence.findMany({ where: { claimId } });
    await cite(checker.actor, claimId, { publisher: "وزارة المالية" });
    const evidence = { claimId, evidenceId: cited?.id ?? "" };
    await withdrawEvidence(checker.actor, { ...evidence, reason: "مكرر" });
    await publish(editor.actor, await proposeChange(checker.actor, claimId));
    await pressed();
    const { withholdingId } = await withhold(await entry("مكتب المراجع"));
    expect(await flagsOf(claimId)).toEqual([]);
    const orders = await database().outbox.findMany({ where: { topic: "press", doneAt: null } });
    expect(orders.map(({ payload }) => payload)).toContainEqual({ claimIds: [claimId] });
    const touched = await addressesTouchedBy(await appClient(), { claimIds: [claimId], pages: [] });
    expect(touched).toContain(`/ar/verdicts/${claimId}/versions/1`);
    expect(JSON.stringify((await readVersion(claimId, 1))?.record)).not.toContain("المراجع");
    await liftWithholding(editor.actor, { withholdingId, reason: "زال التهديد" });
  });

  test("has them flagged too for a spelling that its entry is given later", async () => {
    const named = await naming("هيئة المرافئ");
    const speakerId = await entry("هيئة الموانئ");
    const { withholdingId } = await withhold(speakerId);
    expect(await flagsOf(named)).toEqual([]);
    const name = { language: "ar", name: "هيئة المرافئ", alias: true };
    await nameSpeaker(desk.checker.actor, { speakerId, ...name });
    expect(await flagsOf(named)).toEqual(["RECORD_DIFFERS"]);
    await liftWithholding(desk.editor.actor, { withholdingId, reason: "زال التهديد" });
  });
});

test("a name that stands in the passage alone is taken out of what is public by an amendment", async () => {
  const { checker, otherChecker, editor } = desk;
  const said = "قال سالم الحارثي: «لن ترتفع الضرائب».";
  const { articleId } = await receive(checker.actor, {
    text: `${said} وجلس إلى جانبه جاسم البدر.`,
  });
  const claimId = await takeUp(checker.actor, articleId);
  await cite(checker.actor, claimId);
  await publish(editor.actor, await propose(checker.actor, claimId));
  const live = async () => JSON.stringify((await findPublishedVerdict(claimId))?.record);
  expect(await live()).toContain("جاسم البدر");
  const { withholdingId } = await withhold(await named("جاسم البدر"));
  const note = { language: "ar", note: "حجبنا اسمًا.", otherLanguage: "en", otherNote: null };
  const amended = await tickingEach((ticked) =>
    proposeAmendment(otherChecker.actor, { claimId, ...note, ticked }),
  );
  await publish(editor.actor, { claimId, ...amended });
  expect(await live()).not.toContain("البدر");
  await liftWithholding(editor.actor, { withholdingId, reason: "زال التهديد" });
});

describe("where a name stands", () => {
  test.each([
    ["علي", "قال علي ذلك على عجل", ["علي", "على"]],
    ["سالم", "وسالم قال، والسالمي غيره، وبسالمٍ", ["سالم", "سالمٍ"]],
    ["سَالِم الحارثي", "ســالم  الحارثيّ.", ["ســالم  الحارثيّ"]],
    ["Ann", "Anna and ann, ÁNN!", ["ann", "ÁNN"]],
    ["😀", "a 😀", ["😀"]],
    ["", "text", []],
  ])("%s in «%s»", (name, within, found) => {
    const places = occurrencesOf(name, within);
    expect(places.map(({ start, end }) => within.slice(start, end))).toEqual(found);
  });
});
