import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readList, type VerdictList } from "@/publication/browse/read-list";
import { feedPath } from "@/publication/exchange/feeds/make-feed";
import { alternatesOf } from "../../alternates";
import { type PublicSite, siteIn } from "../../read";
import { pathOf, titleOf } from "./verdict-list";

export interface ListProps {
  readonly params: Promise<{ language: string; facet: string; value: string; below?: string[] }>;
}

// By one text: what is cached is told apart by it.
const find = cache((address: string) => {
  const [facet = "", value = "", ...below] = address.split("/").map(decodeURIComponent);
  return readList(facet, value, ...below);
});

/** The list at an address, with the site; a page that is not there where it has nothing. */
export async function readListPage({ params }: ListProps) {
  const { language, facet, value, below = [] } = await params;
  const site = await siteIn(language);
  const list = await find([facet, value, ...below].join("/"));
  return { site, list: list ?? notFound() };
}

export async function listMetadata(props: ListProps): Promise<Metadata> {
  const { site, list } = await readListPage(props);
  return {
    title: `${titleOf(list, site.language)} · ${site.name}`,
    alternates: alternatesOf(site, pathOf(list), feedOf(site, list)),
  };
}

/** A rating's and a topic's list have feeds of their own. */
function feedOf(site: PublicSite, list: VerdictList) {
  const { by } = list;
  if (by?.facet !== "rating" && by?.facet !== "topic") return undefined;
  const subject =
    by.facet === "rating"
      ? { of: by.facet, key: by.value }
      : ({ of: by.facet, id: by.value } as const);
  return { path: feedPath(subject), title: `${titleOf(list, site.language)} · ${site.name}` };
}
