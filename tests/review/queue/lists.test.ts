import { beforeAll, describe, expect, test } from "vitest";
import { endBeingChecked, showBeingChecked } from "@/publication/being-checked";
import { defineTopic } from "@/publication/define-topic";
import { listBeingChecked } from "@/publication/list-being-checked";
import { publishVerdict } from "@/publication/publish-verdict";
import { closeArticle } from "@/review/article/close-article";
import { setClaimAside } from "@/review/claim/set-claim-aside";
import { setEmbargo } from "@/review/claim/set-embargo";
import { assignClaims } from "@/review/queue/assign";
import { bulkInput, changeInBulk } from "@/review/queue/bulk";
import { listArticles } from "@/review/queue/list-articles";
import { countViews, listClaims } from "@/review/queue/list-claims";
import { parseQueueQuery } from "@/review/queue/queue-query";
import { searchUtterances } from "@/review/queue/search-utterances";
import { setArticleDueDate } from "@/review/queue/set-due-date";
import { useTestDatabase } from "../../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  receive,
  refusal,
  takeUp,
} from "../../support/newsroom";
import { claimAt } from "../stages";

useTestDatabase();

const today = "2030-01-15";

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

async function idsOf(parameters: Record<string, string>, who = desk.checker) {
  const { claims } = await listClaims(who.actor, parseQueueQuery(parameters), today);
  return claims.map(({ id }) => id);
}

const bulk = (change: object, who = desk.checker) =>
  changeInBulk(who.actor, bulkInput.parse(change));

describe("the queue", () => {
  test("shows each person what is theirs, and everybody what is nobody's", async () => {
    const mine = await prepareClaim(desk.checker.actor);
    const changes = [{ claimId: mine, assigneeId: desk.checker.personId }];
    expect(await idsOf({ view: "unassigned" })).toContain(mine);
    await assignClaims(desk.editor.actor, { changes });
    expect(await idsOf({ view: "mine" })).toContain(mine);
    expect(await idsOf({ view: "mine" }, desk.otherChecker)).not.toContain(mine);
    expect(await idsOf({ view: "unassigned" })).not.toContain(mine);
  });

  test("shows what came back to the one who proposed it", async () => {
    const { claimId } = await claimAt("returned", desk);
    expect(await idsOf({ view: "returned-to-me" })).toContain(claimId);
    expect(await idsOf({ view: "returned-to-me" }, desk.otherChecker)).not.toContain(claimId);
  });

  test("counts each view as it lists it", async () => {
    const { articleId } = await receive(desk.checker.actor);
    const dueOn = new Date("2030-01-20T00:00:00Z");
    await setArticleDueDate(desk.editor.actor, { changes: [{ articleId, dueOn }] });
    const counts = await countViews(desk.checker.actor, today);
    const due = await listArticles(desk.checker.actor, parseQueueQuery({ view: "due" }));
    expect(due.articles.map(({ id }) => id)).toEqual([articleId]);
    for (const [view, count] of Object.entries(counts)) {
      const articles = view === "due" ? due.articles.length : 0;
      expect((await idsOf({ view })).length + articles, view).toBe(count);
    }
    await closeArticle(desk.checker.actor, { articleId });
    const after = await countViews(desk.checker.actor, today);
    expect(after).toEqual({ ...counts, due: counts.due - 1 });
  });

  test("goes on after the last row, whatever came before it meanwhile", async () => {
    const { articleId } = await receive(desk.checker.actor);
    for (let nth = 0; nth < 32; nth++) {
      await takeUp(desk.checker.actor, articleId, { wording: `ميزانية ${nth}`, speaker: "" });
    }
    const query = parseQueueQuery({ q: "ميزانية" });
    const first = await listClaims(desk.checker.actor, query, today);
    expect(first.claims).toHaveLength(30);
    await takeUp(desk.checker.actor, articleId, { wording: "ميزانية أخيرة", speaker: "" });
    const second = await listClaims(desk.checker.actor, { ...query, after: first.next }, today);
    expect(second.claims.map(({ wording }) => wording.ar)).toEqual(["ميزانية 1", "ميزانية 0"]);
    expect(second.next).toBeNull();
  }, 60_000);

  test("passes over what an address says wrongly", async () => {
    const wrong = { view: "x", stage: "y", topic: "z", after: "e30", sort: "q", from: "never" };
    expect(await idsOf(wrong)).toEqual(await idsOf({}));
  });
});

describe("the search", () => {
  test.each([
    ["without hamza and with other letters", "اكرانيا", "أُكرانيا"],
    ["a name by another newsroom's spelling", "ترمب", "ترامب"],
    ["a foreign sound by another letter", "هيجسيث", "هيغسيث"],
    ["digits of either kind", "٢٠٤١", "2041"],
    ["taa marbuta and yaa", "مستشفي المدينه", "مستشفى المدينة"],
  ])("finds %s", async (_, looked, written) => {
    const { articleId } = await receive(desk.checker.actor);
    const wording = `قال شيئًا عن ${written}.`;
    const claimId = await takeUp(desk.checker.actor, articleId, { wording, speaker: "" });
    expect(await idsOf({ q: looked })).toContain(claimId);
    expect(await idsOf({ q: `${looked} قطعًا لا` })).not.toContain(claimId);
  });

  test("takes the signs of patterns for themselves", async () => {
    expect(await idsOf({ q: "%" })).toEqual([]);
    expect(await idsOf({ q: "_" })).toEqual([]);
  });

  test("finds what triage passed over, until somebody takes it up", async () => {
    const { articleId } = await receive(desk.checker.actor, { title: "مدارس" });
    const found = async () =>
      (await searchUtterances(desk.checker.actor, "زاد عدد المدارس")).filter(
        (utterance) => utterance.articleId === articleId,
      );
    expect(await found()).toHaveLength(1);
    await takeUp(desk.checker.actor, articleId, { words: "المدارس", speaker: "" });
    expect(await found()).toEqual([]);
  });
});

describe("several claims at once", () => {
  test("are assigned, and put back as they were", async () => {
    const claimIds = [
      await prepareClaim(desk.checker.actor),
      await prepareClaim(desk.checker.actor),
    ];
    const assigneeId = desk.otherChecker.personId;
    const outcome = await bulk({
      act: "assign",
      changes: claimIds.map((claimId) => ({ claimId, assigneeId })),
    });
    expect(outcome.changed).toBe(2);
    expect(await idsOf({ view: "mine" }, desk.otherChecker)).toEqual(
      expect.arrayContaining(claimIds),
    );
    await bulk(outcome.undo ?? {});
    expect(await idsOf({ view: "unassigned" })).toEqual(expect.arrayContaining(claimIds));
  });

  test("are set aside where their stage allows it, and taken up again", async () => {
    const open = await prepareClaim(desk.checker.actor);
    const { claimId: waiting } = await claimAt("awaiting-approval", desk);
    const outcome = await bulk({ act: "dismiss", claimIds: [open, waiting], reason: "TRIVIAL" });
    expect(outcome).toMatchObject({ changed: 1, refused: 1 });
    expect(await idsOf({ stage: "set-aside" })).toContain(open);
    await bulk(outcome.undo ?? {});
    expect(await idsOf({ stage: "in-progress" })).toContain(open);
  });

  test("are nothing to an administrator", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const change = { act: "due", changes: [{ claimId, dueOn: "2030-01-31" }] };
    await expect(bulk(change, desk.administrator)).rejects.toMatchObject(refusal("not-allowed"));
  });

  test("are not given to somebody who does not work at the desk", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const changes = [{ claimId, assigneeId: desk.administrator.personId }];
    await expect(assignClaims(desk.editor.actor, { changes })).rejects.toMatchObject(
      refusal("not-found", { what: "person" }),
    );
  });
});

describe("several articles at once", () => {
  const listed = async (parameters: Record<string, string>, who = desk.checker) =>
    (await listArticles(who.actor, parseQueueQuery(parameters))).articles;
  const receiveTwo = async () => [
    (await receive(desk.checker.actor)).articleId,
    (await receive(desk.checker.actor)).articleId,
  ];
  const idsListed = async (parameters: Record<string, string>, who = desk.checker) =>
    (await listed(parameters, who)).map(({ id }) => id);

  test("are assigned, get a day and a topic, and are put back as they were", async () => {
    const articleIds = await receiveTwo();
    const each = (value: object) => articleIds.map((articleId) => ({ articleId, ...value }));
    const { topicId } = await defineTopic(desk.administrator.actor, {
      ...{ topicId: "", insteadOf: "", ar: "التعليم", en: "Education", isRetired: false },
    });
    const assigneeId = desk.otherChecker.personId;
    const assigned = await bulk({ act: "assign-articles", changes: each({ assigneeId }) });
    const due = await bulk({ act: "due-articles", changes: each({ dueOn: "2030-01-31" }) });
    const about = { added: [topicId], removed: [] };
    const topics = await bulk({ act: "topics-articles", changes: each(about) });
    expect([assigned, due, topics].map(({ changed }) => changed)).toEqual([2, 2, 2]);

    const all = expect.arrayContaining(articleIds);
    expect(await idsListed({ view: "mine" }, desk.otherChecker)).toEqual(all);
    expect(await idsListed({ view: "due" })).toEqual(all);
    const ofTopic = await listed({ topic: topicId });
    expect(ofTopic.map(({ id }) => id).sort()).toEqual([...articleIds].sort());
    expect(ofTopic[0]).toMatchObject({
      assignee: { id: assigneeId },
      dueOn: "2030-01-31",
      topics: [{ id: topicId, names: { ar: "التعليم", en: "Education" } }],
    });
    // What is so already is not done again.
    expect(await bulk({ act: "topics-articles", changes: each(about) })).toEqual({
      ...{ changed: 0, refused: 0, undo: null },
    });

    for (const { undo } of [topics, due, assigned]) await bulk(undo ?? {});
    expect(await listed({ topic: topicId })).toEqual([]);
    expect(await idsListed({ view: "due" })).toEqual([]);
    expect(await idsListed({ view: "unassigned" })).toEqual(all);
  });

  test("whose triage is done are not due any more", async () => {
    const [articleId = ""] = await receiveTwo();
    await bulk({ act: "due-articles", changes: [{ articleId, dueOn: "2030-01-31" }] });
    await closeArticle(desk.checker.actor, { articleId });
    expect(await idsListed({ view: "due" })).not.toContain(articleId);
    expect(await idsListed({ view: "all" })).toContain(articleId);
  });

  test("are nothing to an administrator, and none is changed where one is not there", async () => {
    const [articleId = ""] = await receiveTwo();
    for (const change of [
      { act: "assign-articles", changes: [{ articleId, assigneeId: null }] },
      { act: "due-articles", changes: [{ articleId, dueOn: "2030-01-31" }] },
      { act: "topics-articles", changes: [{ articleId, added: [articleId], removed: [] }] },
    ]) {
      await expect(bulk(change, desk.administrator)).rejects.toMatchObject(refusal("not-allowed"));
    }
    const gone = "01900000-0000-7000-8000-000000000000";
    const dueOn = "2030-02-28";
    const changes = [articleId, gone].map((id) => ({ articleId: id, dueOn }));
    await expect(bulk({ act: "due-articles", changes })).rejects.toMatchObject(
      refusal("not-found", { what: "article" }),
    );
    expect(await idsListed({ view: "due" })).not.toContain(articleId);
    const added = [{ articleId, added: [gone], removed: [] }];
    await expect(bulk({ act: "topics-articles", changes: added })).rejects.toMatchObject(
      refusal("not-found", { what: "topic" }),
    );
  });
});

test("what is under embargo is published when its time is over and not before", async () => {
  const { claimId, approvalId } = await claimAt("approved", desk);
  const publish = () =>
    publishVerdict(desk.editor.actor, { claimId, approvalId: approvalId ?? "" });
  const until = new Date(Date.now() + 3_600_000);
  await setEmbargo(desk.editor.actor, { claimId, until });
  await expect(publish()).rejects.toMatchObject(
    refusal("embargoed", { until: until.toISOString() }),
  );
  await setEmbargo(desk.editor.actor, { claimId, until: null });
  await publish();
  expect(await idsOf({ stage: "published" })).toContain(claimId);
});

describe("the public note that a claim is being checked", () => {
  const shown = async () => (await listBeingChecked(50)).map(({ claimId }) => claimId);

  test("shows its words and speaker until an editor ends it", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    await showBeingChecked(desk.editor.actor, { claimId });
    const note = (await listBeingChecked(50)).find((one) => one.claimId === claimId);
    expect(note).toEqual({
      claimId,
      wording: { ar: "لن ترفع الحكومة الضرائب قبل عام 2030." },
      speaker: { ar: "سالم الحارثي" },
      named: { text: "سالم الحارثي", language: "ar" },
    });
    await endBeingChecked(desk.otherEditor.actor, { claimId });
    expect(await shown()).not.toContain(claimId);
  });

  test("ends by itself when the claim is set aside or published", async () => {
    const aside = await prepareClaim(desk.checker.actor);
    await showBeingChecked(desk.editor.actor, { claimId: aside });
    await setClaimAside(desk.checker.actor, { claimId: aside, reason: "TRIVIAL", note: null });
    const { claimId, approvalId } = await claimAt("approved", desk);
    await showBeingChecked(desk.editor.actor, { claimId });
    await publishVerdict(desk.editor.actor, { claimId, approvalId: approvalId ?? "" });
    expect(await shown()).not.toContain(aside);
    expect(await shown()).not.toContain(claimId);
    await expect(showBeingChecked(desk.editor.actor, { claimId })).rejects.toMatchObject(
      refusal("not-at-this-stage"),
    );
  });
});
