import { execFileSync, type StdioOptions } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process, told apart from a later one to which the system gives the same number. */
export interface RunningProcess {
  pid: number;
  /** When it began, in whatever unit the system counts; "" where that cannot be read. */
  began: string;
}

/** The process that calls. */
export function thisProcess(): RunningProcess {
  return { pid: process.pid, began: beginningOf(process.pid) ?? "" };
}

/** Whether that very process still runs. A zombie does not: it only waits to be counted. */
export function isRunning(known: RunningProcess): boolean {
  if (!isAlive(known.pid)) return false;
  return known.began === "" || beginningOf(known.pid) === known.began;
}

/** Whether a process with this number runs, whichever it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, but belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return process.platform !== "linux" || statusFields(pid)?.[0] !== "Z";
}

/** The command line of a process; "" where it cannot be read. */
export function commandLineOf(pid: number): string {
  try {
    if (process.platform === "linux") {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    }
    return askPs(pid, "command=");
  } catch {
    return "";
  }
}

function beginningOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") return statusFields(pid)?.[19];
    return process.platform === "win32" ? "" : askPs(pid, "lstart=");
  } catch {
    return undefined;
  }
}

/** The fields of /proc/PID/stat after the name, which may itself hold spaces and brackets. */
function statusFields(pid: number): string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: string): string {
  const quietly = ["ignore", "pipe", "ignore"] satisfies StdioOptions;
  const columns = ["-o", column, "-p", String(pid)];
  return execFileSync("ps", columns, { encoding: "utf8", stdio: quietly }).trim();
}
