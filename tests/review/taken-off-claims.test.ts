import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import { findArticle } from "@/review/article/find-article";
import { triageArticle, triageArticleInput } from "@/review/article/triage-article";
import { addUtterance } from "@/review/claim/add-utterance";
import { withdrawUtterance } from "@/review/claim/withdraw-utterance";
import { listArticles } from "@/review/queue/list-articles";
import { listClaims } from "@/review/queue/list-claims";
import { parseQueueQuery } from "@/review/queue/queue-query";
import { searchUtterances } from "@/review/queue/search-utterances";
import { listSaid } from "@/review/speaker/list-said";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, receive, takeUp } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let actor: Actor;
/** A claim that two say; what the first one said, in this article, was taken off it. */
let articleId: string;
let claimId: string;
let takenOff: string;
let speakerId: string;
beforeEach(async () => {
  desk ??= await openNewsroom();
  actor = desk.checker.actor;
  ({ articleId } = await receive(actor, { text: "قال سالم الحارثي: «لن ترتفع ضريبة البحر»." }));
  claimId = await takeUp(actor, articleId, { words: "ضريبة البحر", wording: "لن ترتفع." });
  const [said] = (await findArticle(actor, articleId))?.utterances ?? [];
  takenOff = said?.id ?? "";
  speakerId = said?.speaker?.id ?? "";
  const other = await receive(actor, { text: "قالت منى الزين: «لن ترتفع ضريبة البحر»." });
  const [again] = (await findArticle(actor, other.articleId))?.utterances ?? [];
  const confirmed = { meansTheSame: "on", dateFits: "on" } as const;
  await addUtterance(actor, { claimId, utteranceId: again?.id ?? "", ...confirmed });
  await withdrawUtterance(actor, { claimId, utteranceId: takenOff, reason: "يعني غيرها" });
});

describe("an utterance that was taken off its claim", () => {
  test("stands in its article without the claim, and can be found", async () => {
    const [said] = (await findArticle(actor, articleId))?.utterances ?? [];
    expect(said?.claims).toEqual([]);
    const found = await searchUtterances(actor, "ضريبة البحر");
    expect(found.map(({ id }) => id)).toContain(takenOff);
    const { articles } = await listArticles(actor, parseQueueQuery());
    expect(articles.find(({ id }) => id === articleId)?.claims).toBe(0);
  });

  test("is not whom the claim is said by, nor a claim of its speaker", async () => {
    const { claims } = await listClaims(actor, parseQueueQuery(), "2026-01-01");
    expect(claims.find(({ id }) => id === claimId)?.speakerName).toBe("منى الزين");
    const { said } = await listSaid(actor, { entryId: speakerId });
    expect(said.find(({ id }) => id === takenOff)?.claims).toEqual([]);
  });

  test("is taken up anew where somebody picks it", async () => {
    const input = triageArticleInput.parse({ articleId, utteranceIds: [takenOff] });
    const { claimIds } = await triageArticle(actor, input);
    expect(claimIds).toHaveLength(1);
    expect(claimIds).not.toContain(claimId);
  });
});

test("what an edit took the place of is not listed beside it as what somebody said", async () => {
  const statement = { start: 19, end: 32 };
  const { utteranceId } = await changeUtterance(actor, {
    ...{ utteranceId: takenOff, kind: "INDIRECT", statement, quotes: [] },
    ...{ speakerName: null, mention: null, speakerId },
  });
  const { said } = await listSaid(actor, { entryId: speakerId });
  const ids = said.map(({ id }) => id);
  expect(ids).toContain(utteranceId);
  expect(ids).not.toContain(takenOff);
});
