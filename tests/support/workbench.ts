import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stopEmbeddedPostgres } from "@/bin/embedded-postgres";
import { filesOf } from "@/bin/embedded-postgres/state";
import type { DemoSignIn } from "@/bin/start/demonstration";

/** The data folder of the app that playwright.config.ts starts. */
export const browserTestsFolder = path.resolve(".data/e2e");

/** How the people of the demonstration newsroom sign in. */
export function readSignIns(dataFolder = browserTestsFolder): DemoSignIn[] {
  return JSON.parse(readFileSync(path.join(dataFolder, "demo-sign-ins.json"), "utf8"));
}

/** Removes a data folder, with a Postgres in it that a killed test run left behind. */
export async function removeDataFolder(dataFolder: string): Promise<void> {
  await stopEmbeddedPostgres(dataFolder);
  rmSync(dataFolder, { recursive: true, force: true });
}

/** An app of a test's own, in a process of its own. */
export interface RunningWorkbench {
  address: string;
  pid: number;
  /** Everything it has printed so far. */
  output(): string;
  /** Ends it as a person would, and waits until it has ended. Returns the exit code. */
  stop(): Promise<number | null>;
}

/** What `npm start` gives Node. */
export const startWords: readonly string[] = JSON.parse(readFileSync("package.json", "utf8"))
  .scripts.start.split(" ")
  .slice(1);

/** Starts the built app on a data folder and waits until it says that it is ready. */
export async function startWorkbench(options: {
  dataFolder: string;
  port: number;
  env?: Record<string, string>;
}): Promise<RunningWorkbench> {
  const { dataFolder, port, env } = options;
  const child = spawn(process.execPath, startWords, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATA_FOLDER: dataFolder, PORT: String(port), ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  while (!said.includes("The workbench is ready")) {
    if (child.exitCode !== null) throw new Error(`The workbench did not start:\n${said}`);
    await wait(50);
  }
  const address = `http://localhost:${port}`;
  return { address, pid: child.pid ?? 0, output: () => said, stop: () => stop(child) };
}

/** Kills the Postgres of a data folder as a fault would, and waits until nothing is left of it. */
export async function killPostgres(dataFolder: string): Promise<void> {
  const file = path.join(filesOf(dataFolder).data, "postmaster.pid");
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
  while (isThere(pid)) await wait(20);
}

/** Dead but not yet taken leave of by who started it counts: a Postgres does not start beside it. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  child.kill("SIGTERM");
  return new Promise((resolve) => child.once("exit", resolve));
}
