import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  propose,
  publish,
  receive,
  refusal,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

async function proposedOf(speaker: string) {
  const text = `قالت ${speaker}: «لن ترتفع الضرائب قبل عام 2030».`;
  const { articleId } = await receive(desk.checker.actor, { text });
  const claimId = await takeUp(desk.checker.actor, articleId);
  await cite(desk.checker.actor, claimId);
  return propose(desk.checker.actor, claimId);
}

describe("a verdict whose ClaimReview others would refuse", () => {
  test("is not published: the newsroom reviews no claim of its own", async () => {
    const proposed = await proposedOf("غرفة الاختبار");
    await expect(publish(desk.editor.actor, proposed)).rejects.toMatchObject(
      refusal("claim-review-broken", { rules: ["claimant-is-reviewer"] }),
    );
    expect(await database().publication.count()).toBe(0);
    expect(await database().publicLogEntry.count()).toBe(0);
  });

  test("does not keep others from being published", async () => {
    await publish(desk.editor.actor, await proposedOf("منى الزين"));
    expect(await database().publication.count()).toBe(1);
  });
});
