// Starts the built app for the browser tests: on a data folder of its own, empty at first, with
// its own Postgres and the demonstration newsroom. playwright.config.ts runs it.
import { runCommand } from "@/bin/run";
import { startWorkbench } from "@/bin/start/start-workbench";
import { browserTestsFolder, removeDataFolder } from "./workbench";

await runCommand(async () => {
  await removeDataFolder(browserTestsFolder);
  const { E2E_PORT = "3210" } = process.env;
  Object.assign(process.env, {
    DATA_FOLDER: browserTestsFolder,
    PORT: E2E_PORT,
    HOST: "127.0.0.1",
    LOG_LEVEL: "warn",
    SITE_ADDRESS: `http://localhost:${E2E_PORT}`,
    // Whatever a developer's .env says: these tests have a database of their own.
    DATABASE_URL: "",
    MIGRATION_DATABASE_URL: "",
    DIRECT_DATABASE_URL: "",
  });
  await startWorkbench("production");
});
