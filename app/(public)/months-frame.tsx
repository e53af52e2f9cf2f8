import type { Metadata } from "next";
import type { ReactNode } from "react";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { Section } from "@/ui/frame";
import { alternatesOf } from "./alternates";
import { MonthLinks } from "./month-links";
import { PublicPage } from "./public-page";
import { type PublicSite, siteIn } from "./read";

/** What is kept by the month: its latest entries at its own address, each month's at the month's. */
type KeptByMonth = "corrections" | "log";

/** Around the latest entries or those of a month: the title, what is said of them, and the months. */
export function MonthsFrame(props: {
  readonly site: PublicSite;
  readonly of: KeptByMonth;
  /** "2025-05"; null: the latest. */
  readonly month: string | null;
  readonly months: Parameters<typeof MonthLinks>[0]["months"];
  /** Under the title. */
  readonly intro: ReactNode;
  readonly children: ReactNode;
}) {
  const { site, of, month, months, intro, children } = props;
  const { language } = site;
  const t = translatorOf(language, "browse");
  const latest = { name: t(`${of}.title`), path: `/${of}` };
  const own = month && { name: nameOfMonth(language, of, month), path: `/${of}/${month}` };
  const here = own || latest;
  return (
    <PublicPage site={site} path={here.path} steps={own ? [latest, own] : [latest]}>
      <div className="grid gap-8">
        <header className="grid gap-2">
          <h1 className="text-title font-semibold">{here.name}</h1>
          {intro}
        </header>
        {children}
        {months.length > 0 && (
          <Section id="months" title={t("list.older")}>
            <MonthLinks months={months} language={language} base={`/${of}`} current={month} />
          </Section>
        )}
      </div>
    </PublicPage>
  );
}

/** What a month's page says of itself in its head. */
export async function metadataOfMonth(
  of: KeptByMonth,
  { language, month }: { readonly language: string; readonly month: string },
): Promise<Metadata> {
  const site = await siteIn(language);
  return {
    title: `${nameOfMonth(site.language, of, month)} · ${site.name}`,
    alternates: alternatesOf(site, `/${of}/${month}`),
  };
}

function nameOfMonth(language: Language, of: KeptByMonth, month: string): string {
  const inWords = partialDateInWords(month, language);
  return translatorOf(language, "browse")(`${of}.ofMonth`, { month: inWords });
}
