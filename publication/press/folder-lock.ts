import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const patience = 10_000;

/**
 * Runs the work while no other process writes to the folder (a server and `npm run press` may both
 * follow into one). A lock whose process is gone is broken.
 */
export async function whileHoldingFolder<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(directory, ".lock");
  await mkdir(directory, { recursive: true });
  const until = Date.now() + patience;
  while (!(await tryLock(lock))) {
    if (Date.now() > until) throw new Error(`another process holds ${lock}`);
    await wait(25);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function tryLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = Number(await readFile(lock, "utf8").catch(() => ""));
  if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
  return false;
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
