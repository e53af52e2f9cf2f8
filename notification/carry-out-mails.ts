import { z } from "zod";
import { textIn } from "@/language/by-language";
import { isLanguage } from "@/language/languages";
import { database } from "@/prisma/client";
import { readNewsroom } from "@/publication/read-published";
import { environment } from "@/settings/environment";
import { mailAbout } from "./mail-text";
import type { Mail, Mailer } from "./send-mail";

/** Mails a minute, over all instances: what a small newsroom's mail server takes gladly. */
const aMinute = 30;
/** After so many tries a mail is given up: what it is about is in the app anyway. */
const triesAtMost = 12;

const order = z.object({ notificationIds: z.array(z.uuid()) });

/**
 * Sends the mails that are due, one after the other; one that the server does not take is tried
 * again after one minute, two, four … at most six hours. To be called by one instance at a time.
 */
export async function carryOutDueMails(
  mailer: Mailer,
  onFault: (error: Error) => void,
): Promise<void> {
  const now = new Date();
  const sent = await database().outbox.count({
    where: { topic: "mail", doneAt: { gt: new Date(now.getTime() - 60_000) } },
  });
  const due = await database().outbox.findMany({
    where: { topic: "mail", doneAt: null, dueAt: { lte: now } },
    orderBy: { id: "asc" },
    take: Math.max(0, aMinute - sent),
  });
  for (const { id, payload, attempts } of due) {
    try {
      const mail = await writeMail(id, order.parse(payload).notificationIds);
      if (mail) await mailer.send(mail);
      await settle(id, { doneAt: new Date(), lastError: null });
    } catch (error) {
      onFault(error as Error);
      const lastError = String((error as Error).message).slice(0, 500);
      const isLast = attempts + 1 >= triesAtMost;
      await settle(id, {
        attempts: attempts + 1,
        lastError,
        ...(isLast ? { doneAt: new Date() } : { dueAt: laterThan(attempts) }),
      });
    }
  }
}

async function settle(
  id: bigint,
  data: { attempts?: number; lastError?: string | null; doneAt?: Date; dueAt?: Date },
): Promise<void> {
  await database().outbox.update({ where: { id }, data });
}

function laterThan(attempts: number): Date {
  const minutes = Math.min(2 ** attempts, 6 * 60);
  return new Date(Date.now() + minutes * 60_000);
}

/** Null where nothing is left to say: it was read meanwhile, or the person left. */
async function writeMail(
  orderId: bigint,
  notificationIds: readonly string[],
): Promise<Mail | null> {
  const rows = await database().notification.findMany({
    where: { id: { in: [...notificationIds] }, readAt: null },
    orderBy: { id: "asc" },
    include: {
      actor: { select: { name: true } },
      person: {
        include: { standings: { orderBy: [{ setAt: "desc" }, { id: "desc" }], take: 1 } },
      },
    },
  });
  const [first] = rows;
  if (!first || first.person.standings[0]?.active === false) return null;
  const language = isLanguage(first.person.language) ? first.person.language : "ar";
  const newsroom = await readNewsroom();
  return {
    id: `notification-${orderId}-${first.id}`,
    to: first.person.email,
    ...mailAbout(
      rows.map(({ id, kind, actor }) => ({ id, kind, actorName: actor?.name ?? null })),
      {
        language,
        newsroom: (newsroom && textIn(newsroom.names, language)?.text) ?? "",
        siteAddress: environment().SITE_ADDRESS,
      },
    ),
  };
}
