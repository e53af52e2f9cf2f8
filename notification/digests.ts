import { transact } from "@/access/transact";
import { database } from "@/prisma/client";
import { environment } from "@/settings/environment";
import { notificationKinds } from "./kinds";
import { leaveMails } from "./tell-people";

/** The hour of the newsroom's day at which digests go out. */
const sentFrom = 7;
const linesAtMost = 100;

/**
 * Leaves the day's digest for each person who wants one: what they have not read and no mail told
 * them yet. Once a day a person, whoever asks; nothing where there is nothing.
 */
export async function leaveDigests(now = new Date()): Promise<void> {
  const { day, hour } = inNewsroom(now);
  if (hour < sentFrom || !environment().SMTP_ADDRESS) return;
  const today = new Date(`${day}T00:00:00Z`);
  const isDue = { OR: [{ lastDigestOn: null }, { lastDigestOn: { lt: today } }] };
  const due = await database().notificationPreference.findMany({
    where: { delivery: "DAILY", ...isDue },
    take: 500,
  });
  for (const { personId, withoutMail } of due) {
    await transact(async (tx) => {
      // Whoever moves the day on makes the digest; another instance finds it moved.
      const { count } = await tx.notificationPreference.updateMany({
        where: { personId, delivery: "DAILY", ...isDue },
        data: { lastDigestOn: today },
      });
      if (count === 0) return;
      const unread = await tx.notification.findMany({
        where: {
          personId,
          readAt: null,
          mailedAt: null,
          kind: { in: notificationKinds.filter((kind) => !withoutMail.includes(kind)) },
        },
        orderBy: { id: "desc" },
        take: linesAtMost,
        select: { id: true },
      });
      if (unread.length > 0) await leaveMails(tx, [unread.map(({ id }) => id)]);
    });
  }
}

/** The day (ISO) and the hour in the newsroom's time zone. */
export function inNewsroom(at: Date): { day: string; hour: number } {
  const { TIME_ZONE: timeZone } = environment();
  const day = new Intl.DateTimeFormat("en-CA", { timeZone }).format(at);
  const hour = new Intl.DateTimeFormat("en", { timeZone, hour: "2-digit", hourCycle: "h23" });
  return { day, hour: Number(hour.format(at)) };
}
