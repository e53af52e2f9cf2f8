import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** What goes on for as long as the process runs, told to stop by `close`. */
export interface Ongoing {
  /** Resolves when the work under way is done. */
  close(): Promise<void>;
}

interface Options {
  /** A Postgres address that reaches the server without a transaction-mode pooler. */
  readonly address: string;
  readonly name: string;
  /** A notification on this channel means that there is work. */
  readonly channel: string;
  /** Does what there is to do. Called on connecting (`anew`), on each notification and poll. */
  readonly work: (db: pg.Client, anew: boolean) => Promise<void>;
  /** Is handed what each notification carries, before the work that follows from it. */
  readonly onNotification?: (payload: string) => void;
  /** Told of each failure; the loop connects again by itself. */
  readonly onTrouble: (error: unknown) => void;
}

const pollEvery = 2_000;
const retryAfter = 500;

/**
 * Keeps one connection that listens on a channel and works whenever told to. A database that goes
 * away is connected to again within a second of its return; the poll is for lost notifications.
 */
export function whileConnected(options: Options): Ongoing {
  const stop = new AbortController();
  const running = (async () => {
    while (!stop.signal.aborted) {
      try {
        await workOverOneConnection(options, stop.signal);
      } catch (error) {
        if (!stop.signal.aborted) options.onTrouble(error);
        await wait(retryAfter, undefined, { signal: stop.signal }).catch(() => {});
      }
    }
  })();
  return {
    close: async () => {
      stop.abort();
      await running;
    },
  };
}

async function workOverOneConnection(
  { address, name, channel, work, onNotification }: Options,
  stop: AbortSignal,
): Promise<void> {
  const db = new pg.Client({
    connectionString: address,
    application_name: name,
    connectionTimeoutMillis: 3_000,
    // A server that vanished without a word is noticed by the poll that gets no answer.
    query_timeout: 20_000,
    statement_timeout: 15_000,
    keepAlive: true,
  });
  const bell = makeBell();
  let lost: Error | undefined;
  db.on("error", (error) => {
    lost = error;
    bell.ring();
  });
  db.on("end", () => {
    lost ??= new Error("the connection ended");
    bell.ring();
  });
  db.on("notification", ({ payload }) => {
    onNotification?.(payload ?? "");
    bell.ring();
  });
  stop.addEventListener("abort", bell.ring, { once: true });
  try {
    await db.connect();
    await db.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    for (let anew = true; !stop.aborted; anew = false) {
      await work(db, anew);
      await bell.rung(pollEvery);
      if (lost) throw lost;
    }
  } finally {
    stop.removeEventListener("abort", bell.ring);
    await db.end().catch(() => {});
  }
}

/** A ring is never missed: one that comes while nobody waits ends the next wait at once. */
function makeBell() {
  let hasRung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      hasRung = true;
      wake?.();
    },
    rung: async (atMost: number) => {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMost);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      hasRung = false;
      wake = undefined;
    },
  };
}
