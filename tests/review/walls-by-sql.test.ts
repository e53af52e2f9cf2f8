import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setStanding } from "@/access/people";
import { database } from "@/prisma/client";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import { appClient, useTestDatabase } from "../support/database";
import {
  invite,
  type Newsroom,
  openNewsroom,
  type Proposed,
  prepareClaim,
  propose,
  publish,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let app: pg.Client;
let claimId: string;
beforeAll(async () => {
  desk = await openNewsroom();
  app = await appClient();
});
beforeEach(async () => {
  claimId = await prepareClaim(desk.checker.actor);
});

const onePairOfEyes = { code: expect.stringMatching(/^(WB002|23514)$/) };
const notAllowedNow = { code: "WB005" };
const anotherThing = { code: "23503" };
const twice = { code: "23505" };

/** An approval as whoever stole the app's password could write it. */
async function insertApproval(
  { proposalId }: Proposed,
  editorId: string,
  forged: Record<string, string> = {},
): Promise<string> {
  const { rows } = await app.query(
    `INSERT INTO "Approval" ("id", "proposalId", "proposerId", "verdictId", "verdictAuthorId", "digest", "editorId")
     SELECT gen_random_uuid(), p."id", coalesce($3, p."proposerId"), p."verdictId",
       coalesce($4, p."verdictAuthorId"), coalesce($5, p."digest"), $2
     FROM "Proposal" p WHERE p."id" = $1 RETURNING "id"`,
    [proposalId, editorId, forged.proposerId, forged.authorId, forged.digest],
  );
  return rows[0].id;
}

describe("an approval written past the app", () => {
  let proposed: Proposed;
  beforeEach(async () => {
    proposed = await propose(desk.checkingEditor.actor, claimId);
  });

  test("is taken of an editor whose work it is not", async () => {
    expect(await insertApproval(proposed, desk.editor.personId)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("is refused of the author", async () => {
    const { personId } = desk.checkingEditor;
    await expect(insertApproval(proposed, personId)).rejects.toMatchObject(onePairOfEyes);
  });

  test("is refused of the author who names somebody else as author or proposer", async () => {
    const { personId } = desk.checkingEditor;
    const other = desk.checker.personId;
    for (const forged of [
      { authorId: other },
      { proposerId: other },
      { authorId: other, proposerId: other },
    ]) {
      const insert = insertApproval(proposed, personId, forged);
      await expect(insert).rejects.toMatchObject({
        code: expect.stringMatching(/^(WB002|23514|23503)$/),
      });
    }
    const insert = insertApproval(proposed, desk.editor.personId, { authorId: other });
    await expect(insert).rejects.toMatchObject(anotherThing);
  });

  test("is refused of the author of an earlier version that nobody approved", async () => {
    const again = await propose(desk.checker.actor, claimId, { basedOn: 1 });
    const { personId } = desk.checkingEditor;
    await expect(insertApproval(again, personId)).rejects.toMatchObject({ code: "WB002" });
  });

  test.each([
    ["a fact-checker", () => desk.checker.personId],
    ["an administrator", () => desk.administrator.personId],
    ["nobody that is known", () => randomUUID()],
  ])("is refused of %s", async (_, who) => {
    await expect(insertApproval(proposed, who())).rejects.toMatchObject({ code: "WB002" });
  });

  test("is refused of an editor who was disabled", async () => {
    const { actor } = desk.administrator;
    const { personId } = await invite(actor, "محررة سابقة", ["EDITOR"]);
    await setStanding(actor, { personId, active: false });
    await expect(insertApproval(proposed, personId)).rejects.toMatchObject({ code: "WB002" });
    await setStanding(actor, { personId, active: true });
    await insertApproval(proposed, personId);
  });

  test("is refused of another digest, of nothing and of something else", async () => {
    const other = await propose(desk.checker.actor, await prepareClaim(desk.checker.actor));
    for (const digest of [other.digest, "0".repeat(64)]) {
      const insert = insertApproval(proposed, desk.editor.personId, { digest });
      await expect(insert).rejects.toMatchObject(anotherThing);
    }
  });

  test("is refused of a proposal that was replaced, returned, withdrawn or approved", async () => {
    const editor = desk.editor.personId;
    const second = await propose(desk.checker.actor, claimId, { basedOn: 1 });
    await expect(insertApproval(proposed, editor)).rejects.toMatchObject(notAllowedNow);
    await returnVerdict(desk.editor.actor, { ...second, reason: "لا" });
    await expect(insertApproval(second, editor)).rejects.toMatchObject(notAllowedNow);
    const third = await propose(desk.checker.actor, claimId, { basedOn: 2 });
    await withdrawProposal(desk.checker.actor, third);
    await expect(insertApproval(third, editor)).rejects.toMatchObject(notAllowedNow);
    const fourth = await propose(desk.checker.actor, claimId, { basedOn: 3 });
    await insertApproval(fourth, editor);
    const { personId } = desk.otherEditor;
    await expect(insertApproval(fourth, personId)).rejects.toMatchObject(twice);
  });
});

describe("a proposal written past the app", () => {
  async function insertProposal(given: Record<string, string | number>) {
    const { proposalId } = await propose(desk.checker.actor, claimId);
    return app.query(
      `INSERT INTO "Proposal" ("id", "claimId", "number", "verdictId", "verdictAuthorId", "digest", "kind", "proposerId")
       SELECT gen_random_uuid(), "claimId", coalesce($2, 2), "verdictId", "verdictAuthorId",
         coalesce($3, "digest"), coalesce($4::"PublicationKind", "kind"), coalesce($5, "proposerId")
       FROM "Proposal" WHERE "id" = $1`,
      [proposalId, given.number, given.digest, given.kind, given.proposerId],
    );
  }

  test("is taken of the same dossier with the next number", async () => {
    expect((await insertProposal({})).rowCount).toBe(1);
  });

  test("is refused with another number, of another claim's dossier or as a removal", async () => {
    const other = await propose(desk.checker.actor, await prepareClaim(desk.checker.actor));
    await expect(insertProposal({ digest: other.digest })).rejects.toMatchObject(notAllowedNow);
    for (const given of [{ number: 3 }, { number: 1 }, { kind: "REMOVAL" }]) {
      claimId = await prepareClaim(desk.checker.actor);
      await expect(insertProposal(given)).rejects.toMatchObject(notAllowedNow);
    }
  });

  test("is refused in the name of somebody who did not write the verdict", async () => {
    const { personId: proposerId } = desk.otherChecker;
    await expect(insertProposal({ proposerId })).rejects.toMatchObject(notAllowedNow);
  });

  test("is refused where its dossier does not fit its digest", async () => {
    const insert = app.query(
      `INSERT INTO "Dossier" ("digest", "claimId", "canonical") VALUES ($1, $2, '{}')`,
      ["0".repeat(64), claimId],
    );
    await expect(insert).rejects.toMatchObject({ code: "WB004" });
  });
});

describe("a publication written past the app", () => {
  async function insertPublication(given: Record<string, string | null>): Promise<unknown> {
    return app.query(
      `INSERT INTO "Publication" ("id", "claimId", "kind", "approvalId", "digest", "supersedesId", "publishedBy")
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
      [
        given.claimId ?? claimId,
        given.kind ?? "PUBLICATION",
        given.approvalId ?? null,
        given.digest ?? null,
        given.supersedesId ?? null,
        desk.editor.personId,
      ],
    );
  }

  test("is refused without an approval", async () => {
    const { digest } = await propose(desk.checker.actor, claimId);
    for (const forged of [{}, { digest }, { digest, approvalId: randomUUID() }]) {
      await expect(insertPublication(forged)).rejects.toMatchObject({
        code: expect.stringMatching(/^(23514|P0002)$/),
      });
    }
    expect(await database().publication.count({ where: { claimId } })).toBe(0);
  });

  test("is refused of another digest, another claim or another kind than was approved", async () => {
    const proposed = await propose(desk.checker.actor, claimId);
    const { approvalId } = await approveVerdict(desk.editor.actor, proposed);
    const approved = { approvalId, digest: proposed.digest };
    const other = await prepareClaim(desk.checker.actor);
    const { digest } = await propose(desk.checker.actor, other);
    for (const forged of [{ digest }, { claimId: other }, { kind: "CORRECTION" }]) {
      await expect(insertPublication({ ...approved, ...forged })).rejects.toMatchObject({
        code: expect.stringMatching(/^(WB005|23503)$/),
      });
    }
    await insertPublication(approved);
  });

  test("is refused twice, as a second first one and beside the one that is live", async () => {
    await publish(desk.editor.actor, await propose(desk.checker.actor, claimId));
    const live = await database().publication.findFirstOrThrow({ where: { claimId } });
    const { approvalId, digest } = live;
    const change = { basedOn: 1, changeKind: "UPDATE", note: "حدّثناه." };
    const proposed = await propose(desk.checker.actor, claimId, change);
    const second = await approveVerdict(desk.editor.actor, proposed);
    const update = { approvalId: second.approvalId, digest: proposed.digest, kind: "UPDATE" };

    await expect(insertPublication({ approvalId, digest })).rejects.toMatchObject(twice);
    await expect(insertPublication(update)).rejects.toMatchObject(notAllowedNow);
    await insertPublication({ ...update, supersedesId: live.id });
    await expect(insertPublication({ ...update, supersedesId: live.id })).rejects.toMatchObject(
      twice,
    );
  });

  test("is refused as a removal that nobody asked for", async () => {
    await publish(desk.editor.actor, await propose(desk.checker.actor, claimId));
    const live = await database().publication.findFirstOrThrow({ where: { claimId } });
    const removal = insertPublication({ kind: "REMOVAL", supersedesId: live.id });
    await expect(removal).rejects.toMatchObject(onePairOfEyes);
  });
});
