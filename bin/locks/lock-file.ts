import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { StartProblem } from "../../settings/start-problem";
import { isRunning, type RunningProcess, thisProcess } from "./running-process";

/** Who holds a lock, with what it wanted others to know (an address, say). */
export type Holder = RunningProcess & { note?: string };

/**
 * Takes the lock that a file stands for. Returns null on success, otherwise who holds it. A lock
 * whose holder no longer runs is taken over. It is given back with `releaseLock`.
 */
export function takeLock(file: string, note?: string): Holder | null {
  const self: Holder = note === undefined ? thisProcess() : { ...thisProcess(), note };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(self), { flag: "wx", mode: 0o600 });
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder && isRunning(holder)) return holder;
    // An empty file may be one that its holder is just writing.
    if (holder || ageOf(file) > 1_000) removeDeadLock(file);
  }
}

/** Gives the lock back if this process holds it. */
export function releaseLock(file: string): void {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}

/** Does the work while holding a lock, waiting for its turn. */
export async function whileHolding<T>(file: string, work: () => Promise<T>): Promise<T> {
  const patience = Date.now() + 120_000;
  for (let holder = takeLock(file); holder !== null; holder = takeLock(file)) {
    if (Date.now() > patience) {
      throw new StartProblem(`Process ${holder.pid} has held ${file} for two minutes: end it.`);
    }
    await wait(50);
  }
  try {
    return await work();
  } finally {
    releaseLock(file);
  }
}

/**
 * Removes a lock whose holder is dead. Of several that find it dead only one at a time may look
 * once more and remove it; otherwise the second would remove the first one's fresh lock.
 */
function removeDeadLock(file: string): void {
  const turn = `${file}.turn`;
  try {
    mkdirSync(turn);
  } catch {
    // Somebody's turn. It takes no time at all, unless they died in it.
    if (ageOf(turn) > 5_000) rmSync(turn, { recursive: true, force: true });
    return;
  }
  try {
    const holder = readHolder(file);
    if (!holder || !isRunning(holder)) rmSync(file, { force: true });
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

/** Milliseconds since a file was written; 0 if it is gone. */
function ageOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : 0;
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}
