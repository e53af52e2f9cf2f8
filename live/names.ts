import { database } from "@/prisma/client";

/** Names of people never change, so each is asked for once; so many are kept. */
const known = new Map<string, string>();
const keptAtMost = 2_000;

/** The name of a person; null where there is none, or the database does not answer. */
export async function findNameOf(personId: string | null): Promise<string | null> {
  if (!personId) return null;
  const name = known.get(personId) ?? (await askForName(personId).catch(() => null));
  if (name && known.size < keptAtMost) known.set(personId, name);
  return name;
}

async function askForName(id: string): Promise<string | null> {
  const person = await database().person.findUnique({ where: { id }, select: { name: true } });
  return person?.name ?? null;
}
