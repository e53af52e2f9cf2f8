import { type Environment, forgetEnvironment } from "../../settings/environment";
import { asClient } from "../database/two-roles";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../embedded-postgres";
import type { Closing } from "./closing";
import { isSeedingBroken } from "./demonstration";
import { step } from "./steps";

/** The database that this start serves from. */
export interface OpenedDatabase {
  appUrl: string;
  ownerUrl: string | undefined;
  /** Whether it is the workbench's own, with a demonstration newsroom. */
  isEmbedded: boolean;
}

/** Takes the database of DATABASE_URL, or starts the embedded one. */
export async function openDatabase(
  settings: Environment,
  closing: Closing,
): Promise<OpenedDatabase> {
  const opened = settings.DATABASE_URL
    ? {
        appUrl: settings.DATABASE_URL,
        ownerUrl: settings.MIGRATION_DATABASE_URL,
        isEmbedded: false,
      }
    : { ...(await startOwn(settings.DATA_FOLDER, closing)), isEmbedded: true };
  process.env.DATABASE_URL = opened.appUrl;
  // What serves requests need not know the owner's address. Empty and not deleted: Next reads
  // `.env` once more, and leaves alone what is there.
  process.env.MIGRATION_DATABASE_URL = "";
  forgetEnvironment();
  return opened;
}

async function startOwn(dataFolder: string, closing: Closing): Promise<EmbeddedPostgres> {
  const options = { dataFolder, database: "workbench", durable: true };
  let postgres = await step("Starting Postgres", () => startEmbeddedPostgres(options));
  closing.add("Postgres", postgres.stop);
  if (isSeedingBroken(dataFolder)) {
    // The first start ended half-way through the demonstration: nobody has worked in it yet.
    const server = new URL(postgres.adminUrl);
    server.pathname = "/postgres";
    await asClient(server.href, (admin) => admin.query("DROP DATABASE workbench WITH (FORCE)"));
    postgres = await startEmbeddedPostgres(options);
  }
  return postgres;
}
