import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { deskLanguage } from "@/app/(desk)/language";
import { LanguageSwitch } from "@/app/(desk)/language-switch";
import { deskTheme } from "@/app/(desk)/theme";
import { Button } from "@/ui/button";
import { Bell, Count, UnreadCount } from "./bell";
import { RailLink } from "./rail-link";
import { railSections } from "./rail-sections";
import { SignOutButton } from "./sign-out-button";
import { ThemeSwitch } from "./theme-switch";

/** The desk's sections: only those that the person's roles open. On a phone a bar that opens. */
export async function Rail(props: {
  readonly actor: Actor;
  readonly newsroom: string;
  /** Null: somebody who is told of nothing. */
  readonly unread: number | null;
  /** Of readers, that wait. */
  readonly messages: number;
}) {
  const t = await getTranslations("desk.nav");
  const { unread, messages } = props;
  const contents = <RailContents actor={props.actor} unread={unread} messages={messages} />;
  return (
    <nav
      aria-label={t("label")}
      className="border-b border-line bg-sunken lg:border-e lg:border-b-0 print:hidden"
    >
      <div className="hidden p-3 lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto">
        <Newsroom name={props.newsroom} />
        {contents}
      </div>
      <details className="lg:hidden">
        <summary className="flex min-h-13 list-none items-center justify-between gap-3 px-2 [&::-webkit-details-marker]:hidden">
          <Newsroom name={props.newsroom} />
          <span className="flex items-center gap-2 px-2 text-note text-accent">
            <UnreadCount unread={unread ?? 0} />
            {t("open")}
            <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
              <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </span>
        </summary>
        <div className="px-2">{contents}</div>
      </details>
    </nav>
  );
}

function Newsroom({ name }: { readonly name: string }) {
  return (
    <span className="inline-block px-3 py-2 font-words text-lead">
      <bdi>{name}</bdi>
    </span>
  );
}

async function RailContents(props: {
  readonly actor: Actor;
  /** Null: somebody who is told of nothing. */
  readonly unread: number | null;
  readonly messages: number;
}) {
  const { actor, unread, messages } = props;
  const t = await getTranslations("desk");
  const language = await deskLanguage();
  return (
    <>
      <div className="grid gap-0.5">
        {railSections
          .filter(({ act }) => mayDo(actor.roles, act))
          .map(({ word, href, keys }) => (
            <RailLink key={href} href={href} keys={keys} command={t(`nav.${word}`)}>
              {word === "readers" ? (
                <span className="flex grow items-center justify-between gap-2">
                  {t(`nav.${word}`)}
                  <Count count={messages} said={t("readers.count", { count: messages })} />
                </span>
              ) : (
                t(`nav.${word}`)
              )}
            </RailLink>
          ))}
        {unread !== null && <Bell unread={unread} />}
        <RailLink href={`/${language}`} keys="g s" outside>
          {t("nav.publicSite")}
        </RailLink>
      </div>
      <div className="mt-4 grid gap-0.5 pb-3 lg:mt-auto lg:pb-0">
        <RailLink href="/desk/account" keys="g a">
          <bdi>{actor.name}</bdi>
        </RailLink>
        <div className="flex flex-wrap items-center gap-1">
          <Button type="button" kind="plain" size="small" data-opens="palette" shortcut="Ctrl K">
            {t("palette.title")}
          </Button>
          <Button type="button" kind="plain" size="small" data-opens="sheet" shortcut="?">
            {t("palette.shortcuts")}
          </Button>
          <ThemeSwitch chosen={await deskTheme()} />
          <LanguageSwitch />
          <SignOutButton />
        </div>
      </div>
    </>
  );
}
