import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { ActButton } from "@/app/(desk)/form/act-button";
import { deskLanguage } from "@/app/(desk)/language";
import { listNotifications } from "@/notification/list-notifications";
import { Empty } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { markAllReadAction } from "./actions";
import { NotificationItem } from "./notification-item";

/** What the person is told of, newest first; a page has its own address. */
export default async function NotificationsPage({
  searchParams,
}: {
  searchParams: Promise<{ show?: string | string[]; before?: string | string[] }>;
}) {
  const actor = await deskActor("read-desk");
  const { show, before } = await searchParams;
  const unreadOnly = show === "unread";
  const from = z.uuid().safeParse(before).data;
  const { notifications, next } = await listNotifications(actor, { before: from, unreadOnly });
  const t = await getTranslations("desk.notifications");
  const language = await deskLanguage();
  const [newest] = notifications;
  const hasUnread = notifications.some(({ isRead }) => !isRead);
  return (
    <div className="grid max-w-[46rem] gap-6">
      <header className="flex flex-wrap items-baseline justify-between gap-3">
        <h1 className="text-title font-semibold">{t("title")}</h1>
        <a className="link inline-flex min-h-6 items-center" href="/desk/account/notifications">
          {t("preferences")}
        </a>
      </header>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <nav aria-label={t("which")} className="flex gap-4">
          <Which href="/desk/notifications" isHere={!unreadOnly}>
            {t("all")}
          </Which>
          <Which href="/desk/notifications?show=unread" isHere={unreadOnly}>
            {t("onlyUnread")}
          </Which>
        </nav>
        {newest && hasUnread && (
          <ActButton action={markAllReadAction} fields={{ newest: newest.id }}>
            {t("markAllRead")}
          </ActButton>
        )}
      </div>
      {notifications.length === 0 ? (
        <Empty title={t("emptyTitle")}>{t(unreadOnly ? "emptyUnread" : "empty")}</Empty>
      ) : (
        <Lines>
          {notifications.map((notification) => (
            <NotificationItem
              key={notification.id}
              notification={notification}
              language={language}
            />
          ))}
        </Lines>
      )}
      {next && (
        <p>
          <a
            className="link inline-flex min-h-6 items-center"
            href={`/desk/notifications?${unreadOnly ? "show=unread&" : ""}before=${next}`}
          >
            {t("older")}
          </a>
        </p>
      )}
    </div>
  );
}

function Which(props: {
  readonly href: "/desk/notifications" | "/desk/notifications?show=unread";
  readonly isHere: boolean;
  readonly children: string;
}) {
  return (
    <a
      href={props.href}
      {...(props.isHere && { "aria-current": "true" as const })}
      className="inline-flex min-h-9 items-center border-b-2 border-transparent aria-current:border-accent aria-current:font-semibold"
    >
      {props.children}
    </a>
  );
}
