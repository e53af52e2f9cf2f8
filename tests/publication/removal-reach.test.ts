import { beforeAll, describe, expect, test } from "vitest";
import { approveRemoval, requestRemoval, requestRemovalInput } from "@/publication/removal";
import { readRemovalReach } from "@/publication/removal-reach";
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
let claimId: string;
beforeAll(async () => {
  desk = await openNewsroom();
  const { actor } = desk.checker;
  const text = "قالت منى: «التقينا علي أمس، وسلّمنا عليه، وزرنا المكتب (رقم 3)».";
  const { articleId } = await receive(actor, { text });
  claimId = await takeUp(actor, articleId, { words: "التقينا", wording: "التقيا أمس." });
  await cite(actor, claimId);
  await publish(desk.editor.actor, await propose(actor, claimId));
  await receive(actor, { text: "قال سعيد: «العليا أعلى».", title: "المحكمة العليا" });
  await receive(actor, { text: "قال سعيد: «لا شيء»." });
});

async function reachOf(words: string) {
  const input = requestRemovalInput.parse({ claimId, words, ground: "حكم قضائي" });
  const { removalId } = await requestRemoval(desk.editor.actor, input);
  return { removalId, reach: await readRemovalReach(desk.otherEditor.actor, removalId) };
}

describe("how far a removal reaches", () => {
  test("is told before it is approved, with the longer words that it would tear", async () => {
    const { reach } = await reachOf("علي");
    expect(reach).toMatchObject({ verdicts: 1, articles: 2, within: 3 });
    expect(["عليه", "العليا"]).toContain(reach?.sample);
  });

  test.each(["(رقم 3)", "علي أمس", "المكتب (رقم"])(
    "is that of the words alone: %s",
    async (words) => {
      const { reach } = await reachOf(words);
      expect(reach).toEqual({ verdicts: 1, articles: 1, within: 0, sample: null });
    },
  );

  test("is nothing any more once it is decided, and nobody else's to read", async () => {
    const { removalId } = await reachOf("سلّمنا");
    await expect(readRemovalReach(desk.checker.actor, removalId)).rejects.toMatchObject(
      refusal("not-allowed"),
    );
    await approveRemoval(desk.otherEditor.actor, { claimId, removalId });
    expect(await readRemovalReach(desk.editor.actor, removalId)).toBeNull();
  });
});
