import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import { database } from "@/prisma/client";
import { defineTopic } from "@/publication/define-topic";
import { pressPage } from "@/publication/press/press-page";
import { approvePublicText } from "@/publication/public-text/decide-public-text";
import { proposeRating } from "@/publication/public-text/propose-rating";
import { listTopics } from "@/review/topic/list-topics";
import { appClient, useTestDatabase } from "../support/database";
import { openNewsroom, refusal } from "../support/newsroom";
import { proposedStep } from "../support/public-texts";

useTestDatabase();

let administrator: Actor;
let editor: Actor;
beforeAll(async () => {
  const desk = await openNewsroom();
  [administrator, editor] = [desk.administrator.actor, desk.editor.actor];
});

const orders = async () =>
  (await database().outbox.findMany({ where: { topic: "press" }, orderBy: { id: "asc" } })).map(
    ({ payload }) => payload,
  );

test("a topic that is called otherwise has what calls it so in public pressed anew, and nothing else", async () => {
  const names = { ar: "الاقتصاد", en: "Economy", isRetired: false };
  const { topicId } = await defineTopic(administrator, { topicId: "", insteadOf: "", ...names });
  const before = await orders();
  const other = await defineTopic(administrator, { topicId: "", insteadOf: "", ...names });
  // Of a topic that no verdict has there is nothing public.
  expect(await orders()).toEqual(before);

  const db = await appClient();
  const ofTopic = [
    `/ar/feeds/topic-${topicId}.rss`,
    "/ar/verdicts/by/topic",
    `/ar/verdicts/by/topic/${topicId}`,
    `/ar/verdicts/by/topic/${topicId}/2026-11`,
  ];
  const others = [`/ar/verdicts/by/topic/${other.topicId}`, "/ar/verdicts/by/rating", "/ar"];
  for (const path of [...ofTopic, ...others]) {
    const contentType = "text/html; charset=utf-8";
    await pressPage(db, path, { status: 200, contentType, body: Buffer.from(path) });
  }
  const shown = (await listTopics()).find(({ id }) => id === topicId);
  const change = { topicId, insteadOf: shown?.definitionId ?? "", ...names };
  await defineTopic(administrator, { ...change, en: "The economy" });
  expect((await orders()).slice(before.length)).toEqual([{ addresses: ofTopic }]);
  // Somebody else had the form open since before.
  await expect(defineTopic(administrator, { ...change, en: "Money" })).rejects.toMatchObject(
    refusal("someone-else-was-faster"),
  );
  const now = (await listTopics()).find(({ id }) => id === topicId);
  expect(now?.names.en).toBe("The economy");
});

test("a rating that is defined anew has its lists pressed anew too", async () => {
  const db = await appClient();
  const ofRating = ["/ar/verdicts/by/rating", "/ar/verdicts/by/rating/true"];
  for (const path of [...ofRating, "/ar/verdicts/by/rating/mostly-true"]) {
    const contentType = "text/html; charset=utf-8";
    await pressPage(db, path, { status: 200, contentType, body: Buffer.from(`${path}!`) });
  }
  const step = proposedStep({ key: "true", nameAr: "صحيح تمامًا", nameEn: "True", number: "5" });
  await approvePublicText(editor, await proposeRating(administrator, step));
  expect(await orders()).toContainEqual({ addresses: ofRating });
});
