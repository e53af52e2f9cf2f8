import { RateLimiterMemory } from "rate-limiter-flexible";

/** A client address's messages in an hour: enough for a reader, too few for a flood. */
const allowance = new RateLimiterMemory({ points: 8, duration: 60 * 60 });

/** Counts a message before it is read. False: this client has sent enough for now. */
export async function countMessage(client: string): Promise<boolean> {
  try {
    await allowance.consume(client);
    return true;
  } catch (reached) {
    if (reached instanceof Error) throw reached;
    return false;
  }
}
