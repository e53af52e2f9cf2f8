import { inRounds } from "../addresses/kinds";
import { oneAtATime } from "./one-at-a-time";
import type { Press } from "./press-address";
import type { Connection } from "./press-page";

/** Pages rendered at once: Next renders on one core, compression runs on others. */
const abreast = 4;

/** Presses several addresses; answers what was wrong with each that could not be pressed. */
export async function pressTogether(
  db: Connection,
  press: Press,
  addresses: readonly string[],
  onDone: (address: string, outcome: "pressed" | "unchanged" | "failed") => void = () => {},
): Promise<Map<string, Error>> {
  const faults = new Map<string, Error>();
  let waiting: string[] = [];
  const shared = oneAtATime(db);
  const hand = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      try {
        onDone(address, await press(shared, address));
      } catch (error) {
        faults.set(address, error instanceof Error ? error : new Error(String(error)));
        onDone(address, "failed");
      }
    }
  };
  for (const round of inRounds(addresses)) {
    waiting = round;
    await Promise.all(Array.from({ length: abreast }, hand));
  }
  return faults;
}
