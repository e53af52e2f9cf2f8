import { allAddresses } from "../addresses/kinds";
import type { Press } from "./press-address";
import { whenTheOnlyPress } from "./press-lock";
import type { Connection } from "./press-page";
import { pressTogether } from "./press-together";

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly pressed: number;
  readonly unchanged: number;
}

/** Few enough that a publication never waits long for its turn. */
const atOnce = 12;

/**
 * Presses every public address anew. On the same build and data it ends with the same bytes, so
 * nothing gets a new number. Answers what was wrong with each address that could not be pressed.
 */
export async function pressAll(
  db: Connection,
  press: Press,
  onProgress: (progress: Progress) => void,
): Promise<Map<string, Error>> {
  const addresses = await allAddresses(db);
  const faults = new Map<string, Error>();
  const count = { done: 0, of: addresses.length, pressed: 0, unchanged: 0, failed: 0 };
  for (let at = 0; at < addresses.length; at += atOnce) {
    await whenTheOnlyPress(db, async () => {
      const found = await pressTogether(
        db,
        press,
        addresses.slice(at, at + atOnce),
        (_, outcome) => {
          count.done += 1;
          count[outcome] += 1;
          onProgress(count);
        },
      );
      for (const [address, error] of found) faults.set(address, error);
    });
  }
  return faults;
}
