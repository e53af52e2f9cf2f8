import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { listNewlyPublished } from "@/publication/browse/live-verdicts";
import { findPublishedVerdict } from "@/publication/read-published";
import {
  approveRemoval,
  refuseRemoval,
  requestRemoval,
  requestRemovalInput,
} from "@/publication/removal";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { findClaim } from "@/review/claim/find-claim";
import { wordClaim } from "@/review/claim/word-claim";
import { differences } from "@/review/dossier/differences";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { useTestDatabase } from "../support/database";
import {
  cite,
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

const ground = "حكم قضائي";

let desk: Newsroom;
let claimId: string;
let secret: string;
let serial = 0;
beforeAll(async () => {
  desk = await openNewsroom();
});
beforeEach(async () => {
  secret = `سرّ رقم ${++serial}`;
  const { actor } = desk.checker;
  claimId = await prepareClaim(actor);
  await cite(actor, claimId, { excerpt: `هذا ${secret}.` });
  await publish(desk.editor.actor, await propose(actor, claimId));
});

async function request(words = secret): Promise<{ claimId: string; removalId: string }> {
  return { claimId, ...(await requestRemoval(desk.editor.actor, { claimId, words, ground })) };
}

async function remove(words = secret): Promise<void> {
  await approveRemoval(desk.otherEditor.actor, await request(words));
}

async function retract(): Promise<void> {
  const note = { language: "ar", note: "سحبناه.", otherLanguage: "en", otherNote: null };
  const proposal = await proposeRetraction(desk.checker.actor, { claimId, ...note });
  await publish(desk.editor.actor, { claimId, ...proposal });
}

async function publicText(): Promise<string> {
  return JSON.stringify(await findPublishedVerdict(claimId));
}

describe("a removal", () => {
  test("changes nothing before a second editor approves it", async () => {
    const before = await publicText();
    const removal = await request();
    expect(await publicText()).toBe(before);
    await expect(approveRemoval(desk.editor.actor, removal)).rejects.toMatchObject(
      refusal("own-work"),
    );
    expect(await publicText()).toBe(before);
    await approveRemoval(desk.otherEditor.actor, removal);
    expect(await publicText()).not.toContain(secret);
  });

  test("reaches every verdict in which the words stand, and each is published anew", async () => {
    const { actor } = desk.otherChecker;
    const other = await prepareClaim(actor);
    await cite(actor, other, { excerpt: `وهنا ${secret}.` });
    await publish(desk.editor.actor, await propose(actor, other));
    await remove();
    for (const id of [claimId, other]) {
      const published = await findPublishedVerdict(id);
      expect(JSON.stringify(published)).not.toContain(secret);
      expect(published?.record.history.at(-1)?.kind).toBe("REMOVAL");
    }
  });

  test("is not approved twice, and not after it was refused", async () => {
    const removal = await request();
    await approveRemoval(desk.otherEditor.actor, removal);
    await expect(approveRemoval(desk.otherEditor.actor, removal)).rejects.toMatchObject(
      refusal("proposal-not-in-force"),
    );
    const other = await request("ضريبة القيمة المضافة");
    await refuseRemoval(desk.otherEditor.actor, { ...other, reason: "لا أساس له" });
    await expect(approveRemoval(desk.otherEditor.actor, other)).rejects.toMatchObject(
      refusal("proposal-not-in-force"),
    );
    expect(await publicText()).toContain("ضريبة القيمة المضافة");
  });

  test("is approved by one of many who do at once", async () => {
    const removal = await request();
    const editors = [desk.otherEditor, desk.checkingEditor];
    const settled = await Promise.allSettled(
      [...editors, ...editors, ...editors].map(({ actor }) => approveRemoval(actor, removal)),
    );
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const kinds = (await findPublishedVerdict(claimId))?.record.history.map(({ kind }) => kind);
    expect(kinds).toEqual(["PUBLICATION", "REMOVAL"]);
  });

  test("that is refused forgets the words and leaves them where they stand", async () => {
    const { removalId } = await request();
    await refuseRemoval(desk.otherEditor.actor, { claimId, removalId, reason: "لا أساس له" });
    const row = await database().removal.findUniqueOrThrow({ where: { id: removalId } });
    expect(row).toMatchObject({ words: null, wordsLength: secret.length });
    expect(await publicText()).toContain(secret);
    expect((await findClaim(desk.editor.actor, claimId))?.removals).toEqual([]);
  });

  test("of words that do not stand in the claim is refused, theirs in another one too", async () => {
    const { actor } = desk.editor;
    const other = await publishedClaim(desk);
    for (const asked of [
      { claimId, words: "كلمات ليست هنا" },
      { claimId: other, words: secret },
    ]) {
      await expect(requestRemoval(actor, { ...asked, ground })).rejects.toMatchObject(
        refusal("words-not-found"),
      );
    }
  });

  test.each([
    ["two characters", "من", "too-short"],
    ["two characters and space", " من \t", "too-short"],
    ["nothing", "  ", "required"],
    ["two lines", "سطر\nوسطر", "one-line"],
    ["half a character", "نص \uD83D", "one-line"],
    ["more than a paragraph", "ا".repeat(5001), "too-long"],
  ])("is not asked for of %s", (_, words, message) => {
    const parsed = requestRemovalInput.safeParse({ claimId, words, ground });
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message);
  });
});

describe("a verdict from which words were removed", () => {
  test("stays retracted where it was retracted", async () => {
    await retract();
    await remove();
    expect((await findClaim(desk.editor.actor, claimId))?.stage).toBe("retracted");
    const listed = await listNewlyPublished(100);
    expect(listed.map(({ record }) => record.claimId)).not.toContain(claimId);
    expect(await publicText()).not.toContain(secret);
  });

  test("that is retracted takes no other one's place in a short list", async () => {
    const other = await publishedClaim(desk);
    await retract();
    await remove();
    const [latest] = await listNewlyPublished(1);
    expect(latest?.record.claimId).toBe(other);
  });

  test("can be retracted", async () => {
    await remove();
    await retract();
    expect((await findClaim(desk.editor.actor, claimId))?.stage).toBe("retracted");
    expect(await publicText()).not.toContain(secret);
  });

  test("can be corrected, from a dossier without the words", async () => {
    await remove();
    const correction = await proposeChange(desk.checker.actor, claimId);
    await publish(desk.otherEditor.actor, correction);
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    const kinds = record?.history.map(({ kind }) => kind);
    expect(kinds).toEqual(["PUBLICATION", "REMOVAL", "CORRECTION"]);
    expect(record?.evidence[1]?.excerpt).toBe(`هذا ${"█".repeat(secret.length)}.`);
  });

  test("is not corrected by what was proposed before, which is proposed anew", async () => {
    const correction = await proposeChange(desk.checker.actor, claimId);
    await remove();
    // What waits holds other words now than those that its digest was made of.
    const error = await approveVerdict(desk.otherEditor.actor, correction).catch((e) => e);
    expect(error).toMatchObject(refusal("dossier-changed"));
    expect(error.details.current).not.toContain(secret);
    expect(error.details.seen).not.toContain(secret);
    expect(differences(error.details.seen, error.details.current)).toEqual([]);
    const again = await proposeChange(desk.checker.actor, claimId, { basedOn: "2" });
    await publish(desk.otherEditor.actor, again);
    expect(await publicText()).not.toContain(secret);
  });

  test("may lose more of them", async () => {
    await remove();
    await remove("مشروع قانون المالية");
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    expect(record?.history.map(({ kind }) => kind)).toEqual(["PUBLICATION", "REMOVAL", "REMOVAL"]);
    expect(await publicText()).not.toContain("مشروع قانون المالية");
  });
});

test("what is written while words are removed does not bring them back", async () => {
  for (let round = 0; round < 5; round++) {
    const { actor } = desk.checker;
    const words = `سرّ جديد ${round}`;
    claimId = await prepareClaim(actor);
    await cite(actor, claimId, { excerpt: `هذا ${words}.` });
    const { removalId } = await request(words);
    const settled = await Promise.allSettled([
      propose(actor, claimId),
      wordClaim(actor, { claimId, language: "en", wording: "On the budget." }),
      approveRemoval(desk.otherEditor.actor, { claimId, removalId }),
      propose(desk.otherChecker.actor, claimId),
    ]);
    expect(settled[2]?.status).toBe("fulfilled");
    const dossiers = await database().dossier.findMany({ where: { claimId } });
    expect(dossiers.length).toBeGreaterThan(0);
    expect(JSON.stringify(dossiers)).not.toContain(words);
  }
});
