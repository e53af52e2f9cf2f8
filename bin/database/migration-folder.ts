import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";

const folder = path.resolve(import.meta.dirname, "../../prisma/migrations");

/** How the migrations of this version stand to those that a database has seen. */
export interface MigrationsSeen {
  /** In the folder, not yet run. */
  pending: string[];
  /** Run, and changed in the folder since. */
  changed: string[];
  /** Run, but not in the folder: the database was migrated by a later version. */
  unknown: string[];
  /** Begun and never finished. */
  broken: string[];
}

interface Row {
  name: string;
  checksum: string;
  finished: boolean;
}

/**
 * Compares the folder with the table in which Prisma keeps what it ran. It costs one query, where
 * asking the CLI costs two seconds.
 */
export async function compareMigrations(client: pg.Client): Promise<MigrationsSeen> {
  const migrations = readMigrations();
  const rows = await readRows(client);
  const named = (name: string) => rows.find((row) => row.name === name);
  return {
    pending: [...migrations.keys()].filter((name) => !named(name)?.finished),
    changed: [...migrations].flatMap(([name, checksum]) => {
      const row = named(name);
      return row?.finished && row.checksum !== checksum ? [name] : [];
    }),
    unknown: rows.filter((row) => !migrations.has(row.name)).map((row) => row.name),
    broken: rows.filter((row) => !row.finished).map((row) => row.name),
  };
}

/** The migrations of this version in order, each with the checksum that Prisma takes of it. */
export function readMigrations(): Map<string, string> {
  const names = readdirSync(folder).filter((name) => existsSync(scriptOf(name)));
  return new Map(names.sort().map((name) => [name, sha256(readFileSync(scriptOf(name)))]));
}

async function readRows(client: pg.Client): Promise<Row[]> {
  const table = await client.query("SELECT to_regclass('public._prisma_migrations') AS found");
  if (table.rows[0].found === null) return [];
  const { rows } = await client.query<Row>(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM public._prisma_migrations WHERE rolled_back_at IS NULL
  `);
  return rows;
}

const scriptOf = (name: string) => path.join(folder, name, "migration.sql");

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
