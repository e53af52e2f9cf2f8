import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { environment } from "@/settings/environment";
import { PrismaClient } from "./generated/client";
import { statementNames } from "./statement-names";

/** What a domain function needs of a transaction: every model, no nesting. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

const kept = globalThis as { workbenchDatabase?: PrismaClient };

/**
 * The application's client, made on first use with the role that owns nothing.
 *
 * One a process: Next bundles this file into several chunks and reloads it in development.
 */
export function database(): PrismaClient {
  kept.workbenchDatabase ??= makeClient();
  return kept.workbenchDatabase;
}

function makeClient(): PrismaClient {
  const { DATABASE_URL, DIRECT_DATABASE_URL = DATABASE_URL } = environment();
  const connections = {
    connectionString: DATABASE_URL,
    max: 10,
    // Milliseconds. A reader of the desk is told to try again rather than kept waiting.
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: "workbench",
    // Questions are short: compiling a plan takes longer than running it. And what is asked for is in
    // memory or on a disk without arms, where a page out of order costs hardly more than the next one.
    options: "-c jit=off -c random_page_cost=1.1",
    // The pool listens to a connection only while nobody has it, and what has it may not listen yet: cut
    // off just then, it would end the process. What is asked of it fails all the same.
    onConnect: (connection: pg.ClientBase) => {
      connection.on("error", () => {});
    },
  };
  const isPooled = DIRECT_DATABASE_URL !== DATABASE_URL;
  const named = isPooled ? {} : { statementNameGenerator: statementNames() };
  return new PrismaClient({ adapter: new PrismaPg(connections, named) });
}

/** Closes every connection; the next `database()` opens new ones. */
export async function closeDatabase(): Promise<void> {
  await kept.workbenchDatabase?.$disconnect();
  delete kept.workbenchDatabase;
}
