import type pg from "pg";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { appClient, ownerClient, useTestDatabase } from "../support/database";
import { openNewsroom } from "../support/newsroom";

useTestDatabase();

/** The columns that the app may change, by table: own preferences, one-time links, work queues… */
const changed: Record<string, string[]> = {
  Person: ["language", "publishedName"],
  Credential: ["changedAt", "passwordHash"],
  Session: ["expiresAt", "freshAt", "usedAt"],
  AccessLink: ["usedAt"],
  ConfidentialSource: ["identity"],
  VerdictDraft: [
    ..."basedOn claimId content other otherSavedAt personId savedAt writer".split(" "),
  ],
  LastSeen: ["digest", "previous", "seenAt"],
  Outbox: ["attempts", "doneAt", "dueAt", "lastError"],
  Presence: ["part", "seenAt", "subject"],
  Notification: ["mailedAt", "readAt"],
  NotificationPreference: ["delivery", "lastDigestOn", "off", "withoutMail"],
  NotificationCursor: ["sequence"],
  PressedPage: "body brotli contentType gzip hash path pressedAt sequence status".split(" "),
};

/** … and those in which a lawful removal puts blocks; triggers let nothing else through. */
const masked: Record<string, string[]> = {
  Removal: ["ground", "words"],
  RemovalRefusal: ["reason"],
  Comment: ["text"],
  PublicTextProposal: ["content", "note"],
  PublicTextReturn: ["reason"],
  PublishedRecord: ["canonical"],
  TrailEntry: ["payload"],
  Article: ["address", "pictureAddress", "recordingAddress"],
  ArticleRevision: ["text", "title"],
  Utterance: ["speakerName", "viaName"],
  UtteranceSpan: ["exact"],
  NarrationCandidate: ["exact"],
  SpeakerName: ["name"],
  SpeakerOffice: ["title"],
  SpeakerDescription: ["notes", "pictureAddress"],
  NameWithholding: ["labels", "reason"],
  NameWithholdingLifting: ["reason"],
  LegalHold: ["reason"],
  LegalHoldLifting: ["reason"],
  LegalRequest: ["fromWhom", "receivedBy", "text"],
  LegalRequestProgress: ["note"],
  LegalRequestDecision: ["note"],
  LegalRequestReopening: ["reason"],
  ReaderMessage: ["address", "pictureAddress", "text"],
  ReaderMessageAnswer: ["answer"],
  Appearance: ["address", "occasion"],
  UtteranceTranslation: ["text", "translator"],
  ClaimWording: ["text"],
  ClaimUtteranceWithdrawal: ["reason"],
  ClaimSettingAside: ["note"],
  Source: ["address", "author", "interest", "ownerName", "publisher", "title"],
  Evidence: ["excerpt", "relevance"],
  ClaimFlag: ["note"],
  EvidenceWithdrawal: ["reason"],
  ReplyRequest: ["asked"],
  ReplyAnswer: ["text"],
  ReplyRequestWithdrawal: ["reason"],
  ReplyOmission: ["reason"],
  Verdict: ["counterSearch"],
  VerdictText: ["document", "finding", "reasoning"],
  Dossier: ["canonical"],
  Proposal: ["note", "ticked"],
  Return: ["reason"],
  ReturnRemark: ["quote", "remark"],
};

let owner: pg.Client;
let app: pg.Client;
let role: string;
beforeAll(async () => {
  await openNewsroom();
  owner = await ownerClient();
  app = await appClient();
  role = inject("testCluster").app.name;
});

describe("the app's role", () => {
  test("may change these columns and no others", async () => {
    const { rows } = await owner.query<{ table: string; columns: string[] }>(
      `SELECT table_name::text AS table, array_agg(column_name::text ORDER BY column_name::text) AS columns
       FROM information_schema.column_privileges
       WHERE grantee = $1 AND privilege_type = 'UPDATE' GROUP BY table_name`,
      [role],
    );
    const found = Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
    expect(found).toEqual({ ...changed, ...masked });
  });

  test("may delete sessions, drafts, saved views, who is present, and nothing else, and truncate nothing", async () => {
    const { rows } = await owner.query(
      `SELECT table_name::text AS table, privilege_type::text AS right
       FROM information_schema.table_privileges
       WHERE grantee = $1 AND privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE')
       ORDER BY table_name::text COLLATE "C"`,
      [role],
    );
    expect(rows.map(({ table, right }) => `${table} ${right}`).sort()).toEqual([
      "Presence DELETE",
      "SavedView DELETE",
      "Session DELETE",
      "VerdictDraft DELETE",
    ]);
  });

  test("adds nothing to the chains' heads, the stages of claims, the migrations and the scales", async () => {
    const { rows } = await owner.query<{ table: string }>(
      `SELECT relname::text AS table FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND NOT has_table_privilege($1, oid, 'INSERT') ORDER BY relname::text COLLATE "C"`,
      [role],
    );
    expect(rows.map(({ table }) => table)).toEqual([
      "ChainHead",
      "ClaimStage",
      "NotificationCursor",
      "PublicVerdict",
      "Rating",
      "RatingDefinition",
      "SpeakerEntry",
      "_prisma_migrations",
    ]);
  });

  test("owns nothing and is nobody special", async () => {
    const owned = await owner.query(
      `SELECT FROM pg_class WHERE relowner = $1::regrole
       UNION ALL SELECT FROM pg_proc WHERE proowner = $1::regrole
       UNION ALL SELECT FROM pg_namespace WHERE nspowner = $1::regrole`,
      [role],
    );
    expect(owned.rowCount).toBe(0);
    const { rows } = await owner.query(
      `SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls,
         EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid) AS member
       FROM pg_roles r WHERE rolname = $1`,
      [role],
    );
    expect(Object.values(rows[0])).toEqual(Array.from({ length: 6 }, () => false));
  });

  test.each([
    `CREATE TABLE mine (id int)`,
    `CREATE TEMPORARY TABLE mine (id int)`,
    `CREATE SCHEMA mine`,
    `CREATE FUNCTION mine() RETURNS int LANGUAGE sql RETURN 1`,
    `CREATE RULE mine AS ON INSERT TO "TrailEntry" DO INSTEAD NOTHING`,
    `ALTER TABLE "Approval" DROP CONSTRAINT "Approval_four_eyes_author"`,
    `ALTER TABLE "Approval" DISABLE TRIGGER ALL`,
    `ALTER TABLE "Approval" ENABLE ROW LEVEL SECURITY`,
    `DROP TRIGGER check_approval ON "Approval"`,
    `DROP FUNCTION holds_role(uuid, "Role") CASCADE`,
    `DROP TABLE "Approval" CASCADE`,
    `DROP INDEX "Publication_first_of_claim"`,
    `SET session_replication_role = 'replica'`,
    `UPDATE "Person" SET "email" = 'somebody@else.example'`,
    `UPDATE "Person" SET "name" = 'Somebody Else'`,
    `UPDATE "Session" SET "personId" = gen_random_uuid()`,
    `UPDATE "AccessLink" SET "expiresAt" = now() + interval '1 year'`,
    `INSERT INTO "RatingDefinition" SELECT * FROM "RatingDefinition"`,
    `UPDATE "Newsroom" SET "isDemonstration" = false`,
    `DELETE FROM "RoleRevocation"`,
  ])("is refused: %s", async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: "42501" });
  });

  test("makes no trigger of its own of what runs with the owner's rights", async () => {
    const { rows } = await owner.query<{ name: string; may: boolean }>(
      `SELECT proname::text AS name, has_function_privilege($1, oid, 'EXECUTE') AS may FROM pg_proc
       WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY proname::text COLLATE "C"`,
      [role],
    );
    expect(rows).toEqual([
      { name: "chain_public_log_entry", may: false },
      { name: "chain_trail_entry", may: false },
      { name: "define_rating", may: false },
      { name: "enter_speaker", may: false },
      { name: "keep_claim_stages", may: false },
      { name: "keep_public_verdicts", may: false },
      { name: "lock_chain", may: true },
      { name: "number_pressed_page", may: false },
      { name: "refresh_claim_stages", may: false },
      { name: "settle_speaker_entries", may: false },
    ]);
  });
});
