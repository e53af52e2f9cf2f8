import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { makeDataFolder } from "@/bin/data-folder";
import { grantsFile, runGrants } from "@/bin/database/grants";
import { deployMigrations } from "@/bin/database/migrate";
import { readMigrations } from "@/bin/database/migration-folder";
import { asClient, makeDatabaseWithRoles, type Role } from "@/bin/database/two-roles";
import { startEmbeddedPostgres } from "@/bin/embedded-postgres";
import { whileHolding } from "@/bin/locks/lock-file";
import { isAlive } from "@/bin/locks/running-process";

const dataFolder = path.resolve(".data/test");
const quote = pg.escapeIdentifier;

/** The Postgres on which tests make their databases. Plain data: it is handed to the workers. */
export interface TestCluster {
  adminUrl: string;
  owner: Role;
  app: Role;
  /** A migrated database, copied for each test file. */
  template: string;
}

/**
 * Starts or joins the tests' Postgres (or uses that of TEST_DATABASE_ADMIN_URL) and makes the
 * template: by the real migrations and grants, once for each state of theirs.
 */
export async function startTestCluster(): Promise<{
  cluster: TestCluster;
  stop: () => Promise<void>;
}> {
  makeDataFolder(dataFolder);
  const { adminUrl, stop } = await startServer();
  const cluster = {
    adminUrl,
    owner: { name: "workbench_test_owner", password: passwordFrom(adminUrl, "owner") },
    app: { name: "workbench_test_app", password: passwordFrom(adminUrl, "app") },
    template: `template_${fingerprint()}`,
  };
  await whileHolding(path.join(dataFolder, "template.lock"), () => makeTemplate(cluster));
  return { cluster, stop };
}

/** The address of a database of the cluster for one of its roles. */
export function addressFor({ adminUrl }: TestCluster, database: string, role?: Role): string {
  const address = new URL(adminUrl);
  address.pathname = `/${database}`;
  if (role) Object.assign(address, { username: role.name, password: role.password });
  return address.href;
}

/** Copies the template. Rights on a database are no part of it and are set again. */
export async function cloneTemplate(cluster: TestCluster, database: string): Promise<void> {
  const name = quote(database);
  await asClient(cluster.adminUrl, async (admin) => {
    await admin.query(
      `CREATE DATABASE ${name} OWNER ${cluster.owner.name} TEMPLATE ${quote(cluster.template)}`,
    );
    await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${cluster.app.name}`);
  });
}

/** Drops a test's database, whoever is still connected to it. */
export async function dropDatabase({ adminUrl }: TestCluster, database: string): Promise<void> {
  await asClient(adminUrl, (admin) =>
    admin.query(`DROP DATABASE IF EXISTS ${quote(database)} WITH (FORCE)`),
  );
}

async function startServer(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_ADMIN_URL;
  if (given) return { adminUrl: given, stop: async () => {} };
  return startEmbeddedPostgres({ dataFolder, database: "workbench", durable: false });
}

async function makeTemplate(cluster: TestCluster): Promise<void> {
  const { adminUrl, owner, app, template } = cluster;
  const databases = await asClient(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ name: string }>("SELECT datname AS name FROM pg_database");
    return rows.map(({ name }) => name);
  });
  for (const name of databases.filter((each) => isLeftOver(each, template))) {
    await dropDatabase(cluster, name);
  }
  if (databases.includes(template)) return;

  const unfinished = `${template}_${process.pid}`;
  await makeDatabaseWithRoles(adminUrl, { database: unfinished, owner, app });
  await deployMigrations(addressFor(cluster, unfinished, owner));
  await runGrants(addressFor(cluster, unfinished, owner), addressFor(cluster, unfinished, app));
  await asClient(adminUrl, (admin) =>
    admin.query(`ALTER DATABASE ${quote(unfinished)} RENAME TO ${quote(template)}`),
  );
}

/** Databases of test runs that were killed, and templates of other states of the migrations. */
function isLeftOver(database: string, template: string): boolean {
  const [, pid] = /^test_(\d+)_/.exec(database) ?? [];
  if (pid !== undefined) return !isAlive(Number(pid));
  return database.startsWith("template_") && database !== template;
}

/** The same in every process and run, and not to be guessed without the administrator's. */
function passwordFrom(adminUrl: string, role: string): string {
  const { password } = new URL(adminUrl);
  return createHash("sha256").update(`${role} of the tests, ${password}`).digest("base64url");
}

function fingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(grantsFile));
  hash.update(JSON.stringify([...readMigrations()]));
  // How the database itself is made.
  const folder = path.dirname(grantsFile).replace(/prisma$/, "bin/database");
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}
