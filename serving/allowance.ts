import { RateLimiterMemory } from "rate-limiter-flexible";

/** How many seconds a client has to wait; 0: the request may pass. */
type Allow = (client: string) => Promise<number>;

/** Lets each client address have so many requests a minute of what is asked of the database. */
export function makeAllowance(perMinute: number): Allow {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
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

/** Made at once, for whoever is not of the desk: the desk must have room to work. */
const mostAtOnce = 6;

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
