import { setTimeout as wait } from "node:timers/promises";
import type { PublicFolder } from "@/publication/press/folder";
import { followPress } from "@/publication/press/follow-press";
import type { Press } from "@/publication/press/press-address";
import { runOutbox } from "@/publication/press/run-outbox";
import { environment } from "@/settings/environment";
import type { Log } from "./log";
import { onceAMinute } from "./once-a-minute";

interface RunningPress {
  /** Kept when what was waiting at the start has been pressed and is in the folder, or cannot be. */
  readonly firstRound: Promise<void>;
  close(): Promise<void>;
}

/** Presses what the outbox asks for, and keeps this instance's folder at what is pressed. */
export function runPress(options: { folder: PublicFolder; press: Press; log: Log }): RunningPress {
  const { folder, press, log } = options;
  const { DATABASE_URL, DIRECT_DATABASE_URL } = environment();
  const address = DIRECT_DATABASE_URL ?? DATABASE_URL;
  if (!address) throw new Error("DATABASE_URL is set before the server starts");

  let roundEnded = (_sequence: number) => {};
  const firstRound = new Promise<number>((resolve) => {
    roundEnded = resolve;
  });
  const tell = onceAMinute((error: unknown) => {
    log.warn({ err: error }, "the press waits for the database");
  });
  const onTrouble = (error: unknown) => {
    roundEnded(0);
    tell(error);
  };
  const following = followPress({
    address,
    folder,
    onTrouble,
    onAhead: (here, there) => {
      log.error(
        { folder: here, database: there },
        "the public folder is ahead of the database, which was restored or is another one: " +
          "pages stay as they are until the numbers meet (docs/operations.md)",
      );
    },
  });
  const running = runOutbox({
    address,
    press,
    onTrouble,
    onFault: (page, error) => log.error({ page, why: error.message }, "a page was not pressed"),
    onRound: roundEnded,
  });
  return {
    firstRound: firstRound.then((sequence) => untilItHolds(folder, sequence)),
    close: async () => {
      await Promise.all([running.close(), following.close()]);
    },
  };
}

async function untilItHolds(folder: PublicFolder, sequence: number): Promise<void> {
  while (folder.sequence < sequence) await wait(20, null, { ref: false });
}
