// npm run press -- --all | --check | --export DIR
import path from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { environment, forgetEnvironment } from "@/settings/environment";
import { StartProblem } from "@/settings/start-problem";
import { isBuilt } from "./build/build";
import { joinDatabase } from "./database/join-database";
import { bar } from "./progress-bar";
import { runCommand } from "./run";
import { prepareEnvironment } from "./start/prepare-environment";

const usage = `npm run press -- --all          press every public address anew
npm run press -- --check        compare folder, manifest and database
npm run press -- --export DIR   write the site and header rules for nginx and CDNs`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      all: { type: "boolean" },
      check: { type: "boolean" },
      export: { type: "string" },
    },
  });
  if (values.export !== undefined) await exportSite(values.export);
  else if (values.check) await withDatabase(checkSite);
  else if (values.all) await withDatabase(pressEverything);
  else throw new StartProblem(usage);
});
process.exit();

async function pressEverything(db: pg.Client): Promise<void> {
  if (!isBuilt()) throw new StartProblem("The site is not built: run `npm run build` first.");
  const { openPress } = await import("@/server");
  const { pressAll } = await import("@/publication/press/press-all");
  const { takeInMissing } = await import("@/publication/press/follow-press");
  const { press, close } = await openPress();
  const faults = await pressAll(db, press, showProgress);
  process.stdout.write("\n");
  await takeInMissing(db, await openFolder());
  await close();
  for (const [address, error] of faults) console.error(`${address}: ${error.message}`);
  if (faults.size > 0) throw new StartProblem(`${faults.size} addresses were not pressed.`);
}

async function checkSite(db: pg.Client): Promise<void> {
  const { checkFolder } = await import("@/publication/press/check-folder");
  const { signingKey } = await import("@/publication/signing-key");
  const faults = await checkFolder(publicFolder(), signingKey(), db);
  if (faults.length > 0) throw new StartProblem(faults.join("\n"));
  console.log("Folder, manifest and database agree.");
}

async function exportSite(target: string): Promise<void> {
  const { exportFolder } = await import("@/publication/press/export-folder");
  await exportFolder(publicFolder(), target);
  console.log(`Written to ${path.resolve(target)}; its nginx.conf says how to serve it.`);
}

async function openFolder() {
  const { PublicFolder } = await import("@/publication/press/folder");
  const { signingKey } = await import("@/publication/signing-key");
  return PublicFolder.open({
    directory: publicFolder(),
    key: signingKey(),
    onFault: (sentence) => console.error(sentence),
  });
}

function publicFolder(): string {
  return path.join(environment().DATA_FOLDER, "public");
}

async function withDatabase(work: (db: pg.Client) => Promise<void>): Promise<void> {
  prepareEnvironment("production");
  const { appUrl } = await joinDatabase();
  process.env.DATABASE_URL = appUrl;
  forgetEnvironment();
  const db = new pg.Client({
    connectionString: environment().DIRECT_DATABASE_URL ?? appUrl,
    connectionTimeoutMillis: 5_000,
  });
  await db.connect();
  try {
    await work(db);
  } finally {
    await db.end();
  }
}

function showProgress(progress: { done: number; of: number; pressed: number }): void {
  const { done, of, pressed } = progress;
  const line = `${done} of ${of} addresses, ${pressed} changed`;
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${bar(done / of)} ${line}`);
  else if (done === of || done % 50 === 0) console.log(line);
}
