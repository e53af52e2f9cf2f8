import { type Actor, authorise } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { foldForSearch } from "@/language/folding";
import { database, type Transaction } from "@/prisma/client";

/** Somebody who can be mentioned. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Everybody who reads the desk and may sign in, by name: whom a mention reaches. */
export async function listColleagues(actor: Actor): Promise<Colleague[]> {
  authorise(actor, "read-desk");
  return colleaguesIn(database());
}

async function colleaguesIn(tx: Pick<Transaction, "person">): Promise<Colleague[]> {
  const people = await tx.person.findMany({
    select: {
      id: true,
      name: true,
      roleGrants: { where: { revocation: null }, select: { role: true } },
      standings: {
        orderBy: [{ setAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { active: true },
      },
    },
    orderBy: { name: "asc" },
    take: 500,
  });
  return people
    .filter(({ standings }) => standings[0]?.active !== false)
    .filter(({ roleGrants }) =>
      mayDo(
        roleGrants.map(({ role }) => role),
        "read-desk",
      ),
    )
    .map(({ id, name }) => ({ id, name }));
}

/** Ids of those whom a comment mentions; nobody is called by their own comment. */
export async function findMentioned(
  tx: Transaction,
  text: string,
  writerId: string,
): Promise<string[]> {
  if (!/[@＠]/.test(text)) return [];
  return mentionedIn(text, await colleaguesIn(tx))
    .map(({ id }) => id)
    .filter((id) => id !== writerId);
}

/**
 * Those whose whole name stands behind an "@", whatever its hamzas and marks. Where one name begins
 * another, the longer one is meant.
 */
export function mentionedIn(text: string, colleagues: readonly Colleague[]): Colleague[] {
  const byLength = colleagues
    .map((colleague) => ({ colleague, name: foldForSearch(colleague.name) }))
    .filter(({ name }) => name !== "")
    .sort((one, other) => other.name.length - one.name.length);
  const found = new Set<Colleague>();
  for (const part of text.split(/[@＠]/).slice(1)) {
    const folded = foldForSearch(part);
    const [first] = byLength.filter(({ name }) => beginsWithName(folded, name));
    for (const { colleague, name } of byLength) {
      if (first && name === first.name) found.add(colleague);
    }
  }
  return [...found];
}

function beginsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}
