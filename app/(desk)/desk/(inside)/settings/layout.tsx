import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { mayDo } from "@/access/policy";
import { deskActor } from "@/app/(desk)/desk-actor";
import { SectionLink } from "./section-link";
import { settingsSections } from "./sections";

/** The settings' sections beside each other; only those that the person's roles open. */
export default async function SettingsLayout({ children }: { readonly children: ReactNode }) {
  const actor = await deskActor("read-public-texts");
  const t = await getTranslations("desk.settings");
  return (
    <div className="grid max-w-page gap-8">
      <header className="grid gap-4">
        <h1 className="text-title font-semibold">{t("title")}</h1>
        <nav aria-label={t("sections")}>
          <ul className="flex flex-wrap gap-x-1 border-b border-line print:hidden">
            {settingsSections
              .filter(({ act }) => mayDo(actor.roles, act))
              .map(({ word, href }) => (
                <li key={href}>
                  <SectionLink href={href}>{t(`section.${word}`)}</SectionLink>
                </li>
              ))}
          </ul>
        </nav>
      </header>
      {children}
    </div>
  );
}
