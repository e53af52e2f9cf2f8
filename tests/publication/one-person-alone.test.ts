import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import { database } from "@/prisma/client";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveRemoval, requestRemoval } from "@/publication/removal";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { useTestDatabase } from "../support/database";
import {
  invite,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  proposeChange,
  publish,
  publishedClaim,
  refusal,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
/** Somebody with every role there is. */
let mighty: Actor;
let claimId: string;
beforeAll(async () => {
  desk = await openNewsroom();
  const roles = ["FACT_CHECKER", "EDITOR", "ADMINISTRATOR"] as const;
  mighty = (await invite(desk.administrator.actor, "صاحب كل دور", roles)).actor;
});
beforeEach(async () => {
  claimId = await publishedClaim(desk);
});

/** Everything that the public can see, and everything that would make it change. */
async function whatIsPublic(): Promise<string> {
  const [records, log, press] = await Promise.all([
    database().publishedRecord.findMany({ orderBy: { publicationId: "asc" } }),
    database().publicLogEntry.findMany({ orderBy: { sequence: "asc" } }),
    database().outbox.count(),
  ]);
  return JSON.stringify({ records, log, press });
}

describe("one person alone, whatever their roles,", () => {
  let before: string;
  beforeEach(async () => {
    before = await whatIsPublic();
  });

  test("publishes nothing of their own", async () => {
    const own = await prepareClaim(mighty);
    const proposed = await propose(mighty, own);
    await expect(approveVerdict(mighty, proposed)).rejects.toMatchObject(refusal("own-work"));
    const { proposalId: approvalId } = proposed;
    await expect(publishVerdict(mighty, { claimId: own, approvalId })).rejects.toMatchObject(
      refusal("not-at-this-stage", { stage: "awaiting-approval" }),
    );
    expect(await whatIsPublic()).toBe(before);
  });

  test("publishes nothing that was approved for another claim", async () => {
    const other = await prepareClaim(desk.checker.actor);
    const approved = await approveVerdict(mighty, await propose(desk.checker.actor, other));
    const own = await prepareClaim(mighty);
    await propose(mighty, own);
    await expect(publishVerdict(mighty, { claimId: own, ...approved })).rejects.toMatchObject(
      refusal("not-at-this-stage"),
    );
    expect(await whatIsPublic()).toBe(before);
  });

  test("corrects nothing", async () => {
    const correction = await proposeChange(mighty, claimId);
    await expect(publish(mighty, correction)).rejects.toMatchObject(refusal("own-work"));
    expect(await whatIsPublic()).toBe(before);
  });

  test("retracts nothing", async () => {
    const note = { language: "ar", note: "سحبناه", otherLanguage: "en", otherNote: null };
    const retraction = await proposeRetraction(mighty, { claimId, ...note });
    const published = publish(mighty, { claimId, ...retraction });
    await expect(published).rejects.toMatchObject(refusal("own-work"));
    expect(await whatIsPublic()).toBe(before);
  });

  test("removes nothing", async () => {
    const request = { claimId, words: "الضرائب", ground: "حكم قضائي" };
    const { removalId } = await requestRemoval(mighty, request);
    await expect(approveRemoval(mighty, { claimId, removalId })).rejects.toMatchObject(
      refusal("own-work"),
    );
    expect(await whatIsPublic()).toBe(before);
  });

  test("needs the second one to have seen the very thing", async () => {
    const correction = await proposeChange(mighty, claimId);
    await approveVerdict(desk.editor.actor, correction);
    await proposeChange(mighty, claimId, { basedOn: "2", finding: "بلا مراجعة." });
    const approval = await database().approval.findFirstOrThrow({
      where: { proposalId: correction.proposalId },
    });
    await expect(
      publishVerdict(mighty, { claimId, approvalId: approval.id }),
    ).rejects.toMatchObject(refusal("not-at-this-stage", { stage: "awaiting-approval" }));
    expect(await whatIsPublic()).toBe(before);
  });
});
