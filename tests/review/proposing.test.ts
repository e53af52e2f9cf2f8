import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { claimKinds, classifyClaim, contentRatingFits } from "@/review/claim/classify-claim";
import { findClaim } from "@/review/claim/find-claim";
import { takeUpUtteranceInput } from "@/review/claim/take-up-utterance";
import { withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { listRatings } from "@/review/verdict/list-ratings";
import { proposeVerdict } from "@/review/verdict/propose-verdict";
import { useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  proposeChange,
  publishedClaim,
  receive,
  refusal,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let articleId: string;
let ratedClaim: string;
beforeAll(async () => {
  desk = await openNewsroom();
  articleId = (await receive(desk.checker.actor)).articleId;
  ratedClaim = await prepareClaim(desk.checker.actor);
});

const day = new Date("2026-01-01T00:00:00Z");

describe("a verdict", () => {
  test.each([
    ["FACT", "false", true],
    ["FACT", "opinion", false],
    ["NUMBER", "mostly-true", true],
    ["NUMBER", "opinion", false],
    ["COMPARISON", "misleading", true],
    ["COMPARISON", "opinion", false],
    ["PREDICTION", "unproven", true],
    ["PREDICTION", "opinion", false],
    ["PROMISE", "outdated", true],
    ["PROMISE", "opinion", false],
    ["DEMAND", "opinion", true],
    ["DEMAND", "false", false],
    ["OPINION", "opinion", true],
    ["OPINION", "true", false],
  ] as const)("on a claim of kind %s rated %s: %s", async (kind, content, allowed) => {
    const { actor } = desk.checker;
    const claimId = ratedClaim;
    const basedOn = await database().verdict.count({ where: { claimId } });
    await classifyClaim(actor, { claimId, kind, lookAgainOn: day });
    const proposal = propose(actor, claimId, { content, basedOn });
    if (allowed) expect(await proposal).toMatchObject({ claimId });
    else await expect(proposal).rejects.toMatchObject(refusal("kind-binds-rating", { kind }));
  });

  test("calls an opinion nothing but one, whatever the step of the scale", async () => {
    const ratings = await listRatings(desk.checker.actor);
    for (const { key } of ratings.filter(({ scale }) => scale === "CONTENT")) {
      const fitting = claimKinds.filter((kind) => contentRatingFits(kind, key));
      const judged = ["DEMAND", "OPINION"];
      expect(fitting).toEqual(
        claimKinds.filter((kind) => judged.includes(kind) === (key === "opinion")),
      );
    }
  });

  test("needs somebody who said it", async () => {
    const { actor } = desk.checker;
    const claimId = await takeUp(actor, (await receive(actor)).articleId, { speaker: "" });
    await cite(actor, claimId);
    await expect(propose(actor, claimId)).rejects.toMatchObject(refusal("speaker-missing"));
  });

  test("needs evidence, and what was withdrawn is none", async () => {
    const { actor } = desk.checker;
    const claimId = await takeUp(actor, articleId);
    await expect(propose(actor, claimId)).rejects.toMatchObject(refusal("evidence-missing"));
    const evidenceId = await cite(actor, claimId);
    await withdrawEvidence(actor, { claimId, evidenceId, reason: "مصدر خاطئ" });
    await expect(propose(actor, claimId)).rejects.toMatchObject(refusal("evidence-missing"));
    expect(await database().verdict.count({ where: { claimId } })).toBe(0);
  });

  test("needs the claim's wording in its own language", async () => {
    const { actor } = desk.checker;
    const claimId = await takeUp(actor, articleId, { language: "en", wording: "No new taxes." });
    await cite(actor, claimId);
    await expect(propose(actor, claimId)).rejects.toMatchObject(
      refusal("wording-missing", { language: "ar" }),
    );
  });

  test("pins ratings that are there, each of its own scale", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const ratings = await listRatings(actor);
    const of = (wanted: string) => ratings.find(({ scale }) => scale === wanted)?.id ?? "";
    const texts = {
      finding: "خلاصة",
      reasoning: "تعليل",
      otherFinding: null,
      otherReasoning: null,
    };
    const rated = (attributionId: string, contentId: string) =>
      proposeVerdict(actor, {
        claimId,
        basedOn: 0,
        language: "ar",
        otherLanguage: "en",
        document: null,
        otherDocument: null,
        ticked: [],
        counterSearch: null,
        note: null,
        otherNote: null,
        attributionId,
        contentId,
        ...texts,
      });
    for (const [attribution, content] of [
      [of("ATTRIBUTION"), randomUUID()],
      [randomUUID(), of("CONTENT")],
      [of("CONTENT"), of("ATTRIBUTION")],
    ] as const) {
      await expect(rated(attribution, content)).rejects.toMatchObject(
        refusal("not-found", { what: "rating" }),
      );
    }
  });
});

describe("a prediction or a promise", () => {
  const form = {
    utteranceId: randomUUID(),
    wording: "ستُفتح المستشفى في الربيع.",
    language: "ar",
    speaker: "",
    saidOn: "",
    occasion: "",
    address: "",
  };

  test.each(["PREDICTION", "PROMISE"])("(%s) has a day on which it is looked at again", (kind) => {
    const without = takeUpUtteranceInput.safeParse({ ...form, kind, lookAgainOn: "" });
    expect(without.error?.issues).toMatchObject([
      { path: ["lookAgainOn"], message: "look-again-required" },
    ]);
    const parsed = takeUpUtteranceInput.parse({ ...form, kind, lookAgainOn: "2026-01-01" });
    expect(parsed.lookAgainOn).toEqual(day);
  });

  test("is the only kind that has one", () => {
    const parsed = takeUpUtteranceInput.parse({ ...form, kind: "FACT", lookAgainOn: "2026-01-01" });
    expect(parsed.lookAgainOn).toBeNull();
  });
});

describe("a newer version", () => {
  test("is shown with its author and texts to whoever wrote on the older one", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const theirs = { finding: "خلاصة هدى", reasoning: "تعليل هدى [1]" };
    await propose(desk.checker.actor, claimId, theirs);
    const late = propose(desk.otherChecker.actor, claimId, { finding: "خلاصة كمال" });
    await expect(late).rejects.toMatchObject(
      refusal("newer-version", {
        version: 1,
        author: "هدى الراشد",
        texts: expect.objectContaining({ ar: expect.objectContaining(theirs) }),
      }),
    );
    expect(await database().verdict.count({ where: { claimId } })).toBe(1);
  });

  test("takes the place of the proposal that waited", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    await propose(desk.checker.actor, claimId);
    const second = await propose(desk.otherChecker.actor, claimId, { basedOn: 1 });
    const claim = await findClaim(desk.checker.actor, claimId);
    expect(claim?.proposal?.id).toBe(second.proposalId);
    expect(claim?.verdict?.version).toBe(2);
  });

  test("is one alone when many save at once", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const saves = [desk.checker, desk.otherChecker, desk.checkingEditor, desk.editor].map(
      ({ actor }, i) => propose(actor, claimId, { finding: `خلاصة ${i}` }),
    );
    const settled = await Promise.allSettled(saves);
    const refused = settled.filter((each) => each.status === "rejected");
    expect(refused.map(({ reason }) => reason.code)).toEqual(
      Array.from({ length: 3 }, () => "newer-version"),
    );
  });
});

test("a change of what is published says what changed and why", async () => {
  const claimId = await publishedClaim(desk);
  const { actor } = desk.checker;
  await expect(propose(actor, claimId, { basedOn: 1 })).rejects.toMatchObject(
    refusal("note-missing"),
  );
  await expect(proposeChange(actor, claimId, { note: " " })).rejects.toMatchObject(
    refusal("note-missing"),
  );
  expect(await proposeChange(actor, claimId)).toMatchObject({ claimId });
});
