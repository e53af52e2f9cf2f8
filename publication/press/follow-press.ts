import { type Ongoing, whileConnected } from "@/prisma/while-connected";
import type { PublicFolder } from "./folder";
import type { Connection } from "./press-page";
import { listPressed, readPressed, readPressedAfter, rowsAtOnce } from "./pressed-rows";

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
  return whileConnected({
    address,
    name: "workbench-folder",
    channel: "press",
    onTrouble,
    work: async (db, anew) => {
      if (anew) {
        last = await takeInMissing(db, folder);
        if (folder.sequence > last) onAhead(folder.sequence, last);
      } else {
        last = await takeInAfter(db, folder, last);
      }
    },
  });
}

/** Takes in every page of which the folder holds no or a lower number; answers the highest. */
export async function takeInMissing(db: Connection, folder: PublicFolder): Promise<number> {
  const pressed = await listPressed(db);
  const missing = pressed.filter((row) => folder.storedSequence(row.path) < row.sequence);
  for (let at = 0; at < missing.length; at += rowsAtOnce) {
    const paths = missing.slice(at, at + rowsAtOnce).map((row) => row.path);
    await folder.apply(await readPressed(db, paths));
  }
  return pressed.at(-1)?.sequence ?? 0;
}

async function takeInAfter(db: Connection, folder: PublicFolder, last: number): Promise<number> {
  let reached = last;
  for (;;) {
    const pages = await readPressedAfter(db, reached);
    const highest = pages.at(-1);
    if (!highest) return reached;
    await folder.apply(pages);
    reached = highest.sequence;
  }
}
