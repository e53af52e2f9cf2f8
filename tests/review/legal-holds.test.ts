import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { askOne } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveRemoval, requestRemoval } from "@/publication/removal";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { findClaim } from "@/review/claim/find-claim";
import { findHolds, holdsOnClaim, listHeldClaims, listHolds } from "@/review/legal/find-holds";
import { liftHold, placeHold } from "@/review/legal/holds";
import { listWithheld } from "@/review/legal/list-withheld";
import type { Target } from "@/review/legal/target";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { withholdName } from "@/review/speaker/withhold-name";
import { ownerClient, useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publishedClaim,
  refusal,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let owner: pg.Client;
beforeAll(async () => {
  desk = await openNewsroom();
  owner = await ownerClient();
});

const reason = "دعوى قائمة";

/** A claim that only waits to be published. */
async function approvedClaim() {
  const { checker, editor } = desk;
  const claimId = await prepareClaim(checker.actor);
  const proposed = await propose(checker.actor, claimId);
  const { approvalId } = await approveVerdict(editor.actor, proposed);
  return { claimId, approvalId, digest: proposed.digest };
}

async function targetsOf(claimId: string): Promise<Target[]> {
  const [utterance] = (await findClaim(desk.checker.actor, claimId))?.utterances ?? [];
  return [
    { on: "claim", id: claimId },
    { on: "article", id: utterance?.article.id ?? "" },
    { on: "speaker", id: utterance?.speaker?.id ?? "" },
  ];
}

describe("while it is held", () => {
  test.each(["claim", "article", "speaker"] as const)(
    "by its %s, a claim is not published",
    async (on) => {
      const { editor, checker } = desk;
      const { claimId, approvalId, digest } = await approvedClaim();
      const target = (await targetsOf(claimId)).find((one) => one.on === on) as Target;
      const { holdId } = await placeHold(editor.actor, { ...target, reason });
      await expect(publishVerdict(editor.actor, { claimId, approvalId })).rejects.toMatchObject(
        refusal("held"),
      );
      await expect(
        owner.query(
          `INSERT INTO "Publication" (id, "claimId", kind, "approvalId", digest, "publishedBy")
         VALUES ($1, $2, 'PUBLICATION', $3, $4, $5)`,
          [randomUUID(), claimId, approvalId, digest, editor.personId],
        ),
      ).rejects.toMatchObject({ code: "WB006" });
      expect(
        await findHolds(checker.actor, await askOne(holdsOnClaim(checker.actor, claimId))),
      ).toMatchObject([{ id: holdId, target }]);
      expect([...(await listHeldClaims(checker.actor, [claimId]))]).toEqual([claimId]);
      await liftHold(editor.actor, { holdId, reason: "انتهت" });
      await publishVerdict(editor.actor, { claimId, approvalId });
      expect((await listHolds(checker.actor)).rows).toEqual([]);
    },
  );

  test("nothing of it is removed, by the words of another claim neither", async () => {
    const { editor, otherEditor } = desk;
    const claimId = await publishedClaim(desk);
    const words = "ضريبة القيمة المضافة";
    const asked = { claimId, words, ground: "حكم قضائي" };
    const { removalId } = await requestRemoval(editor.actor, asked);
    const remove = () => approveRemoval(otherEditor.actor, { claimId, removalId });
    const own = await placeHold(editor.actor, { on: "claim", id: claimId, reason });
    await expect(remove()).rejects.toMatchObject(refusal("held"));
    await liftHold(editor.actor, { holdId: own.holdId, reason: "انتهت" });
    const other = await publishedClaim(desk);
    const { holdId } = await placeHold(editor.actor, { on: "claim", id: other, reason });
    await expect(remove()).rejects.toMatchObject(refusal("held"));
    await expect(
      owner.query(
        `INSERT INTO "RemovalApproval" ("removalId", "requestedBy", "approvedBy") VALUES ($1, $2, $3)`,
        [removalId, editor.personId, otherEditor.personId],
      ),
    ).rejects.toMatchObject({ code: "WB006" });
    await liftHold(editor.actor, { holdId, reason: "انتهت" });
    await remove();
    expect(await database().removalApproval.count({ where: { removalId } })).toBe(1);
  });
});

describe("a hold", () => {
  test("is placed and lifted by editors alone, in the database too", async () => {
    const { editor, checker, administrator } = desk;
    const claimId = await prepareClaim(checker.actor);
    const hold = { on: "claim", id: claimId, reason } as const;
    for (const { actor } of [checker, administrator]) {
      await expect(placeHold(actor, hold)).rejects.toMatchObject(refusal("not-allowed"));
    }
    const { holdId } = await placeHold(editor.actor, hold);
    for (const { actor } of [checker, administrator]) {
      await expect(liftHold(actor, { holdId, reason })).rejects.toMatchObject(
        refusal("not-allowed"),
      );
    }
    await expect(
      owner.query(
        `INSERT INTO "LegalHoldLifting" ("holdId", reason, "liftedBy") VALUES ($1, 'x', $2)`,
        [holdId, checker.personId],
      ),
    ).rejects.toMatchObject({ code: "WB002" });
    await liftHold(editor.actor, { holdId, reason });
    await expect(liftHold(editor.actor, { holdId, reason })).rejects.toMatchObject(
      refusal("not-found"),
    );
    await expect(placeHold(editor.actor, { ...hold, id: "nosuchclaim2" })).rejects.toMatchObject(
      refusal("not-found"),
    );
  });
});

test("every hold and every withheld name can be read, a page at a time", async () => {
  const { actor } = desk.editor;
  const [held, withheld]: [string[], string[]] = [[], []];
  for (let count = 0; count < 3; count += 1) {
    const entry = {
      kind: "PERSON",
      nameAr: `هند ${count}`,
      nameEn: null,
      wikidataId: null,
    } as const;
    const { speakerId } = await addSpeaker(actor, entry);
    held.unshift((await placeHold(actor, { on: "speaker", id: speakerId, reason })).holdId);
    const labels = { labelAr: "طالبة", labelEn: "a student" };
    withheld.unshift((await withholdName(actor, { speakerId, ...labels, reason })).withholdingId);
  }
  for (const [list, ids] of [[listHolds, held] as const, [listWithheld, withheld] as const]) {
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof list>> = await list(actor, { after, limit: 2 });
      expect(page.total).toBe(3);
      read.push(...page.rows.map(({ id }) => id));
      after = page.next;
      if (!after) break;
    }
    expect(read).toEqual(ids);
  }
});
