import { z } from "zod";
import { database, type Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { endResetsOf, findLink, issueLink, spendLink } from "./access-link";
import { type Actor, authorise } from "./actor";
import { hashPassword, passwordMatches, passwordSchema } from "./password";
import { Refusal } from "./refusal";
import { endSessionsOf } from "./session";
import { transact } from "./transact";
import { countTry, forgetTries } from "./tries";

/** A link by which a person sets a new password ("/desk/reset/…"), handed over by hand. */
export async function issuePasswordReset(
  actor: Actor,
  input: { personId: string },
): Promise<{ path: string }> {
  authorise(actor, "issue-password-reset");
  return transact(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: input.personId } });
    if (!person) throw new Refusal("not-found", { what: "person" });
    const token = await issueLink(tx, "PASSWORD_RESET", {
      personId: person.id,
      issuedBy: actor.personId,
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "issue-password-reset",
      subject: `person:${person.id}`,
      payload: {},
    });
    return { path: `/desk/reset/${token}` };
  });
}

/** Whether a reset link can still be used. */
export async function isResetLink(token: string): Promise<boolean> {
  return (await findLink("PASSWORD_RESET", token)) !== null;
}

export const resetPasswordInput = z.object({ token: z.string(), password: passwordSchema });

/** Sets the password by a reset link and ends every session. Throws `link-spent`. */
export async function resetPassword(input: z.infer<typeof resetPasswordInput>): Promise<void> {
  // Asked first, since the hash costs much: no work for whoever has no link.
  if (!(await findLink("PASSWORD_RESET", input.token))) throw new Refusal("link-spent");
  const passwordHash = await hashPassword(input.password);
  await transact(async (tx) => {
    const { personId } = await spendLink(tx, "PASSWORD_RESET", input.token);
    if (!personId) throw new Refusal("link-spent");
    await replacePassword(tx, personId, passwordHash);
    await endSessionsOf(tx, personId);
    await recordAct(tx, {
      actorId: personId,
      act: "reset-password",
      subject: `person:${personId}`,
      payload: {},
    });
  });
}

export const changePasswordInput = z.object({ current: z.string(), password: passwordSchema });

/**
 * Changes one's own password and ends every other session, and the links to yet another password.
 * Throws `wrong-credentials`.
 */
export async function changePassword(
  actor: Actor,
  input: z.infer<typeof changePasswordInput>,
): Promise<void> {
  authorise(actor, "change-password");
  await requireOwnPassword(actor, input.current);
  const passwordHash = await hashPassword(input.password);
  await transact(async (tx) => {
    await replacePassword(tx, actor.personId, passwordHash);
    await endSessionsOf(tx, actor.personId, actor.sessionId);
    await endResetsOf(tx, actor.personId);
    await recordAct(tx, {
      actorId: actor.personId,
      act: "change-password",
      subject: `person:${actor.personId}`,
      payload: {},
    });
  });
}

/** Gives the password again, for acts that need a fresh sign-in. Throws `wrong-credentials`. */
export async function refreshSignIn(actor: Actor, password: string): Promise<void> {
  await requireOwnPassword(actor, password);
  await database().session.update({
    where: { id: actor.sessionId },
    data: { freshAt: new Date() },
  });
}

async function requireOwnPassword(actor: Actor, given: string): Promise<void> {
  // Per session: whoever found one open cannot lock its person out elsewhere.
  const who = `session ${actor.sessionId}`;
  await countTry(who);
  const kept = await database().credential.findUnique({ where: { personId: actor.personId } });
  if (!(await passwordMatches(given, kept?.passwordHash ?? null))) {
    throw new Refusal("wrong-credentials");
  }
  await forgetTries(who);
}

async function replacePassword(
  tx: Transaction,
  personId: string,
  passwordHash: string,
): Promise<void> {
  await tx.credential.update({
    where: { personId },
    data: { passwordHash, changedAt: new Date() },
  });
}
