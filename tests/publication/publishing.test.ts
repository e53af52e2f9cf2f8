import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { setPublishedName } from "@/access/people";
import { database } from "@/prisma/client";
import { listNewlyPublished } from "@/publication/browse/live-verdicts";
import { approvePublicText } from "@/publication/public-text/decide-public-text";
import { proposeRating } from "@/publication/public-text/propose-rating";
import type { PublishedRecord } from "@/publication/published-record";
import { findPublishedVerdict } from "@/publication/read-published";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { classifyClaim } from "@/review/claim/classify-claim";
import { wordClaim } from "@/review/claim/word-claim";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { canonical, sha256 } from "@/trail/canonical";
import { useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  proposeChange,
  publish,
  publishedClaim,
  refusal,
} from "../support/newsroom";
import { proposedStep } from "../support/public-texts";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The live record's row, to the byte. */
async function liveRow(claimId: string) {
  return database().publication.findFirstOrThrow({
    where: { claimId, superseded: null },
    include: { record: true, logEntries: true },
  });
}

async function outboxOf(claimId: string) {
  const rows = await database().outbox.findMany({ orderBy: { id: "asc" } });
  return rows.filter(({ payload }) => JSON.stringify(payload).includes(claimId));
}

async function retract(claimId: string) {
  const note = { language: "ar", note: "سحبناه.", otherLanguage: "en", otherNote: "Retracted." };
  const proposal = await proposeRetraction(desk.checker.actor, { claimId, ...note });
  return publish(desk.editor.actor, { claimId, ...proposal });
}

describe("what is published", () => {
  test("is the dossier that was approved, in canonical form, with who stands for it", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const proposed = await propose(desk.checker.actor, claimId);
    const { recordHash } = await publish(desk.editor.actor, proposed);
    const { record, logEntries } = await liveRow(claimId);
    const text = record?.canonical ?? "";
    expect(canonical(JSON.parse(text))).toBe(text);
    expect([sha256(text), record?.hash, logEntries[0]?.recordHash]).toEqual(
      Array.from({ length: 3 }, () => recordHash),
    );
    const { checkedBy, approvedBy, history, ...dossier } = JSON.parse(text) as PublishedRecord;
    expect([checkedBy, approvedBy]).toEqual(["هدى الراشد", "نادية عزام"]);
    expect(history).toMatchObject([{ number: 1, kind: "PUBLICATION", note: null }]);
    expect(sha256(canonical(dossier))).toBe(proposed.digest);
  });

  test("holds the exact words, with offsets into their passage", async () => {
    const published = await findPublishedVerdict(await publishedClaim(desk));
    const [utterance] = published?.record.utterances ?? [];
    const { passage, statement, quotes } = utterance?.context ?? { passage: "", quotes: [] };
    expect(passage).toBe("قال سالم الحارثي: «لن ترتفع الضرائب قبل عام 2030».");
    expect(passage.slice(statement?.start, statement?.end)).toBe(utterance?.statement);
    expect(quotes.map(({ start, end }) => passage.slice(start, end))).toEqual(utterance?.quotes);
    expect(utterance?.statement).toContain("لن ترتفع الضرائب قبل عام 2030");
  });

  test("leaves one order for the press", async () => {
    const claimId = await publishedClaim(desk);
    expect(await outboxOf(claimId)).toMatchObject([
      { topic: "press", payload: { claimIds: [claimId] }, doneAt: null, attempts: 0 },
    ]);
  });

  test("never names a confidential source", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    await cite(actor, claimId, { sourceKind: "CALL", confidentialIdentity: "مصدرنا السري" });
    await publish(desk.editor.actor, await propose(actor, claimId));
    const { record } = await liveRow(claimId);
    expect(record?.canonical).not.toContain("مصدرنا السري");
    expect(JSON.parse(record?.canonical ?? "").evidence[1].source.isConfidential).toBe(true);
    const trail = await database().trailEntry.findMany({ where: { subject: `claim:${claimId}` } });
    expect(JSON.stringify(trail)).not.toContain("مصدرنا السري");
  });
});

describe("a published record stays as it was", () => {
  test("whatever becomes of names, scales, wording and evidence", async () => {
    const { actor } = desk.checker;
    const claimId = await publishedClaim(desk);
    const before = await liveRow(claimId);
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    const speakerId = record?.utterances[0]?.speaker?.id ?? "";
    await nameSpeaker(actor, { speakerId, language: "ar", name: "اسم جديد", alias: false });
    await setPublishedName(actor, { publishedName: "اسم مستعار" });
    await setPublishedName(desk.editor.actor, { publishedName: "اسم آخر" });
    await wordClaim(actor, { claimId, language: "ar", wording: "صياغة جديدة." });
    await classifyClaim(actor, { claimId, kind: "NUMBER", lookAgainOn: null });
    await cite(actor, claimId, { title: "مصدر لاحق" });
    const step = proposedStep({ key: "false", nameAr: "باطل", number: "1", colour: "false" });
    await approvePublicText(desk.editor.actor, await proposeRating(desk.administrator.actor, step));
    expect(await liveRow(claimId)).toEqual(before);
    expect((await findPublishedVerdict(claimId))?.record).toEqual(record);

    // The next one has all of it: the record was frozen, not the world.
    await publish(desk.otherEditor.actor, await proposeChange(actor, claimId));
    const next = (await findPublishedVerdict(claimId))?.record;
    expect(next).toMatchObject({
      checkedBy: "اسم مستعار",
      wording: { ar: "صياغة جديدة." },
      claimKind: "NUMBER",
      content: { version: 2, texts: { ar: { name: "باطل" } } },
    });
    expect(next?.utterances[0]?.speaker?.names.ar).toBe("اسم جديد");
    expect(next?.evidence).toHaveLength(2);
  });

  test("while a correction waits, is approved and is not yet published", async () => {
    const claimId = await publishedClaim(desk);
    const before = await liveRow(claimId);
    const correction = await proposeChange(desk.checker.actor, claimId);
    expect(await liveRow(claimId)).toEqual(before);
    await approveVerdict(desk.editor.actor, correction);
    expect(await liveRow(claimId)).toEqual(before);
  });
});

describe("a correction", () => {
  test("takes the place of what it corrects, with its note, and the old record is kept", async () => {
    const claimId = await publishedClaim(desk);
    const first = await liveRow(claimId);
    const note = { note: "كانت السنة 2028.", otherNote: "It said 2028." };
    const change = await proposeChange(desk.checker.actor, claimId, { finding: "غيرها.", ...note });
    await publish(desk.editor.actor, change);
    const second = await liveRow(claimId);
    expect(second).toMatchObject({ kind: "CORRECTION", supersedesId: first.id });
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    expect(record?.texts.ar?.finding).toBe("غيرها.");
    expect(record?.history).toMatchObject([
      { number: 1, kind: "PUBLICATION", note: null },
      { number: 2, kind: "CORRECTION", note: { ar: note.note, en: note.otherNote } },
    ]);
    const kept = await database().publishedRecord.findUnique({
      where: { publicationId: first.id },
    });
    expect(kept).toEqual(first.record);
    expect(await outboxOf(claimId)).toHaveLength(2);
  });

  test("is the newest even where it comes from a server whose clock is slow", async () => {
    const claimId = await publishedClaim(desk);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 3_600_000 });
    await publish(desk.editor.actor, await proposeChange(desk.checker.actor, claimId));
    await publish(
      desk.editor.actor,
      await proposeChange(desk.checker.actor, claimId, { basedOn: "2", changeKind: "UPDATE" }),
    );
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    expect(record?.history.map(({ kind }) => kind)).toEqual([
      "PUBLICATION",
      "CORRECTION",
      "UPDATE",
    ]);
    const times = record?.history.map(({ at }) => at) ?? [];
    expect(times).toEqual([...new Set(times)].sort());
  });
});

describe("a retraction", () => {
  test("leaves the lists and stays to be found, with its reason", async () => {
    const claimId = await publishedClaim(desk);
    expect((await listNewlyPublished(1))[0]?.record.claimId).toBe(claimId);
    await retract(claimId);
    const listed = await listNewlyPublished(100);
    expect(listed.map(({ record }) => record.claimId)).not.toContain(claimId);
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    expect(record?.history.at(-1)).toMatchObject({ kind: "RETRACTION", note: { ar: "سحبناه." } });
    expect(record?.texts.ar?.finding).toBe("ينص مشروع القانون على رفعها في عام 2027.");
  });

  test("seals what is public, whatever the desk wrote since", async () => {
    const claimId = await publishedClaim(desk);
    await wordClaim(desk.checker.actor, { claimId, language: "ar", wording: "صياغة لم تُعتمد." });
    await retract(claimId);
    expect((await liveRow(claimId)).record?.canonical).not.toContain("صياغة لم تُعتمد");
  });

  test("of what was never published is refused", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    await expect(retract(claimId)).rejects.toMatchObject(
      refusal("not-at-this-stage", { stage: "in-progress" }),
    );
  });

  test("is followed by a correction that brings the verdict back", async () => {
    const claimId = await publishedClaim(desk);
    await retract(claimId);
    await publish(desk.editor.actor, await proposeChange(desk.checker.actor, claimId));
    const listed = await listNewlyPublished(100);
    expect(listed.map(({ record }) => record.claimId)).toContain(claimId);
  });
});

test("nothing is found of a claim that was never published", async () => {
  expect(await findPublishedVerdict(await prepareClaim(desk.checker.actor))).toBeNull();
  expect(await findPublishedVerdict("nosuchclaim2")).toBeNull();
});
