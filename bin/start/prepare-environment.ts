import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Environment, environment, forgetEnvironment } from "../../settings/environment";
import { StartProblem } from "../../settings/start-problem";
import { makeDataFolder } from "../data-folder";

const loopback = ["127.0.0.1", "::1", "localhost"];

/**
 * Reads the environment and completes it: the mode, and without a DATABASE_URL the secrets of the
 * demonstration. Throws a sentence for each wrong variable, and for a disk that cannot be written.
 */
export function prepareEnvironment(mode: "production" | "development"): Environment {
  Object.assign(process.env, { NODE_ENV: mode });
  forgetEnvironment();
  const given = environment();
  makeDataFolder(given.DATA_FOLDER);
  const isDemonstration = given.DATABASE_URL === undefined;
  if (isDemonstration) refuseOtherMachines(given.HOST);
  if (isDemonstration || mode === "development") {
    Object.assign(process.env, keepSecrets(given.DATA_FOLDER));
  }
  // next-auth builds its addresses from this one, and Next reads PORT.
  process.env.NEXTAUTH_URL = given.SITE_ADDRESS;
  process.env.SITE_ADDRESS = given.SITE_ADDRESS;
  // A newsroom's machine reports to nobody.
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  forgetEnvironment();
  return environment();
}

/** Anybody could sign in with the accounts that the demonstration prints. */
function refuseOtherMachines(host: string): void {
  if (loopback.includes(host)) return;
  throw new StartProblem(
    `HOST is ${host}, but the demonstration is for this machine alone: leave HOST at 127.0.0.1, ` +
      "or set DATABASE_URL to run a newsroom of your own (docs/operations.md).",
  );
}

/** The secrets kept in the data folder, made at the first start; those that are set win. */
function keepSecrets(dataFolder: string): Record<string, string> {
  const file = path.join(dataFolder, "secrets.json");
  if (!existsSync(file)) {
    const secrets = { NEXTAUTH_SECRET: randomBytes(36).toString("base64url") };
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  const kept = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  return Object.fromEntries(Object.entries(kept).filter(([name]) => !process.env[name]));
}
