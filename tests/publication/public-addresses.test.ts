import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import {
  addressesOfTheSite,
  addressesTouchedBy,
  allAddresses,
  kindOf,
} from "@/publication/addresses/kinds";
import { defineTopic, defineTopicInput } from "@/publication/define-topic";
import { pressGone } from "@/publication/press/press-gone";
import { pressPage } from "@/publication/press/press-page";
import { queueWholeSite } from "@/publication/queue-press";
import { addSpeaker, addSpeakerInput } from "@/review/speaker/add-speaker";
import { assignSpeaker } from "@/review/speaker/assign-speaker";
import { setTopics } from "@/review/topic/set-topics";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { appClient, useTestDatabase } from "../support/database";
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
let db: pg.Client;
beforeAll(async () => {
  desk = await openNewsroom();
  db = await appClient();
});

const touched = (...claimIds: string[]) => addressesTouchedBy(db, { claimIds, pages: [] });
const rowsOf = (claimId: string) =>
  database().publicVerdict.findMany({ where: { claimId }, orderBy: { publishedAt: "asc" } });
const month = new Date().toISOString().slice(0, 7);

describe("what a publication touches", () => {
  test("is the verdict, its version, its article and speaker, and the lists that it is in", async () => {
    const { articleId } = await receive(desk.checker.actor, { outlet: "صحيفة الغد" });
    const claimId = await takeUp(desk.checker.actor, articleId);
    await cite(desk.checker.actor, claimId);
    const administrator = desk.administrator.actor;
    const fields = { topicId: "", ar: "الضرائب", en: "Taxes" };
    const { topicId } = await defineTopic(administrator, defineTopicInput.parse(fields));
    await setTopics(desk.checker.actor, { changes: [{ claimId, added: [topicId], removed: [] }] });
    await publish(desk.editor.actor, await propose(desk.checker.actor, claimId));
    const [row] = await rowsOf(claimId);
    expect(row).toMatchObject({ isLive: true, rating: "false", languages: ["ar"] });
    expect(row).toMatchObject({ articleIds: [articleId], topicIds: [topicId] });
    expect(row?.speakerIds).toHaveLength(1);
    const found = await touched(claimId);
    const paths = [
      ...[`/verdicts/${claimId}/versions/1`, `/verdicts/${claimId}`, `/articles/${articleId}`],
      `/speakers/${row?.speakerIds[0]}`,
      ...["/verdicts", "/verdicts/by/rating", "/verdicts/by/rating/false"],
      ...[`/verdicts/by/rating/false/${month}`, `/verdicts/by/month/${month}`],
      ...[`/verdicts/by/topic/${topicId}`, `/verdicts/by/outlet/${row?.outletIds[0]}`],
      ...["/verdicts/by/language/ar", "/speakers", "/corrections", "/log", `/log/${month}`, ""],
    ];
    for (const path of paths) expect(found, path).toContain(`/ar${path}`);
    expect(found.filter((address) => address.startsWith("/ar")).length).toBe(
      found.filter((address) => address.startsWith("/en")).length,
    );
    expect(found).toContain("/public-log.json");
    expect(found.filter((address) => !kindOf(address))).toEqual([]);
    expect(found.filter((address) => address.includes("/corrections/"))).toEqual([]);
  });

  test("puts what a verdict links to before it, and the lists after it, the front page first", async () => {
    const claimId = await publishedClaim(desk);
    const found = await touched(claimId);
    const own = `/ar/verdicts/${claimId}`;
    const inOrder = [`${own}/versions/1`, own, "/ar", "/ar/verdicts", "/ar/log"];
    const places = inOrder.map((address) => found.indexOf(address));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("is the page of whoever is no longer named, and every version", async () => {
    const { checker, editor } = desk;
    const claimId = await publishedClaim(desk);
    const [first] = await rowsOf(claimId);
    const speakerId = first?.speakerIds[0];
    const { utteranceId } = await database().claimUtterance.findFirstOrThrow({
      where: { claimId },
    });
    const other = { nameAr: "منى الزين", nameEn: "Mona Alzain", kind: "PERSON", wikidataId: "" };
    const added = await addSpeaker(checker.actor, addSpeakerInput.parse(other));
    await assignSpeaker(checker.actor, { utteranceId, speakerId: added.speakerId });
    await publish(editor.actor, await proposeChange(checker.actor, claimId));
    const [, second] = await rowsOf(claimId);
    expect(second?.speakerIds).not.toContain(speakerId);
    const found = await touched(claimId);
    expect(found).toContain(`/ar/speakers/${speakerId}`);
    expect(found).toContain(`/ar/speakers/${second?.speakerIds[0]}`);
    expect(found).toContain(`/en/verdicts/${claimId}/versions/1`);
    expect(found).toContain(`/en/verdicts/${claimId}/versions/2`);
    expect(found).toContain(`/en/corrections/${month}`);
  });

  test("is nothing of a claim that is only being worked on", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    await propose(desk.checker.actor, claimId);
    expect(await rowsOf(claimId)).toEqual([]);
    const { articleIds } = await articlesAndSpeakers(claimId);
    const all = (await allAddresses(db)).join("\n");
    expect(all).not.toContain(claimId);
    for (const id of articleIds) expect(all).not.toContain(id);
  });

  test("of an act that names no claim is the first page, and the pages that it names", async () => {
    const found = await addressesTouchedBy(db, { claimIds: [], pages: ["about"] });
    const paths = found.filter((address) => address.startsWith("/ar"));
    expect(paths.sort()).toEqual(["/ar", "/ar/404", "/ar/about", "/ar/methodology"]);
    for (const path of ["/verdicts", "/speakers", "/log", "/corrections", "/verdicts/by/topic"]) {
      expect(addressesOfTheSite()).toContain(`/en${path}`);
    }
  });
});

async function articlesAndSpeakers(claimId: string) {
  const { utterance } = await database().claimUtterance.findFirstOrThrow({
    where: { claimId },
    include: { utterance: { include: { revision: true } } },
  });
  return { articleIds: [utterance.revision.articleId] };
}

describe("what readers find verdicts by", () => {
  test("says that a verdict was retracted, and what was superseded has no words left", async () => {
    const { checker, editor } = desk;
    const claimId = await publishedClaim(desk);
    const note = { language: "ar", note: "سحبناه.", otherLanguage: "en", otherNote: "Retracted." };
    const retraction = await proposeRetraction(checker.actor, { claimId, ...note });
    await publish(editor.actor, { claimId, ...retraction });
    const [first, second] = await rowsOf(claimId);
    expect(first).toMatchObject({ isLive: false, isRetracted: false, search: null, wording: null });
    expect(second).toMatchObject({ isLive: true, isRetracted: true });
    expect(second?.firstPublishedAt).toEqual(first?.publishedAt);
    expect(second?.search).toContain("لن ترفع الحكومه الضرايب قبل عام 2030");
    expect(await touched(claimId)).toContain(`/ar/corrections/${month}`);
  });
});

describe("the whole site", () => {
  test("is queued as every address there is, each once", async () => {
    await db.query(`UPDATE "Outbox" SET "doneAt" = now()`);
    await database().$transaction((tx) => queueWholeSite(tx));
    const { rows } = await db.query(
      `SELECT jsonb_array_elements_text("payload"->'addresses') AS address
       FROM "Outbox" WHERE "topic" = 'press' AND "doneAt" IS NULL`,
    );
    const queued = rows.map(({ address }) => address);
    expect(queued).toEqual(await allAddresses(db));
    expect(new Set(queued).size).toBe(queued.length);
  });
});

describe("an address at which there is nothing any more", () => {
  test("answers 404 with the page that says so, and one that never was stays so", async () => {
    const html = (status: number, words: string) => ({
      status,
      contentType: "text/html; charset=utf-8",
      body: Buffer.from(words),
    });
    await pressPage(db, "/ar/404", html(404, "لا شيء"));
    await pressPage(db, "/ar/speakers/x", html(200, "كان هنا"));
    expect(await pressGone(db, "/ar/speakers/x")).toBe("pressed");
    expect(await pressGone(db, "/ar/speakers/x")).toBe("unchanged");
    expect(await pressGone(db, "/ar/speakers/y")).toBe("unchanged");
    const { rows } = await db.query(
      `SELECT "path", "status", convert_from("body", 'UTF8') AS words FROM "PressedPage"
       WHERE "path" LIKE '/ar/speakers/%'`,
    );
    expect(rows).toEqual([{ path: "/ar/speakers/x", status: 404, words: "لا شيء" }]);
  });
});
