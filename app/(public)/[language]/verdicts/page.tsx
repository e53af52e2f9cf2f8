import type { Metadata } from "next";
import { cache } from "react";
import { translatorOf } from "@/language/translator";
import { facets } from "@/publication/addresses/facets";
import { readLatest } from "@/publication/browse/read-list";
import { Empty } from "@/ui/frame";
import { alternatesOf } from "../../alternates";
import { siteIn } from "../../read";
import { VerdictListPage } from "./verdict-list";

interface Props {
  readonly params: Promise<{ language: string }>;
}

const latest = cache(readLatest);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "browse");
  return {
    title: `${t("list.title")} · ${site.name}`,
    description: t("list.description", { newsroom: site.name }),
    alternates: alternatesOf(site, "/verdicts"),
  };
}

/** The latest verdicts, and every way to the others. */
export default async function AllVerdictsPage({ params }: Props) {
  const site = await siteIn((await params).language);
  const list = await latest();
  const t = translatorOf(site.language, "browse");
  return (
    <VerdictListPage site={site} list={list}>
      <nav aria-label={t("list.browseBy")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-ui">
          {facets.map((facet) => (
            <li key={facet}>
              <a href={`/${site.language}/verdicts/by/${facet}`} className="link inline-block py-1">
                {t(`list.facets.${facet}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {list.verdicts.length === 0 && (
        <Empty title={t("list.emptyTitle")}>{t("list.emptyText")}</Empty>
      )}
    </VerdictListPage>
  );
}
