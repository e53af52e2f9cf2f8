import { migrateIfNeeded } from "../database/migrate";
import { describeUnreachable } from "../database/unreachable";
import { sayProblem } from "../run";
import type { Closing } from "./closing";
import type { OpenedDatabase } from "./open-database";
import { step } from "./steps";

/** Milliseconds between two tries to reach a database that was down when the app started. */
const pause = 5_000;

/**
 * Migrates and then does `afterwards`. A database that cannot be reached is no reason not to
 * start: what is published is served without it, and both are tried again until it is back.
 */
export async function migrateOrRetry(
  database: OpenedDatabase,
  closing: Closing,
  afterwards: () => Promise<void>,
): Promise<void> {
  try {
    await step("Bringing the database up to date", () => migrateIfNeeded(database));
    await afterwards();
  } catch (error) {
    const unreachable = describeUnreachable(error, database.appUrl);
    if (unreachable === null || database.isEmbedded) throw error;
    console.warn(
      `\nWarning: ${unreachable}\nWhat is published is served; everything else answers 503 until ` +
        "the database is back, which is tried every five seconds.\n",
    );
    retry(database, closing, afterwards);
  }
}

function retry(database: OpenedDatabase, closing: Closing, afterwards: () => Promise<void>): void {
  let timer = setTimeout(attempt, pause);
  closing.add("The tries to reach the database", async () => clearTimeout(timer));

  async function attempt(): Promise<void> {
    try {
      await migrateIfNeeded(database);
      await afterwards();
      console.log("The database is back and up to date.");
    } catch (error) {
      if (closing.hasBegun) return;
      if (describeUnreachable(error, database.appUrl)) timer = setTimeout(attempt, pause);
      else sayProblem(error);
    }
  }
}
