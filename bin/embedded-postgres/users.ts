import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isRunning, type RunningProcess, thisProcess } from "../locks/running-process";

/** Enters this process among those that use a cluster: the last to leave stops it. */
export function enterUser(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(folder), JSON.stringify(thisProcess()), { mode: 0o600 });
}

/** Strikes this process off. Returns whether somebody else still uses the cluster. */
export function leaveUser(folder: string): boolean {
  rmSync(fileOf(folder), { force: true });
  return findUsers(folder).length > 0;
}

/** The processes that use a cluster. Those that ended without leaving are struck off. */
export function findUsers(folder: string): RunningProcess[] {
  const users: RunningProcess[] = [];
  if (!existsSync(folder)) return users;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const user = readUser(file);
    if (user && isRunning(user)) users.push(user);
    else rmSync(file, { force: true });
  }
  return users;
}

function readUser(file: string): RunningProcess | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as RunningProcess;
  } catch {
    return null;
  }
}

const fileOf = (folder: string) => path.join(folder, `${process.pid}.json`);
