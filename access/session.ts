import { database, type Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { type Actor, authorise } from "./actor";
import { hashToken, newToken } from "./token";
import { transact } from "./transact";

/** How long a session lasts without a sign-in, in milliseconds: two weeks. */
export const sessionLasts = 14 * 24 * 3_600_000;

/** Opens a session for somebody who was just authenticated; answers its token, once. */
export async function openSession(personId: string): Promise<string> {
  const token = newToken();
  await database().session.create({
    data: {
      personId,
      tokenHash: hashToken(token),
      expiresAt: new Date(Date.now() + sessionLasts),
    },
  });
  return token;
}

/** Ends one session; nothing happens where it has ended already. */
export async function endSession(token: string): Promise<void> {
  await database().session.deleteMany({ where: { tokenHash: hashToken(String(token)) } });
}

/** Ends every session of a person but the one kept, in a transaction; answers how many. */
export async function endSessionsOf(
  tx: Transaction,
  personId: string,
  keptSessionId?: string,
): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { personId, ...(keptSessionId && { id: { not: keptSessionId } }) },
  });
  return count;
}

/** Signs the actor out everywhere, here too. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  authorise(actor, "end-sessions");
  await transact(async (tx) => {
    const count = await endSessionsOf(tx, actor.personId);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "end-sessions",
      subject: `person:${actor.personId}`,
      payload: { count },
    });
  });
}

/** Which of these sessions are still open, by id. */
export async function findOpenSessions(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const open = await database().session.findMany({
    where: { id: { in: [...ids] }, expiresAt: { gt: new Date() } },
    select: { id: true },
  });
  return new Set(open.map(({ id }) => id));
}
