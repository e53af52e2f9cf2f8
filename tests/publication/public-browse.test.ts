import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { changesBetween } from "@/publication/browse/changes-between";
import { listFacet } from "@/publication/browse/list-facet";
import { readCorrections, readLogPage } from "@/publication/browse/list-log";
import { readArticle } from "@/publication/browse/read-article";
import { readLatest, readList } from "@/publication/browse/read-list";
import { listSpeakers, readSpeaker } from "@/publication/browse/read-speaker";
import { readVersion } from "@/publication/browse/read-version";
import { toClaimList } from "@/publication/claim-review/item-list";
import { findPublishedVerdict } from "@/publication/read-published";
import { approveRemoval, requestRemoval } from "@/publication/removal";
import { withholdName } from "@/review/speaker/withhold-name";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
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
  receive,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let articleId: string;
let taxes: string;
let schools: string;
/** Taken up in the same article, proposed, and not published. */
let hospital: string;
const month = new Date().toISOString().slice(0, 7);

/** A claim of the article, proposed; `publishes`: and published. */
async function check(words: string, wording: string, publishes: boolean): Promise<string> {
  const { checker, editor } = desk;
  const claimId = await takeUp(checker.actor, articleId, { words, wording });
  await cite(checker.actor, claimId);
  const proposed = await propose(checker.actor, claimId);
  if (publishes) await publish(editor.actor, proposed);
  return claimId;
}

async function retract(claimId: string): Promise<void> {
  const note = { language: "ar", note: "سحبناه.", otherLanguage: "en", otherNote: "Retracted." };
  const retraction = await proposeRetraction(desk.checker.actor, { claimId, ...note });
  await publish(desk.editor.actor, { claimId, ...retraction });
}

beforeAll(async () => {
  desk = await openNewsroom();
  const given = { outlet: "صحيفة الغد", address: "https://news.example/session" };
  ({ articleId } = await receive(desk.checker.actor, given));
  schools = await check("المدارس", "زاد عدد المدارس عشرين مدرسة.", true);
  taxes = await check("الضرائب", "لن ترفع الحكومة الضرائب قبل عام 2030.", true);
  hospital = await check("المستشفى", "يُفتح المستشفى الجديد في الربيع.", false);
});

const speakersOf = async (claimId: string) =>
  (await findPublishedVerdict(claimId))?.record.utterances.map(({ speaker }) => speaker?.id) ?? [];

describe("an article's page", () => {
  test("has the passages that hold checked claims, in the order of the text, and no others", async () => {
    const page = await readArticle(articleId);
    expect(page?.passages.map(({ text }) => text)).toEqual([
      "قال سالم الحارثي: «لن ترتفع الضرائب قبل عام 2030».",
      "قالت منى الزين: «زاد عدد المدارس عشرين مدرسة».",
    ]);
    for (const { text, claims } of page?.passages ?? []) {
      for (const { start, end, utterance } of claims) {
        expect(text.slice(start, end)).toBe(utterance.statement);
      }
    }
    expect(page?.verdicts.map(({ claimId }) => claimId).sort()).toEqual([schools, taxes].sort());
    expect(page?.verdicts.map(({ claimId }) => claimId)).not.toContain(hospital);
    expect(JSON.stringify(page)).not.toContain("المستشفى");
    expect(page?.isOutletListed).toBe(true);
  });

  test("says its claims as an ItemList of Claim, each leading to its verdict", async () => {
    const { verdicts = [] } = (await readArticle(articleId)) ?? {};
    const list = toClaimList({ address: "https://check.example" }, "ar", verdicts);
    expect(list).toMatchObject({ "@type": "ItemList", numberOfItems: 2 });
    const text = JSON.stringify(list);
    expect(text).toContain(`https://check.example/ar/verdicts/${taxes}`);
    expect(text).not.toContain("ClaimReview");
  });

  test("is not there while nothing of it is published, and goes with its last verdict", async () => {
    const unpublished = await receive(desk.checker.actor);
    expect(await readArticle(unpublished.articleId)).toBeNull();
    const claimId = await publishedClaim(desk);
    const [utterance] = (await findPublishedVerdict(claimId))?.record.utterances ?? [];
    const id = utterance?.article.id ?? "";
    expect(await readArticle(id)).not.toBeNull();
    await retract(claimId);
    expect(await readArticle(id)).toBeNull();
  });
});

describe("a speaker's page", () => {
  test("has every claim of theirs that was checked, and no number about them", async () => {
    const [id] = await speakersOf(taxes);
    const page = await readSpeaker(id ?? "");
    expect(page?.names).toEqual({ ar: "سالم الحارثي" });
    expect(page?.claims.map(({ record }) => record.claimId)).toContain(taxes);
    expect(page?.claims.map(({ record }) => record.claimId)).not.toContain(hospital);
    expect(page?.claims[0]).toMatchObject({ saidOn: "2025-05-03" });
    expect((await listSpeakers()).map((speaker) => speaker.id)).toContain(id);
  });

  test("is left by a retracted verdict, and is gone with the last", async () => {
    const claimId = await publishedClaim(desk);
    const [id] = await speakersOf(claimId);
    expect(await readSpeaker(id ?? "")).not.toBeNull();
    await retract(claimId);
    expect(await readSpeaker(id ?? "")).toBeNull();
    expect((await findPublishedVerdict(claimId))?.linked.size).toBe(0);
  });
});

describe("lists", () => {
  test("have every verdict under its rating, outlet, language and month, with their numbers", async () => {
    const ratings = await listFacet("rating");
    expect(ratings).toEqual([
      { value: "false", count: 2, names: expect.objectContaining({ en: "False" }) },
    ]);
    const [outlet] = await listFacet("outlet");
    expect(outlet).toMatchObject({ count: 2, names: { ar: "صحيفة الغد" } });
    for (const [facet, value] of [
      ["rating", "false"],
      ["outlet", outlet?.value ?? ""],
      ["language", "ar"],
      ["month", month],
    ] as const) {
      const list = await readList(facet, value);
      const found = list?.verdicts.map(({ record }) => record.claimId).sort();
      expect(found, facet).toEqual([schools, taxes].sort());
    }
    expect((await readList("rating", "false", month))?.verdicts).toHaveLength(2);
    expect((await readLatest()).months).toEqual([{ month, count: 2 }]);
  });

  test("are not there where nothing is in them", async () => {
    for (const [facet, value, ...of] of [
      ["rating", "true"],
      ["rating", "false", "2020-01"],
      ["rating", "false", "'; DROP"],
      ["rating", "false", month, "1"],
      ["rating", "false", month, "0"],
      ["rating", "false", month, "1", "1"],
      ["month", "2020-01"],
      ["month", month, "x"],
      ["month", month, month],
      ["speaker", "false"],
      ["language", "en"],
    ] as const) {
      expect(await readList(facet, value, ...of), `${facet} ${value}`).toBeNull();
    }
  });
});

describe("the versions of a verdict", () => {
  test("stay readable, each with what changed in it and the hash of its record", async () => {
    const claimId = await publishedClaim(desk);
    const first = await findPublishedVerdict(claimId);
    const finding = "ينص المشروع على رفعها في عام 2028.";
    const change = await proposeChange(desk.checker.actor, claimId, { finding });
    await publish(desk.editor.actor, change);
    const [one, two] = [await readVersion(claimId, 1), await readVersion(claimId, 2)];
    expect(one).toMatchObject({ number: 1, count: 2, kind: "PUBLICATION", note: null });
    expect(one?.recordHash).toBe(first?.recordHash);
    expect(one?.record).toEqual(first?.record);
    expect(two).toMatchObject({ kind: "CORRECTION", note: { ar: "صحّحنا السنة." } });
    const [before, after] = [two?.previous, two?.record];
    expect(before && after && changesBetween(before, after)).toEqual([
      {
        part: "finding",
        language: "ar",
        before: "ينص مشروع القانون على رفعها في عام 2027.",
        after: finding,
      },
    ]);
    for (const number of [0, 3, 99]) expect(await readVersion(claimId, number)).toBeNull();
    const corrections = await readCorrections(month, null);
    expect(corrections?.entries).toContainEqual(
      expect.objectContaining({ claimId, number: 2, note: { ar: "صحّحنا السنة." } }),
    );
  });

  test("of a claim that was never published are none", async () => {
    expect(await readVersion(hospital, 1)).toBeNull();
    expect(await readVersion(await prepareClaim(desk.checker.actor), 1)).toBeNull();
  });

  test("do not say a name that is withheld since", async () => {
    const claimId = await publishedClaim(desk);
    const [speakerId] = await speakersOf(claimId);
    const labels = { labelAr: "مسؤول سابق", labelEn: "A former official" };
    const reason = "تهديد";
    await withholdName(desk.checker.actor, { speakerId: speakerId ?? "", ...labels, reason });
    const version = await readVersion(claimId, 1);
    expect(JSON.stringify(version?.record)).not.toContain("سالم");
    expect(JSON.stringify(version?.record)).toContain("مسؤول سابق");
    expect(version?.isMasked).toBe(true);
    await publish(desk.editor.actor, await proposeChange(desk.checker.actor, claimId));
    expect(await readSpeaker(speakerId ?? "")).toBeNull();
    // The withholding is named in the record, and is nobody's page.
    const [publicId] = await speakersOf(claimId);
    expect(await readSpeaker(publicId ?? "")).toBeNull();
    expect((await findPublishedVerdict(claimId))?.linked.has(publicId ?? "")).toBe(false);
  });

  test("that a lawful removal erased say so, and keep their hash", async () => {
    const claimId = await publishedClaim(desk);
    const hash = (await readVersion(claimId, 1))?.recordHash;
    const asked = { claimId, words: "ضريبة القيمة المضافة نقطتين", ground: "حكم محكمة" };
    const { removalId } = await requestRemoval(desk.editor.actor, asked);
    await approveRemoval(desk.otherEditor.actor, { claimId, removalId });
    expect(await readVersion(claimId, 1)).toMatchObject({ record: null, recordHash: hash });
    expect((await readVersion(claimId, 2))?.previous).toBeNull();
    expect(JSON.stringify(await readVersion(claimId, 2))).not.toContain("نقطتين");
  });
});

describe("the page of the public log", () => {
  test("has each entry with the version of its verdict that it is", async () => {
    const page = await readLogPage(null, null);
    const entries = await database().publicLogEntry.findMany({ orderBy: { sequence: "desc" } });
    expect(page?.entries.map(({ hash }) => hash)).toEqual(entries.map(({ hash }) => hash));
    const first = page?.entries.findLast(({ claimId }) => claimId === taxes);
    expect(first).toMatchObject({ kind: "PUBLICATION", number: 1 });
    expect((await readLogPage(month, null))?.entries).toHaveLength(entries.length);
    for (const [of, part] of [
      ["2020-01", null],
      [month, "1"],
      [month, "0"],
      ["x", null],
    ] as const) {
      expect(await readLogPage(of, part), `${of} ${part}`).toBeNull();
    }
  });
});
