import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { choosePort } from "@/bin/embedded-postgres/ports";
import { closeDatabase } from "@/prisma/client";
import type { Manifest } from "@/publication/press/manifest";
import { filledSite } from "../bench/press/filled-site";
import { actIn, connectTo, isPressWaiting } from "../support/acting";
import { startWorkbench } from "../support/workbench";
import { read } from "./readers";

const verdicts = 1_000;
/** Of the site's pages, which name it. */
const port = 4474;
const site = `http://localhost:${port}`;

/** A site of a thousand verdicts whose database is gone, before the app starts and after. */
export async function databaseDead(): Promise<string[]> {
  process.env.SITE_ADDRESS = site;
  const dataFolder = await filledSite(verdicts, whileRunning);
  // A folder that has everything, as an app that ran for a while has.
  await whileRunning(dataFolder);
  const manifest = await readManifest(dataFolder);
  const app = await startWorkbench({
    dataFolder,
    port,
    env: {
      LOG_LEVEL: "silent",
      SITE_ADDRESS: site,
      DATABASE_URL: `postgresql://nobody:nothing@127.0.0.1:${await choosePort(0)}/gone`,
      NEXTAUTH_SECRET: "a-secret-of-this-storm-alone-0123456789",
    },
  });
  try {
    const faults: string[] = [];
    const counts = new Map<number, number>();
    const waiting = Object.entries(manifest.pages);
    const began = performance.now();
    const hand = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [address, page] = next;
        const { status, hash } = await read(site + address);
        counts.set(status, (counts.get(status) ?? 0) + 1);
        // Data that is gone has no bytes.
        const isSame = hash === page.hash || (page.status === 404 && page.bytes === 0);
        if (status !== page.status) faults.push(`${address} answered ${status}`);
        else if (!isSame) faults.push(`${address} is not what was pressed`);
      }
    };
    await Promise.all(Array.from({ length: 16 }, hand));
    const desk = await read(`${site}/desk`);
    if (desk.status !== 503) faults.push(`the desk answered ${desk.status}`);
    const took = ((performance.now() - began) / 1_000).toFixed(1);
    const by = [...counts].map(([status, count]) => `${count} × ${status}`).join(", ");
    console.log(
      `${verdicts} verdicts, the database dead: ${by} in ${took} s (404 where that was pressed), ${faults.length} faults`,
    );
    return faults;
  } finally {
    await app.stop();
  }
}

/** Runs the app until all is pressed and in the folder. */
async function whileRunning(dataFolder: string): Promise<void> {
  const env = { LOG_LEVEL: "warn", SITE_ADDRESS: site, DATABASE_URL: "" };
  const app = await startWorkbench({ dataFolder, port, env });
  try {
    const db = await connectTo(actIn(dataFolder, site));
    while (await isPressWaiting(db, { later: true })) await wait(500);
    const { rows } = await db.query<{ highest: number }>(
      `SELECT max("sequence") AS highest FROM "PressedPage"`,
    );
    await db.end();
    while ((await readManifest(dataFolder)).sequence < (rows[0]?.highest ?? 0)) await wait(500);
  } finally {
    await closeDatabase();
    await app.stop();
  }
}

async function readManifest(dataFolder: string): Promise<Manifest> {
  const text = await readFile(path.join(dataFolder, "public/manifest.json"), "utf8");
  return (JSON.parse(text) as { manifest: Manifest }).manifest;
}
