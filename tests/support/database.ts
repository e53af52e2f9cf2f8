import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "@/prisma/client";
import { forgetEnvironment } from "@/settings/environment";
import { addressFor, cloneTemplate, dropDatabase, type TestCluster } from "./test-cluster";

declare module "vitest" {
  interface ProvidedContext {
    testCluster: TestCluster;
  }
}

const opened: pg.Client[] = [];

/**
 * Gives a test file a migrated, empty database of its own, which the domain's client then uses.
 * Call it once, before the file's own hooks.
 */
export function useTestDatabase(): void {
  const cluster = inject("testCluster");
  const database = `test_${process.pid}_${randomBytes(4).toString("hex")}`;

  beforeAll(async () => {
    await cloneTemplate(cluster, database);
    process.env.DATABASE_URL = addressFor(cluster, database, cluster.app);
    process.env.MIGRATION_DATABASE_URL = addressFor(cluster, database, cluster.owner);
    forgetEnvironment();
  });

  afterAll(async () => {
    await closeDatabase();
    await Promise.all(opened.splice(0).map((client) => client.end()));
    await dropDatabase(cluster, database);
  });
}

/** A connection as the role that owns the schema. It is closed after the file. */
export function ownerClient(): Promise<pg.Client> {
  return connect(process.env.MIGRATION_DATABASE_URL);
}

/** A connection as the role the app serves with. It is closed after the file. */
export function appClient(): Promise<pg.Client> {
  return connect(process.env.DATABASE_URL);
}

async function connect(connectionString: string | undefined): Promise<pg.Client> {
  if (!connectionString) throw new Error("Call useTestDatabase() first.");
  const client = new pg.Client({ connectionString });
  await client.connect();
  opened.push(client);
  return client;
}
