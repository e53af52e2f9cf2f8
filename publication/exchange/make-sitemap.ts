import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { type Language, languageCodes } from "@/language/languages";
import { verdictAddress } from "../claim-review/site";
import type { Connection } from "../press/press-page";
import { lastAct } from "../published-record";
import { findRecords } from "./find-records";
import { type SitemapPage, toNewsSitemap, toSitemap, toSitemapIndex } from "./sitemaps";
import { nameIn, theSite } from "./the-site";

/** Two days: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const newsAge = 2 * 24 * 3_600_000;

/** The index of the sitemaps at these paths. */
export async function makeSitemapIndex(paths: readonly string[]): Promise<string> {
  const { address } = await theSite();
  return toSitemapIndex(paths.map((path) => `${address}${path}`));
}

/** Verdicts that were first published in a month. Retracted ones are in it: their page says so now. */
export async function makeMonthSitemap(language: Language, month: string): Promise<string> {
  const { address } = await theSite();
  const records = await findRecords({ month, withRetracted: true });
  const pages = records.map(({ record }) => ({
    path: `/verdicts/${encodeURIComponent(record.claimId)}`,
    lastModified: lastAct(record).at,
  }));
  return toSitemap(pages, { language, address });
}

/** Every other page that readers find: what is pressed and is a page, but for cards and old versions. */
export async function makePagesSitemap(db: Connection, language: Language): Promise<string> {
  const { address } = await theSite();
  const { rows } = await db.query<{ path: string; pressedAt: Date }>(
    `SELECT "path", "pressedAt" FROM "PressedPage"
     WHERE "status" = 200 AND "contentType" LIKE 'text/html%'
       AND ("path" = $1 OR "path" LIKE $1 || '/%') AND "path" !~ '^/[^/]+/verdicts/(?!by(/|$))'
     ORDER BY "path"`,
    [`/${language}`],
  );
  const pages: SitemapPage[] = rows.map(({ path, pressedAt }) => ({
    path: path.slice(language.length + 1),
    lastModified: pressedAt.toISOString(),
  }));
  return toSitemap(pages, { language, address });
}

/** What was first published in the last two days before this moment, and stands. */
export async function makeNewsSitemap(language: Language): Promise<string> {
  const site = await theSite();
  const since = new Date(Date.now() - newsAge);
  const records = (await findRecords({ since })).map(({ record }) => record);
  const pages = records
    .map((record) => ({ record, publishedAt: record.history[0]?.at ?? lastAct(record).at }))
    .filter(({ publishedAt }) => publishedAt >= since.toISOString())
    .map(({ record, publishedAt }) => ({
      address: verdictAddress(site.address, language, record.claimId),
      publishedAt,
      title: withoutHiddenCharacters(textIn(record.wording, language, record.language)?.text ?? ""),
    }));
  return toNewsSitemap(pages, { language, newsroom: nameIn(site, language) });
}

/** The addresses of sitemaps that there always are. */
export const standingSitemaps = languageCodes.flatMap((language) => [
  `/sitemaps/${language}-pages.xml`,
  `/sitemaps/${language}-news.xml`,
]);
