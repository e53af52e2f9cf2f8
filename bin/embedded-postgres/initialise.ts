import { spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { StartProblem } from "../../settings/start-problem";
import type { Place } from "./place";
import { postgresVariables, reasonIn } from "./postmaster";
import { roleNames } from "./state";

/** Makes an empty cluster unless there is one. An attempt that broke off leaves nothing behind. */
export function initialiseCluster(place: Place, administratorPassword: string): void {
  if (existsSync(path.join(place.dataDirectory, "PG_VERSION"))) return;
  const unfinished = `${place.dataDirectory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  handOver(unfinished, place);

  const hidden = mkdtempSync(path.join(os.tmpdir(), "workbench-"));
  const passwordFile = path.join(hidden, "password");
  writeFileSync(passwordFile, `${administratorPassword}\n`, { mode: 0o600 });
  handOver(hidden, place);
  handOver(passwordFile, place);
  const result = spawnSync(
    place.initdb,
    [
      `--pgdata=${unfinished}`,
      `--username=${roleNames.administrator}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // The same order of text on every machine, whatever its language.
      "--locale=C",
      "--locale-provider=icu",
      "--icu-locale=und",
    ],
    { ...place.account, cwd: "/", encoding: "utf8", env: postgresVariables() },
  );
  rmSync(hidden, { recursive: true, force: true });

  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = reasonIn(result.stderr || result.error?.message || "");
    throw new StartProblem(
      `Postgres could not make its data in ${place.dataDirectory}: ${reason}.`,
    );
  }
  renameSync(unfinished, place.dataDirectory);
}

function handOver(file: string, { account }: Place): void {
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid);
}
