import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { Act, Acts } from "@/trail/acts";
import { listActs } from "@/trail/read-trail";
import { verifyTrail } from "@/trail/verify-trail";
import { ownerClient, useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom } from "../support/newsroom";
import { everyAct } from "./every-act";

useTestDatabase();

/** The closed set. A new act is listed here, and done in every-act.ts. */
const acts: Record<Act, true> = {
  "set-up-newsroom": true,
  "invite-person": true,
  "withdraw-invitation": true,
  "accept-invitation": true,
  "grant-role": true,
  "revoke-role": true,
  "disable-person": true,
  "enable-person": true,
  "change-password": true,
  "issue-password-reset": true,
  "reset-password": true,
  "end-sessions": true,
  "set-published-name": true,
  "change-settings": true,
  "propose-public-text": true,
  "approve-public-text": true,
  "return-public-text": true,
  "withdraw-public-text": true,
  "receive-article": true,
  "revise-article": true,
  "make-utterance": true,
  "change-utterance": true,
  "split-utterance": true,
  "merge-utterances": true,
  "undo-utterance-edit": true,
  "close-article": true,
  "reopen-article": true,
  "add-speaker": true,
  "name-speaker": true,
  "withdraw-speaker-name": true,
  "describe-speaker": true,
  "add-office": true,
  "end-office": true,
  "withdraw-office": true,
  "merge-speakers": true,
  "undo-merge": true,
  "withhold-name": true,
  "lift-withholding": true,
  "assign-speaker": true,
  "record-appearance": true,
  "take-up-utterance": true,
  "word-claim": true,
  "classify-claim": true,
  "set-claim-aside": true,
  "resume-claim": true,
  "cite-evidence": true,
  "withdraw-evidence": true,
  "restore-evidence": true,
  "order-evidence": true,
  "translate-utterance": true,
  "add-utterance": true,
  "withdraw-utterance": true,
  "restore-utterance": true,
  "request-reply": true,
  "withdraw-reply-request": true,
  "record-reply": true,
  "omit-reply": true,
  "propose-verdict": true,
  "withdraw-proposal": true,
  "approve-verdict": true,
  "return-verdict": true,
  "propose-retraction": true,
  "propose-amendment": true,
  "publish-verdict": true,
  "start-thread": true,
  "reply-in-thread": true,
  "withdraw-comment": true,
  "resolve-thread": true,
  "reopen-thread": true,
  "assign-claim": true,
  "assign-article": true,
  "set-due-date": true,
  "set-article-due-date": true,
  "set-priority": true,
  "set-topics": true,
  "set-article-topics": true,
  "flag-claim": true,
  "clear-flag": true,
  "set-embargo": true,
  "show-being-checked": true,
  "end-being-checked": true,
  "define-topic": true,
  "request-removal": true,
  "refuse-removal": true,
  "approve-removal": true,
  "place-hold": true,
  "lift-hold": true,
  "record-request": true,
  "note-progress": true,
  "decide-request": true,
  "reopen-request": true,
  "take-reader-message": true,
  "answer-reader-message": true,
};

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

async function listNewActs(since: number): Promise<string[]> {
  const entries = await database().trailEntry.findMany({
    where: { sequence: { gt: since } },
    orderBy: { sequence: "asc" },
  });
  return entries.map(({ act }) => act);
}

/** How many rows each table has: what an act that failed must not change. */
async function countRows(owner: pg.Client): Promise<unknown> {
  const counts = Object.values(Prisma.ModelName).map(
    (name) => `SELECT '${name}' AS name, count(*)::int AS count FROM "${name}"`,
  );
  // By name: the order of the branches is nobody's promise.
  return (await owner.query(`${counts.join(" UNION ALL ")} ORDER BY name`)).rows;
}

describe("every act", () => {
  test("leaves exactly one entry, and nothing at all where the entry cannot be written", async () => {
    const owner = await ownerClient();
    for (const [act, perform] of everyAct(desk)) {
      const rows = await countRows(owner);
      await owner.query(
        `ALTER TABLE "TrailEntry" ADD CONSTRAINT "no_room" CHECK (false) NOT VALID`,
      );
      await expect(perform(), act).rejects.toThrow("no_room");
      await owner.query(`ALTER TABLE "TrailEntry" DROP CONSTRAINT "no_room"`);
      expect(await countRows(owner), act).toEqual(rows);

      const before = await database().trailEntry.count();
      await perform();
      expect(await listNewActs(before)).toEqual([act]);
    }
    expect(await verifyTrail()).toBeNull();
    const done = await listNewActs(0);
    expect(new Set(done)).toEqual(new Set(Object.keys(acts)));
    // Milliseconds: every act twice, on a machine that may be busy.
  }, 120_000);

  test("is read with who did it and what, in the newest first order", async () => {
    const subject = `person:${desk.editor.personId}` as const;
    const [newest, ...older] = await listActs(subject);
    expect(newest).toMatchObject({
      act: "end-sessions" satisfies Act,
      actorName: "نادية عزام",
      payload: { count: expect.any(Number) } satisfies Acts["end-sessions"],
    });
    expect(older.map(({ act }) => act)).toEqual([
      "change-password",
      "reset-password",
      "issue-password-reset",
      "accept-invitation",
    ]);
  });
});
