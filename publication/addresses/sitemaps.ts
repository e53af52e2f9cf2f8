import { languageCodes } from "@/language/languages";
import {
  makeMonthSitemap,
  makeNewsSitemap,
  makePagesSitemap,
  makeSitemapIndex,
  standingSitemaps,
} from "../exchange/make-sitemap";
import type { Connection } from "../press/press-page";
import type { AddressKind } from "./kind";
import { followsFromMonths } from "./months";

const index = "/sitemap.xml";
const pattern = new RegExp(
  `^/sitemaps/(${languageCodes.join("|")})-(pages|news|\\d{4}-\\d{2})\\.xml$`,
);
const ofMonth = (month: string) =>
  languageCodes.map((language) => `/sitemaps/${language}-${month}.xml`);
const months = followsFromMonths(ofMonth);
const always = [...standingSitemaps, index];

/** What crawlers find every page by, in both languages: verdicts by the month, everything else, news. */
export const sitemaps: AddressKind = {
  holds: (address) => address === index || pattern.test(address),
  always,
  // A page about the newsroom's work may be new.
  touchedBy: async (db, act) => {
    const touched = await months.touchedBy(db, act);
    return touched.length > 0 || act.pages.length > 0 ? [...touched, ...always] : [];
  },
  all: months.all,
  readsPressed: true,
  make: async (db, address) => {
    const body = Buffer.from(await textAt(db, address));
    return { status: 200, contentType: "application/xml; charset=utf-8", body };
  },
};

async function textAt(db: Connection, address: string): Promise<string> {
  const [, code, name = ""] = pattern.exec(address) ?? [];
  const language = languageCodes.find((each) => each === code);
  if (!language) return makeSitemapIndex([...standingSitemaps, ...(await months.all(db))]);
  if (name === "pages") return makePagesSitemap(db, language);
  if (name === "news") return makeNewsSitemap(language);
  return makeMonthSitemap(language, name);
}
