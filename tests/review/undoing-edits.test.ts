import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { addUtterance } from "@/review/claim/add-utterance";
import { findClaim } from "@/review/claim/find-claim";
import { withdrawUtterance } from "@/review/claim/withdraw-utterance";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { undoEdit } from "@/review/utterance/undo-edit";
import { useTestDatabase } from "../support/database";
import { articleText, type Newsroom, openNewsroom, receive, takeUp } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const confirmed = { meansTheSame: "on", dateFits: "on" } as const;

/** A claim of an article's words and of the same words said elsewhere. */
async function claimOfTwo() {
  const { actor } = desk.checker;
  const { articleId } = await receive(actor);
  const claimId = await takeUp(actor, articleId);
  const words = async () =>
    (await findClaim(actor, claimId))?.utterances.map(({ id, statement }) => ({ id, statement })) ??
    [];
  const [first] = await words();
  const { revisionId } = await receive(actor, { text: "قال سالم الحارثي: «لن ترتفع الضرائب»." });
  const elsewhere = await database().utterance.findFirstOrThrow({ where: { revisionId } });
  await addUtterance(actor, { claimId, utteranceId: elsewhere.id, ...confirmed });
  return { actor, claimId, first: first?.id ?? "", elsewhere: elsewhere.id, words };
}

const start = articleText.indexOf("لن ترتفع الضرائب");
const shorter = { start, end: start + "لن ترتفع الضرائب".length };

function shorten(utteranceId: string) {
  const speaker = { speakerName: "سالم الحارثي", mention: null, speakerId: null };
  const shape = { kind: "INDIRECT" as const, statement: shorter, quotes: [] };
  return changeUtterance(desk.checker.actor, { utteranceId, ...shape, ...speaker });
}

describe("an edit that is undone", () => {
  test("does not bring back to a claim what somebody took off it meanwhile", async () => {
    const { actor, claimId, first, elsewhere, words } = await claimOfTwo();
    const { utteranceId, editId } = await shorten(first);
    await withdrawUtterance(actor, { claimId, utteranceId, reason: "يعني غيره" });
    await undoEdit(actor, { editId });
    expect((await words()).map(({ id }) => id)).toEqual([elsewhere]);
    const claim = await findClaim(actor, claimId);
    expect(claim?.withdrawnUtterances).toMatchObject([{ id: first, reason: "يعني غيره" }]);
  });

  test("gives a claim back the older words, though they were once taken off it", async () => {
    const { actor, claimId, first, elsewhere, words } = await claimOfTwo();
    await withdrawUtterance(actor, { claimId, utteranceId: first, reason: "أوسع مما قيل" });
    const { utteranceId, editId } = await shorten(first);
    await addUtterance(actor, { claimId, utteranceId, ...confirmed });
    await withdrawUtterance(actor, { claimId, utteranceId: elsewhere, reason: "يعني غيره" });
    expect((await words()).map(({ id }) => id)).toEqual([utteranceId]);
    await undoEdit(actor, { editId });
    expect((await words()).map(({ id }) => id)).toEqual([first]);
  });
});
