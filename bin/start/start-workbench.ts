import { build, bundleSplitWorker, isBuilt } from "../build/build";
import { sayProblem } from "../run";
import { announce, announceSetup } from "./announce";
import { Closing } from "./closing";
import { lockDataFolder } from "./data-lock";
import { seedDemonstration } from "./demonstration";
import { migrateOrRetry } from "./migrate-or-retry";
import { openDatabase } from "./open-database";
import { checkPort } from "./ports";
import { prepareEnvironment } from "./prepare-environment";
import { step } from "./steps";

/**
 * Starts the workbench and keeps it running until a signal comes. Domain code is imported only
 * once the environment stands, since it reads that at first use.
 */
export async function startWorkbench(mode: "production" | "development"): Promise<void> {
  const closing = new Closing();
  try {
    const settings = prepareEnvironment(mode);
    lockDataFolder(settings.DATA_FOLDER, settings.SITE_ADDRESS, closing);
    await checkPort(settings.HOST, settings.PORT);

    const database = await openDatabase(settings, closing);
    await migrateOrRetry(database, closing, async () => {
      if (!database.isEmbedded) await offerSetup(settings.SITE_ADDRESS);
    });
    await buildFor(mode);
    const signIns = database.isEmbedded
      ? await seedDemonstration(settings.DATA_FOLDER, database.appUrl)
      : [];

    const { startServer } = await import("@/server");
    const server = await step("Starting the server", () =>
      startServer({ dev: mode === "development" }),
    );
    closing.add("The server", server.close);
    announce(server.address, signIns);
  } catch (error) {
    // A signal ends whatever is under way, which is then no problem to tell of.
    if (closing.hasBegun) return;
    await closing.closeAll();
    sayProblem(error);
    process.exit(1);
  }
}

async function buildFor(mode: "production" | "development"): Promise<void> {
  if (mode === "development") return bundleSplitWorker();
  if (!isBuilt()) await step("Building the site (once a version)", () => build());
}

/** Without an administrator nobody could sign in to make one. */
async function offerSetup(address: string): Promise<void> {
  const { issueSetupLink } = await import("@/access/setup");
  const path = await issueSetupLink();
  if (path !== null) announceSetup(address, path);
}
