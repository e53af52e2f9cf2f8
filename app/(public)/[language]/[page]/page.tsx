import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { textIn } from "@/language/by-language";
import { dayInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import { readPublicPage } from "@/publication/public-text/read-public-page";
import { readPublicScale } from "@/publication/public-text/read-public-scale";
import { isPublicPage } from "@/publication/public-text/subjects";
import { alternatesOf } from "../../alternates";
import { inDay } from "../../day";
import { LanguageLabel } from "../../found-text";
import { PublicPage } from "../../public-page";
import { siteIn } from "../../read";
import { PageText } from "./page-text";
import { ScaleSection } from "./scale-section";

interface Props {
  readonly params: Promise<{ language: string; page: string }>;
}

const text = cache(readPublicPage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, page } = await params;
  const site = await siteIn(language);
  if (!isPublicPage(page)) return {};
  const title = `${translatorOf(site.language, "public")(`pages.${page}`)} · ${site.name}`;
  return { title, alternates: alternatesOf(site, `/${page}`) };
}

/** How the newsroom works, who pays for it, who it is: as two people agreed on it. */
export default async function AboutTheWorkPage({ params }: Props) {
  const { language, page } = await params;
  const site = await siteIn(language);
  if (!isPublicPage(page)) notFound();
  const known = await text(page);
  const steps = page === "methodology" ? await readPublicScale() : null;
  if (!known && !steps) notFound();
  const t = translatorOf(site.language, "public");
  const found = textIn(known?.texts, site.language);
  return (
    <PublicPage site={site} path={`/${page}`}>
      <article className="grid gap-8">
        <header className="grid gap-2">
          <h1 className="text-display font-semibold">{t(`pages.${page}`)}</h1>
          {known && (
            <p className="text-note text-faint">
              {t.rich("pages.since", {
                ...inDay,
                date: dayInWords(known.approvedAt, site.language, site.timeZone),
              })}
            </p>
          )}
        </header>
        {found && (
          <div className="grid gap-4">
            <LanguageLabel of={found.language} page={site.language} className="w-fit" />
            <PageText document={found.text} language={found.language} />
          </div>
        )}
        {!found && <p className="text-body">{t("site.method")}</p>}
        {steps && <ScaleSection steps={steps} language={site.language} />}
      </article>
    </PublicPage>
  );
}
