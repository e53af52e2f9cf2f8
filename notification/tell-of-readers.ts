import { transact } from "@/access/transact";
import { database } from "@/prisma/client";
import { listPeopleWhoMay } from "./people-who-may";
import { tellThem } from "./tell-people";

/**
 * Tells those who may answer that readers wrote. Who has not read that yet is not told again, nor is who
 * has looked since: a flood of messages is one notification and one e-mail.
 *
 * What this process has told of is not looked at again; what another has is not told twice.
 */
export function makeReadersTeller(): () => Promise<void> {
  let told = "";
  return async () => {
    const newest = await database().readerMessage.findFirst({
      where: { answers: { none: {} } },
      orderBy: [{ sentAt: "desc" }, { id: "desc" }],
      select: { id: true, sentAt: true },
    });
    if (!newest || newest.id === told) return;
    await transact(async (tx) => {
      const known = await tx.notification.findMany({
        where: {
          kind: "READERS_WROTE",
          OR: [{ readAt: null }, { readAt: { gte: newest.sentAt } }],
        },
        distinct: ["personId"],
        select: { personId: true },
      });
      const know = new Set(known.map(({ personId }) => personId));
      const people = await listPeopleWhoMay(tx, "answer-reader-message");
      await tellThem(
        tx,
        people
          .filter((personId) => !know.has(personId))
          .map((personId) => ({
            ...{ personId, subject: "readers", actorId: null, key: `message:${newest.id}` },
            kind: "READERS_WROTE" as const,
          })),
      );
    });
    told = newest.id;
  };
}
