import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isMonth } from "@/publication/addresses/facets";
import { readCorrections } from "@/publication/browse/list-log";
import { metadataOfMonth } from "../../../months-frame";
import { siteIn } from "../../../read";
import { CorrectionsPage } from "../corrections-page";

interface Props {
  readonly params: Promise<{ language: string; month: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOfMonth("corrections", await params);
}

/** All corrections of a month. */
export default async function CorrectionsOfMonthPage({ params }: Props) {
  const { language, month } = await params;
  const site = await siteIn(language);
  const page = isMonth(month) ? await readCorrections(month) : null;
  if (!page || page.entries.length === 0) notFound();
  return <CorrectionsPage site={site} page={page} />;
}
