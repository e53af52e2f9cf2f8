import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";

export const presenceInput = z.object({
  /** Made by the tab for itself. */
  tabId: z.uuid(),
  subject: z.string().regex(/^(claim|article):[0-9a-z-]{12,36}$/),
  /** The part being written in; null: reads. */
  part: z
    .string()
    .regex(/^[a-z-]{1,30}$/)
    .nullable(),
});

/** Somebody else who has the same thing open. */
export interface Present {
  readonly personId: string;
  readonly name: string;
  readonly part: string | null;
}

/** Seconds after which somebody who gave no sign counts as gone; browsers give one each 20. */
const goneAfter = 45;
/** Rows that one person can hold. */
const tabsAtMost = 20;

/**
 * Says what the actor has open in a tab, and answers who else has it open, by name. Works over
 * several instances, since it is rows; whoever gave no sign for a while is taken away on the way.
 */
export async function showPresence(
  actor: Actor,
  { tabId, subject, part }: z.infer<typeof presenceInput>,
): Promise<Present[]> {
  authorise(actor, "read-desk");
  const { personId } = actor;
  await database().$executeRaw`
    WITH gone AS (
      DELETE FROM "Presence" p USING (
        SELECT "personId", "tabId" FROM "Presence"
        WHERE "seenAt" < now() - make_interval(secs => ${goneAfter * 2})
        LIMIT 50 FOR UPDATE SKIP LOCKED
      ) AS old
      WHERE p."personId" = old."personId" AND p."tabId" = old."tabId"
    ), too_many AS (
      DELETE FROM "Presence" p WHERE p."personId" = ${personId}::uuid AND p."tabId" IN (
        SELECT "tabId" FROM "Presence"
        WHERE "personId" = ${personId}::uuid AND "tabId" <> ${tabId}::uuid
        ORDER BY "seenAt" DESC OFFSET ${tabsAtMost - 1})
        AND p."seenAt" >= now() - make_interval(secs => ${goneAfter * 2})
    )
    INSERT INTO "Presence" ("personId", "tabId", "subject", "part", "seenAt")
    VALUES (${personId}::uuid, ${tabId}::uuid, ${subject}, ${part}, now())
    ON CONFLICT ("personId", "tabId")
    DO UPDATE SET "subject" = excluded."subject", "part" = excluded."part", "seenAt" = now()`;
  return listPresent(actor, subject);
}

/** A tab was closed or shows something else. */
export async function leave(actor: Actor, tabId: string): Promise<void> {
  authorise(actor, "read-desk");
  await database().presence.deleteMany({ where: { personId: actor.personId, tabId } });
}

async function listPresent(actor: Actor, subject: string): Promise<Present[]> {
  const rows = await database().presence.findMany({
    where: {
      subject,
      personId: { not: actor.personId },
      seenAt: { gt: new Date(Date.now() - goneAfter * 1000) },
    },
    // Whoever writes comes before the same person reading in another tab.
    orderBy: [{ part: { sort: "asc", nulls: "last" } }, { seenAt: "desc" }],
    include: { person: { select: { name: true } } },
    take: 100,
  });
  const byPerson = new Map<string, Present>();
  for (const { personId, part, person } of rows) {
    if (!byPerson.has(personId)) byPerson.set(personId, { personId, part, name: person.name });
  }
  return [...byPerson.values()].sort((one, other) => one.name.localeCompare(other.name));
}
