import { languageCodes } from "@/language/languages";
import { xmlOf } from "./xml";

const sitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A page that is there in every language, at the same path after it. */
export interface SitemapPage {
  /** After the language: "" is the front page. */
  readonly path: string;
  /** ISO 8601. */
  readonly lastModified: string;
}

/** A sitemap index (https://www.sitemaps.org/protocol.html#index) of these full addresses. */
export function toSitemapIndex(addresses: readonly string[]): string {
  const sitemap = addresses.map((loc) => ({ loc }));
  return xmlOf({ sitemapindex: { "@xmlns": sitemapNamespace, sitemap } });
}

/**
 * The sitemap of one language. Each page names itself in every language, itself included, as
 * https://developers.google.com/search/docs/specialty/international/localized-versions asks.
 */
export function toSitemap(
  pages: readonly SitemapPage[],
  { language, address }: { language: string; address: string },
): string {
  return xmlOf({
    urlset: {
      "@xmlns": sitemapNamespace,
      "@xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      url: pages.map(({ path, lastModified }) => ({
        loc: `${address}/${language}${path}`,
        lastmod: lastModified,
        "xhtml:link": languageCodes.map((code) => ({
          "@rel": "alternate",
          "@hreflang": code,
          "@href": `${address}/${code}${path}`,
        })),
      })),
    },
  });
}

/** An article of the news sitemap. */
export interface NewsPage {
  /** The full address. */
  readonly address: string;
  readonly publishedAt: string;
  readonly title: string;
}

/**
 * A news sitemap
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): what is not
 * older than two days.
 */
export function toNewsSitemap(
  pages: readonly NewsPage[],
  { language, newsroom }: { language: string; newsroom: string },
): string {
  return xmlOf({
    urlset: {
      "@xmlns": sitemapNamespace,
      "@xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
      url: pages.map(({ address, publishedAt, title }) => ({
        loc: address,
        "news:news": {
          "news:publication": { "news:name": newsroom, "news:language": language },
          "news:publication_date": publishedAt,
          "news:title": title,
        },
      })),
    },
  });
}
