// npm run bench:public: a verdict's page as readers get it, over gzip with 32 connections, against the
// least that Node can do, a prerendered page of Next, and nginx where there is one. Then how much slower
// the desk is while readers come at half of what the site can serve. Rounds are interleaved, and the
// median of each is told: the machine is shared.
import http from "node:http";
import path from "node:path";
import { chromium } from "@playwright/test";
import autocannon from "autocannon";
import { choosePort } from "@/bin/embedded-postgres/ports";
import { signInAs } from "../e2e/people";
import { findBrowser } from "../support/browser";
import { removeDataFolder, startWorkbench } from "../support/workbench";
import { percentile, timePage } from "./desk/pages";
import { markdownTable } from "./markdown-table";
import { processorTime, startContenders } from "./public/contenders";

const rounds = 5;
const connections = 32;
/** Seconds of one round of one server. */
const duration = 4;
const gzip = { "accept-encoding": "gzip" };

/** Requests a second as a share of another's, and how much slower the desk may be. */
const goals = { bare: 0.7, nginx: 0.2, next: 10, desk: 2 };

const dataFolder = path.resolve(".data/bench-public");
await removeDataFolder(dataFolder);
const app = await startWorkbench({
  dataFolder,
  port: await choosePort(0),
  env: { LOG_LEVEL: "warn" },
});
try {
  const list = await (await fetch(`${app.address}/ar/verdicts`)).text();
  const verdict = /\/ar\/verdicts\/[0-9a-z]{12}/.exec(list)?.[0];
  if (!verdict) throw new Error("nothing is published");
  const address = app.address + verdict;
  const html = await (await fetch(address)).text();
  const gzipped = await getCompressed(address);
  console.log(`${verdict}: ${html.length} characters, ${gzipped.length} bytes compressed`);
  const others = await startContenders({ html, gzipped });
  const all = [{ name: "the workbench", address, pid: app.pid }, ...others];

  const rates = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  const costs = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, address: url, pid } of all) {
      const before = processorTime(pid);
      const { requests, non2xx, errors } = await autocannon({
        url,
        connections,
        duration,
        headers: gzip,
      });
      if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} refused, ${errors} failed`);
      rates.get(name)?.push(requests.total / duration);
      costs.get(name)?.push((processorTime(pid) - before) / requests.total);
    }
  }
  for (const other of others) await other.stop();
  const own = percentile(rates.get("the workbench") ?? [], 0.5);
  const rows = all.map(({ name }) => {
    const rate = percentile(rates.get(name) ?? [], 0.5);
    const cost = percentile(costs.get(name) ?? [], 0.5);
    return [name, rate.toFixed(0), cost.toFixed(3), (own / rate).toFixed(2)];
  });
  console.log(
    `\nGoals: ${goals.bare} of a bare node:http, ${goals.nginx} of nginx, ${goals.next} times next start\n`,
  );
  console.log(
    markdownTable(
      ["server", "requests a second", "processor ms a request", "workbench to it"],
      rows,
    ),
  );
  await printDesk(address, own / 2);
} finally {
  await app.stop();
}

/** The page as it goes over the wire: `fetch` would unpack it. */
function getCompressed(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers: gzip }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("end", () => resolve(Buffer.concat(parts)));
    });
    request.once("error", reject);
  });
}

/** How long the queue takes with nobody else, and while readers come at this rate a second. */
async function printDesk(url: string, rate: number): Promise<void> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(executablePath && { executablePath }),
  });
  const page = await signInAs(browser, "rana", { address: app.address, dataFolder });
  const cookies = await page.context().cookies(`${app.address}/desk`);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  await browser.close();
  const desk = () => timePage(`${app.address}/desk`, cookie, 20);
  await desk();
  const alone = percentile(await desk(), 0.5);
  const load = { url, connections, overallRate: rate, duration: 60, headers: gzip };
  const readers = autocannon(load, () => {});
  const together = percentile(await desk(), 0.5);
  readers.stop();
  console.log(
    `\nThe queue: ${alone.toFixed(0)} ms alone, ${together.toFixed(0)} ms with ${rate.toFixed(0)} readers' requests a second ` +
      `(${(together / alone).toFixed(1)} times, at most ${goals.desk})`,
  );
}
