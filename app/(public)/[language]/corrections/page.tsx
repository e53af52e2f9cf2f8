import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { translatorOf } from "@/language/translator";
import { readCorrections } from "@/publication/browse/list-log";
import { feedPath } from "@/publication/exchange/feeds/make-feed";
import { alternatesOf } from "../../alternates";
import { siteIn } from "../../read";
import { CorrectionsPage } from "./corrections-page";

interface Props {
  readonly params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "browse");
  return {
    title: `${t("corrections.title")} · ${site.name}`,
    description: t("corrections.description", { newsroom: site.name }),
    alternates: alternatesOf(site, "/corrections", {
      path: feedPath({ of: "corrections" }),
      title: translatorOf(site.language, "exchange")("feeds.corrections", { newsroom: site.name }),
    }),
  };
}

/** The latest corrections, and the months of all. */
export default async function LatestCorrectionsPage({ params }: Props) {
  const site = await siteIn((await params).language);
  const page = await readCorrections(null, null);
  return <CorrectionsPage site={site} page={page ?? notFound()} />;
}
