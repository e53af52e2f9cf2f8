import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/bin/embedded-postgres";
import { choosePort } from "@/bin/embedded-postgres/ports";
import { closeDatabase } from "@/prisma/client";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import { checkFolder } from "@/publication/press/check-folder";
import { signingKey } from "@/publication/signing-key";
import { actIn, actorOf, connectTo, isPressWaiting, readyClaim } from "../support/acting";
import { killPostgres, removeDataFolder, startWorkbench } from "../support/workbench";
import { startReaders } from "./readers";

const publications = 50;
/** Milliseconds from the beginning of a publication to the fault, at most. */
const latest = 400;
/** Seconds until all is pressed and on the disk once the faults are over. */
const patience = 300;

/**
 * Fifty publications; in each Postgres is killed, or all its connections are, at a random moment. Every
 * page is meanwhile the old one or the new one and whole, never an error; in the end all are new.
 */
export async function pressKill(): Promise<string[]> {
  // Each time that Postgres is brought back one more is there, to stop it should this process end.
  process.setMaxListeners(publications + 10);
  const dataFolder = path.resolve(".data/storm-press-kill");
  await removeDataFolder(dataFolder);
  const port = await choosePort(0);
  const app = await startWorkbench({ dataFolder, port, env: { LOG_LEVEL: "silent" } });
  const admin = actIn(dataFolder, app.address);
  let postgres: EmbeddedPostgres | undefined;
  try {
    const db = await connectTo(admin);
    const actors = [await actorOf(db, "rana"), await actorOf(db, "hala")] as const;
    const claims: Awaited<ReturnType<typeof readyClaim>>[] = [];
    while (claims.length < publications) claims.push(await readyClaim(...actors));
    while (await isPressWaiting(db)) await wait(100);
    const { rows } = await db.query<{ path: string }>(
      `SELECT "path" FROM "PressedPage" WHERE "status" = 200 AND "path" NOT LIKE '/assets/%'`,
    );
    await db.end();

    const known = rows.map(({ path: address }) => address);
    const coming = claims.map(({ claimId }) => `/ar/verdicts/${claimId}`);
    const readers = startReaders(app.address, () => [...known, ...coming]);
    let kills = 0;
    let cuts = 0;
    let refused = 0;
    for (const { claimId, publish } of claims) {
      const isKill = Math.random() < 0.5;
      const fault = wait(Math.random() * latest).then(async () => {
        if (isKill) await killPostgres(dataFolder);
        else await cutAll(admin);
      });
      const done = publish().catch(() => {
        refused += 1;
      });
      await Promise.all([fault, done]);
      if (isKill) kills += 1;
      else cuts += 1;
      postgres = await startEmbeddedPostgres({ dataFolder, database: "workbench", durable: true });
      await closeDatabase();
      // What was refused is asked for again, until it is there.
      for (let tries = 0; tries < 20 && !(await isPublished(admin, claimId)); tries += 1) {
        await publish().catch(() => wait(250));
      }
    }
    const calm = performance.now();
    const faults = await untilNew(admin, dataFolder, coming);
    const settled = ((performance.now() - calm) / 1_000).toFixed(1);
    const { reads, changes, faults: seen } = await readers.stop();
    console.log(
      `${publications} publications, Postgres killed ${kills} times and cut off ${cuts} times (${refused} were refused and asked for again): ` +
        `${reads} reads of ${known.length + coming.length} addresses, ${changes} changes seen, ${seen.length} faults; all new ${settled} s after the last`,
    );
    return [...seen, ...faults];
  } finally {
    await closeDatabase();
    await app.stop();
    await postgres?.stop();
  }
}

/** Ends every connection but its own. */
async function cutAll(admin: string): Promise<void> {
  const db = await connectTo(admin);
  await db.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await db.end();
}

async function isPublished(admin: string, claimId: string): Promise<boolean> {
  const db = await connectTo(admin);
  const { rowCount } = await db.query(`SELECT FROM "Publication" WHERE "claimId" = $1`, [claimId]);
  await db.end();
  return (rowCount ?? 0) > 0;
}

/** Waits until all is pressed; says what is then not so in the folder or not published. */
async function untilNew(
  admin: string,
  dataFolder: string,
  coming: readonly string[],
): Promise<string[]> {
  const db = await connectTo(admin);
  const check = () => checkFolder(path.join(dataFolder, "public"), signingKey(), db);
  const until = Date.now() + patience * 1_000;
  let faults = ["nothing was looked at"];
  while (faults.length > 0 && Date.now() < until) {
    await wait(250);
    // One that failed is put off, and is not due for a while.
    const isWaiting = await isPressWaiting(db, { later: true });
    faults = isWaiting ? ["orders wait for the press"] : await check();
  }
  const missing = await notPressed(db, coming);
  await db.end();
  return [...faults, ...missing];
}

async function notPressed(db: pg.Client, coming: readonly string[]): Promise<string[]> {
  const touched = new Set<string>();
  for (const address of coming) {
    const claimIds = [address.split("/").at(-1) ?? ""];
    for (const each of await addressesTouchedBy(db, { claimIds, pages: [] })) touched.add(each);
  }
  const { rows } = await db.query<{ path: string }>(
    `SELECT path FROM unnest($1::text[]) AS wanted(path)
     WHERE NOT EXISTS (SELECT FROM "PressedPage" p WHERE p."path" = wanted.path)`,
    [[...touched]],
  );
  return rows.map(({ path: address }) => `${address} was never pressed`);
}
