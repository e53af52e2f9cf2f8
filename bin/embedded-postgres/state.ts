import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "../../settings/start-problem";

/** What is known of a cluster between two starts; kept beside its data, readable by its owner. */
export interface ClusterState {
  port: number;
  /** Where the data lies, if not in the data folder (see place.ts). */
  elsewhere?: string;
  passwords: { administrator: string; owner: string; app: string };
}

/** The files of the embedded Postgres in a data folder. */
export function filesOf(dataFolder: string) {
  return {
    state: path.join(dataFolder, "postgres.json"),
    data: path.join(dataFolder, "postgres"),
    log: path.join(dataFolder, "postgres.log"),
    startLock: path.join(dataFolder, "postgres.lock"),
    users: path.join(dataFolder, "postgres.users"),
  };
}

/** The state of the cluster, or a new one with passwords of its own. */
export function readState(dataFolder: string): ClusterState {
  const files = filesOf(dataFolder);
  if (existsSync(files.state)) {
    return JSON.parse(readFileSync(files.state, "utf8")) as ClusterState;
  }
  if (existsSync(files.data)) {
    throw new StartProblem(
      `${files.state}, which holds the passwords of ${files.data}, is missing: ` +
        "put it back, or remove that folder with all its data.",
    );
  }
  const password = () => randomBytes(24).toString("base64url");
  return { port: 0, passwords: { administrator: password(), owner: password(), app: password() } };
}

/** Writes the state whole or not at all: a half-written one would lock everybody out. */
export function writeState(dataFolder: string, state: ClusterState): void {
  const { state: file } = filesOf(dataFolder);
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The address of a database of the cluster for one of its three roles. */
export function addressFor(
  state: ClusterState,
  role: keyof ClusterState["passwords"],
  database: string,
): string {
  const password = state.passwords[role];
  return `postgresql://${roleNames[role]}:${password}@127.0.0.1:${state.port}/${database}`;
}

/** Who migrates, who serves, and who made both: no superuser but the last. */
export const roleNames = {
  administrator: "postgres",
  owner: "workbench_owner",
  app: "workbench_app",
} as const;
