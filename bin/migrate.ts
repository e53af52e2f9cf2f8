// npm run migrate: brings the database up to this version, without starting the site.
import { StartProblem } from "../settings/start-problem";
import { joinDatabase } from "./database/join-database";
import { migrateIfNeeded } from "./database/migrate";
import { describeUnreachable } from "./database/unreachable";
import { runCommand } from "./run";

await runCommand(async () => {
  const addresses = await joinDatabase();
  try {
    const ran = await migrateIfNeeded(addresses);
    console.log(ran.length === 0 ? "Nothing to migrate." : `Migrated: ${ran.join(", ")}.`);
  } catch (error) {
    const unreachable = describeUnreachable(error, addresses.appUrl);
    throw unreachable === null ? error : new StartProblem(unreachable);
  }
});
