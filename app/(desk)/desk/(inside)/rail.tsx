import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { deskLanguage } from "@/app/(desk)/language";
import { LanguageSwitch } from "@/app/(desk)/language-switch";
import { Bell } from "./bell";
import { SignOutButton } from "./sign-out-button";

const item = "link-quiet flex min-h-9 items-center rounded-control px-3 py-1 hover:bg-tint";

/** The desk's sections: only those that the person's roles open. */
export async function Rail({
  actor,
  newsroom,
}: {
  readonly actor: Actor;
  readonly newsroom: string;
}) {
  const t = await getTranslations("desk.nav");
  const language = await deskLanguage();
  const desk = mayDo(actor.roles, "read-desk");
  return (
    <nav
      aria-label={t("label")}
      className="border-b border-line bg-sunken lg:border-e lg:border-b-0 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-1 px-2 py-2 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:items-stretch lg:p-3">
        <p className="px-3 py-2 font-words text-lead">
          <bdi>{newsroom}</bdi>
        </p>
        {desk && (
          <>
            <Link className={item} href="/desk">
              {t("queue")}
            </Link>
            <Link className={item} href="/desk/articles/new">
              {t("newArticle")}
            </Link>
            <Bell actor={actor} className={item} />
          </>
        )}
        {mayDo(actor.roles, "read-people") && (
          <Link className={item} href="/desk/people">
            {t("people")}
          </Link>
        )}
        <a className={item} href={`/${language}`}>
          {t("publicSite")}
        </a>
        <div className="ms-auto flex flex-wrap items-center gap-1 lg:ms-0 lg:mt-auto lg:flex-col lg:items-stretch">
          <Link className={item} href="/desk/account">
            <bdi>{actor.name}</bdi>
          </Link>
          <LanguageSwitch />
          <SignOutButton />
        </div>
      </div>
    </nav>
  );
}
