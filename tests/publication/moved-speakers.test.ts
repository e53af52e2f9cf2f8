import { beforeAll, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import { findMovedTo, readSpeaker } from "@/publication/browse/read-speaker";
import { pressPage } from "@/publication/press/press-page";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { mergeSpeakers, undoMerge } from "@/review/speaker/merge-speakers";
import { liftWithholding, withholdName } from "@/review/speaker/withhold-name";
import { appClient, useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  propose,
  proposeChange,
  publish,
  receive,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

async function entry(nameAr: string): Promise<string> {
  const named = { nameAr, nameEn: null, wikidataId: null };
  return (await addSpeaker(desk.checker.actor, { kind: "PERSON", ...named })).speakerId;
}

async function publishedBy(speaker: string): Promise<string> {
  const { actor } = desk.checker;
  const { articleId } = await receive(actor);
  const claimId = await takeUp(actor, articleId, { speaker });
  await cite(actor, claimId);
  await publish(desk.editor.actor, await propose(actor, claimId));
  return claimId;
}

test("the page of an entry that was merged leads to the other one's once no record names it", async () => {
  const { actor } = desk.checker;
  const [old, kept] = [await entry("سالم الحارثي"), await entry("سالم بن حمد الحارثي")];
  const [claimId, other] = [await publishedBy(old), await publishedBy(kept)];
  const db = await appClient();
  const path = `/ar/speakers/${old}`;
  const contentType = "text/html; charset=utf-8";
  await pressPage(db, path, { status: 200, contentType, body: Buffer.from("him") });
  const ordered = () =>
    database().outbox.count({ where: { payload: { equals: { addresses: [path] } } } });

  expect(await findMovedTo(old)).toBeNull();
  const { mergeId } = await mergeSpeakers(actor, { fromId: old, intoId: kept });
  expect(await ordered()).toBe(1);
  // What is published keeps the entry of its day.
  expect((await readSpeaker(old))?.claims).toHaveLength(1);
  await publish(desk.editor.actor, await proposeChange(actor, claimId));
  expect(await readSpeaker(old)).toBeNull();
  expect(await findMovedTo(old)).toMatchObject({ id: kept, names: { ar: "سالم بن حمد الحارثي" } });
  // It is only there as long as the other one's page is.
  expect(await addressesTouchedBy(db, { claimIds: [other], pages: [] })).toContain(path);

  const labels = { labelAr: "نائب", labelEn: "a member of parliament" };
  const { withholdingId } = await withholdName(actor, {
    speakerId: kept,
    ...labels,
    reason: "تهديد",
  });
  expect(await findMovedTo(old)).toBeNull();
  await liftWithholding(desk.editor.actor, { withholdingId, reason: "انتهى" });
  expect(await findMovedTo(old)).toMatchObject({ id: kept });
  await undoMerge(actor, { mergeId });
  expect(await findMovedTo(old)).toBeNull();
  expect(await ordered()).toBe(2);
});

test("an entry of whom nothing was ever public has no page by being merged", async () => {
  const { actor } = desk.checker;
  const [fromId, intoId] = [await entry("هند"), await entry("هند الكعبي")];
  await publishedBy(intoId);
  await mergeSpeakers(actor, { fromId, intoId });
  expect(await findMovedTo(fromId)).toBeNull();
});
