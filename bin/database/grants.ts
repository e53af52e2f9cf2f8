import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { asClient } from "./two-roles";

/** The file that says what the app's role may do with each table. */
export const grantsFile = path.resolve(import.meta.dirname, "../../prisma/grants.sql");

/**
 * Grants the app's role what prisma/grants.sql says, as the owner: all of it or nothing, and one
 * instance at a time. It is run at every start, since a new table comes without grants.
 */
export async function runGrants(ownerUrl: string, appUrl: string): Promise<void> {
  const role = await asClient(appUrl, currentRole);
  const grants = readFileSync(grantsFile, "utf8").replaceAll(
    /(?<!:):app_role\b/g,
    pg.escapeIdentifier(role),
  );
  await asClient(ownerUrl, async (owner) => {
    await owner.query("BEGIN");
    await owner.query("SELECT pg_advisory_xact_lock(hashtext('workbench grants'))");
    await owner.query(grants);
    await owner.query("COMMIT");
  });
}

/** Asked of Postgres and not read off the address: a pooler's user names may say more. */
async function currentRole(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>("SELECT current_user AS role");
  return rows[0]?.role ?? "";
}
