import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { addUtterance, addUtteranceInput } from "@/review/claim/add-utterance";
import { findClaim } from "@/review/claim/find-claim";
import { recordAppearance, recordAppearanceInput } from "@/review/claim/record-appearance";
import { listSimilarClaims } from "@/review/claim/similar-claims";
import { translateUtterance } from "@/review/claim/translate-utterance";
import { restoreUtterance, withdrawUtterance } from "@/review/claim/withdraw-utterance";
import { useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
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

/** An utterance of another article, in which the same is said with other spellings. */
async function saidElsewhere(words = "لن ترفع الحكومه الضرائب قبل عام ٢٠٣٠"): Promise<string> {
  const text = `قال سالم الحارثي: «${words}».`;
  const { revisionId } = await receive(desk.checker.actor, { text });
  const found = await database().utterance.findFirstOrThrow({ where: { revisionId } });
  return found.id;
}

const confirmed = { meansTheSame: "on", dateFits: "on" } as const;

describe("an utterance that makes a claim that exists", () => {
  test("finds it, whatever the spelling, the likest first", async () => {
    const { actor } = desk.checker;
    const { articleId } = await receive(actor);
    const claimId = await takeUp(actor, articleId);
    const wording = "زاد عدد المدارس عشرين مدرسة.";
    await takeUp(actor, articleId, { words: "المدارس", wording });
    const utteranceId = await saidElsewhere();
    const found = await listSimilarClaims(actor, utteranceId, 50);
    expect(found.map(({ id }) => id)).toContain(claimId);
    expect(found[0]?.likeness).toBeGreaterThan(0.8);
    expect(found.map(({ wording: text }) => text)).not.toContain(wording);
    await addUtterance(actor, { claimId, utteranceId, ...confirmed });
    const left = await listSimilarClaims(actor, utteranceId, 50);
    expect(left.map(({ id }) => id)).not.toContain(claimId);
  });

  test.each(["meansTheSame", "dateFits"])("is not added before %s is confirmed", (missing) => {
    const input: Record<string, string> = { claimId: "x", utteranceId: crypto.randomUUID() };
    Object.assign(input, confirmed);
    delete input[missing];
    const { error } = addUtteranceInput.safeParse(input);
    expect(error?.issues).toMatchObject([{ path: [missing], message: "confirm" }]);
  });

  test("is kept with both confirmations, and shows as another place of the claim", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const utteranceId = await saidElsewhere();
    await addUtterance(actor, { claimId, utteranceId, ...confirmed });
    const where = { claimId_utteranceId: { claimId, utteranceId } };
    expect(await database().claimUtterance.findUnique({ where })).toMatchObject({
      meansTheSame: true,
      dateFits: true,
      addedBy: desk.checker.personId,
    });
    expect((await findClaim(actor, claimId))?.utterances).toHaveLength(2);
    await expect(addUtterance(actor, { claimId, utteranceId, ...confirmed })).rejects.toMatchObject(
      refusal("someone-else-was-faster"),
    );
  });

  test("is public only after a second person approved it", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    await publish(desk.editor.actor, await propose(actor, claimId));
    const canonicalOf = async () =>
      (
        await database().publication.findFirstOrThrow({
          where: { claimId, superseded: null },
          include: { record: true },
        })
      ).record?.canonical;
    const before = await canonicalOf();
    await addUtterance(actor, { claimId, utteranceId: await saidElsewhere(), ...confirmed });
    expect(await canonicalOf()).toBe(before);
  });

  test("is taken off with a reason and put back, but never the last one", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const utteranceId = await saidElsewhere();
    await addUtterance(actor, { claimId, utteranceId, ...confirmed });
    const state = async () => {
      const claim = await findClaim(actor, claimId);
      return [claim?.utterances.length, claim?.withdrawnUtterances.map(({ reason }) => reason)];
    };
    await withdrawUtterance(actor, { claimId, utteranceId, reason: "يعني غيره" });
    expect(await state()).toEqual([1, ["يعني غيره"]]);
    const [last] = (await findClaim(actor, claimId))?.utterances ?? [];
    await expect(
      withdrawUtterance(actor, { claimId, utteranceId: last?.id ?? "", reason: "لا" }),
    ).rejects.toMatchObject(refusal("last-utterance"));
    await restoreUtterance(actor, { claimId, utteranceId });
    expect(await state()).toEqual([2, []]);
  });
});

describe("the exact words", () => {
  test("have a translation beside them, and are not changed by it", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const [before] = (await findClaim(actor, claimId))?.utterances ?? [];
    const translation = { translation: "Taxes will not rise.", translator: "Reuters" };
    const at = { claimId, utteranceId: before?.id ?? "", language: "en" };
    await translateUtterance(actor, { ...at, ...translation });
    await translateUtterance(actor, { ...at, ...translation, translator: "Our desk" });
    const [after] = (await findClaim(actor, claimId))?.utterances ?? [];
    const en = { text: "Taxes will not rise.", translator: "Our desk" };
    expect(after).toEqual({ ...before, translations: { en } });
  });

  test("have their place in a recording, in whatever digits it is written", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const [utterance] = (await findClaim(actor, claimId))?.utterances ?? [];
    const at = { claimId, utteranceId: utterance?.id, saidOn: "2025-05-03", occasion: "" };
    const parse = (timeCode: string) =>
      recordAppearanceInput.safeParse({ ...at, address: "https://tv.example/1", timeCode });
    const given = parse("١:٠٢:٣٠");
    await recordAppearance(actor, given.data ?? expect.fail("it is a time code"));
    expect((await findClaim(actor, claimId))?.utterances[0]?.timeCode).toBe("1:02:30");
    expect(parse("half past").error?.issues[0]?.message).toBe("not-a-time-code");
  });
});
