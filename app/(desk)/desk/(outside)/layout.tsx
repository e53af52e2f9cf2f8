import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { deskLanguage } from "@/app/(desk)/language";
import { LanguageSwitch } from "@/app/(desk)/language-switch";
import { textIn } from "@/language/by-language";
import { readNewsroom } from "@/publication/read-published";
import { Notice } from "@/ui/notice";

/** What can be reached without being signed in: one form on a quiet page. */
export default async function OutsideLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations("desk");
  const newsroom = await readNewsroom();
  const name = newsroom && textIn(newsroom.names, await deskLanguage());
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-[28rem] content-center gap-8 px-4 py-10">
      <header className="flex items-baseline justify-between gap-4">
        <p className="font-words text-lead">{name?.text ?? t("title")}</p>
        <LanguageSwitch />
      </header>
      <main id="content">{children}</main>
      {newsroom?.isDemonstration && <Notice tone="caution">{t("demonstration")}</Notice>}
    </div>
  );
}
