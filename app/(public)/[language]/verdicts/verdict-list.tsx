import type { ReactNode } from "react";
import { textIn } from "@/language/by-language";
import { partialDateInWords } from "@/language/dates";
import { type Language, nameOfLanguage } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { Facet } from "@/publication/addresses/facets";
import type { FacetValue } from "@/publication/browse/list-facet";
import type { VerdictList } from "@/publication/browse/read-list";
import { Section } from "@/ui/frame";
import { MonthLinks } from "../../month-links";
import { PublicPage } from "../../public-page";
import type { PublicSite } from "../../read";
import { VerdictLines } from "../../verdict-line";

/** What a value of a facet is called in the page's language. */
export function nameOfValue(facet: Facet, found: FacetValue, language: Language): string {
  if (facet === "language") return nameOfLanguage(found.value, language);
  return textIn(found.names, language)?.text ?? found.value;
}

const titles = {
  rating: "ofRating",
  topic: "ofTopic",
  outlet: "ofOutlet",
  language: "ofLanguage",
} as const;

/** The heading of a list, which is its name everywhere. */
export function titleOf({ by, month }: VerdictList, language: Language): string {
  const t = translatorOf(language, "browse");
  const inWords = month && partialDateInWords(month, language);
  if (!by) return inWords ? t("list.ofMonth", { month: inWords }) : t("list.title");
  const title = t(`list.${titles[by.facet]}`, { value: nameOfValue(by.facet, by, language) });
  return inWords ? t("list.inMonth", { title, month: inWords }) : title;
}

/** Where a list is, after the language. */
export function pathOf({ by, month }: VerdictList): string {
  if (!by) return month ? `/verdicts/by/month/${month}` : "/verdicts";
  const own = `/verdicts/by/${by.facet}/${encodeURIComponent(by.value)}`;
  return month ? `${own}/${month}` : own;
}

/** A list of verdicts under its heading, with the ways to the older ones. */
export function VerdictListPage(props: {
  readonly site: PublicSite;
  readonly list: VerdictList;
  readonly children?: ReactNode;
}) {
  const { site, list, children } = props;
  const { by, month, verdicts, months } = list;
  const { language } = site;
  const t = translatorOf(language, "browse");
  const title = titleOf(list, language);
  const steps = [
    { name: t("nav.verdicts"), path: "/verdicts" },
    ...(by ? [{ name: t(`list.facetTitles.${by.facet}`), path: `/verdicts/by/${by.facet}` }] : []),
    ...(by && month
      ? [{ name: nameOfValue(by.facet, by, language), path: pathOf({ ...list, month: null }) }]
      : []),
    ...(by || month ? [{ name: title, path: pathOf(list) }] : []),
  ];
  return (
    <PublicPage site={site} path={pathOf(list)} steps={steps}>
      <div className="grid gap-8">
        <header className="grid gap-1">
          <h1 className="text-title font-semibold">{title}</h1>
          {(by || month) && (
            <p className="text-note text-faint">
              {t("list.count", { count: month || !by ? verdicts.length : by.count })}
            </p>
          )}
        </header>
        {children}
        <VerdictLines records={verdicts.map(({ record }) => record)} language={language} />
        {months.length > 0 && (
          <Section id="months" title={t("list.byMonth")}>
            <MonthLinks
              months={months}
              language={language}
              base={by ? pathOf({ ...list, month: null }) : "/verdicts/by/month"}
              current={month}
            />
          </Section>
        )}
      </div>
    </PublicPage>
  );
}
