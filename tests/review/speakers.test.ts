import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { findClaim } from "@/review/claim/find-claim";
import { addSpeaker, addSpeakerInput } from "@/review/speaker/add-speaker";
import { assignSpeaker } from "@/review/speaker/assign-speaker";
import { describeSpeaker, describeSpeakerInput } from "@/review/speaker/describe-speaker";
import { listDifferingRecords } from "@/review/speaker/differing-records";
import { findSpeaker } from "@/review/speaker/find-speaker";
import { listSaid } from "@/review/speaker/list-said";
import { listSpeakers, searchSpeakers } from "@/review/speaker/list-speakers";
import { mergeSpeakers, undoMerge } from "@/review/speaker/merge-speakers";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { addOffice, addOfficeInput, endOffice } from "@/review/speaker/offices";
import { publicNames } from "@/review/speaker/public-names";
import { suggestSpeakers } from "@/review/speaker/suggest-speakers";
import { withdrawName } from "@/review/speaker/withdraw-name";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { ownerClient, useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publish,
  refusal,
  tickingEach,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let owner: pg.Client;
beforeAll(async () => {
  desk = await openNewsroom();
  owner = await ownerClient();
});

async function add(nameAr: string, nameEn = "", aliases: string[] = []): Promise<string> {
  const { actor } = desk.checker;
  const input = addSpeakerInput.parse({ kind: "PERSON", nameAr, nameEn, wikidataId: "" });
  const { speakerId } = await addSpeaker(actor, input);
  for (const name of aliases) {
    await nameSpeaker(actor, { speakerId, language: "ar", name, alias: true });
  }
  return speakerId;
}

const idsOf = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe("a name in a text", () => {
  test.each([
    ["دونالد ترامب", "same-name", "دونالد ترامب"],
    ["دونالد ترمب", "spelling", "دونالد ترامب"],
    ["دُونالد ترامب", "same-name", "دونالد ترامب"],
    ["ترمب", "part", "دونالد ترامب"],
    ["الرئيس الأميركي دونالد ترمب", "part", "دونالد ترامب"],
    ["Donald Trump", "same-name", "Donald Trump"],
    ["بيت هيجسيث", "spelling", "بيت هيغسيث"],
    ["وزير الدفاع الأميركي", "alias", "وزير الدفاع الأميركي"],
    ["فولوديمير زيلنسكي", "spelling", "فولوديمير زيلينسكي"],
  ])("%s is suggested: %s, because of %s", async (name, reason, because) => {
    if ((await searchSpeakers(desk.checker.actor, "ترامب")).length === 0) {
      await add("دونالد ترامب", "Donald Trump");
      await add("بيت هيغسيث", "Pete Hegseth", ["وزير الدفاع الأميركي"]);
      await add("فولوديمير زيلينسكي", "Volodymyr Zelenskyy");
    }
    const [first] = await suggestSpeakers(desk.checker.actor, name);
    expect(first).toMatchObject({ reason, because });
  });

  test("of somebody unknown suggests nobody, nor does no name", async () => {
    expect(await suggestSpeakers(desk.checker.actor, "نجيب الصافي")).toEqual([]);
    expect(await suggestSpeakers(desk.checker.actor, null)).toEqual([]);
  });

  test("that was withdrawn suggests nobody, and the last name cannot be withdrawn", async () => {
    const { actor } = desk.checker;
    const id = await add("عمار الزوبعي", "", ["أبو رامي"]);
    const names = (await findSpeaker(actor, id))?.allNames ?? [];
    const idOf = (name: string) => names.find((row) => row.name === name)?.id ?? "";
    await withdrawName(actor, { nameId: idOf("أبو رامي") });
    expect(await suggestSpeakers(actor, "أبو رامي")).toEqual([]);
    await expect(withdrawName(actor, { nameId: idOf("عمار الزوبعي") })).rejects.toMatchObject(
      refusal("last-name"),
    );
  });
});

describe("the list of speakers", () => {
  test("is searched in any spelling and is read in pages that stay as they are", async () => {
    const { actor } = desk.checker;
    const first = await add("إيمان القاضي الأولى");
    const second = await add("ايمان القاضى الثانية");
    expect(idsOf((await listSpeakers(actor, { search: "إيمَان" })).speakers)).toEqual([
      second,
      first,
    ]);
    const page = await listSpeakers(actor, { search: "ايمان", limit: 1 });
    expect(idsOf(page.speakers)).toEqual([second]);
    await add("إيمان القاضي الثالثة");
    const { speakers, next } = await listSpeakers(actor, {
      search: "ايمان",
      limit: 1,
      after: page.next ?? "",
    });
    expect([idsOf(speakers), next]).toEqual([[first], null]);
    // Signs that a pattern would read are letters like others here.
    expect((await listSpeakers(actor, { search: "%" })).speakers).toEqual([]);
  });
});

describe("what is known of an entry", () => {
  test("is changed by a row that keeps what was said before", async () => {
    const { actor } = desk.checker;
    const id = await add("هيفاء الكيالي");
    const shown = async () => (await findSpeaker(actor, id))?.descriptionId ?? "";
    const say = (insteadOf: string, wikidataId: string, pictureAddress = "") => {
      const facts = { speakerId: id, insteadOf, wikidataId, pictureAddress, notes: "" };
      return describeSpeaker(actor, describeSpeakerInput.parse(facts));
    };
    await say("", "Q42");
    // Whoever had the page open before somebody else saved it overwrites nothing unseen.
    await expect(say("", "Q43")).rejects.toMatchObject(refusal("someone-else-was-faster"));
    await say(await shown(), "", "https://pictures.example/haifa.jpg");
    expect(await findSpeaker(actor, id)).toMatchObject({
      wikidataId: null,
      pictureAddress: "https://pictures.example/haifa.jpg",
    });
    expect(await database().speakerDescription.count({ where: { speakerId: id } })).toBe(2);
    const given = { speakerId: id, notes: "", wikidataId: "", pictureAddress: "" };
    for (const wrong of [{ wikidataId: "42" }, { pictureAddress: "http://a.example/1.jpg" }]) {
      expect(describeSpeakerInput.safeParse({ ...given, ...wrong }).success).toBe(false);
    }
  });

  test("has offices whose end may be learnt later, never before their start", async () => {
    const { actor } = desk.checker;
    const id = await add("لبنى السعدي");
    const office = { speakerId: id, kind: "OFFICE", language: "ar", title: "وزيرة البيئة" };
    const dates = { heldFrom: "2021-03", heldUntil: "" };
    const { officeId } = await addOffice(actor, addOfficeInput.parse({ ...office, ...dates }));
    expect((await searchSpeakers(actor, "لبنى"))[0]?.offices).toEqual({ ar: "وزيرة البيئة" });
    await expect(endOffice(actor, { officeId, heldUntil: "2020" })).rejects.toMatchObject(
      refusal("invalid-input"),
    );
    await endOffice(actor, { officeId, heldUntil: "2024" });
    expect((await findSpeaker(actor, id))?.offices).toMatchObject([{ heldUntil: "2024" }]);
    expect((await searchSpeakers(actor, "لبنى"))[0]?.offices).toBeNull();
    const ends = { ...office, heldFrom: "2021", heldUntil: "2020-12" };
    expect(addOfficeInput.safeParse(ends).success).toBe(false);
  });
});

describe("two entries that are merged", () => {
  test("are read as one by everybody, to the end of the chain, and are two when undone", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const utteranceId = (await findClaim(actor, claimId))?.utterances[0]?.id ?? "";
    const [one, two, three] = [
      await add("سالم"),
      await add("س. الحارثي"),
      await add("سالم الحارثيّ"),
    ];
    await assignSpeaker(actor, { utteranceId, speakerId: one });
    const speaker = async () => (await findClaim(actor, claimId))?.utterances[0]?.speaker?.id;
    await mergeSpeakers(actor, { fromId: one, intoId: two });
    const { mergeId } = await mergeSpeakers(actor, { fromId: two, intoId: three });
    expect(await speaker()).toBe(three);
    expect(idsOf((await listSaid(actor, { entryId: three })).said)).toEqual([utteranceId]);
    expect((await findSpeaker(actor, one))?.entryId).toBe(three);
    expect(idsOf((await listSpeakers(actor, { search: "س. الحارثي" })).speakers)).toEqual([three]);
    await undoMerge(actor, { mergeId });
    expect(await speaker()).toBe(two);
    await expect(undoMerge(actor, { mergeId })).rejects.toMatchObject(refusal("not-found"));
  });

  test("are not merged in a circle, by us or by raw SQL", async () => {
    const { actor } = desk.checker;
    const [one, two] = [await add("ألف"), await add("باء")];
    await mergeSpeakers(actor, { fromId: one, intoId: two });
    await expect(mergeSpeakers(actor, { fromId: two, intoId: one })).rejects.toMatchObject(
      refusal("same-speaker"),
    );
    const insert = (fromId: string, intoId: string) =>
      owner.query(
        `INSERT INTO "SpeakerMerge" (id, "fromId", "intoId", "mergedBy") VALUES ($1, $2, $3, $4)`,
        [randomUUID(), fromId, intoId, desk.checker.personId],
      );
    await expect(insert(two, one)).rejects.toMatchObject({ code: "WB005" });
    await expect(insert(two, two)).rejects.toMatchObject({ code: "WB005" });
    await expect(insert(one, two)).rejects.toMatchObject({ code: "WB005" });
  });
});

test("a changed name leaves the published record as it is and is shown beside the entry", async () => {
  const { checker, editor } = desk;
  const { actor } = checker;
  const claimId = await prepareClaim(actor);
  const named = (await findClaim(actor, claimId))?.utterances[0]?.speaker?.id ?? "";
  await publish(editor.actor, await propose(actor, claimId));
  const differing = async () => {
    const speaker = await findSpeaker(actor, named);
    if (!speaker) throw new Error("the entry is gone");
    return listDifferingRecords(actor, publicNames(speaker));
  };
  expect(await differing()).toEqual([]);
  await nameSpeaker(actor, {
    speakerId: named,
    language: "ar",
    name: "سالم بن علي الحارثي",
    alias: false,
  });
  expect(await differing()).toMatchObject([{ claimId, published: { ar: "سالم الحارثي" } }]);
});

test("a record that differs is found behind newer ones that do not, however few are asked for", async () => {
  const { checker, editor } = desk;
  const { actor } = checker;
  const older = await prepareClaim(actor);
  const speakerId = (await findClaim(actor, older))?.utterances[0]?.speaker?.id ?? "";
  await publish(editor.actor, await propose(actor, older));
  await nameSpeaker(actor, { speakerId, language: "ar", name: "سالم بن سعيد", alias: false });
  const newer = await prepareClaim(actor);
  const utteranceId = (await findClaim(actor, newer))?.utterances[0]?.id ?? "";
  await assignSpeaker(actor, { utteranceId, speakerId });
  await publish(editor.actor, await propose(actor, newer));
  const speaker = await findSpeaker(actor, speakerId);
  if (!speaker) throw new Error("the entry is gone");
  const found = await listDifferingRecords(actor, { ...publicNames(speaker), limit: 1 });
  expect(found.map(({ claimId }) => claimId)).toEqual([older]);
});

test("a claim whose speaker was renamed between approval and publication is flagged as it is published", async () => {
  const { checker, editor } = desk;
  const claimId = await prepareClaim(checker.actor);
  const speakerId = (await findClaim(checker.actor, claimId))?.utterances[0]?.speaker?.id ?? "";
  const { approvalId } = await approveVerdict(editor.actor, await propose(checker.actor, claimId));
  const flags = async () =>
    (await database().claimStage.findUniqueOrThrow({ where: { claimId } })).flags;
  await nameSpeaker(checker.actor, {
    speakerId,
    language: "ar",
    name: "سالم بن حمد",
    alias: false,
  });
  expect(await flags()).toEqual([]);
  await publishVerdict(editor.actor, { claimId, approvalId });
  expect(await flags()).toEqual(["RECORD_DIFFERS"]);
});

test("a published claim whose record names its speaker otherwise is flagged once, until it is amended", async () => {
  const { checker, otherChecker, editor } = desk;
  const claimId = await prepareClaim(checker.actor);
  const speakerId = (await findClaim(checker.actor, claimId))?.utterances[0]?.speaker?.id ?? "";
  await publish(editor.actor, await propose(checker.actor, claimId));
  const flags = async () =>
    (await database().claimStage.findUniqueOrThrow({ where: { claimId } })).flags;
  const name = (text: string, alias = false) =>
    nameSpeaker(checker.actor, { speakerId, language: "ar", name: text, alias });
  await name("س. الحارثي", true);
  expect(await flags()).toEqual([]);
  await name("سالم بن حمد الحارثي");
  await name("سالم بن حمد بن علي الحارثي");
  expect(await flags()).toEqual(["RECORD_DIFFERS"]);
  expect(await database().claimFlag.count({ where: { claimId } })).toBe(1);

  const note = { language: "ar", note: "صحّحنا الاسم.", otherLanguage: "en", otherNote: null };
  const amended = await tickingEach((ticked) =>
    proposeAmendment(otherChecker.actor, { claimId, ...note, ticked }),
  );
  await publish(editor.actor, { claimId, ...amended });
  expect(await flags()).toEqual([]);
});
