import { RateLimiterMemory } from "rate-limiter-flexible";

/** Of one client in a minute: whoever follows a list page by page is not held up by it. */
const allowance = { points: 120, duration: 60 };

/** Asked of the database at once: programs must leave the desk room to work. */
const mostAtOnce = 6;

/** How many seconds a client has to wait; 0: the request may pass. */
type Allow = (client: string) => Promise<number>;

/** What each client may ask of open data that is not pressed. */
export function makeOpenAllowance(): Allow {
  const limiter = new RateLimiterMemory(allowance);
  return async (client) => {
    try {
      await limiter.consume(client);
      return 0;
    } catch (reached) {
      if (reached instanceof Error) throw reached;
      return Math.ceil((reached as { msBeforeNext: number }).msBeforeNext / 1000);
    }
  };
}

/** Lets so many at once through, and says so to the others. */
export function makeGate(): { enter(): boolean; leave(): void } {
  let underWay = 0;
  return {
    enter: () => {
      if (underWay >= mostAtOnce) return false;
      underWay += 1;
      return true;
    },
    leave: () => {
      underWay -= 1;
    },
  };
}
