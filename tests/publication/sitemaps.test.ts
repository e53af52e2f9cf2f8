import { beforeAll, describe, expect, test } from "vitest";
import { toNewsSitemap, toSitemap } from "@/publication/exchange/sitemaps";
import { pressPage } from "@/publication/press/press-page";
import { environment } from "@/settings/environment";
import { appClient, useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, publishedClaim } from "../support/newsroom";
import { requireWellFormed, retract, textAt } from "./exchange-support";

useTestDatabase();

let desk: Newsroom;
let standing: string;
let gone: string;
beforeAll(async () => {
  desk = await openNewsroom();
  standing = await publishedClaim(desk);
  gone = await publishedClaim(desk);
  await retract(desk, gone);
});

const month = new Date().toISOString().slice(0, 7);
const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, text]) =>
    text?.replace(environment().SITE_ADDRESS, ""),
  );

async function press(path: string, contentType = "text/html; charset=utf-8", status = 200) {
  await pressPage(await appClient(), path, { status, contentType, body: Buffer.from(path) });
}

describe("a sitemap", () => {
  test("has the verdicts of its month, retracted ones too, since their page says so", async () => {
    const xml = await textAt(`/sitemaps/ar-${month}.xml`);
    requireWellFormed(xml);
    expect(locations(xml)).toEqual([`/ar/verdicts/${gone}`, `/ar/verdicts/${standing}`]);
  });

  test("names each page in both languages, itself included", async () => {
    const xml = await textAt(`/sitemaps/en-${month}.xml`);
    for (const language of ["ar", "en"]) {
      const href = `${environment().SITE_ADDRESS}/${language}/verdicts/${standing}`;
      expect(xml).toContain(`<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`);
    }
  });

  test("of all other pages has what is pressed and found, and no card, old version or file", async () => {
    for (const path of ["/ar", "/ar/methodology", "/ar/verdicts/by/rating/false", "/en/about"]) {
      await press(path);
    }
    await press("/ar/404", undefined, 404);
    await press(`/ar/verdicts/${standing}`);
    await press(`/ar/verdicts/${standing}/card`);
    await press(`/ar/verdicts/${standing}/versions/1`);
    await press("/ar/feeds/verdicts.rss", "application/rss+xml");
    const xml = await textAt("/sitemaps/ar-pages.xml");
    expect(locations(xml)).toEqual(["/ar", "/ar/methodology", "/ar/verdicts/by/rating/false"]);
  });

  test("of the news has what was published in two days and stands", async () => {
    const xml = await textAt("/sitemaps/ar-news.xml");
    requireWellFormed(xml);
    expect(locations(xml)).toEqual([`/ar/verdicts/${standing}`]);
    expect(xml).toContain("<news:name>غرفة الاختبار</news:name>");
    expect(xml).toContain("<news:title>لن ترفع الحكومة الضرائب قبل عام 2030.</news:title>");
  });

  test("is named by the index, which robots.txt names", async () => {
    expect(locations(await textAt("/sitemap.xml"))).toEqual([
      "/sitemaps/ar-pages.xml",
      "/sitemaps/ar-news.xml",
      "/sitemaps/en-pages.xml",
      "/sitemaps/en-news.xml",
      `/sitemaps/ar-${month}.xml`,
      `/sitemaps/en-${month}.xml`,
    ]);
    const robots = await textAt("/robots.txt");
    expect(robots).toContain(`Sitemap: ${environment().SITE_ADDRESS}/sitemap.xml`);
    expect(robots).toMatch(/Allow: \/api\/v1\/\nDisallow: \/api\n/);
  });

  test("of nothing is still a sitemap", () => {
    requireWellFormed(toSitemap([], { language: "ar", address: "https://check.example.org" }));
    requireWellFormed(toNewsSitemap([], { language: "ar", newsroom: "<&>" }));
  });
});
