import { getTranslations } from "next-intl/server";
import { RailLink } from "./rail-link";

/** The way to one's notifications, with how many are unread. */
export async function Bell({ unread }: { readonly unread: number }) {
  const t = await getTranslations("desk.notifications");
  return (
    <RailLink href="/desk/notifications" keys="g t" command={t("title")}>
      <span className="flex grow items-center justify-between gap-2">
        {t("title")}
        <UnreadCount unread={unread} />
      </span>
    </RailLink>
  );
}

/** How many notifications are unread, as a number in a pill; nothing where there are none. */
export async function UnreadCount({ unread }: { readonly unread: number }) {
  const t = await getTranslations("desk.notifications");
  return <Count count={unread} said={t("unread", { count: unread })} />;
}

/** A number in a pill, and what it says; nothing where there is none. */
export function Count({ count, said }: { readonly count: number; readonly said: string }) {
  if (count === 0) return null;
  return (
    <span>
      <span
        aria-hidden="true"
        className="inline-block min-w-6 rounded-full bg-accent px-1.5 text-center text-note font-semibold text-on-accent"
      >
        {count > 99 ? "99+" : count}
      </span>
      <span className="sr-only">({said})</span>
    </span>
  );
}
