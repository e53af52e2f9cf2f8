import { z } from "zod";
import { database, type Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { type Actor, authorise } from "./actor";
import { nameOfBrowser } from "./browser";
import { Refusal } from "./refusal";
import { endSessionsOf } from "./session";
import { transact } from "./transact";

/** A signed-in browser as a person recognises it. */
export interface SessionLine {
  readonly id: string;
  /** "Firefox, Android"; null: not known. */
  readonly browser: string | null;
  readonly openedAt: Date;
  /** To within a few minutes. */
  readonly usedAt: Date;
  /** Whether it is the one that asks. */
  readonly isHere: boolean;
}

/** A session's row as its line. */
export function toSessionLine(
  row: { id: string; browser: string | null; createdAt: Date; usedAt: Date },
  actor: Actor,
): SessionLine {
  const { id, createdAt: openedAt, usedAt } = row;
  return {
    id,
    browser: nameOfBrowser(row.browser),
    openedAt,
    usedAt,
    isHere: id === actor.sessionId,
  };
}

/** The actor's own sessions, the last used first: at most fifty. */
export async function listOwnSessions(actor: Actor): Promise<SessionLine[]> {
  authorise(actor, "end-sessions");
  const rows = await database().session.findMany({
    where: { personId: actor.personId, expiresAt: { gt: new Date() } },
    orderBy: { usedAt: "desc" },
    take: 50,
  });
  return rows.map((row) => toSessionLine(row, actor));
}

export const endSessionInput = z.object({ sessionId: z.uuid() });

/** Ends one of the actor's own sessions. Throws `not-found` where it has ended or is another's. */
export async function endOwnSession(
  actor: Actor,
  { sessionId }: z.infer<typeof endSessionInput>,
): Promise<void> {
  authorise(actor, "end-sessions");
  await endOne(actor, { id: sessionId, personId: actor.personId });
}

/** Ends every session of the actor but this one. */
export async function endOtherSessions(actor: Actor): Promise<void> {
  authorise(actor, "end-sessions");
  await transact(async (tx) => {
    const count = await endSessionsOf(tx, actor.personId, actor.sessionId);
    await recordEnd(tx, actor, actor.personId, count);
  });
}

/** Signs the actor out everywhere, here too. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  authorise(actor, "end-sessions");
  await transact(async (tx) => {
    const count = await endSessionsOf(tx, actor.personId);
    await recordEnd(tx, actor, actor.personId, count);
  });
}

/** Ends a session of anybody: a lost telephone. Throws `not-found` where it has ended. */
export async function endSessionOfPerson(
  actor: Actor,
  { sessionId }: z.infer<typeof endSessionInput>,
): Promise<void> {
  authorise(actor, "end-sessions-of-people");
  await endOne(actor, { id: sessionId });
}

async function endOne(actor: Actor, where: { id: string; personId?: string }): Promise<void> {
  await transact(async (tx) => {
    const session = await tx.session.findFirst({ where });
    if (!session) throw new Refusal("not-found", { what: "session" });
    const { count } = await tx.session.deleteMany({ where: { id: session.id } });
    await recordEnd(tx, actor, session.personId, count);
  });
}

function recordEnd(tx: Transaction, actor: Actor, personId: string, count: number) {
  return recordAct(tx, {
    actorId: actor.personId,
    act: "end-sessions",
    subject: `person:${personId}`,
    payload: { count },
  });
}
