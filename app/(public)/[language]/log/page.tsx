import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { translatorOf } from "@/language/translator";
import { readLogPage } from "@/publication/browse/list-log";
import { alternatesOf } from "../../alternates";
import { siteIn } from "../../read";
import { PublicLogPage } from "./log-page";

interface Props {
  readonly params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "browse");
  return {
    title: `${t("log.title")} · ${site.name}`,
    description: t("log.description", { newsroom: site.name }),
    alternates: alternatesOf(site, "/log"),
  };
}

/** The latest entries, and the months of all. */
export default async function LatestLogPage({ params }: Props) {
  const site = await siteIn((await params).language);
  const page = await readLogPage(null, null);
  return <PublicLogPage site={site} page={page ?? notFound()} />;
}
