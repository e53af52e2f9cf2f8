import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findClaim } from "@/review/claim/find-claim";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { describeSpeaker } from "@/review/speaker/describe-speaker";
import { findSpeaker } from "@/review/speaker/find-speaker";
import { mergeSpeakers, undoMerge } from "@/review/speaker/merge-speakers";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  propose,
  publish,
  receive,
  takeUp,
  tickingEach,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const flagsOf = async (claimId: string) =>
  (await database().claimStage.findUniqueOrThrow({ where: { claimId } })).flags;

/** A published claim, with the entries of its speaker and of the outlet that reported it. */
async function published(outlet = "") {
  const { checker, editor } = desk;
  const { articleId } = await receive(checker.actor, { outlet });
  const claimId = await takeUp(checker.actor, articleId);
  await cite(checker.actor, claimId);
  await publish(editor.actor, await propose(checker.actor, claimId));
  const [said] = (await findClaim(checker.actor, claimId))?.utterances ?? [];
  return {
    claimId,
    speakerId: said?.speaker?.id ?? "",
    outletId: said?.article.outlet?.id ?? "",
  };
}

async function amend(claimId: string): Promise<void> {
  const note = { language: "ar", note: "سجل واحد.", otherLanguage: "en", otherNote: null };
  const amended = await tickingEach((ticked) =>
    proposeAmendment(desk.otherChecker.actor, { claimId, ...note, ticked }),
  );
  await publish(desk.editor.actor, { claimId, ...amended });
}

describe("a published claim is flagged until it is amended", () => {
  test("where its speaker was merged into an entry of the same name, and when that is undone", async () => {
    const { claimId, speakerId } = await published();
    const names = { nameAr: "سالم الحارثي", nameEn: null, wikidataId: null };
    const same = await addSpeaker(desk.checker.actor, { kind: "PERSON", ...names });
    const merging = { fromId: speakerId, intoId: same.speakerId };
    const { mergeId } = await mergeSpeakers(desk.checker.actor, merging);
    expect(await flagsOf(claimId)).toEqual(["RECORD_DIFFERS"]);
    await amend(claimId);
    expect(await flagsOf(claimId)).toEqual([]);
    await undoMerge(desk.checker.actor, { mergeId });
    expect(await flagsOf(claimId)).toEqual(["RECORD_DIFFERS"]);
  });

  test("where its speaker was found on Wikidata, but not for notes of the desk", async () => {
    const { claimId, speakerId } = await published();
    const about = { speakerId, pictureAddress: null, notes: "نائب" };
    await describeSpeaker(desk.checker.actor, { ...about, insteadOf: "", wikidataId: null });
    expect(await flagsOf(claimId)).toEqual([]);
    const insteadOf = (await findSpeaker(desk.checker.actor, speakerId))?.descriptionId ?? "";
    await describeSpeaker(desk.checker.actor, { ...about, insteadOf, wikidataId: "Q42" });
    expect(await flagsOf(claimId)).toEqual(["RECORD_DIFFERS"]);
    await amend(claimId);
    expect(await flagsOf(claimId)).toEqual([]);
  });

  test("where the outlet that reported it is called otherwise", async () => {
    const { claimId, outletId } = await published("صحيفة الميناء");
    const name = { language: "ar", name: "جريدة الميناء", alias: false };
    await nameSpeaker(desk.checker.actor, { speakerId: outletId, ...name });
    expect(await flagsOf(claimId)).toEqual(["RECORD_DIFFERS"]);
    await amend(claimId);
    expect(await flagsOf(claimId)).toEqual([]);
  });
});
