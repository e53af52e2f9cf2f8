import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { runNode } from "@/bin/child";
import { choosePort } from "@/bin/embedded-postgres/ports";
import { closeDatabase } from "@/prisma/client";
import { redirects } from "@/publication/addresses/kinds";
import type { Manifest, ManifestEntry } from "@/publication/press/manifest";
import { publicHeaders } from "@/publication/press/public-headers";
import { StartProblem } from "@/settings/start-problem";
import { actIn, connectTo, isPressWaiting } from "../support/acting";
import { hasNginx, startNginx } from "../support/nginx";
import { removeDataFolder, startWorkbench } from "../support/workbench";

/** What `press --export` wrote, served by nginx with nothing else running. */
export async function nginxAlone(): Promise<string[]> {
  if (!hasNginx()) throw new StartProblem("nginx is not installed: `apt-get install nginx-light`.");
  const dataFolder = path.resolve(".data/storm-nginx");
  const exported = path.resolve(".data/storm-nginx-exported");
  await rm(exported, { recursive: true, force: true });
  await press(dataFolder);
  const { code, output } = await runNode(
    ["--import", "tsx", "bin/press.ts", "--export", exported],
    { env: { DATA_FOLDER: dataFolder, DATABASE_URL: "" } },
  );
  if (code !== 0) throw new Error(output);
  const rules = await readFile(path.join(exported, "nginx.conf"), "utf8");
  const nginx = await startNginx(`${exported}-nginx`, rules);
  try {
    const { pages } = JSON.parse(await readFile(path.join(exported, "site/manifest.json"), "utf8"))
      .manifest as Manifest;
    const faults: string[] = [];
    for (const [address, page] of Object.entries(pages)) {
      faults.push(...(await faultsOf(nginx.address, address, page)));
    }
    faults.push(...(await faultsOfRules(nginx.address)));
    console.log(`nginx alone: ${Object.keys(pages).length} addresses, ${faults.length} faults`);
    return faults;
  } finally {
    await nginx.stop();
  }
}

/** The demonstration, all of it pressed. */
async function press(dataFolder: string): Promise<void> {
  await removeDataFolder(dataFolder);
  const port = await choosePort(0);
  const app = await startWorkbench({ dataFolder, port, env: { LOG_LEVEL: "warn" } });
  try {
    const db = await connectTo(actIn(dataFolder, app.address));
    while (await isPressWaiting(db, { later: true })) await wait(500);
    await db.end();
    await wait(1_000);
  } finally {
    await closeDatabase();
    await app.stop();
  }
}

async function faultsOf(site: string, address: string, page: ManifestEntry): Promise<string[]> {
  const answer = await fetch(site + address, { redirect: "manual" });
  const body = Buffer.from(await answer.arrayBuffer());
  const faults: string[] = [];
  if (address.endsWith("/404")) {
    if (answer.status !== 404) faults.push(`${address} answered ${answer.status}`);
    return faults;
  }
  if (answer.status !== page.status) return [`${address} answered ${answer.status}`];
  if (page.status !== 200) return [];
  if (createHash("sha256").update(body).digest("hex") !== page.hash) {
    faults.push(`${address} is not what was pressed`);
  }
  const packed = answer.headers.get("content-encoding");
  if (page.gzip && packed !== "gzip") faults.push(`${address} comes unpacked`);
  const type = mediaType(answer.headers.get("content-type") ?? "");
  if (type !== mediaType(page.contentType)) faults.push(`${address} is said to be ${type}`);
  for (const [name, value] of Object.entries(publicHeaders(address))) {
    const given = answer.headers.get(name);
    if (given !== value) faults.push(`${address}: ${name} is ${given}`);
  }
  return faults;
}

function mediaType(contentType: string): string {
  return contentType.split(";")[0]?.trim() ?? "";
}

/** What holds for all: redirects, missing pages in their language, nothing but reading. */
async function faultsOfRules(site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [from, to] of Object.entries(redirects)) {
    const { status, headers } = await fetch(site + from, { redirect: "manual" });
    if (status !== 307 || headers.get("location") !== to) faults.push(`${from} leads elsewhere`);
  }
  for (const language of ["ar", "en"]) {
    const answer = await fetch(`${site}/${language}/verdicts/nothing`);
    const text = await answer.text();
    if (answer.status !== 404 || !text.includes(`lang="${language}"`)) {
      faults.push(`/${language}/verdicts/nothing is not the "not found" page`);
    }
    for (const hidden of [`/${language}.html`, `/${language}.html.gz`, "/.lock"]) {
      const { status } = await fetch(site + hidden);
      if (status !== 404) faults.push(`${hidden} answered ${status}`);
    }
  }
  for (const address of ["/ar", "/exports/verdicts.csv", "/api/v1/openapi.json"]) {
    const { status } = await fetch(site + address, { method: "POST", body: "x" });
    if (status !== 403 && status !== 405) faults.push(`POST ${address} answered ${status}`);
  }
  return faults;
}
