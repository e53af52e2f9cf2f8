import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "./refusal";

const tries = new RateLimiterMemory({ points: 9, duration: 15 * 60 });

/**
 * Counts a try to give a password, before the password is looked at: tries made all at once count
 * too. Throws `too-many-tries` from the tenth within a quarter of an hour.
 */
export async function countTry(who: string): Promise<void> {
  await tries.consume(who).catch(refuse);
}

/** The right password was given. */
export async function forgetTries(who: string): Promise<void> {
  await tries.delete(who);
}

function refuse(result: RateLimiterRes | Error): never {
  if (result instanceof Error) throw result;
  throw new Refusal("too-many-tries", { seconds: Math.ceil(result.msBeforeNext / 1000) });
}
