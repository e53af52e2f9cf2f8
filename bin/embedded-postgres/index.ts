import { existsSync } from "node:fs";
import { explainDiskError, makeDataFolder } from "../data-folder";
import { makeDatabaseWithRoles } from "../database/two-roles";
import { whileHolding } from "../locks/lock-file";
import { findPlace } from "./place";
import { signalPostmaster, stopPostmaster } from "./postmaster";
import { joinOrStart } from "./start-postmaster";
import { addressFor, filesOf, readState, roleNames } from "./state";
import { enterUser, findUsers, leaveUser } from "./users";

/** The embedded Postgres as one of the processes that use it sees it. */
export interface EmbeddedPostgres {
  /** For the app: a role that owns nothing. */
  appUrl: string;
  /** For migrations: the role that owns the database. */
  ownerUrl: string;
  /** For what neither may do; nothing that serves a request ever has it. */
  adminUrl: string;
  /**
   * Stops it, unless another process still uses it. A process that ends without calling this does
   * so at its exit, but then nobody waits until it has stopped.
   */
  stop(): Promise<void>;
}

interface Options {
  dataFolder: string;
  database: string;
  /** Whether what is committed must outlive a power cut. */
  durable: boolean;
}

/** Starts the Postgres of a data folder, or joins it if it runs, and sees to its two roles. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { dataFolder, database, durable } = options;
  makeDataFolder(dataFolder);
  const files = filesOf(dataFolder);
  try {
    return await whileHolding(files.startLock, async () => {
      const state = readState(dataFolder);
      const place = await findPlace(dataFolder, state);
      enterUser(files.users);
      const stopAtExit = () => {
        if (!leaveUser(files.users)) signalPostmaster(place.dataDirectory, "SIGINT");
      };
      process.once("exit", stopAtExit);
      try {
        await joinOrStart(dataFolder, place, state, durable);
        await makeDatabaseWithRoles(addressFor(state, "administrator", "postgres"), {
          database,
          owner: { name: roleNames.owner, password: state.passwords.owner },
          app: { name: roleNames.app, password: state.passwords.app },
        });
      } catch (error) {
        if (!leaveUser(files.users)) await stopPostmaster(place.dataDirectory);
        throw error;
      }
      return {
        appUrl: addressFor(state, "app", database),
        ownerUrl: addressFor(state, "owner", database),
        adminUrl: addressFor(state, "administrator", database),
        stop: () =>
          whileHolding(files.startLock, async () => {
            process.off("exit", stopAtExit);
            if (!leaveUser(files.users)) await stopPostmaster(place.dataDirectory);
          }),
      };
    });
  } catch (error) {
    throw explainDiskError(error, dataFolder);
  }
}

/** Stops the Postgres of a data folder whoever uses it: for throwaway folders of tests. */
export async function stopEmbeddedPostgres(dataFolder: string): Promise<void> {
  const files = filesOf(dataFolder);
  if (!existsSync(files.state)) return;
  const { elsewhere } = readState(dataFolder);
  await stopPostmaster(elsewhere ?? files.data);
}

/** The same for one that nobody uses any more, left over from processes that were killed. */
export async function stopUnusedPostgres(dataFolder: string): Promise<void> {
  if (findUsers(filesOf(dataFolder).users).length === 0) await stopEmbeddedPostgres(dataFolder);
}
