import { database, type Transaction } from "@/prisma/client";
import { hashToken, newToken } from "./token";

/** How long a session lasts without a sign-in, in milliseconds: two weeks. */
export const sessionLasts = 14 * 24 * 3_600_000;

/** How far behind `usedAt` may be, in milliseconds: a write for each request would be too many. */
const usedAtSteps = 5 * 60_000;

/**
 * Opens a session for somebody who was just authenticated; answers its token, once. `browser`: what
 * it says it is.
 */
export async function openSession(personId: string, browser?: string): Promise<string> {
  const token = newToken();
  await database().session.create({
    data: {
      personId,
      browser: browser?.toWellFormed().replaceAll("\0", "").slice(0, 300) || null,
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

/** Keeps that a session is in use; nothing happens where that was kept a moment ago. */
export async function keepInUse(session: { id: string; usedAt: Date }): Promise<void> {
  const before = new Date(Date.now() - usedAtSteps);
  if (session.usedAt > before) return;
  await database().session.updateMany({
    where: { id: session.id, usedAt: { lt: before } },
    data: { usedAt: new Date() },
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
