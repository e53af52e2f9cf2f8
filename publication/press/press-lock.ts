import { setTimeout as wait } from "node:timers/promises";
import type { Connection } from "./press-page";

/** Any number that nothing else in this database uses: "press" in ASCII. */
const lockNumber = 0x70_72_65_73;

/**
 * Runs the work as the only press of the cluster. A page is rendered and kept under one holding of
 * this lock, so that nobody can keep an older state after a newer one. It belongs to the connection
 * that also keeps the pages: whoever loses the one cannot do the other.
 *
 * Answers false, having done nothing, if somebody else holds the lock.
 */
export async function asTheOnlyPress(db: Connection, work: () => Promise<void>): Promise<boolean> {
  const { rows } = await db.query<{ held: boolean }>("SELECT pg_try_advisory_lock($1) AS held", [
    lockNumber,
  ]);
  if (!rows[0]?.held) return false;
  try {
    await work();
  } finally {
    // A connection that is gone has let go of it already.
    await db.query("SELECT pg_advisory_unlock($1)", [lockNumber]).catch(() => {});
  }
  return true;
}

/** The same for a person who waits: tries until it is their turn. */
export async function whenTheOnlyPress(db: Connection, work: () => Promise<void>): Promise<void> {
  while (!(await asTheOnlyPress(db, work))) await wait(50);
}
