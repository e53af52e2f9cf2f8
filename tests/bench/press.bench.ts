// npm run bench:press: how fast the press is on sites of 100, 1,000 and 10,000 verdicts, which it makes in
// the image of those of the demonstration and keeps in .data/bench-press-N for the next run. Of each: how
// long a publication and a retraction take until readers have them at every address, as the first act
// after a start and after that, and the files of everything. Of the smallest: everything pressed anew,
// twice. `-- --verdicts 1000` for one size alone, `-- --all` to press the whole of each.
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import type pg from "pg";
import { closeDatabase } from "@/prisma/client";
import { wholeExports } from "@/publication/addresses/exports";
import {
  actIn,
  actorOf,
  connectTo,
  isPressWaiting,
  readyClaim,
  readyRetraction,
} from "../support/acting";
import { type RunningWorkbench, startWorkbench } from "../support/workbench";
import { markdownTable } from "./markdown-table";
import { filledSite } from "./press/filled-site";
import { type Arrival, follow } from "./press/publish";

const { values } = parseArgs({
  options: {
    verdicts: { type: "string", multiple: true, default: ["100", "1000", "10000"] },
    port: { type: "string", default: "4474" },
    all: { type: "boolean", default: false },
  },
});
const port = Number(values.port);
const address = `http://localhost:${port}`;

/** Seconds, and addresses a second. */
const goals = { pressed: 3, everywhere: 5, rate: 20 };
/** What is pressed whole is no larger, unless it is asked for. */
const largestWhole = 100;

console.log(
  `Goals: one publication pressed in ${goals.pressed} s, everywhere in ${goals.everywhere} s; ${goals.rate} addresses a second`,
);
for (const verdicts of values.verdicts.map(Number)) await measure(verdicts);
process.exit();

async function measure(verdicts: number): Promise<void> {
  const dataFolder = await filledSite(verdicts, (folder) => whileRunning(folder, settled));
  console.log(`\n## ${verdicts} verdicts\n`);
  const rows: string[][] = [];
  const note = (name: string, arrival: Arrival) => {
    const { page, pressed, everywhere, processor, touched, changed, strays } = arrival;
    const seconds = [page, pressed, everywhere, processor].map((value) => value.toFixed(1));
    rows.push([name, ...seconds, `${changed} of ${touched}`, String(strays.length)]);
    if (strays.length > 0) console.log(`Not touched and yet changed: ${strays.join(" ")}`);
  };
  await whileRunning(dataFolder, async (db, app) => {
    const checker = await actorOf(db, "rana");
    const editor = await actorOf(db, "hala");
    const first = await readyClaim(checker, editor);
    const second = await readyClaim(checker, editor);
    await settled(db);
    await untilFolderHolds(db);
    note("a publication", await follow(db, app, first));
    note("another", await follow(db, app, second));
    note(
      "a retraction",
      await follow(db, app, await readyRetraction(checker, editor, first.claimId)),
    );
  });
  for (const act of ["publication", "retraction"]) {
    const ready = await whileRunning(dataFolder, async (db, app) => {
      const checker = await actorOf(db, "rana");
      const editor = await actorOf(db, "hala");
      const claim = await readyClaim(checker, editor);
      if (act === "publication") return claim;
      await follow(db, app, claim);
      return readyRetraction(checker, editor, claim.claimId);
    });
    await whileRunning(dataFolder, async (db, app) => {
      note(`a ${act} first after a start`, await follow(db, app, ready));
      if (act === "retraction") await timeExports(db);
    });
  }
  console.log(
    markdownTable(
      [
        "act",
        "its page, s",
        "pressed, s",
        "everywhere, s",
        "processor, s",
        "changed of touched",
        "strays",
      ],
      rows,
    ),
  );
  if (values.all || verdicts <= largestWhole) await pressTwice(dataFolder);
}

/** Starts the app, lets this process act in its newsroom, and stops it. */
async function whileRunning<T>(
  dataFolder: string,
  work: (db: pg.Client, app: RunningWorkbench) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  // It has a Postgres of its own, whatever this process is told about the last one.
  const env = { LOG_LEVEL: "warn", SITE_ADDRESS: address, DATABASE_URL: "" };
  const app = await startWorkbench({ dataFolder, port, env });
  console.log(`started in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  let db: pg.Client | undefined;
  try {
    db = await connectTo(actIn(dataFolder, address));
    return await work(db, app);
  } finally {
    await closeDatabase();
    await db?.end();
    await app.stop();
    const said = app
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    if (said.length > 0) console.log(said.slice(0, 5).join("\n"));
  }
}

/** Nothing is left for the press, now or later. */
async function settled(db: pg.Client): Promise<void> {
  while (await isPressWaiting(db, { later: true })) await wait(250);
}

/** The folder of a new instance takes in what is pressed. */
async function untilFolderHolds(db: pg.Client): Promise<void> {
  const began = performance.now();
  const { rows } = await db.query<{ highest: number; pages: number }>(
    `SELECT max("sequence") AS highest, count(*)::int AS pages FROM "PressedPage"`,
  );
  for (;;) {
    const { manifest } = JSON.parse(await (await fetch(`${address}/manifest.json`)).text());
    if (manifest.sequence >= (rows[0]?.highest ?? 0)) break;
    await wait(1_000);
  }
  const took = ((performance.now() - began) / 1_000).toFixed(0);
  console.log(`The folder held all ${rows[0]?.pages} pages ${took} s after that`);
}

/** The files of everything: how long they take, and what readers notice of it. */
async function timeExports(db: pg.Client): Promise<void> {
  const timesAlone = await timeReader(async () => wait(2_000));
  const payload = JSON.stringify({ addresses: wholeExports });
  let took = 0;
  const times = await timeReader(async () => {
    const began = performance.now();
    const { rows } = await db.query<{ id: string }>(
      `INSERT INTO "Outbox" ("topic", "payload") VALUES ('press', $1::jsonb) RETURNING "id"`,
      [payload],
    );
    const id = rows[0]?.id;
    while (
      (await db.query(`SELECT FROM "Outbox" WHERE "id" = $1 AND "doneAt" IS NULL`, [id])).rowCount
    ) {
      await wait(50);
    }
    took = (performance.now() - began) / 1_000;
  });
  const most = (list: number[]) => Math.max(...list).toFixed(0);
  console.log(
    `The files of everything: ${took.toFixed(1)} s; a reader waits ${most(times)} ms at most meanwhile (${most(timesAlone)} ms else)\n`,
  );
}

/** Milliseconds of a reader's request, one after the other, while something is done. */
async function timeReader(work: () => Promise<unknown>): Promise<number[]> {
  let done = false;
  const times: number[] = [];
  const reading = (async () => {
    while (!done) {
      const began = performance.now();
      await (await fetch(`${address}/ar`)).arrayBuffer();
      times.push(performance.now() - began);
      await wait(10);
    }
  })();
  await work();
  done = true;
  await reading;
  return times;
}

/** `npm run press -- --all`, twice: the second time nothing may change. */
async function pressTwice(dataFolder: string): Promise<void> {
  for (const turn of ["first", "second"]) {
    const began = performance.now();
    const said = await run(["bin/press.ts", "--all"], { DATA_FOLDER: dataFolder });
    const seconds = (performance.now() - began) / 1_000;
    const [, of = "0", changed = "0"] =
      /(\d+) addresses, (\d+) changed\s*$/.exec(said.trim()) ?? [];
    const rate = Number(of) / seconds;
    console.log(
      `press --all, ${turn}: ${of} addresses, ${changed} changed, in ${seconds.toFixed(0)} s: ${rate.toFixed(0)} a second`,
    );
  }
}

function run(words: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ["--no-deprecation", "--import", "tsx", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: "", PORT: String(port), SITE_ADDRESS: address, ...env },
  });
  let said = "";
  let lines = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    // Now and then a line, so that it can be seen to go on.
    if (++lines % 40 === 0) console.log(text.trim().split("\n").at(-1));
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) =>
      code === 0
        ? resolve(said)
        : reject(new Error(`${words.join(" ")} ended with ${code}:\n${said}`)),
    );
  });
}
