import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { partialDateInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import { isMonth } from "@/publication/addresses/facets";
import { readCorrections } from "@/publication/browse/list-log";
import { alternatesOf } from "../../../alternates";
import { siteIn } from "../../../read";
import { CorrectionsPage } from "../corrections-page";

interface Props {
  readonly params: Promise<{ language: string; month: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, month } = await params;
  const site = await siteIn(language);
  const inWords = partialDateInWords(month, site.language);
  const title = translatorOf(site.language, "browse")("corrections.ofMonth", { month: inWords });
  return {
    title: `${title} · ${site.name}`,
    alternates: alternatesOf(site, `/corrections/${month}`),
  };
}

/** All corrections of a month. */
export default async function CorrectionsOfMonthPage({ params }: Props) {
  const { language, month } = await params;
  const site = await siteIn(language);
  const page = isMonth(month) ? await readCorrections(month) : null;
  if (!page || page.entries.length === 0) notFound();
  return <CorrectionsPage site={site} page={page} />;
}
