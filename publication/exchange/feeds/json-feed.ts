import { directionOf } from "@/language/languages";
import { paragraphOf } from "../xml";
import type { Feed, FeedEntry } from "./feed";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1). */
export function toJsonFeed(feed: Feed): string {
  const items = feed.entries.map((entry) => `\n${JSON.stringify(toItem(entry, feed))}`).join(",");
  const head = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: `${feed.self}.json`,
    language: feed.language,
    authors: [{ name: feed.publisher, url: feed.home }],
  });
  return `${head.slice(0, -1)},"items":[${items}\n]}\n`;
}

function toItem(entry: FeedEntry, feed: Feed): object {
  return {
    id: entry.id,
    url: entry.link,
    title: entry.title,
    content_html: entry.paragraphs
      .map(({ text, language }) => paragraphOf(text, language, directionOf(language)))
      .join(""),
    content_text: entry.paragraphs.map(({ text }) => text).join("\n\n"),
    date_published: entry.published,
    date_modified: entry.updated,
    language: feed.language,
    ...(entry.categories.length > 0 && { tags: entry.categories }),
  };
}
