import { getTranslations } from "next-intl/server";
import { ActButton } from "@/app/(desk)/form/act-button";
import { TextIn } from "@/app/(desk)/outside-text";
import { formatInstant } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { ShownNotification } from "@/notification/list-notifications";
import { Tag } from "@/ui/tag";
import { markReadAction, markUnreadAction } from "./actions";

/** A sentence that leads to what it is about; an unread one is bold and says that it is new. */
export async function NotificationItem(props: {
  readonly notification: ShownNotification;
  readonly language: Language;
}) {
  const { notification, language } = props;
  const { id, kind, actorName, createdAt, isRead, titles } = notification;
  const t = await getTranslations("desk.notifications");
  const sentence = t(`lines.${kind}`, { name: isolated(actorName ?? "") });
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 grow basis-64">
        {/* A whole page: its address only leads on, to a place in another. */}
        <a
          target="_self"
          href={`/desk/notifications/${id}`}
          className={`link-quiet inline-flex min-h-6 items-center ${isRead ? "" : "font-semibold"}`}
        >
          {sentence}
        </a>
        {titles && (
          <p className="line-clamp-2 font-words">
            <TextIn texts={titles} language={language} />
          </p>
        )}
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-note text-faint">
          {formatInstant(createdAt, language)}
          {!isRead && <Tag tone="accent">{t("new")}</Tag>}
        </p>
      </div>
      <ActButton
        action={isRead ? markUnreadAction : markReadAction}
        fields={{ notificationId: id }}
        kind="plain"
        label={`${t(isRead ? "markUnread" : "markRead")}: ${sentence}`}
      >
        {t(isRead ? "markUnread" : "markRead")}
      </ActButton>
    </li>
  );
}
