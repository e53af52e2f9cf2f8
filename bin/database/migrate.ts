import path from "node:path";
import { StartProblem } from "../../settings/start-problem";
import { runNode } from "../child";
import { runGrants } from "./grants";
import { compareMigrations } from "./migration-folder";
import { faultOfAppRole } from "./role-check";
import { asClient } from "./two-roles";

const projectFolder = path.resolve(import.meta.dirname, "../..");

const twoRoles =
  "Two roles are needed: `npm run prepare-database -- ADDRESS` makes them and prints both lines " +
  "for .env (docs/operations.md, A Postgres of your own).";

interface Addresses {
  /** The owner's address; absent: nothing can be migrated, only checked. */
  ownerUrl: string | undefined;
  appUrl: string;
}

/**
 * Brings a database up to this version: runs what migrations are pending as its owner and grants
 * the app's role what it may do. Returns the names of the migrations that it ran. Throws a
 * `StartProblem` where a person must act, and the connection's own error where the database cannot
 * be reached.
 */
export async function migrateIfNeeded({ ownerUrl, appUrl }: Addresses): Promise<string[]> {
  const fault = await asClient(appUrl, faultOfAppRole);
  if (fault) throw new StartProblem(`${fault} ${twoRoles}`);

  const seen = await asClient(ownerUrl ?? appUrl, compareMigrations);
  warnOfStrangers(seen);
  if (ownerUrl === undefined) {
    if (seen.pending.length === 0) return [];
    const count = seen.pending.length;
    throw new StartProblem(
      `${count} migration${count > 1 ? "s are" : " is"} pending and MIGRATION_DATABASE_URL is ` +
        `not set. ${twoRoles}`,
    );
  }
  if (seen.pending.length > 0) await deployMigrations(ownerUrl);
  await runGrants(ownerUrl, appUrl);
  return seen.pending;
}

/** `prisma migrate deploy`, quiet unless it fails. */
export async function deployMigrations(ownerUrl: string): Promise<void> {
  const prisma = path.join(projectFolder, "node_modules/prisma/build/index.js");
  const { code, output } = await runNode([prisma, "migrate", "deploy"], {
    cwd: projectFolder,
    env: { MIGRATION_DATABASE_URL: ownerUrl, CHECKPOINT_DISABLE: "1" },
  });
  if (code === 0) return;
  throw new StartProblem(`The database could not be migrated; Prisma says:\n${output.trim()}`);
}

function warnOfStrangers(seen: { changed: string[]; unknown: string[] }): void {
  for (const name of seen.changed) {
    console.warn(`Warning: the migration ${name} was changed after this database ran it.`);
  }
  for (const name of seen.unknown) {
    console.warn(`Warning: this database ran ${name}, which this version does not have.`);
  }
}
