import { beforeAll, expect, test } from "vitest";
import { setPublishedName } from "@/access/people";
import { database } from "@/prisma/client";
import { wordClaim } from "@/review/claim/word-claim";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { verifyTrail } from "@/trail/verify-trail";
import { useTestDatabase } from "../support/database";
import { cite, type Newsroom, openNewsroom, prepareClaim, receive } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const noConnection =
  /Unable to start a transaction|expired transaction|timeout exceeded when trying to connect/;

/** Does it again where no connection was free in time: then nothing of it was done. */
async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!noConnection.test(String(error))) throw error;
    return untilDone(work);
  }
}

test("fifty acts at once make one unbroken chain", async () => {
  const { checker, otherChecker } = desk;
  const claims = [await prepareClaim(checker.actor), await prepareClaim(otherChecker.actor)];
  const before = await database().trailEntry.count();
  const acts = Array.from({ length: 50 }, (_, i) => {
    const { actor } = i % 2 ? checker : otherChecker;
    const claimId = claims[i % 3 ? 0 : 1] ?? "";
    const speaker = { kind: "BODY", nameAr: `هيئة ${i}`, nameEn: null, wikidataId: null } as const;
    const kinds = [
      () => receive(actor),
      () => cite(actor, claimId),
      () => setPublishedName(actor, { publishedName: `الاسم ${i}` }),
      () => wordClaim(actor, { claimId, language: "ar", wording: `صياغة ${i}` }),
      () => addSpeaker(actor, speaker),
    ];
    return untilDone(kinds[i % 5] as () => Promise<unknown>);
  });
  // Whoever checks the chain meanwhile finds it whole too.
  const checks = Array.from({ length: 10 }, () => untilDone(() => verifyTrail()));
  const [found] = await Promise.all([Promise.all(checks), Promise.all(acts)]);
  expect(found).toEqual(Array.from({ length: 10 }, () => null));
  expect(await verifyTrail()).toBeNull();
  expect(await database().trailEntry.count()).toBe(before + 50);
  // Milliseconds, on a machine that may be busy.
}, 60_000);

test("the last of two wordings at once is the one whose entry comes last", async () => {
  const { checker, otherChecker } = desk;
  const claimId = await prepareClaim(checker.actor);
  for (let round = 0; round < 10; round++) {
    await Promise.all(
      [checker, otherChecker, checker, otherChecker].map(({ actor }, i) =>
        wordClaim(actor, { claimId, language: "ar", wording: `صياغة ${round} ${i}` }),
      ),
    );
    const entry = await database().trailEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    const row = await database().claimWording.findFirstOrThrow({
      where: { claimId },
      orderBy: [{ wordedAt: "desc" }, { id: "desc" }],
    });
    expect(JSON.parse(entry.payload ?? "{}").wording).toBe(row.text);
  }
});
