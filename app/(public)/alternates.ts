import type { Metadata } from "next";
import { languageCodes } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { feedForms, feedTypes } from "@/publication/exchange/feeds/feed";
import type { PublicSite } from "./read";

type Alternates = NonNullable<Metadata["alternates"]>;

/**
 * The page's own address, those of the same page in every language, all of them absolute, and what
 * of it is for programs: the feed of the latest verdicts, or the page's own.
 */
export function alternatesOf(
  site: PublicSite,
  path: string,
  feed = { path: "/feeds/verdicts", title: latestFeed(site) },
): Alternates {
  const addressIn = (language: string) => `${site.address}/${language}${path}`;
  return {
    canonical: addressIn(site.language),
    languages: {
      ...Object.fromEntries(languageCodes.map((code) => [code, addressIn(code)])),
      "x-default": addressIn(languageCodes[0] ?? site.language),
    },
    types: Object.fromEntries(
      feedForms.map((form) => [
        feedTypes[form].split(";")[0],
        [{ title: feed.title, url: `${site.address}/${site.language}${feed.path}.${form}` }],
      ]),
    ),
  };
}

function latestFeed(site: PublicSite): string {
  return translatorOf(site.language, "exchange")("feeds.verdicts", { newsroom: site.name });
}
