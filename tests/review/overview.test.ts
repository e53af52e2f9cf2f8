import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { returnVerdict } from "@/review/approval/return-verdict";
import { setClaimAside } from "@/review/claim/set-claim-aside";
import { readBalance } from "@/review/overview/read-balance";
import { readOverview } from "@/review/overview/read-overview";
import { parseWindow } from "@/review/overview/window";
import { useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publishedClaim,
  receive,
  refusal,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
  await publishedClaim(desk);
  const { actor } = desk.checker;
  const returned = await propose(actor, await prepareClaim(actor));
  await returnVerdict(desk.editor.actor, {
    ...returned,
    cause: "SOURCES",
    reason: "ينقصه مصدر",
  });
  const { articleId } = await receive(actor);
  const claimId = await takeUp(actor, articleId, { words: "المدارس" });
  await setClaimAside(actor, { claimId, reason: "TRIVIAL", note: null });
});

describe("the overview", () => {
  test("says what is in each stage and for how long", async () => {
    const { stages } = await readOverview(desk.checker.actor, { weeks: 26 });
    expect(Object.fromEntries(stages.map(({ stage, claims }) => [stage, claims]))).toEqual({
      published: 1,
      returned: 1,
      "set-aside": 1,
    });
    for (const { median, longest } of stages) {
      expect(median).toBeGreaterThanOrEqual(0);
      expect(longest).toBeGreaterThanOrEqual(median);
    }
  });

  test("says how long it took from an article to its verdict, by the week's Monday", async () => {
    const { byWeek } = await readOverview(desk.editor.actor, { weeks: 4 });
    expect(byWeek).toHaveLength(1);
    expect(byWeek[0]).toMatchObject({
      claims: 1,
      week: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(new Date(`${byWeek[0]?.week}T00:00:00Z`).getUTCDay()).toBe(1);
    const { publishedAt } = await database().publication.findFirstOrThrow();
    const { receivedAt } = await database().article.findFirstOrThrow({
      orderBy: { receivedAt: "asc" },
    });
    const took = (publishedAt.getTime() - receivedAt.getTime()) / 1_000;
    expect(byWeek[0]?.median).toBeCloseTo(took, 3);
    expect(byWeek[0]?.ninetieth).toBeCloseTo(took, 3);
  });

  test("says whose the open claims are, and why others were set aside or sent back", async () => {
    const { load, reasons } = await readOverview(desk.checker.actor, { weeks: 26 });
    expect(load.reduce((sum, { open }) => sum + open, 0)).toBe(1);
    expect(load.reduce((sum, { returned }) => sum + returned, 0)).toBe(1);
    expect(reasons).toContainEqual({ kind: "dismissed", reason: "TRIVIAL", times: 1 });
    expect(reasons.filter(({ kind }) => kind === "returned")).toEqual([
      { kind: "returned", reason: "SOURCES", times: 1 },
    ]);
  });

  test("is bounded: an address that asks for more gets half a year", () => {
    expect(["4", "52", "9999", "x", undefined].map(parseWindow)).toEqual([4, 52, 26, 26, 26]);
  });
});

describe("the balance", () => {
  test("counts who is checked and how what is published of them was rated", async () => {
    const { speakers, topics, scale } = await readBalance(desk.editor.actor, { weeks: 26 });
    expect(speakers).toEqual([
      { name: "سالم الحارثي", checked: 1, rated: 1, ratings: { false: 1 } },
      expect.objectContaining({ name: "سالم الحارثي", checked: 1, rated: 0, ratings: {} }),
    ]);
    expect(topics).toEqual([]);
    expect(scale.every((step) => step.scale === "CONTENT")).toBe(true);
  });

  test("is for editors' eyes alone", async () => {
    for (const { actor } of [desk.checker, desk.administrator]) {
      await expect(readBalance(actor, { weeks: 26 })).rejects.toMatchObject(
        refusal("not-allowed", { act: "read-balance" }),
      );
    }
  });
});

// Last: its claims would be counted by the others.
test("of a stage with several claims it tells the middle one and the oldest", async () => {
  const { actor } = desk.checker;
  const { articleId } = await receive(actor);
  const asideAgain = await takeUp(actor, articleId, { words: "المدارس" });
  await setClaimAside(actor, { claimId: asideAgain, reason: "TRIVIAL", note: null });
  await setClaimAside(actor, {
    claimId: await takeUp(actor, articleId),
    reason: "TRIVIAL",
    note: null,
  });
  const aside = await database().claimStage.findMany({
    where: { stage: "set-aside" },
    orderBy: { stageSince: "asc" },
  });
  const { stages } = await readOverview(actor, { weeks: 26 });
  const told = stages.find(({ stage }) => stage === "set-aside");
  const [oldest, middle, newest] = aside.map(({ stageSince }) => stageSince.getTime());
  expect(told?.claims).toBe(3);
  // Both are ages at one moment: what lies between them does not depend on when it is asked.
  const between = ((middle ?? 0) - (oldest ?? 0)) / 1_000;
  expect((told?.longest ?? 0) - (told?.median ?? 0)).toBeCloseTo(between, 2);
  expect(newest).toBeGreaterThan(middle ?? 0);
});
