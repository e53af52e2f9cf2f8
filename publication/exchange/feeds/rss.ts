import { directionOf } from "@/language/languages";
import { paragraphOf, xmlOf } from "../xml";
import { type Feed, type FeedEntry, updatedOf } from "./feed";

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification). Descriptions are HTML as text, which says
 * the direction of each paragraph; guids are permanent addresses only where a page is at them.
 */
export function toRss(feed: Feed): string {
  const updated = updatedOf(feed);
  return xmlOf({
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      channel: {
        title: feed.title,
        link: feed.home,
        description: feed.description,
        language: feed.language,
        ...(updated && { lastBuildDate: new Date(updated).toUTCString() }),
        "atom:link": {
          "@href": `${feed.self}.rss`,
          "@rel": "self",
          "@type": "application/rss+xml",
        },
        item: feed.entries.map(toItem),
      },
    },
  });
}

function toItem(entry: FeedEntry): object {
  return {
    title: entry.title,
    link: entry.link,
    description: entry.paragraphs
      .map(({ text, language }) => paragraphOf(text, language, directionOf(language)))
      .join(""),
    category: entry.categories,
    guid: { "@isPermaLink": entry.id === entry.link ? "true" : "false", "#": entry.id },
    // RFC 822 dates; a correction is an entry of its own, so this is when it was first told.
    pubDate: new Date(entry.published).toUTCString(),
  };
}
