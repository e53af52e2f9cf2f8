import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import { readDeskFrame } from "@/notification/read-desk-frame";
import { findArticle } from "@/review/article/find-article";
import { findDiscussion } from "@/review/discussion/find-discussion";
import { findHolds } from "@/review/legal/find-holds";
import { placeHold } from "@/review/legal/holds";
import { listSpeakers } from "@/review/speaker/list-speakers";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, receive } from "../support/newsroom";
import { countStatements } from "../support/statements";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

/** What every screen asks before its own: whether the database answers, and who is there. */
const before = 2;

/** What an article's screen asks of the database, as its page does. */
function readArticle(actor: Actor, id: string) {
  return countStatements(async () => {
    await readDeskFrame(actor);
    const [article] = await Promise.all([
      findArticle(actor, id),
      findDiscussion(actor, `article:${id}`),
    ]);
    await findHolds(actor, article?.holdIds ?? []);
  });
}

describe("a screen of the desk", () => {
  test("that shows an article asks at most eight things, a hold among them, of two utterances or sixty", async () => {
    const { actor } = desk.editor;
    const said = (count: number) =>
      Array.from({ length: count }, (_, at) => `وقال الوزير: «القرار رقم ${at} نافذ».`).join(
        "\n\n",
      );
    const short = await receive(actor, { text: said(2) });
    const long = await receive(actor, { text: said(60) });
    const asked = await readArticle(actor, short.articleId);
    expect(await readArticle(actor, long.articleId)).toBe(asked);
    await placeHold(actor, { on: "article", id: long.articleId, reason: "رسالة من محام" });
    expect(await readArticle(actor, long.articleId)).toBe(asked + 1);
    expect(before + asked + 1).toBeLessThanOrEqual(8);
    const article = await findArticle(actor, long.articleId);
    expect(article?.utterances).toHaveLength(60);
  });

  test("that lists speakers asks for all of them at once", async () => {
    const { actor } = desk.editor;
    expect(await countStatements(() => listSpeakers(actor))).toBe(1);
  });
});
