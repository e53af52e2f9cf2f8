import { notFound } from "next/navigation";
import { cache } from "react";
import { isLanguage, type Language } from "@/language/languages";
import { newsroomNameIn, type Site } from "@/publication/claim-review/site";
import { listPublicPages } from "@/publication/public-text/read-public-page";
import type { PublicPage } from "@/publication/public-text/subjects";
import {
  findPublishedVerdict,
  type PublicNewsroom,
  readNewsroom,
} from "@/publication/read-published";
import { environment } from "@/settings/environment";

/** A verdict, read once for a page and its metadata. */
export const publishedVerdict = cache(findPublishedVerdict);

const newsroom = cache(readNewsroom);
const pages = cache(listPublicPages);

/** What every page needs to know of the site it is on. */
export interface PublicSite {
  readonly language: Language;
  /** The newsroom's name in this language. */
  readonly name: string;
  readonly newsroom: PublicNewsroom;
  /** The pages about its work that there are to read. */
  readonly pages: readonly PublicPage[];
  /** The origin at which readers reach the site. */
  readonly address: string;
  /** The time zone that instants are told in. */
  readonly timeZone: string;
  /** What the markup says of the site. */
  readonly markup: Site;
}

/** The site in the language of an address; null before the newsroom is set up. */
async function findSite(language: Language): Promise<PublicSite | null> {
  const known = await newsroom();
  if (!known) return null;
  const { SITE_ADDRESS: address, TIME_ZONE: timeZone } = environment();
  const name = newsroomNameIn(known.names, language);
  const markup = { address, newsroomName: known.names };
  return { language, name, newsroom: known, pages: await pages(), address, timeZone, markup };
}

/** The same for a page: an unknown language, or a newsroom that is not set up, has no pages. */
export async function siteIn(segment: string): Promise<PublicSite> {
  const site = isLanguage(segment) ? await findSite(segment) : null;
  return site ?? notFound();
}
