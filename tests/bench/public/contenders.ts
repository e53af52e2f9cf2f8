import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { choosePort } from "@/bin/embedded-postgres/ports";
import { hasNginx, startNginx } from "../../support/nginx";

/** A server that sends the same page, in a process of its own. */
export interface Contender {
  readonly name: string;
  /** Of the page. */
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const folder = path.resolve(".data/bench-public-others");

/** Everything against which the pressed page is measured that there is on this machine. */
export async function startContenders(page: { html: string; gzipped: Buffer }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = [await startBare(page.gzipped), await startNextPage(page.html)];
  const nginx = await startNginxPage(page);
  return nginx ? [...started, nginx] : started;
}

async function startBare(gzipped: Buffer): Promise<Contender> {
  const file = path.join(folder, "page.html.gz");
  writeFileSync(file, gzipped);
  const port = await choosePort(0);
  const words = ["--import", "tsx", "tests/bench/public/bare-server.ts", file, String(port)];
  return contender(
    "a bare node:http",
    `http://127.0.0.1:${port}/`,
    spawnQuietly(process.execPath, words),
  );
}

/** A page of the same length, prerendered by Next and sent by `next start`. */
async function startNextPage(html: string): Promise<Contender> {
  const app = path.join(folder, "next");
  mkdirSync(path.join(app, "app"), { recursive: true });
  symlinkSync(path.resolve("node_modules"), path.join(app, "node_modules"));
  const text = JSON.stringify(html.replace(/<[^>]*>/g, " "));
  writeFileSync(
    path.join(app, "app/layout.jsx"),
    "export default function Layout({ children }) { return <html lang='ar'><body>{children}</body></html>; }\n",
  );
  writeFileSync(
    path.join(app, "app/page.jsx"),
    `export default function Page() { return <main>{${text}}</main>; }\n`,
  );
  writeFileSync(path.join(app, "package.json"), '{ "name": "bench-page", "private": true }\n');
  // Else Next looks for the project's own further up.
  writeFileSync(path.join(app, "next.config.mjs"), "export default {};\n");
  const next = path.resolve("node_modules/next/dist/bin/next");
  execFileSync(process.execPath, [next, "build", "--webpack"], { cwd: app, stdio: "ignore" });
  const port = await choosePort(0);
  const child = spawnQuietly(process.execPath, [next, "start", "-p", String(port)], app);
  return contender("next start, prerendered", `http://127.0.0.1:${port}/`, child);
}

/** Null where there is no nginx. */
async function startNginxPage(page: { html: string; gzipped: Buffer }): Promise<Contender | null> {
  if (!hasNginx()) return null;
  const root = path.join(folder, "nginx");
  mkdirSync(root, { recursive: true });
  writeFileSync(path.join(root, "page.html"), page.html);
  writeFileSync(path.join(root, "page.html.gz"), page.gzipped);
  const rules = `root ${root}; gzip_static on; default_type text/html;`;
  const { address, pid, stop } = await startNginx(root, rules);
  return { name: "nginx, precompressed", address: `${address}/page.html`, pid, stop };
}

function spawnQuietly(program: string, words: string[], cwd?: string): ChildProcess {
  return spawn(program, words, { stdio: "ignore", ...(cwd && { cwd }) });
}

async function contender(name: string, address: string, child: ChildProcess): Promise<Contender> {
  while (
    !(await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${name} did not start`);
    await wait(100);
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
  };
  return { name, address, pid: child.pid ?? 0, stop };
}

/** Milliseconds of processor that a process and all that it started have used. Linux alone. */
export function processorTime(pid: number): number {
  const children = readOrNothing(`/proc/${pid}/task/${pid}/children`).trim();
  const own = readOrNothing(`/proc/${pid}/stat`).split(") ")[1]?.split(" ") ?? [];
  // In hundredths of a second: user and system time. One that ended meanwhile has none.
  const ticks = Number(own[11] ?? 0) + Number(own[12] ?? 0);
  const others = children === "" ? [] : children.split(" ").map(Number);
  return ticks * 10 + others.reduce((sum, child) => sum + processorTime(child), 0);
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) return "";
    throw error;
  }
}
