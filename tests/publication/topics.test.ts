import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import { database } from "@/prisma/client";
import { defineTopic } from "@/publication/define-topic";
import { pressPage } from "@/publication/press/press-page";
import { appClient, useTestDatabase } from "../support/database";
import { openNewsroom } from "../support/newsroom";

useTestDatabase();

let administrator: Actor;
beforeAll(async () => {
  administrator = (await openNewsroom()).administrator.actor;
});

const orders = async () =>
  (await database().outbox.findMany({ where: { topic: "press" }, orderBy: { id: "asc" } })).map(
    ({ payload }) => payload,
  );

test("a topic that is called otherwise has what calls it so in public pressed anew, and nothing else", async () => {
  const names = { ar: "الاقتصاد", en: "Economy", isRetired: false };
  const { topicId } = await defineTopic(administrator, { topicId: "", ...names });
  const before = await orders();
  const other = await defineTopic(administrator, { topicId: "", ...names });
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
  await defineTopic(administrator, { topicId, ...names, en: "The economy" });
  expect((await orders()).slice(before.length)).toEqual([{ addresses: ofTopic }]);
});
