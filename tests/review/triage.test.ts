import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { triageArticle, triageArticleInput } from "@/review/article/triage-article";
import { findClaim } from "@/review/claim/find-claim";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, receive, refusal } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

async function article() {
  const { articleId } = await receive(desk.checker.actor);
  const rows = await database().utterance.findMany({
    where: { revision: { articleId } },
    orderBy: { position: "asc" },
  });
  return { articleId, ids: rows.map(({ id }) => id) };
}

const triage = (input: object, who = desk.checker) =>
  triageArticle(who.actor, triageArticleInput.parse({ close: "on", ...input }));

test("a fact-checker takes up two of the utterances and closes the article in one act", async () => {
  const { articleId, ids } = await article();
  const { claimIds } = await triage({ articleId, utteranceIds: [ids[2], ids[0]] });
  expect(claimIds).toHaveLength(2);
  const first = await findClaim(desk.checker.actor, claimIds[0] ?? "");
  expect(first?.wording).toEqual({ ar: "لن ترتفع الضرائب قبل عام 2030" });
  expect(first?.utterances.map(({ id }) => id)).toEqual([ids[0]]);
  expect(await database().articleClosing.count({ where: { articleId, reopening: null } })).toBe(1);
});

test("an article of which nothing is worth checking is closed all the same", async () => {
  const { articleId } = await article();
  expect(await triage({ articleId })).toEqual({ claimIds: [] });
  expect(await database().articleClosing.count({ where: { articleId } })).toBe(1);
});

test("an utterance picked by two people becomes one claim", async () => {
  const { articleId, ids } = await article();
  const both = await Promise.all([
    triage({ articleId, utteranceIds: ids }),
    triage({ articleId, utteranceIds: ids }, desk.otherChecker),
  ]);
  expect(both.flatMap(({ claimIds }) => claimIds)).toHaveLength(ids.length);
});

test("nothing is taken up or closed where one of the picked is of another article", async () => {
  const { articleId, ids } = await article();
  const before = await database().claim.count();
  const utteranceIds = [ids[0], randomUUID()];
  await expect(triage({ articleId, utteranceIds })).rejects.toMatchObject(
    refusal("not-found", { what: "utterance" }),
  );
  expect(await database().claim.count()).toBe(before);
  expect(await database().articleClosing.count({ where: { articleId } })).toBe(0);
});

test("an administrator triages nothing", async () => {
  const { articleId, ids } = await article();
  await expect(triage({ articleId, utteranceIds: ids }, desk.administrator)).rejects.toMatchObject(
    refusal("not-allowed", { act: "take-up-utterance" }),
  );
});
