// npm run bench:desk: how fast the desk is with 200 articles, 100,000 claims and 500,000 entries of the
// trail. For each screen: queries, at a tenth of that and at all of it; the server's time; the script
// of a first load. Then how fast a long article answers keys and selections. With --keep, the newsroom
// of the last run is measured again instead of being filled anew.
import path from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { choosePort } from "@/bin/embedded-postgres/ports";
import { addressFor, filesOf, readState } from "@/bin/embedded-postgres/state";
import { signInAs } from "../e2e/people";
import { findBrowser } from "../support/browser";
import { removeDataFolder, startWorkbench } from "../support/workbench";
import { timeActs, watchReactions, weighScript } from "./desk/browser";
import { Filling } from "./desk/fill";
import { longText } from "./desk/long-text";
import { percentile, type Screen, StatementLog, timePage } from "./desk/pages";
import { markdownTable } from "./markdown-table";

const { values } = parseArgs({
  options: {
    keep: { type: "boolean", default: false },
    articles: { type: "string", default: "200" },
    utterances: { type: "string", default: "500" },
    rounds: { type: "string", default: "40" },
  },
});
const articles = Number(values.articles);
const rounds = Number(values.rounds);

/** Milliseconds, queries, bytes: what the desk is held to. */
const goals = { time: 150, queries: 8, script: 250_000, reaction: 50 };

const dataFolder = path.resolve(".data/bench-desk");
if (!values.keep) await removeDataFolder(dataFolder);
const app = await startWorkbench({
  dataFolder,
  port: await choosePort(0),
  env: { LOG_LEVEL: "warn" },
});
const executablePath = await findBrowser();
const browser = await chromium.launch({
  args: ["--no-sandbox", "--disable-gpu"],
  ...(executablePath && { executablePath }),
});
try {
  const admin = addressFor(readState(dataFolder), "administrator", "workbench");
  const people = await signIn(browser);
  const queriesBefore = new Map<string, number>();
  if (!values.keep) {
    const articleId = await receiveLong(people.rana);
    const filling = await Filling.begin(admin, articleId);
    const few = await filling.until(Math.max(2, articles / 10));
    console.log(`Filled: ${JSON.stringify(few)}`);
    await countQueries(admin, people, queriesBefore);
    console.log(`Filled: ${JSON.stringify(await filling.until(articles))}`);
    await filling.end();
  }
  await printScreens(admin, people, queriesBefore);
  await printReactions(people.rana);
} catch (error) {
  // Said at once: what is still connected has more to say when the database goes.
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await app.stop();
}

type People = Record<Screen["who"], Page>;

async function signIn(to: Browser): Promise<People> {
  const at = { address: app.address, dataFolder };
  const rana = await signInAs(to, "rana", at);
  const hala = await signInAs(to, "hala", at);
  return { rana, hala, laila: await signInAs(to, "laila", at) };
}

async function receiveLong(page: Page): Promise<string> {
  await page.goto("/desk/articles/new");
  await page.locator('[name="title"]').fill("جلسة المجلس الطويلة");
  const text = longText(Number(values.utterances));
  await page.locator('[name="text"]').fill(text);
  const began = performance.now();
  await page.locator('form:has([name="text"]) button[type="submit"]').last().click();
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}/, { timeout: 60_000 });
  const took = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`Received an article of ${text.length} characters in ${took} s`);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Every screen once, at addresses that the newsroom has now. */
async function listScreens({ rana, hala }: People): Promise<Screen[]> {
  const first = async (page: Page, from: string, prefix: string) => {
    await page.goto(from);
    const links = page.locator(`main li a[href^="${prefix}"]`);
    return (await links.first().getAttribute("href")) ?? "";
  };
  const claim = (stage: string) => first(hala, `/desk?view=all&stage=${stage}`, "/desk/claims/");
  const speaker = await first(hala, "/desk/speakers", "/desk/speakers/");
  return [
    { name: "queue", path: "/desk", who: "rana" },
    { name: "queue, all", path: "/desk?view=all", who: "rana" },
    { name: "queue, by priority", path: "/desk?view=all&sort=priority", who: "rana" },
    {
      name: "queue, searched",
      path: `/desk?view=all&q=${encodeURIComponent("الموانىء 1017")}`,
      who: "rana",
    },
    {
      name: "queue, a word of every seventh",
      path: `/desk?view=all&q=${encodeURIComponent("الموانىء")}`,
      who: "rana",
    },
    {
      name: "queue, of a speaker",
      path: `/desk?view=all&speaker=${speaker.split("/").at(-1)}`,
      who: "rana",
    },
    { name: "article of the demonstration", path: await demonstrationArticle(rana), who: "rana" },
    { name: "article of 500 claims", path: await longArticle(rana), who: "rana" },
    { name: "new article", path: "/desk/articles/new", who: "rana" },
    { name: "claim in progress", path: await claim("in-progress"), who: "rana" },
    { name: "claim to be approved", path: await claim("awaiting-approval"), who: "hala" },
    { name: "claim published", path: await claim("published"), who: "hala" },
    { name: "speakers", path: "/desk/speakers", who: "rana" },
    { name: "speaker", path: speaker, who: "rana" },
    { name: "legal", path: "/desk/legal", who: "hala" },
    { name: "overview", path: "/desk/overview", who: "hala" },
    { name: "balance", path: "/desk/overview/balance", who: "hala" },
    { name: "notifications", path: "/desk/notifications", who: "rana" },
    { name: "account", path: "/desk/account", who: "rana" },
    { name: "people", path: "/desk/people", who: "laila" },
    { name: "newsroom's settings", path: "/desk/settings/newsroom", who: "laila" },
    { name: "scale", path: "/desk/settings/scale", who: "hala" },
    { name: "topics", path: "/desk/settings/topics", who: "laila" },
    { name: "public texts", path: "/desk/settings/texts", who: "hala" },
  ];
}

async function demonstrationArticle(page: Page): Promise<string> {
  await page.goto("/desk");
  const link = page.getByRole("link", { name: "لوقف الحرب في أوكرانيا" }).first();
  return (await link.getAttribute("href")) ?? "";
}

async function longArticle(page: Page): Promise<string> {
  await page.goto("/desk?view=all");
  const link = page.getByRole("link", { name: "جلسة المجلس الطويلة" }).first();
  return (await link.getAttribute("href")) ?? "";
}

async function cookiesOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies(`${app.address}/desk`);
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

async function countQueries(admin: string, people: People, into: Map<string, number>) {
  const screens = await listScreens(people);
  const log = await StatementLog.begin(admin, filesOf(dataFolder).log);
  try {
    for (const { name, path: of, who } of screens) {
      const cookie = await cookiesOf(people[who]);
      into.set(name, await log.count(() => timePage(app.address + of, cookie, 1)));
    }
  } finally {
    await log.end();
  }
}

async function printScreens(admin: string, people: People, before: Map<string, number>) {
  const screens = await listScreens(people);
  const queries = new Map<string, number>();
  await countQueries(admin, people, queries);
  const rows: string[][] = [];
  for (const { name, path: of, who } of screens) {
    const cookie = await cookiesOf(people[who]);
    await timePage(app.address + of, cookie, 5);
    const times = await timePage(app.address + of, cookie, rounds);
    const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    const script = await weighScript(people[who], app.address + of);
    const asked = queries.get(name) ?? Number.NaN;
    const missed = [
      p95 > goals.time && "time",
      asked > goals.queries && "queries",
      (before.get(name) ?? asked) !== asked && "grows",
      script > goals.script && "script",
    ].filter(Boolean);
    rows.push([
      name,
      String(before.get(name) ?? "–"),
      String(asked),
      median.toFixed(0),
      p95.toFixed(0),
      (script / 1_000).toFixed(0),
      missed.join(", ") || "reached",
    ]);
  }
  console.log(
    `\nScreens: at most ${goals.queries} queries, ${goals.time} ms for 95 of 100, ${goals.script / 1_000} kB of script\n`,
  );
  const titles = [
    "screen",
    "queries at a tenth",
    "queries",
    "median ms",
    "p95 ms",
    "script kB",
    "goals",
  ];
  console.log(markdownTable(titles, rows));
}

/** How long keys and selections take on the long article: by the browser's own account, in milliseconds. */
async function printReactions(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(await longArticle(page));
  await page.waitForTimeout(2_000);
  const session = await page.context().newCDPSession(page);
  const rows: string[][] = [];
  const measure = async (name: string, act: (at: number) => Promise<unknown>) => {
    const collect = await watchReactions(page);
    const acts = Array.from({ length: 30 }, (_, at) => () => act(at));
    const work = await timeActs(session, acts);
    const events = await collect();
    rows.push([
      name,
      percentile(work, 0.5).toFixed(0),
      percentile(work, 0.95).toFixed(0),
      events.length > 0 ? percentile(events, 0.95).toFixed(0) : "<16",
      percentile(work, 0.95) <= goals.reaction ? "reached" : "missed",
    ]);
  };
  await measure("next utterance (j)", () => page.keyboard.press("j"));
  const box = await page.locator("#article-text").boundingBox();
  await page.evaluate(() => window.scrollTo(0, 0));
  await measure("selection by mouse", async (at) => {
    const y = (box?.y ?? 200) + 60 + (at % 10) * 30;
    await page.mouse.move((box?.x ?? 200) + 300, y);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 200) + 250 - at, y + 1);
    await page.mouse.up();
  });
  await page.keyboard.press("Escape");
  const comment = page.locator("main textarea").first();
  if (await comment.count()) {
    await comment.focus();
    await measure("typing a comment", () => page.keyboard.type("م"));
  }
  console.log(`\nA long article: at most ${goals.reaction} ms of the page's own thread an act\n`);
  console.log(
    markdownTable(["act", "median ms", "p95 ms", "p95 to the next frame ms", "goal"], rows),
  );
}
