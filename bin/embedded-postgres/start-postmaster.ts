import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { StartProblem } from "../../settings/start-problem";
import { initialiseCluster } from "./initialise";
import type { Place } from "./place";
import { choosePort } from "./ports";
import {
  askPostmaster,
  reasonIn,
  removeMisleadingPidFile,
  spawnPostmaster,
  stopPostmaster,
} from "./postmaster";
import { addressFor, type ClusterState, filesOf, writeState } from "./state";

/** Crash recovery after a long day of writing may take its time. */
const patienceWithRecovery = 300_000;

/**
 * Joins the cluster if it runs (left over from an app that was killed, or in use by another
 * command), otherwise starts it. Fills in the port of the state.
 */
export async function joinOrStart(
  dataFolder: string,
  place: Place,
  state: ClusterState,
  durable: boolean,
): Promise<void> {
  const address = () => addressFor(state, "administrator", "postgres");
  if (state.port > 0) {
    const answer = await untilDecided(address(), () => true);
    if (answer === "answers") return;
  }
  // Written before the data is made: data without its passwords would be of no use.
  writeState(dataFolder, state);
  initialiseCluster(place, state.passwords.administrator);
  await stopPostmaster(place.dataDirectory); // One that runs and yet does not answer.
  removeMisleadingPidFile(place.dataDirectory);

  const { log } = filesOf(dataFolder);
  for (let attempt = 1; ; attempt++) {
    state.port = await choosePort(attempt === 1 ? state.port : 0);
    writeState(dataFolder, state);
    const before = lengthOf(log);
    const child = spawnPostmaster(place, state.port, { durable, log });
    let ended = false;
    let failure = "";
    child.once("exit", () => {
      ended = true;
    });
    child.once("error", (error) => {
      ended = true;
      failure = `FATAL: ${error.message}`;
    });
    if ((await untilDecided(address(), () => ended)) === "answers") return;

    const said = readFileSync(log, "utf8").slice(before).trim() || failure;
    if (attempt === 20 || !isPassing(said)) {
      throw new StartProblem(`Postgres did not start: ${reasonIn(said)} (its log: ${log}).`);
    }
    await wait(500);
  }
}

/** Asks until there is an answer, or silence and nothing left to wait for. */
async function untilDecided(address: string, isOver: () => boolean): Promise<"answers" | "silent"> {
  const patience = Date.now() + patienceWithRecovery;
  for (;;) {
    const over = isOver();
    const answer = await askPostmaster(address);
    if (answer === "answers") return answer;
    if ((answer === "silent" && over) || Date.now() > patience) return "silent";
    await wait(50);
  }
}

/** Faults that pass: sessions of a killed postmaster still ending, a port taken a moment ago. */
function isPassing(said: string): boolean {
  return /shared memory block|could not bind|Address already in use/i.test(said);
}

function lengthOf(file: string): number {
  try {
    return readFileSync(file, "utf8").length;
  } catch {
    return 0;
  }
}
