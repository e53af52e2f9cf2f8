import type { ReactNode } from "react";
import { textIn } from "@/language/by-language";
import { type Language, nameOfLanguage } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { Facet } from "@/publication/addresses/facets";
import type { FacetValue } from "@/publication/browse/list-facet";
import type { VerdictList } from "@/publication/browse/read-list";
import { Section } from "@/ui/frame";
import { MonthLinks } from "../../month-links";
import { nameOfMonth, PartLinks } from "../../part-links";
import { PublicPage } from "../../public-page";
import type { PublicSite } from "../../read";
import { VerdictLines } from "../../verdict-line";

/** What a value of a facet is called in the page's language. */
export function nameOfValue(
  facet: Facet,
  found: Omit<FacetValue, "count">,
  language: Language,
): string {
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
export function titleOf({ by, month, part }: VerdictList, language: Language): string {
  const t = translatorOf(language, "browse");
  const title = by
    ? t(`list.${titles[by.facet]}`, { value: nameOfValue(by.facet, by, language) })
    : t("list.title");
  if (!month) return title;
  const inWords = nameOfMonth(month, part, language);
  return by ? t("list.inMonth", { title, month: inWords }) : t("list.ofMonth", { month: inWords });
}

/** Where a list is, after the language. */
export function pathOf(list: VerdictList): string {
  const { by, month, part } = list;
  if (part) return `${pathOf({ ...list, part: null })}/${part}`;
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
  const { by, month, verdicts, count, months } = list;
  const { language } = site;
  const t = translatorOf(language, "browse");
  const title = titleOf(list, language);
  const ofAllMonths = { ...list, month: null, part: null };
  const steps = [
    { name: t("nav.verdicts"), path: "/verdicts" },
    ...(by ? [{ name: t(`list.facetTitles.${by.facet}`), path: `/verdicts/by/${by.facet}` }] : []),
    ...(by && month
      ? [{ name: nameOfValue(by.facet, by, language), path: pathOf(ofAllMonths) }]
      : []),
    ...(by || month ? [{ name: title, path: pathOf(list) }] : []),
  ];
  return (
    <PublicPage site={site} path={pathOf(list)} steps={steps}>
      <div className="grid gap-8">
        <header className="grid gap-1">
          <h1 className="text-title font-semibold">{title}</h1>
          {(by || month) && <p className="text-note text-faint">{t("list.count", { count })}</p>}
        </header>
        {children}
        <VerdictLines records={verdicts.map(({ record }) => record)} language={language} />
        {month && (
          <PartLinks
            of={list}
            language={language}
            base={pathOf({ ...list, part: null })}
            allMonths={pathOf(ofAllMonths)}
          />
        )}
        {months.length > 0 && (
          <Section id="months" title={t("list.byMonth")}>
            <MonthLinks
              months={months}
              language={language}
              base={by ? pathOf(ofAllMonths) : "/verdicts/by/month"}
            />
          </Section>
        )}
      </div>
    </PublicPage>
  );
}
