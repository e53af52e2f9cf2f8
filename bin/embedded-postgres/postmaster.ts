import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { commandLineOf, isAlive } from "../locks/running-process";
import type { Place } from "./place";

/** What Postgres is given of the environment: nothing that could change how it behaves. */
export function postgresVariables(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, SystemRoot, LC_ALL: "C", TZ: "UTC" } as unknown as NodeJS.ProcessEnv;
}

/** Starts the server program. It outlives this process unless it is stopped. */
export function spawnPostmaster(
  place: Place,
  port: number,
  options: { durable: boolean; log: string },
): ChildProcess {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=100",
    "timezone=UTC",
    "log_timezone=UTC",
    // A test's data may be lost with the machine; a newsroom's may not.
    ...(options.durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  const log = openLog(options.log);
  const child = spawn(
    place.postgres,
    ["-D", place.dataDirectory, "-p", String(port), ...settings.flatMap((line) => ["-c", line])],
    {
      ...place.account,
      cwd: "/",
      // In a group of its own: Ctrl-C in a terminal must reach the app first, which then stops it.
      detached: true,
      stdio: ["ignore", log, log],
      env: postgresVariables(),
    },
  );
  closeSync(log);
  child.unref();
  return child;
}

/** Opens the log for adding to it; one that has grown too long becomes the last but one. */
function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}

/** Whether the cluster behind an address answers, is about to (or ending), or is not there. */
export async function askPostmaster(address: string): Promise<"answers" | "busy" | "silent"> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return "answers";
  } catch (error) {
    // 57P03: "starting up", "shutting down" or "in recovery".
    return (error as { code?: string }).code === "57P03" ? "busy" : "silent";
  } finally {
    await client.end().catch(() => {});
  }
}

/** The process that runs on a data directory, or null. */
function findPostmaster(dataDirectory: string): number | null {
  const pid = readPidFile(dataDirectory);
  return pid !== null && isPostmaster(pid, dataDirectory) ? pid : null;
}

/**
 * Removes the pid file of a postmaster that is gone if its number now belongs to another program:
 * Postgres would take that one for itself. In every other case Postgres looks into it better.
 */
export function removeMisleadingPidFile(dataDirectory: string): void {
  const pid = readPidFile(dataDirectory);
  if (pid !== null && isAlive(pid) && !isPostmaster(pid, dataDirectory)) {
    rmSync(path.join(dataDirectory, "postmaster.pid"), { force: true });
  }
}

/** Asks the postmaster to end its sessions and stop; returns at once. */
export function signalPostmaster(dataDirectory: string, signal: "SIGINT" | "SIGQUIT"): void {
  const pid = findPostmaster(dataDirectory);
  if (pid === null) return;
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in between.
  }
}

/** Stops the postmaster within about five seconds; what is then unwritten comes from its log. */
export async function stopPostmaster(dataDirectory: string): Promise<void> {
  signalPostmaster(dataDirectory, "SIGINT");
  const patience = Date.now() + 4_000;
  let hurried = false;
  while (findPostmaster(dataDirectory) !== null) {
    if (!hurried && Date.now() > patience) {
      signalPostmaster(dataDirectory, "SIGQUIT");
      hurried = true;
    }
    if (Date.now() > patience + 1_500) return;
    await wait(25);
  }
}

/** The line that says why, out of what Postgres said. */
export function reasonIn(said: string): string {
  const line = said.split("\n").findLast((each) => /FATAL|PANIC|ERROR|error/.test(each)) ?? said;
  return line.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, "").trim() || "it gave no reason";
}

function readPidFile(dataDirectory: string): number | null {
  try {
    const [line] = readFileSync(path.join(dataDirectory, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(line);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isPostmaster(pid: number, dataDirectory: string): boolean {
  return isAlive(pid) && commandLineOf(pid).includes(dataDirectory);
}
