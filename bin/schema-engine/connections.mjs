import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { mendAdapter } from "./mended-adapter.mjs";

/**
 * The address of another database of the same server. Never the option `database`: pg lets the
 * address override it, and the shadow database must not be the real one.
 *
 * @param {string} address
 * @param {string} database
 */
export function addressOf(address, database) {
  const other = new URL(address);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/** The name of the database in an address. */
export function databaseIn(address) {
  return decodeURIComponent(new URL(address).pathname.slice(1));
}

/**
 * Runs one statement over a connection of its own.
 *
 * @param {string} address
 * @param {string} statement
 */
export async function runStatement(address, statement) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * The adapters that the engine opens. `close` ends them all, which also frees the session lock
 * that applying migrations takes.
 *
 * @param {string} address
 */
export function openAdapters(address) {
  const schema = new URL(address).searchParams.get("schema") ?? undefined;
  const opened = [];
  const connectTo = async (target) => {
    const factory = new PrismaPg({ connectionString: target, max: 2 }, { schema });
    const adapter = mendAdapter(await factory.connect());
    opened.push(adapter);
    return adapter;
  };

  const factory = new PrismaPg({ connectionString: address, max: 2 }, { schema });
  factory.connect = () => connectTo(address);
  factory.connectToShadowDb = () => connectToShadow(address, connectTo);
  const close = () => Promise.allSettled(opened.splice(0).map((adapter) => adapter.dispose()));
  return { factory, close };
}

/** A database of its own in which the migrations are replayed, gone when the adapter closes. */
async function connectToShadow(address, connectTo) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const quoted = pg.escapeIdentifier(name);
  await runStatement(address, `CREATE DATABASE ${quoted} TEMPLATE template0`);
  const adapter = await connectTo(addressOf(address, name));
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await runStatement(address, `DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`);
  };
  return adapter;
}
