import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isMonth } from "@/publication/addresses/facets";
import { readLogPage } from "@/publication/browse/list-log";
import { metadataOfMonth } from "../../../months-frame";
import { siteIn } from "../../../read";
import { PublicLogPage } from "../log-page";

interface Props {
  readonly params: Promise<{ language: string; month: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOfMonth("log", await params);
}

/** All entries of a month. */
export default async function LogOfMonthPage({ params }: Props) {
  const { language, month } = await params;
  const site = await siteIn(language);
  const page = isMonth(month) ? await readLogPage(month) : null;
  if (!page || page.entries.length === 0) notFound();
  return <PublicLogPage site={site} page={page} />;
}
