import { directionOf } from "@/language/languages";
import { paragraphOf, xmlOf } from "../xml";
import { type Feed, type FeedEntry, updatedOf } from "./feed";

/** When there is nothing yet: a feed must say when it changed, and the same each time it is made. */
const never = "1970-01-01T00:00:00.000Z";

/** Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  return xmlOf({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": feed.language,
      id: `${feed.self}.atom`,
      title: feed.title,
      subtitle: feed.description,
      updated: updatedOf(feed) ?? never,
      author: { name: feed.publisher, uri: feed.home },
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": `${feed.self}.atom` },
        { "@rel": "alternate", "@type": "text/html", "@href": feed.home },
      ],
      entry: feed.entries.map(toEntry),
    },
  });
}

function toEntry(entry: FeedEntry): object {
  return {
    id: entry.id,
    title: entry.title,
    link: { "@rel": "alternate", "@type": "text/html", "@href": entry.link },
    published: entry.published,
    updated: entry.updated,
    category: entry.categories.map((term) => ({ "@term": term })),
    content: {
      "@type": "html",
      "#": entry.paragraphs
        .map(({ text, language }) => paragraphOf(text, language, directionOf(language)))
        .join(""),
    },
  };
}
