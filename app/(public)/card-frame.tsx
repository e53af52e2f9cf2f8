import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { dayInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import { cardTitle } from "@/publication/exchange/oembed";
import { isRetracted, laterActs, type PublishedRecord } from "@/publication/published-record";
import { BidiText } from "@/ui/bidi-text";
import { inDay } from "./day";
import { ContentRating } from "./rating-word";
import { type PublicSite, publishedVerdict, siteIn } from "./read";

/** What the page of a card is asked with. */
export interface CardProps {
  readonly params: Promise<{ language: string; id: string }>;
}

/** Links of a card open beside the page that holds it. */
export const away = { target: "_blank", rel: "noopener" } as const;

/** The site and the verdict that a card is of. */
export async function readCard({ params }: CardProps) {
  const { language, id } = await params;
  const site = await siteIn(language);
  return { site, verdict: (await publishedVerdict(id)) ?? notFound() };
}

/** The verdict's page is the one to be found. */
export async function cardMetadata(
  props: CardProps,
  kind: "card" | "quotation",
): Promise<Metadata> {
  const { site, verdict } = await readCard(props);
  return {
    title: cardTitle(site.language, kind, site.name),
    robots: { index: false },
    alternates: { canonical: pageOf(verdict.record, site) },
  };
}

/** The address of the verdict's page. */
export function pageOf(record: PublishedRecord, site: PublicSite): string {
  return `${site.address}/${site.language}/verdicts/${encodeURIComponent(record.claimId)}`;
}

/** The space of a card in the pages of others: the newsroom above, the way to the page below. */
export function CardFrame(props: {
  readonly record: PublishedRecord;
  readonly site: PublicSite;
  readonly children: ReactNode;
}) {
  const { record, site, children } = props;
  return (
    <main className="grid min-h-svh content-start gap-3 border border-line bg-paper p-4 sm:p-5">
      <p className="text-note text-faint">
        <BidiText text={site.name} />
      </p>
      {children}
      <LastChange record={record} site={site} />
      <p className="text-note">
        <a href={pageOf(record, site)} {...away} className="link">
          {translatorOf(site.language, "exchange")("card.read")}
        </a>
      </p>
    </main>
  );
}

/** That the verdict was changed since, for whoever holds its card and for their readers. */
function LastChange({ record, site }: { record: PublishedRecord; site: PublicSite }) {
  const t = translatorOf(site.language, "public");
  const last = laterActs(record).at(-1);
  if (!last || isRetracted(record)) return null;
  return (
    <p className="text-note">
      <a href={`${pageOf(record, site)}#changes`} {...away} className="link text-caution">
        {t.rich("changes.short", {
          kind: t(`changes.kinds.${last.kind}`),
          date: dayInWords(last.at, site.language, site.timeZone),
          ...inDay,
        })}
      </a>
    </p>
  );
}

/** The rating as cards show it, under a line. */
export function CardRating(props: { readonly record: PublishedRecord; readonly site: PublicSite }) {
  const { record, site } = props;
  const t = translatorOf(site.language, "public");
  return (
    <p className="flex flex-wrap items-center gap-x-2 border-t border-line pt-3 text-lead">
      <ContentRating
        rating={record.content}
        language={site.language}
        size="card"
        struck={isRetracted(record)}
      />
      {isRetracted(record) && <span className="text-danger">({t("changes.retracted")})</span>}
    </p>
  );
}
