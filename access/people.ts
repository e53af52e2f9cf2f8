import { foldForSearch } from "@/language/folding";
import { database, type Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { Act } from "@/trail/acts";
import { recordAct } from "@/trail/record-act";
import { endLinksIssuedBy } from "./access-link";
import { type Actor, authorise } from "./actor";
import { toSessionLine } from "./end-sessions";
import { cleanName } from "./name";
import { Refusal } from "./refusal";
import type { Role } from "./roles";
import { endSessionsOf } from "./session";
import { transact } from "./transact";

const current = {
  roleGrants: { where: { revocation: null } },
  standings: { orderBy: [{ setAt: "desc" }, { id: "desc" }], take: 1 },
} as const satisfies Prisma.PersonInclude;

/** Everybody in the newsroom, by name, with the browsers in which they are signed in. One query. */
export async function listPeople(actor: Actor) {
  authorise(actor, "read-people");
  const people = await database().person.findMany({
    include: {
      ...current,
      sessions: {
        where: { expiresAt: { gt: new Date() } },
        orderBy: { usedAt: "desc" },
        take: 20,
      },
    },
    orderBy: { name: "asc" },
    take: 500,
  });
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    roles: person.roleGrants.map((grant) => grant.role),
    active: person.standings[0]?.active ?? true,
    sessions: person.sessions.map((row) => toSessionLine(row, actor)),
  }));
}

/** Gives a role; nothing happens where it is held already. */
export async function grantRole(actor: Actor, input: { personId: string; role: Role }) {
  authorise(actor, "grant-role");
  await transact(async (tx) => {
    const person = await findPerson(tx, input.personId);
    if (person.roleGrants.some((grant) => grant.role === input.role)) return;
    await tx.roleGrant.create({ data: { ...input, grantedBy: actor.personId } });
    await record(tx, actor, "grant-role", input.personId, { role: input.role });
  });
}

/**
 * Takes a role and ends the person's sessions at once; an administrator's invitations and links with
 * them. Throws `last-administrator`.
 */
export async function revokeRole(actor: Actor, input: { personId: string; role: Role }) {
  authorise(actor, "revoke-role");
  await transact(async (tx) => {
    const person = await findPerson(tx, input.personId);
    const grants = person.roleGrants.filter((grant) => grant.role === input.role);
    if (grants.length === 0) return;
    if (input.role === "ADMINISTRATOR") {
      await keepAnAdministrator(tx, input.personId);
      await endLinks(tx, actor, input.personId);
    }
    await tx.roleRevocation.createMany({
      data: grants.map((grant) => ({ grantId: grant.id, revokedBy: actor.personId })),
    });
    await endSessionsOf(tx, input.personId);
    await record(tx, actor, "revoke-role", input.personId, { role: input.role });
  });
}

/** Lets a person sign in or not; disabling ends their sessions and what they handed out at once. */
export async function setStanding(actor: Actor, input: { personId: string; active: boolean }) {
  const act = input.active ? "enable-person" : "disable-person";
  authorise(actor, act);
  await transact(async (tx) => {
    const person = await findPerson(tx, input.personId);
    if ((person.standings[0]?.active ?? true) === input.active) return;
    if (!input.active) {
      await keepAnAdministrator(tx, input.personId);
      await endSessionsOf(tx, input.personId);
      await endLinks(tx, actor, input.personId);
    }
    await tx.personStanding.create({ data: { ...input, setBy: actor.personId } });
    await record(tx, actor, act, input.personId, {});
  });
}

/**
 * Sets the name under which one's work is published; empty: one's own name. Several may share one that is
 * nobody's own. Throws `invalid-input` (name-of-another): readers would take one for the other.
 */
export async function setPublishedName(actor: Actor, input: { publishedName: string }) {
  authorise(actor, "set-published-name");
  const publishedName = cleanName(input.publishedName) || null;
  await transact(async (tx) => {
    if (publishedName) await requireNobodyElses(tx, actor, publishedName);
    await tx.person.update({ where: { id: actor.personId }, data: { publishedName } });
    await record(tx, actor, "set-published-name", actor.personId, { publishedName });
  });
}

async function requireNobodyElses(tx: Transaction, actor: Actor, name: string): Promise<void> {
  const others = await tx.person.findMany({
    where: { id: { not: actor.personId } },
    select: { name: true },
  });
  const wanted = foldForSearch(name);
  if (others.some((other) => foldForSearch(other.name) === wanted)) {
    throw new Refusal("invalid-input", { fields: { publishedName: "name-of-another" } });
  }
}

/** The desk's language for this person: a preference, not an act. */
export async function setLanguage(actor: Actor, language: "ar" | "en"): Promise<void> {
  await database().person.update({ where: { id: actor.personId }, data: { language } });
}

async function findPerson(tx: Transaction, id: string) {
  const person = await tx.person.findUnique({ where: { id }, include: current });
  if (!person) throw new Refusal("not-found", { what: "person" });
  return person;
}

/** Throws where nobody but this person could run the workbench. */
async function keepAnAdministrator(tx: Transaction, exceptId: string): Promise<void> {
  // One at a time: two who demote each other at once would each count on the other.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`;
  const others = await tx.person.findMany({
    where: {
      id: { not: exceptId },
      roleGrants: { some: { role: "ADMINISTRATOR", revocation: null } },
    },
    include: current,
  });
  if (!others.some((person) => person.standings[0]?.active ?? true)) {
    throw new Refusal("last-administrator");
  }
}

/** Ends the links that somebody handed out. The trail names each invitation among them. */
async function endLinks(tx: Transaction, actor: Actor, personId: string): Promise<void> {
  for (const { kind, email } of await endLinksIssuedBy(tx, personId)) {
    if (kind !== "INVITATION") continue;
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-invitation",
      subject: "newsroom:1",
      payload: { email: email ?? "" },
    });
  }
}

function record<A extends Act>(
  tx: Transaction,
  actor: Actor,
  act: A,
  personId: string,
  payload: Parameters<typeof recordAct<A>>[1]["payload"],
) {
  return recordAct(tx, { actorId: actor.personId, act, subject: `person:${personId}`, payload });
}

/** The name under which the actor publishes; null: their own. */
export async function findPublishedName(actor: Actor): Promise<string | null> {
  const person = await database().person.findUniqueOrThrow({ where: { id: actor.personId } });
  return person.publishedName;
}
