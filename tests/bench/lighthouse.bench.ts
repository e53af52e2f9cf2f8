// npm run bench:lighthouse: what Lighthouse says of the front page, a verdict and an article in both
// languages: accessibility, best practices and search (100 is asked of each), largest paint (at most 1.2 s)
// and layout shift (none) on its throttled phone. Lighthouse brings two hundred packages with it, so it is
// none of the project's: npx fetches it for this command, or LIGHTHOUSE names the program.
import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { choosePort } from "@/bin/embedded-postgres/ports";
import { findBrowser } from "../support/browser";
import { removeDataFolder, startWorkbench } from "../support/workbench";
import { markdownTable } from "./markdown-table";

const version = "12.8.2";
const categories = ["accessibility", "best-practices", "seo"] as const;

interface Report {
  readonly categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  readonly audits: Record<
    string,
    { score: number | null; title: string; numericValue?: number; details?: { items?: unknown[] } }
  >;
}

const dataFolder = path.resolve(".data/bench-lighthouse");
await removeDataFolder(dataFolder);
const app = await startWorkbench({
  dataFolder,
  port: await choosePort(0),
  env: { LOG_LEVEL: "warn" },
});
try {
  const rows: string[][] = [];
  const faults: string[] = [];
  for (const language of ["ar", "en"]) {
    for (const kind of ["", "verdicts", "articles"]) {
      const address = await findPage(language, kind);
      const report = await audit(app.address + address);
      const scores = categories.map(
        (name) => `${Math.round((report.categories[name]?.score ?? 0) * 100)}`,
      );
      const value = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
      rows.push([
        address,
        ...scores,
        (value("largest-contentful-paint") / 1_000).toFixed(2),
        value("cumulative-layout-shift").toFixed(3),
      ]);
      faults.push(...faultsOf(report).map((fault) => `${address}: ${fault}`));
    }
  }
  const heads = ["page", ...categories, "largest paint, s", "layout shift"];
  console.log(markdownTable(heads, rows));
  console.log(faults.length > 0 ? `\n${faults.join("\n")}` : "\nNothing is below 100.");
} finally {
  await app.stop();
}
process.exit();

/** The front page, or the first page of a kind that the lists of the site lead to. */
async function findPage(language: string, kind: string): Promise<string> {
  const front = `/${language}`;
  const read = async (of: string) => (await fetch(app.address + of)).text();
  const first = (html: string, what: string) =>
    new RegExp(`/${language}/${what}/[0-9a-z][0-9a-z-]{11,}(?=")`).exec(html)?.[0];
  for (let tries = 0; tries < 100; tries += 1) {
    if (kind === "") return front;
    const verdict = first(await read(front), "verdicts");
    if (kind === "verdicts" && verdict) return verdict;
    const article = verdict && first(await read(verdict), "articles");
    if (article) return article;
    // What the demonstration published is on its way.
    await wait(200);
  }
  throw new Error(`no page of ${kind} is linked`);
}

async function audit(url: string): Promise<Report> {
  const program = process.env.LIGHTHOUSE
    ? [process.env.LIGHTHOUSE]
    : ["npx", "--yes", `lighthouse@${version}`];
  const flags = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";
  const [command = "", ...words] = [
    ...program,
    ...[url, "--quiet", "--output=json", `--chrome-flags=${flags}`],
    `--only-categories=performance,${categories}`,
  ];
  const child = spawn(command, words, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, CHROME_PATH: (await findBrowser()) ?? chromium.executablePath() },
  });
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${url}`);
  return JSON.parse(Buffer.concat(parts).toString());
}

/** What keeps a page below 100. */
function faultsOf({ categories: found, audits }: Report): string[] {
  const counted = categories.flatMap((name) => found[name]?.auditRefs ?? []);
  return counted
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => ({ id, audit: audits[id] }))
    .filter(({ audit }) => typeof audit?.score === "number" && audit.score < 1)
    .map(
      ({ id, audit }) =>
        `${id}: ${audit?.title} ${JSON.stringify(audit?.details?.items?.slice(0, 2) ?? []).slice(0, 600)}`,
    );
}
