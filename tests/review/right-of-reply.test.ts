import { beforeAll, describe, expect, test } from "vitest";
import { findPublishedVerdict } from "@/publication/read-published";
import { outcomeWhenPublished } from "@/publication/reply-outcome";
import { findClaim } from "@/review/claim/find-claim";
import { omitReply, recordReply, recordReplyInput } from "@/review/reply/record-reply";
import { replyOutcome } from "@/review/reply/reply-outcome";
import { requestReplyInput, withdrawReplyRequest } from "@/review/reply/request-reply";
import { findVerdictDesk } from "@/review/verdict/find-verdict-desk";
import { useTestDatabase } from "../support/database";
import {
  ask,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publish,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const reply = async (claimId: string, requestId: string, answer: string) => {
  const input = { claimId, requestId, answer, answeredOn: "2025-05-07" };
  await recordReply(desk.checker.actor, recordReplyInput.parse(input));
};

describe("an answer is due by the end of its day where the newsroom is", () => {
  const asked = { answer: null, dueOn: "2025-05-08" };
  test.each([
    // Riyadh is three hours ahead of Greenwich, New York four behind in May.
    ["2025-05-08T20:59:59Z", "Asia/Riyadh", "waiting"],
    ["2025-05-08T21:00:00Z", "Asia/Riyadh", "did-not-answer"],
    ["2025-05-09T03:59:59Z", "America/New_York", "waiting"],
    ["2025-05-09T04:00:00Z", "America/New_York", "did-not-answer"],
  ])("at %s in %s: %s", (at, timeZone, outcome) => {
    expect(replyOutcome(asked, new Date(at), timeZone)).toBe(outcome);
  });

  test("and an answer that came is one, however late", () => {
    const answer = { text: "لا", language: "ar", answeredOn: "2025-06-01" };
    const at = new Date("2025-07-01T00:00:00Z");
    expect(replyOutcome({ ...asked, answer }, at, "Asia/Riyadh")).toBe("answered");
  });
});

describe("the right of reply", () => {
  test("asks the speaker by their entry, or somebody else by name, never nobody", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const claim = await findClaim(desk.checker.actor, claimId);
    const speaker = claim?.utterances[0]?.speaker;
    await ask(desk.checker.actor, claimId, { speakerId: speaker?.id ?? "", asked: "" });
    await ask(desk.checker.actor, claimId, { asked: "مكتب الوزير", askedOn: "2025-05-06" });
    const { requests } = (await findClaim(desk.checker.actor, claimId))?.rightOfReply ?? {};
    expect(requests?.map(({ asked }) => asked)).toEqual([speaker?.names, { ar: "مكتب الوزير" }]);
    const nobody = { claimId, speakerId: "", asked: "", language: "ar", channel: "PHONE" };
    const when = { askedOn: "2025-05-08", dueOn: "2025-05-07" };
    expect(
      requestReplyInput.safeParse({ ...nobody, ...when }).error?.issues.map((one) => one.message),
    ).toEqual(["required", "due-before-asked"]);
  });

  test("keeps the latest answer, in the language it was given in", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const requestId = await ask(actor, claimId);
    await reply(claimId, requestId, "لا تعليق.");
    await reply(claimId, requestId, "The bill is a draft.");
    const { requests } = (await findClaim(actor, claimId))?.rightOfReply ?? {};
    expect(requests?.[0]?.answer).toEqual({
      text: "The bill is a draft.",
      language: "en",
      answeredOn: "2025-05-07",
    });
  });

  test("says why nobody is asked until somebody is, and again where that was a mistake", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const state = async () => (await findClaim(actor, claimId))?.rightOfReply;
    await omitReply(actor, { claimId, reason: "توفّي قبل النشر", language: "ar" });
    expect(await state()).toMatchObject({ requests: [], notAsked: { reason: "توفّي قبل النشر" } });
    const requestId = await ask(actor, claimId);
    expect(await state()).toMatchObject({ notAsked: null, requests: [{ id: requestId }] });
    await withdrawReplyRequest(actor, { claimId, requestId, reason: "ادعاء آخر" });
    expect(await state()).toMatchObject({ requests: [], notAsked: { language: "ar" } });
  });

  test("is published, and whoever still had time is not said to have been silent", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    await ask(actor, claimId, { dueOn: "2025-05-08" });
    await ask(actor, claimId, { askedOn: "2025-05-06", dueOn: "2199-01-01" });
    await publish(desk.editor.actor, await propose(actor, claimId));
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    if (!record) throw new Error("nothing is published");
    const outcomes = record.rightOfReply.requests.map((one) =>
      outcomeWhenPublished(record, one, "Asia/Riyadh"),
    );
    expect(outcomes).toEqual(["did-not-answer", "waiting"]);
  });
});

describe("the linter, of an answer that may still come", () => {
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  const rulesOf = async (claimId: string) =>
    (await findVerdictDesk(desk.checker.actor, claimId, "ar"))?.findings
      .filter(({ place }) => place === "reply")
      .map(({ rule, details }) => [rule, details]);

  test("asks whether one would rather wait, until it is there or its day is over", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    expect(await rulesOf(claimId)).toEqual([["reply-missing", {}]]);
    await ask(actor, claimId, { askedOn: day(-9), dueOn: day(-2) });
    expect(await rulesOf(claimId)).toEqual([]);
    const dueOn = day(5);
    const later = await ask(actor, claimId, { askedOn: day(-1), dueOn });
    expect(await rulesOf(claimId)).toEqual([["reply-pending", { date: dueOn }]]);
    await reply(claimId, later, "لا تعليق.");
    expect(await rulesOf(claimId)).toEqual([]);
  });
});
