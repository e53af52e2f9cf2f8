import type { Language } from "@/language/languages";
import { environment } from "@/settings/environment";
import { newsroomNameIn, type Site } from "../claim-review/site";
import { readNewsroom } from "../read-published";

/** The site as its markup names it. Throws before the newsroom is set up. */
export async function theSite(): Promise<Site> {
  const newsroom = await readNewsroom();
  if (!newsroom) throw new Error("the newsroom is not set up yet");
  return { address: environment().SITE_ADDRESS, newsroomName: newsroom.names };
}

/** What the newsroom is called, as plain text. */
export function nameIn(site: Site, language: Language): string {
  return newsroomNameIn(site.newsroomName, language);
}
