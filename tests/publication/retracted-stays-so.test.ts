import { beforeAll, describe, expect, test } from "vitest";
import { isRetracted } from "@/publication/published-record";
import { findPublishedVerdict } from "@/publication/read-published";
import { returnVerdict } from "@/review/approval/return-verdict";
import { findClaim } from "@/review/claim/find-claim";
import { isPublicAsRetracted } from "@/review/claim/stage";
import { wordClaim } from "@/review/claim/word-claim";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  proposeChange,
  publish,
  publishedClaim,
  refusal,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const note = { language: "ar", note: "سحبناه.", otherLanguage: "en", otherNote: "Retracted." };

/** A retracted claim for which a new verdict was proposed and sent back. */
async function retractedWithReturn(): Promise<string> {
  const { checker, editor } = desk;
  const claimId = await publishedClaim(desk);
  const retraction = await proposeRetraction(checker.actor, { claimId, ...note });
  await publish(editor.actor, { claimId, ...retraction });
  const { proposalId } = await proposeChange(checker.actor, claimId);
  await returnVerdict(editor.actor, { claimId, proposalId, reason: "ليس بعد" });
  return claimId;
}

describe("a retracted verdict for which a new one was sent back", () => {
  test("does not come back by an amendment", async () => {
    const { checker } = desk;
    const claimId = await retractedWithReturn();
    await wordClaim(checker.actor, { claimId, language: "en", wording: "No taxes before 2030." });
    await expect(
      proposeAmendment(checker.actor, { claimId, ...note, ticked: [] }),
    ).rejects.toMatchObject(refusal("not-at-this-stage", { stage: "retracted" }));
  });

  test("is not retracted a second time, and the desk offers neither", async () => {
    const { checker } = desk;
    const claimId = await retractedWithReturn();
    await expect(proposeRetraction(checker.actor, { claimId, ...note })).rejects.toMatchObject(
      refusal("not-at-this-stage", { stage: "retracted" }),
    );
    const claim = await findClaim(checker.actor, claimId);
    expect(claim?.stage).toBe("returned");
    expect(claim && isPublicAsRetracted(claim)).toBe(true);
  });

  test("comes back with a new verdict that somebody else approved", async () => {
    const { checker, editor } = desk;
    const claimId = await retractedWithReturn();
    await publish(editor.actor, await proposeChange(checker.actor, claimId, { basedOn: "2" }));
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    expect(record && isRetracted(record)).toBe(false);
  });
});
