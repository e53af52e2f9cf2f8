import { setTimeout as wait } from "node:timers/promises";
import { database } from "@/prisma/client";

/** Says whether a request that needs the database would get a connection now. */
export type DatabaseWatch = () => Promise<boolean>;

const patience = 2_500;
const believedFor = 100;

/**
 * Asks the pool that the desk uses, so that a database that is away and a pool that is used up are
 * both noticed before a page starts. Requests at the same moment share one question; an answer is
 * believed for a tenth of a second.
 */
export function watchDatabase(ask: () => Promise<unknown> = askPool): DatabaseWatch {
  let asking: Promise<boolean> | undefined;
  let answeredAt = 0;
  return async () => {
    if (Date.now() - answeredAt < believedFor) return true;
    asking ??= answersInTime(ask).then((answers) => {
      asking = undefined;
      if (answers) answeredAt = Date.now();
      return answers;
    });
    return asking;
  };
}

async function askPool(): Promise<void> {
  await database().$queryRaw`SELECT 1`;
}

async function answersInTime(ask: () => Promise<unknown>): Promise<boolean> {
  const late = new AbortController();
  try {
    return await Promise.race([
      ask().then(
        () => true,
        () => false,
      ),
      wait(patience, false, { signal: late.signal }),
    ]);
  } finally {
    late.abort();
  }
}
