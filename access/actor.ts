import { database } from "@/prisma/client";
import { freshFor, mayDo, needsFreshSignIn, type PolicyAct } from "./policy";
import { Refusal } from "./refusal";
import type { Role } from "./roles";
import { keepInUse } from "./session";
import { hashToken } from "./token";

declare const minted: unique symbol;

/**
 * Somebody who was authenticated for this request. Only this file can make one, so that a domain
 * function that takes an Actor cannot be called without asking who is there.
 */
export interface Actor {
  readonly [minted]: true;
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly language: "ar" | "en";
  readonly roles: readonly Role[];
  readonly freshAt: Date;
}

/**
 * The actor of a session, read from the rows at every request: a person who was disabled or lost a
 * role is so at once. Null where the session ended, expired, or the person may not sign in.
 */
export async function actorOfSession(token: string): Promise<Actor | null> {
  const session = await database().session.findUnique({
    where: { tokenHash: hashToken(String(token)), expiresAt: { gt: new Date() } },
    include: {
      person: {
        include: {
          roleGrants: { where: { revocation: null } },
          standings: { orderBy: [{ setAt: "desc" }, { id: "desc" }], take: 1 },
        },
      },
    },
  });
  if (!session || session.person.standings[0]?.active === false) return null;
  await keepInUse(session);
  const { person } = session;
  return {
    personId: person.id,
    sessionId: session.id,
    name: person.name,
    email: person.email,
    language: person.language === "en" ? "en" : "ar",
    roles: person.roleGrants.map((grant) => grant.role),
    freshAt: session.freshAt,
  } satisfies Omit<Actor, typeof minted> as unknown as Actor;
}

/** Throws the refusal where this actor may not do this now. */
export function authorise(actor: Actor, act: PolicyAct, now = new Date()): void {
  if (!mayDo(actor.roles, act)) throw new Refusal("not-allowed", { act });
  if (needsFreshSignIn(act) && now.getTime() - actor.freshAt.getTime() > freshFor) {
    throw new Refusal("fresh-sign-in-needed");
  }
}
