import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startEmbeddedPostgres } from "@/bin/embedded-postgres";
import { closeDatabase } from "@/prisma/client";
import { actIn, connectTo } from "../../support/acting";
import { removeDataFolder } from "../../support/workbench";
import { fillSite } from "./fill";
import { standIn } from "./stand-ins";

/**
 * The data folder of a site of so many verdicts: the one of an earlier run, or a new one. `demonstrate`:
 * starts the app on the empty folder, waits until its demonstration is pressed, and stops it.
 */
export async function filledSite(
  verdicts: number,
  demonstrate: (dataFolder: string) => Promise<void>,
): Promise<string> {
  const dataFolder = path.resolve(`.data/bench-press-${verdicts}`);
  const mark = path.join(dataFolder, "filled");
  if (existsSync(mark)) return dataFolder;
  await removeDataFolder(dataFolder);
  await demonstrate(dataFolder);
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    database: "workbench",
    durable: true,
  });
  const db = await connectTo(actIn(dataFolder, process.env.SITE_ADDRESS ?? ""));
  const began = performance.now();
  await fillSite(postgres.adminUrl, verdicts);
  const pages = await standIn(db);
  const { rows } = await db.query<{ size: string }>(
    `SELECT pg_size_pretty(pg_database_size(current_database())) AS size`,
  );
  const took = ((performance.now() - began) / 1_000).toFixed(0);
  console.log(
    `Filled with ${verdicts} verdicts, ${pages} stand-ins, ${rows[0]?.size} in ${took} s`,
  );
  await closeDatabase();
  await db.end();
  await postgres.stop();
  writeFileSync(mark, "");
  return dataFolder;
}
