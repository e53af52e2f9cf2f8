import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { type Question, question } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { type NotificationKind, Prisma } from "@/prisma/generated/client";
import { findTitles } from "./titles";

/** A notification as it is listed. */
export interface ShownNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly subject: string;
  readonly threadId: string | null;
  readonly actorName: string | null;
  readonly createdAt: Date;
  readonly isRead: boolean;
  /** By language: the claim's wording, or the article's title; null where it is no longer there. */
  readonly titles: Readonly<Record<string, string>> | null;
}

const pageLength = 30;

/**
 * The actor's own notifications, newest first. `before`: an id of theirs, after which the page goes
 * on. `next`: where the one after it begins, null at the end.
 */
export async function listNotifications(
  actor: Actor,
  { before, unreadOnly }: { before?: string | undefined; unreadOnly?: boolean } = {},
): Promise<{ notifications: ShownNotification[]; next: string | null }> {
  authorise(actor, "read-desk");
  const rows = await database().notification.findMany({
    where: {
      personId: actor.personId,
      ...(unreadOnly && { readAt: null }),
      ...(before && { id: { lt: before } }),
    },
    // Ids begin with their time.
    orderBy: { id: "desc" },
    take: pageLength + 1,
    include: { actor: { select: { name: true } } },
  });
  const page = rows.slice(0, pageLength);
  const titles = await findTitles(page.map(({ subject }) => subject));
  return {
    notifications: page.map(({ actor: by, readAt, ...row }) => ({
      ...row,
      actorName: by?.name ?? null,
      isRead: readAt !== null,
      titles: titles.get(row.subject) ?? null,
    })),
    next: rows.length > pageLength ? (page.at(-1)?.id ?? null) : null,
  };
}

/** More than this is shown as "99+" and is not counted on. */
const countedTo = 100;

/** How many unread ones the actor has, counted up to 100. */
export function unreadCount(actor: Actor): Question<number> {
  authorise(actor, "read-desk");
  return question(
    Prisma.sql`
      SELECT count(*)::int AS count FROM (
        SELECT FROM "Notification" WHERE "personId" = ${actor.personId}::uuid AND "readAt" IS NULL
        LIMIT ${countedTo}) AS counted`,
    ([row]: { count: number }[]) => row?.count ?? 0,
  );
}

export const markReadInput = z.object({ notificationId: z.uuid() });

/** Marks one of the actor's own as read; answers what it leads to, null where it is not theirs. */
export async function markRead(actor: Actor, input: { notificationId: string }) {
  authorise(actor, "read-desk");
  const where = { id: input.notificationId, personId: actor.personId };
  await database().notification.updateMany({
    where: { ...where, readAt: null },
    data: { readAt: new Date() },
  });
  return database().notification.findFirst({ where, select: { subject: true, threadId: true } });
}

/** Marks one of the actor's own as not read yet. */
export async function markUnread(actor: Actor, input: { notificationId: string }): Promise<void> {
  authorise(actor, "read-desk");
  await database().notification.updateMany({
    where: { id: input.notificationId, personId: actor.personId },
    data: { readAt: null },
  });
}

export const markAllReadInput = z.object({ newest: z.uuid() });

/** Marks all up to the newest that the actor had before the eyes. */
export async function markAllRead(actor: Actor, input: { newest: string }): Promise<void> {
  authorise(actor, "read-desk");
  await database().notification.updateMany({
    where: { personId: actor.personId, readAt: null, id: { lte: input.newest } },
    data: { readAt: new Date() },
  });
}
