import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { countUnread } from "@/notification/list-notifications";

/** The way to one's notifications, with how many are unread. */
export async function Bell(props: { readonly actor: Actor; readonly className: string }) {
  const t = await getTranslations("desk.notifications");
  const count = await countUnread(props.actor);
  return (
    <Link
      href="/desk/notifications"
      className={`${props.className} gap-2`}
      data-testid="bell"
      data-unread={count}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4 shrink-0">
        <path
          d="M10 2.5a5 5 0 0 0-5 5V11l-1.5 3h13L15 11V7.5a5 5 0 0 0-5-5ZM8 16.5a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      {t("title")}
      {count > 0 && (
        <>
          <span
            aria-hidden="true"
            className="ms-auto min-w-6 rounded-full bg-accent px-1.5 text-center text-note font-semibold text-on-accent"
          >
            {count > 99 ? "99+" : count}
          </span>
          <span className="sr-only">({t("unread", { count })})</span>
        </>
      )}
    </Link>
  );
}
