import { execFileSync, type StdioOptions, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { StartProblem } from "../../settings/start-problem";

/** The account Postgres runs under; empty: the one of this process. */
export type Account = { uid: number; gid: number } | Record<string, never>;

/**
 * Postgres refuses to run as root, so root hands it to the account that owns the data already, or
 * else to one that every Linux has. Anybody else runs it as themselves.
 */
export function accountForPostgres(dataDirectory: string): Account {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(dataDirectory, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ["postgres", "nobody"]) {
    const uid = numberOf(name, "-u");
    const gid = numberOf(name, "-g");
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new StartProblem(
    "Postgres does not run as root, and there is neither a postgres nor a nobody account: " +
      "start as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether the account can pass into a folder: every folder above it must let it through. */
export function canEnter(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true;
  const enter = ["-c", 'cd "$1"', "sh", folder];
  return spawnSync("/bin/sh", enter, { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function numberOf(account: string, flag: "-u" | "-g"): number | null {
  try {
    const quietly = ["ignore", "pipe", "ignore"] satisfies StdioOptions;
    return Number(execFileSync("id", [flag, account], { encoding: "utf8", stdio: quietly }));
  } catch {
    return null;
  }
}
