// npm run doctor: is what was done and what was published still what it was?
import path from "node:path";
import pg from "pg";
import { environment, forgetEnvironment } from "@/settings/environment";
import { StartProblem } from "@/settings/start-problem";
import { joinDatabase } from "./database/join-database";
import { runCommand } from "./run";
import { prepareEnvironment } from "./start/prepare-environment";

await runCommand(async () => {
  prepareEnvironment("production");
  const { appUrl } = await joinDatabase();
  process.env.DATABASE_URL = appUrl;
  forgetEnvironment();
  const faults = [...(await checkTrail()), ...(await checkLog()), ...(await checkFolder(appUrl))];
  if (faults.length > 0) throw new StartProblem(faults.join("\n"));
});
process.exit();

async function checkTrail(): Promise<string[]> {
  const { verifyTrail } = await import("@/trail/verify-trail");
  const broken = await verifyTrail();
  if (broken) return [`The trail is broken at entry ${broken.sequence}: ${broken.reason}.`];
  console.log("The trail is whole.");
  return [];
}

async function checkLog(): Promise<string[]> {
  const { verifyStoredLog } = await import("@/publication/verify-public-log");
  const fault = await verifyStoredLog();
  if (fault) return [`The public log is wrong at entry ${fault.sequence}: ${fault.reason}.`];
  console.log("The public log is whole, signed, and each record is the one that was logged.");
  return [];
}

async function checkFolder(appUrl: string): Promise<string[]> {
  const { checkFolder: check } = await import("@/publication/press/check-folder");
  const { signingKey } = await import("@/publication/signing-key");
  const db = new pg.Client({ connectionString: environment().DIRECT_DATABASE_URL ?? appUrl });
  await db.connect();
  try {
    const folder = path.join(environment().DATA_FOLDER, "public");
    const faults = await check(folder, signingKey(), db);
    if (faults.length === 0) console.log("Folder, manifest and database agree.");
    return faults;
  } finally {
    await db.end();
  }
}
