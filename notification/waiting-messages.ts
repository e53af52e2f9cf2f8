import { type Actor, authorise } from "@/access/actor";
import { type Question, question } from "@/prisma/ask";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";

/** Where no message waits any more, those who were told of one have it read. */
export async function settleReaders(tx: Transaction): Promise<void> {
  if (await tx.readerMessage.findFirst({ where: { answers: { none: {} } }, select: { id: true } }))
    return;
  await tx.notification.updateMany({
    where: { kind: "READERS_WROTE", readAt: null },
    data: { readAt: new Date() },
  });
}

/** More than this is shown as "99+" and is not counted on. */
const countedTo = 100;

/** How many messages of readers wait for an answer, counted up to 100. */
export function waitingMessages(actor: Actor): Question<number> {
  authorise(actor, "read-reader-messages");
  return question(
    Prisma.sql`
      SELECT count(*)::int AS count FROM (
        SELECT FROM "ReaderMessage" m
        WHERE NOT EXISTS (SELECT FROM "ReaderMessageAnswer" a WHERE a."messageId" = m.id)
        LIMIT ${countedTo}) AS counted`,
    ([row]: { count: number }[]) => row?.count ?? 0,
  );
}
