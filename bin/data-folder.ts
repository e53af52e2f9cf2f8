import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "../settings/start-problem";

const reasons: Record<string, string> = {
  EROFS: "the disk is read-only",
  EACCES: "this account may not write there",
  EPERM: "this account may not write there",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  // What Node makes of a read-only disk when it is to make several folders at once.
  ENOENT: "it cannot be made there",
  ENOTDIR: "a file is in its place",
  EEXIST: "a file is in its place",
};

/** Makes the data folder if there is none and makes sure that it can be written. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Root's Postgres runs under another account, which must pass through here (and only that).
    if (process.getuid?.() === 0) chmodSync(folder, 0o711);
    const probe = path.join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, "Can this folder be written?");
    rmSync(probe);
  } catch (error) {
    throw explainDiskError(error, folder);
  }
}

/** A sentence for an error of the disk; any other error is returned as it is. */
export function explainDiskError(error: unknown, folder: string): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException)?.code ?? ""];
  if (reason === undefined) return error;
  const advice = "Make it writable, or name another folder in DATA_FOLDER.";
  return new StartProblem(`The data folder ${folder} cannot be used: ${reason}. ${advice}`);
}
