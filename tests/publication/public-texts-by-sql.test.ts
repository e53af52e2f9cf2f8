import type pg from "pg";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listVersions } from "@/publication/public-text/list-public-texts";
import { proposeRating } from "@/publication/public-text/propose-rating";
import { appClient, useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom } from "../support/newsroom";
import { proposedStep } from "../support/public-texts";

useTestDatabase();

let desk: Newsroom;
let app: pg.Client;
beforeAll(async () => {
  desk = await openNewsroom();
  app = await appClient();
});

describe("past the app, with its password", () => {
  let proposalId: string;
  beforeEach(async () => {
    const versions = await listVersions(desk.editor.actor, "rating:CONTENT:true");
    const basedOn = versions[0]?.ordinal ?? 0;
    const step = proposedStep({ key: "true", nameAr: `صحيح ${basedOn}`, basedOn });
    ({ proposalId } = await proposeRating(desk.editor.actor, step));
  });

  const approve = (editorId: string, proposerId = desk.editor.personId) =>
    app.query(
      `INSERT INTO "PublicTextApproval" ("proposalId", "proposerId", "editorId") VALUES ($1, $2, $3)`,
      [proposalId, proposerId, editorId],
    );

  test("nobody approves the own proposal, under another's name either", async () => {
    await expect(approve(desk.editor.personId)).rejects.toMatchObject({ code: "23514" });
    await expect(approve(desk.editor.personId, desk.otherEditor.personId)).rejects.toMatchObject({
      code: "23503",
    });
  });

  test("nobody approves who is no editor", async () => {
    for (const member of [desk.checker, desk.administrator]) {
      await expect(approve(member.personId)).rejects.toMatchObject({ code: "WB002" });
    }
  });

  test("nothing is approved twice, or after it was sent back", async () => {
    await approve(desk.otherEditor.personId);
    await expect(approve(desk.otherEditor.personId)).rejects.toMatchObject({ code: "WB005" });
    await expect(
      app.query(
        `INSERT INTO "PublicTextReturn" ("proposalId", "reason", "returnedBy") VALUES ($1, 'no', $2)`,
        [proposalId, desk.otherEditor.personId],
      ),
    ).rejects.toMatchObject({ code: "WB005" });
  });

  test("no definition is written, changed or forged", async () => {
    for (const statement of [
      `INSERT INTO "RatingDefinition" ("id", "ratingId", "version", "position", "texts", "colour")
       SELECT gen_random_uuid(), "ratingId", 99, 1, '{}', 'true' FROM "RatingDefinition" LIMIT 1`,
      `INSERT INTO "Rating" ("id", "scale", "key") VALUES (gen_random_uuid(), 'CONTENT', 'mine')`,
      `SELECT define_rating()`,
    ]) {
      await expect(app.query(statement)).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|0A000)$/),
      });
    }
  });

  test("a proposal is not slipped in between, and a text about nothing is none", async () => {
    const insert = (subject: string, ordinal: number) =>
      app.query(
        `INSERT INTO "PublicTextProposal" ("id", "subject", "ordinal", "content", "note", "proposerId")
         VALUES (gen_random_uuid(), $1, $2, '{}', '', $3)`,
        [subject, ordinal, desk.editor.personId],
      );
    await expect(insert("funding", 2)).rejects.toMatchObject({ code: "WB005" });
    await expect(insert("imprint", 1)).rejects.toMatchObject({ code: "23514" });
  });
});
