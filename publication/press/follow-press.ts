import { type Ongoing, whileConnected } from "@/prisma/while-connected";
import type { PublicFolder } from "./folder";
import type { Connection } from "./press-page";
import type { PressedPage } from "./pressed-page";
import { listPressed, missingAtOnce, readPressed, readPressedAfter } from "./pressed-rows";

/**
 * Keeps a folder at the state of the database: all of it on connecting, then what is pressed. The
 * numbers are given in the order of commits, so nothing is missed by asking for the higher ones.
 */
export function followPress(options: {
  address: string;
  folder: PublicFolder;
  onTrouble: (error: unknown) => void;
  /** Told that the folder is ahead: the database was restored from a backup or is another one. */
  onAhead: (folder: number, database: number) => void;
}): Ongoing {
  const { address, folder, onTrouble, onAhead } = options;
  let last = 0;
  let failed: unknown;
  // Readers get a page as soon as it is in memory: the disk, where it is for the next start, may be slow.
  const takeIn = (pages: readonly PressedPage[]) => {
    folder.apply(pages).catch((error: unknown) => {
      failed = error;
    });
  };
  const following = whileConnected({
    address,
    name: "workbench-folder",
    channel: "press",
    onTrouble,
    work: async (db, anew) => {
      if (failed) {
        const error = failed;
        failed = undefined;
        throw error;
      }
      if (anew) {
        last = await takeInMissing(db, folder);
        if (folder.sequence > last) onAhead(folder.sequence, last);
      } else {
        last = await takeInAfter(db, takeIn, last);
      }
      const lost = folder.lostAddresses;
      if (lost.length > 0) takeIn(await readPressed(db, lost));
      // Of many pages at once memory would hold too much.
      if (folder.unwritten > missingAtOnce) await folder.settled();
    },
  });
  return {
    close: async () => {
      await following.close();
      await folder.settled();
    },
  };
}

/**
 * Takes in every page of which the folder holds no or a lower number; answers the highest. Without a
 * rest: of a large site that is thousands of pages, and a reader of one that is missing costs more.
 */
export async function takeInMissing(db: Connection, folder: PublicFolder): Promise<number> {
  const pressed = await listPressed(db);
  const missing = pressed.filter((row) => folder.storedSequence(row.path) < row.sequence);
  await folder.hurriedWhile(async () => {
    for (let at = 0; at < missing.length; at += missingAtOnce) {
      const paths = missing.slice(at, at + missingAtOnce).map((row) => row.path);
      await folder.apply(await readPressed(db, paths));
    }
  });
  return pressed.at(-1)?.sequence ?? 0;
}

async function takeInAfter(
  db: Connection,
  takeIn: (pages: readonly PressedPage[]) => void,
  last: number,
): Promise<number> {
  let reached = last;
  for (;;) {
    const next = await readPressedAfter(db, reached);
    if (!next) return reached;
    takeIn(next.pages);
    reached = next.reached;
  }
}
