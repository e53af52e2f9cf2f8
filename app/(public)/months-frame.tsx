import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { partIn } from "@/publication/addresses/parts";
import type { LogPage } from "@/publication/browse/list-log";
import { Section } from "@/ui/frame";
import { alternatesOf } from "./alternates";
import { MonthLinks } from "./month-links";
import { nameOfMonth, PartLinks } from "./part-links";
import { PublicPage } from "./public-page";
import { type PublicSite, siteIn } from "./read";

/** What is kept by the month: its latest entries at its own address, each month's at the month's. */
type KeptByMonth = "corrections" | "log";

/** Around the latest entries or those of a month: the title, what is said of them, and the ways on. */
export function MonthsFrame(props: {
  readonly site: PublicSite;
  readonly of: KeptByMonth;
  readonly page: LogPage<unknown>;
  /** Under the title. */
  readonly intro: ReactNode;
  readonly children: ReactNode;
}) {
  const { site, of, page, intro, children } = props;
  const { month, part, months } = page;
  const { language } = site;
  const t = translatorOf(language, "browse");
  const latest = { name: t(`${of}.title`), path: `/${of}` };
  const own = month && { name: titleOf(language, of, month, part), path: pathOf(of, month, part) };
  const here = own || latest;
  return (
    <PublicPage site={site} path={here.path} steps={own ? [latest, own] : [latest]}>
      <div className="grid gap-8">
        <header className="grid gap-2">
          <h1 className="text-title font-semibold">{here.name}</h1>
          {intro}
        </header>
        {children}
        {month && (
          <PartLinks
            of={page}
            language={language}
            base={pathOf(of, month, null)}
            allMonths={latest.path}
          />
        )}
        {months.length > 0 && (
          <Section id="months" title={t("list.older")}>
            <MonthLinks months={months} language={language} base={latest.path} />
          </Section>
        )}
      </div>
    </PublicPage>
  );
}

export interface MonthProps {
  readonly params: Promise<MonthParameters>;
}

interface MonthParameters {
  readonly language: string;
  readonly month: string;
  /** A part's number, and nothing after it. */
  readonly part?: string[];
}

/** The page of a month or a part of it, with the site; a page that is not there where it is none. */
export async function readMonthPage<Page>(
  read: (month: string, part: string | null) => Promise<Page | null>,
  { language, month, part: [part, ...rest] = [] }: MonthParameters,
) {
  const site = await siteIn(language);
  const page = rest.length === 0 ? await read(month, part ?? null) : null;
  return { site, page: page ?? notFound() };
}

/** What a month's page says of itself in its head. */
export async function metadataOfMonth(
  of: KeptByMonth,
  { language, month, part: [text = ""] = [] }: MonthParameters,
): Promise<Metadata> {
  const site = await siteIn(language);
  const part = partIn(text);
  return {
    title: `${titleOf(site.language, of, month, part)} · ${site.name}`,
    alternates: alternatesOf(site, pathOf(of, month, part)),
  };
}

function titleOf(language: Language, of: KeptByMonth, month: string, part: number | null): string {
  const inWords = nameOfMonth(month, part, language);
  return translatorOf(language, "browse")(`${of}.ofMonth`, { month: inWords });
}

function pathOf(of: KeptByMonth, month: string, part: number | null): string {
  return part === null ? `/${of}/${month}` : `/${of}/${month}/${part}`;
}
