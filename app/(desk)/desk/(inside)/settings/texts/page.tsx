import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { listWaitingTexts } from "@/publication/public-text/list-public-texts";
import { listPublicPages } from "@/publication/public-text/read-public-page";
import { publicPages, stepOf } from "@/publication/public-text/subjects";
import { Lines } from "@/ui/lists";
import { Tag } from "@/ui/tag";
import { WaitingTexts } from "../waiting-texts";

export default async function TextsPage() {
  const actor = await deskActor("read-public-texts");
  const [there, waiting] = await Promise.all([listPublicPages(), listWaitingTexts(actor)]);
  const t = await getTranslations("desk.settings");
  const language = await deskLanguage();
  return (
    <div className="grid max-w-measure gap-8">
      <p className="text-faint">{t("texts.intro")}</p>
      <WaitingTexts waiting={waiting.filter(({ subject }) => !stepOf(subject))} />
      <Lines>
        {publicPages.map((page) => (
          <li key={page} className="grid gap-1 py-4">
            <div className="flex flex-wrap items-baseline gap-3">
              <a href={`/desk/settings/texts/${page}`} className="link py-1 font-semibold">
                {t(`pages.${page}`)}
              </a>
              {there.includes(page) ? (
                <a href={`/${language}/${page}`} className="link py-1 text-note">
                  {t("texts.public")}
                  <span className="sr-only">: {t(`pages.${page}`)}</span>
                </a>
              ) : (
                <Tag dot="empty">{t("texts.none")}</Tag>
              )}
            </div>
            <p className="text-note text-faint">{t(`pageMeaning.${page}`)}</p>
          </li>
        ))}
      </Lines>
    </div>
  );
}
