import { beforeAll, describe, expect, test } from "vitest";
import { approvePublicText } from "@/publication/public-text/decide-public-text";
import { proposeRating } from "@/publication/public-text/propose-rating";
import { listRatings, type RatingChoice } from "@/review/verdict/list-ratings";
import { proposeVerdict } from "@/review/verdict/propose-verdict";
import { proposeVerdictInput } from "@/review/verdict/verdict-input";
import { useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  refusal,
  tickingEach,
} from "../support/newsroom";
import { proposedStep } from "../support/public-texts";

useTestDatabase();

let desk: Newsroom;
let claimId: string;
beforeAll(async () => {
  desk = await openNewsroom();
  claimId = await prepareClaim(desk.checker.actor);
});

async function step(key: string): Promise<RatingChoice> {
  const found = (await listRatings(desk.checker.actor)).find((rating) => rating.key === key);
  if (!found) throw new Error(`the scale has no ${key}`);
  return found;
}

/** Defines a step of the content scale anew, as a second person approves it. */
async function redefine({ key, texts, position }: RatingChoice, fields: object): Promise<void> {
  const { proposalId } = await proposeRating(
    desk.checkingEditor.actor,
    proposedStep({
      key,
      nameAr: texts.ar?.name,
      nameEn: texts.en?.name,
      position: String(position),
      ...fields,
    }),
  );
  await approvePublicText(desk.editor.actor, { proposalId });
}

/** Hands in what was chosen in a form that was opened before. */
const proposeWith = (content: RatingChoice, attribution: RatingChoice) =>
  tickingEach((ticked) =>
    proposeVerdict(
      desk.checker.actor,
      proposeVerdictInput.parse({
        ...{ ticked, claimId, basedOn: 0, language: "ar", otherLanguage: "en" },
        ...{ attributionId: attribution.id, contentId: content.id, finding: "تغيّر بعد قوله." },
        reasoning: "يقول مشروع القانون غير ذلك [1].",
      }),
    ),
  );

describe("a rating that was chosen in a form that was opened before", () => {
  test("is not given once it is retired", async () => {
    const content = await step("outdated");
    await redefine(content, { isRetired: "on" });
    await expect(proposeWith(content, await step("confirmed"))).rejects.toMatchObject(
      refusal("invalid-input", { fields: { contentId: "rating-changed" } }),
    );
  });

  test("is not given with a definition that another took the place of", async () => {
    const content = await step("misleading");
    await redefine(content, { meaningEn: "True words that lead to what is not so." });
    await expect(proposeWith(content, await step("confirmed"))).rejects.toMatchObject(
      refusal("invalid-input", { fields: { contentId: "rating-changed" } }),
    );
  });

  test("is of the scale that it stands for", async () => {
    const [content, attribution] = [await step("false"), await step("confirmed")];
    await expect(proposeWith(attribution, content)).rejects.toMatchObject(refusal("not-found"));
    await expect(proposeWith(content, attribution)).resolves.toHaveProperty("proposalId");
  });
});
