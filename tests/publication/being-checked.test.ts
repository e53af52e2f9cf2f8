import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { showBeingChecked } from "@/publication/being-checked";
import { listBeingChecked } from "@/publication/list-being-checked";
import { addUtterance } from "@/review/claim/add-utterance";
import { findClaim } from "@/review/claim/find-claim";
import { setEmbargo } from "@/review/claim/set-embargo";
import { withdrawUtterance } from "@/review/claim/withdraw-utterance";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { mergeSpeakers } from "@/review/speaker/merge-speakers";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { undoEdit } from "@/review/utterance/undo-edit";
import { useTestDatabase } from "../support/database";
import {
  articleText,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  receive,
  refusal,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const noteOf = async (claimId: string) =>
  (await listBeingChecked(100)).find((note) => note.claimId === claimId);

/** How often the site's first pages were ordered. */
const orders = () =>
  database().outbox.count({ where: { payload: { equals: { claimIds: [] } }, topic: "press" } });

/** A claim of which the public is told, with its first utterance. */
async function toldOf() {
  const claimId = await prepareClaim(desk.checker.actor);
  await showBeingChecked(desk.editor.actor, { claimId });
  const [said] = (await findClaim(desk.checker.actor, claimId))?.utterances ?? [];
  if (!said) throw new Error("nobody said it");
  return { claimId, utteranceId: said.id, speakerId: said.speaker?.id ?? "" };
}

async function entry(nameAr: string): Promise<string> {
  const names = { nameAr, nameEn: null, wikidataId: null };
  return (await addSpeaker(desk.checker.actor, { kind: "PERSON", ...names })).speakerId;
}

describe("under an embargo", () => {
  const until = new Date(Date.now() + 3_600_000);

  test("the public is not told that a claim is being checked", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    await setEmbargo(desk.editor.actor, { claimId, until });
    await expect(showBeingChecked(desk.editor.actor, { claimId })).rejects.toMatchObject(
      refusal("embargoed"),
    );
    await setEmbargo(desk.editor.actor, { claimId, until: null });
    await showBeingChecked(desk.editor.actor, { claimId });
    expect(await noteOf(claimId)).toBeDefined();
  });

  test("it is not told any more, and the first pages are pressed without it", async () => {
    const { claimId } = await toldOf();
    const before = await orders();
    await setEmbargo(desk.editor.actor, { claimId, until });
    expect(await noteOf(claimId)).toBeUndefined();
    expect(await orders()).toBe(before + 1);
  });
});

describe("whom the note names", () => {
  test("follows an utterance that was put right, and back", async () => {
    const { claimId, utteranceId } = await toldOf();
    const other = await entry("ليلى الحارثي");
    const start = articleText.indexOf("لن ترتفع الضرائب");
    const statement = { start, end: start + "لن ترتفع الضرائب".length };
    const before = await orders();
    const { editId } = await changeUtterance(desk.checker.actor, {
      ...{ utteranceId, kind: "INDIRECT", statement, quotes: [] },
      ...{ speakerName: null, mention: null, speakerId: other },
    });
    expect(await noteOf(claimId)).toMatchObject({ speaker: { ar: "ليلى الحارثي" } });
    expect(await orders()).toBe(before + 1);
    await undoEdit(desk.checker.actor, { editId });
    expect(await noteOf(claimId)).toMatchObject({ speaker: { ar: "سالم الحارثي" } });
    expect(await orders()).toBe(before + 2);
  });

  test("is not who said what was taken off the claim", async () => {
    const { claimId, utteranceId } = await toldOf();
    const { revisionId } = await receive(desk.checker.actor, {
      text: "قالت منى الزين: «لن ترتفع الضرائب».",
    });
    const said = await database().utterance.findFirstOrThrow({ where: { revisionId } });
    const confirmed = { meansTheSame: "on", dateFits: "on" } as const;
    await addUtterance(desk.checker.actor, { claimId, utteranceId: said.id, ...confirmed });
    const before = await orders();
    const reason = "قالها غيره";
    await withdrawUtterance(desk.checker.actor, { claimId, utteranceId, reason });
    expect(await noteOf(claimId)).toMatchObject({ named: { text: "منى الزين" } });
    expect(await orders()).toBe(before + 1);
  });

  test("is called as the entry is by now", async () => {
    const { claimId, speakerId } = await toldOf();
    const before = await orders();
    const name = { language: "ar", name: "سالم بن حمد", alias: false };
    await nameSpeaker(desk.checker.actor, { speakerId, ...name });
    expect(await noteOf(claimId)).toMatchObject({ speaker: { ar: "سالم بن حمد" } });
    const intoId = await entry("سالم بن علي");
    await mergeSpeakers(desk.checker.actor, { fromId: speakerId, intoId });
    expect(await noteOf(claimId)).toMatchObject({ speaker: { ar: "سالم بن علي" } });
    expect(await orders()).toBe(before + 2);
  });
});
