import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { environment } from "@/settings/environment";
import type { Act, Acts } from "@/trail/acts";
import type { ToTell } from "./kinds";
import { tellOfAct } from "./tell-of-act";

/** Entries taken in one transaction. */
const atOnce = 100;

/**
 * Tells people of what the trail holds since the last time. The cursor moves in the same
 * transaction, whose lock lets one instance at a time do it: each is told once, whatever dies.
 */
export async function tellPeople(): Promise<void> {
  while ((await tellOfNext()) === atOnce);
}

/** Answers how many entries were read. */
function tellOfNext(): Promise<number> {
  return transact(async (tx) => {
    const [cursor] = await tx.$queryRaw<{ sequence: number }[]>`
      SELECT "sequence" FROM "NotificationCursor" WHERE "id" = 1 FOR UPDATE`;
    const entries = await tx.trailEntry.findMany({
      where: { sequence: { gt: cursor?.sequence ?? 0 } },
      orderBy: { sequence: "asc" },
      take: atOnce,
    });
    for (const { sequence, act, subject, actorId, payload } of entries) {
      if (payload === null) continue;
      const entry = { sequence, subject, actorId, act: act as Act };
      await tellThem(
        tx,
        await tellOfAct(tx, { ...entry, payload: JSON.parse(payload) as Acts[Act] }),
      );
    }
    const last = entries.at(-1);
    if (last) {
      await tx.notificationCursor.update({ where: { id: 1 }, data: { sequence: last.sequence } });
    }
    return entries.length;
  });
}

/** Keeps notifications, and leaves e-mails to be sent, as each person wants to be told. */
export async function tellThem(tx: Transaction, list: readonly ToTell[]): Promise<void> {
  if (list.length === 0) return;
  const preferences = await tx.notificationPreference.findMany({
    where: { personId: { in: list.map(({ personId }) => personId) } },
  });
  const wishes = new Map(preferences.map((wish) => [wish.personId, wish]));
  const wanted = list.filter(({ personId, kind }) => !wishes.get(personId)?.off.includes(kind));
  const added = await tx.notification.createManyAndReturn({
    data: wanted.map((told) => ({ ...told })),
    skipDuplicates: true,
    select: { id: true, personId: true, kind: true },
  });
  if (!environment().SMTP_ADDRESS) return;
  const mailed = added.filter(({ personId, kind }) => {
    const wish = wishes.get(personId);
    return !wish || (wish.delivery === "IMMEDIATELY" && !wish.withoutMail.includes(kind));
  });
  await leaveMails(
    tx,
    mailed.map(({ id }) => [id]),
  );
}

/** Leaves an e-mail for each list of notifications, all of one person. */
export async function leaveMails(
  tx: Transaction,
  lists: readonly (readonly string[])[],
): Promise<void> {
  if (lists.length === 0) return;
  await tx.notification.updateMany({
    where: { id: { in: lists.flat() } },
    data: { mailedAt: new Date() },
  });
  await tx.outbox.createMany({
    data: lists.map((ids) => ({ topic: "mail", payload: { notificationIds: [...ids] } })),
  });
}
