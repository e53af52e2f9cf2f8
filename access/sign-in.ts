import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { database } from "@/prisma/client";
import { emailSchema } from "./email";
import { passwordMatches } from "./password";
import { Refusal } from "./refusal";

// Per account and network, so that somebody elsewhere cannot lock a newsroom out.
const failures = new RateLimiterMemory({ points: 9, duration: 15 * 60 });

/**
 * Who signs in with these words, null where nobody does; the answer and the work are the same for a
 * wrong password, an unknown address and a disabled person.
 *
 * `network`: the client's address as the server saw it. Throws `too-many-tries`.
 */
export async function verifySignIn(
  given: { email: string; password: string },
  network: string,
): Promise<{ personId: string } | null> {
  const email = emailSchema.safeParse(given.email);
  const key = `${email.data ?? "?"} ${network}`;
  const tries = await failures.get(key);
  if (tries && tries.remainingPoints <= 0) refuse(tries);

  const person = email.success
    ? await database().person.findUnique({
        where: { email: email.data },
        include: {
          credential: true,
          standings: { orderBy: [{ setAt: "desc" }, { id: "desc" }], take: 1 },
        },
      })
    : null;
  const matches = await passwordMatches(given.password, person?.credential?.passwordHash ?? null);
  if (person && matches && person.standings[0]?.active !== false) {
    await failures.delete(key);
    return { personId: person.id };
  }
  await failures.consume(key).catch(refuse);
  return null;
}

function refuse(result: RateLimiterRes | Error): never {
  if (result instanceof Error) throw result;
  throw new Refusal("too-many-tries", { seconds: Math.ceil(result.msBeforeNext / 1000) });
}
