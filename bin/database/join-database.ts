import { environment } from "../../settings/environment";
import { startEmbeddedPostgres } from "../embedded-postgres";
import { whenAskedToEnd } from "../signals";

/** The addresses of the workbench's database for its two roles. */
export interface DatabaseAddresses {
  appUrl: string;
  /** Absent where MIGRATION_DATABASE_URL is not given. */
  ownerUrl: string | undefined;
}

/**
 * The workbench's database for a command that a person runs: the one of DATABASE_URL, or else the
 * embedded one, which is joined, or started until this process ends.
 */
export async function joinDatabase(): Promise<DatabaseAddresses> {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, DATA_FOLDER } = environment();
  if (DATABASE_URL !== undefined) {
    return { appUrl: DATABASE_URL, ownerUrl: MIGRATION_DATABASE_URL };
  }
  const options = { dataFolder: DATA_FOLDER, database: "workbench", durable: true };
  const postgres = await startEmbeddedPostgres(options);
  // A signal would end the process without the event at which Postgres is stopped.
  whenAskedToEnd(() => process.exit(1));
  return postgres;
}
