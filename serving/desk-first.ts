import { setTimeout as wait } from "node:timers/promises";
import type { Press } from "@/publication/press/press-address";
import type { Handler } from "./answer-from-next";
import { isBuildFile } from "./desk-paths";

interface Desk {
  /** The same handler, of which it is known whether it is at work. */
  counted(handler: Handler): Handler;
  isAtWork(): boolean;
}

/** Streams stay open for hours, and cost nothing while nothing happens. */
const streams = /^\/desk\/live\b/;

/** Knows whether somebody at the desk waits for an answer. */
export function watchDesk(): Desk {
  let underWay = 0;
  return {
    isAtWork: () => underWay > 0,
    counted: (handler) => async (req, res) => {
      const path = req.url ?? "";
      if (streams.test(path) || isBuildFile(path)) return handler(req, res);
      underWay += 1;
      try {
        await handler(req, res);
      } finally {
        underWay -= 1;
      }
    },
  };
}

/** Milliseconds: how often is looked, and how long a page waits at most. */
const patience = { step: 10, most: 200 };

/**
 * A press that lets the desk go first: pages are rendered on the core that answers it, and a
 * publication presses dozens, of which nobody waits for the last.
 */
export function givingWay(press: Press, desk: Pick<Desk, "isAtWork">): Press {
  return async (db, address) => {
    await giveWay(desk);
    return press(db, address);
  };
}

/** Waits until nobody at the desk waits, and not for ever. */
export async function giveWay(desk: Pick<Desk, "isAtWork">): Promise<void> {
  for (let waited = 0; desk.isAtWork() && waited < patience.most; waited += patience.step) {
    await wait(patience.step);
  }
}
