import { database } from "@/prisma/client";
import { emailSchema } from "./email";
import { passwordMatches } from "./password";
import { countTry, forgetTries } from "./tries";

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
  // Per account and network, so that somebody elsewhere cannot lock a newsroom out.
  const who = `${email.data ?? "?"} ${network}`;
  await countTry(who);

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
    await forgetTries(who);
    return { personId: person.id };
  }
  return null;
}
