import pg from "pg";
import { type Actor, actorOfSession } from "@/access/actor";
import { openSession } from "@/access/session";
import { addressFor, readState } from "@/bin/embedded-postgres/state";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { forgetEnvironment } from "@/settings/environment";
import { type Proposed, prepareClaim, propose } from "./newsroom";

/**
 * Lets the domain's functions act, in this process, in the newsroom of a data folder whose Postgres runs;
 * answers the superuser's address. `site`: the address of the app that serves it.
 */
export function actIn(dataFolder: string, site: string): string {
  const state = readState(dataFolder);
  Object.assign(process.env, {
    DATA_FOLDER: dataFolder,
    SITE_ADDRESS: site,
    DATABASE_URL: addressFor(state, "app", "workbench"),
  });
  forgetEnvironment();
  return addressFor(state, "administrator", "workbench");
}

/** A connection that may be cut off without ending the process. */
export async function connectTo(address: string): Promise<pg.Client> {
  const db = new pg.Client({ connectionString: address });
  db.on("error", () => {});
  await db.connect();
  return db;
}

/** Somebody of the demonstration newsroom, by how their address begins. */
export async function actorOf(db: pg.Client, who: string): Promise<Actor> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT "id" FROM "Person" WHERE "email" LIKE $1 || '@%'`,
    [who],
  );
  const actor = await actorOfSession(await openSession(rows[0]?.id ?? ""));
  if (!actor) throw new Error(`nobody is called ${who}`);
  return actor;
}

/** A claim that only has to be published, and what publishes it. */
export async function readyClaim(checker: Actor, editor: Actor) {
  const claimId = await prepareClaim(checker);
  return approved(editor, await propose(checker, claimId));
}

/** Retracts what is published of a claim. */
export async function readyRetraction(checker: Actor, editor: Actor, claimId: string) {
  const note = { language: "ar", note: "اعتمدنا على وثيقة مزوّرة." };
  const proposed = await proposeRetraction(checker, {
    ...note,
    claimId,
    otherLanguage: "en",
    otherNote: "",
  });
  return approved(editor, { claimId, ...proposed });
}

/** Approved before, so that what publishes it can be asked for again where it failed. */
async function approved(editor: Actor, proposed: Proposed) {
  const { claimId } = proposed;
  const { approvalId } = await approveVerdict(editor, proposed);
  return { claimId, publish: () => publishVerdict(editor, { claimId, approvalId }) };
}

/** Whether anything is left for the press; `later`: also what is not due yet. */
export async function isPressWaiting(
  db: pg.Client,
  { later = false, ofActs = false } = {},
): Promise<boolean> {
  const { rowCount } = await db.query(
    `SELECT FROM "Outbox" WHERE "topic" = 'press' AND "doneAt" IS NULL AND ($1 OR "dueAt" <= now())
       AND NOT ($2 AND "payload" ? 'addresses') LIMIT 1`,
    [later, ofActs],
  );
  return (rowCount ?? 0) > 0;
}
