import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { listTopics, type NamedTopic } from "@/review/topic/list-topics";
import type { Site } from "../../claim-review/site";
import { type PublicStep, readPublicScale } from "../../public-text/read-public-scale";
import { type FoundRecord, findRecords } from "../find-records";
import { nameIn, theSite } from "../the-site";
import { toAtom } from "./atom";
import { changeEntries, verdictEntry } from "./entries";
import type { Feed, FeedEntry, FeedForm } from "./feed";
import { toJsonFeed } from "./json-feed";
import { toRss } from "./rss";

/** What there is a feed of. */
export type FeedSubject =
  | { readonly of: "verdicts" | "corrections" }
  | { readonly of: "rating"; readonly key: string }
  | { readonly of: "topic"; readonly id: string };

/** As many as a reader that asks once a week has not seen. */
const entriesInAFeed = 50;

const writers: Readonly<Record<FeedForm, (feed: Feed) => string>> = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
};

/** The address of a feed after the language, without the ending of its form. */
export function feedPath(subject: FeedSubject): string {
  if (subject.of === "rating") return `/feeds/rating-${subject.key}`;
  if (subject.of === "topic") return `/feeds/topic-${subject.id}`;
  return `/feeds/${subject.of}`;
}

/** A feed as it is now, in one of its forms; null for a topic that there is not. */
export async function makeFeed(
  subject: FeedSubject,
  language: Language,
  form: FeedForm,
): Promise<string | null> {
  const site = await theSite();
  const topics = await listTopics();
  if (subject.of === "topic" && !topics.some(({ id }) => id === subject.id)) return null;
  const found = await findRecords(queryOf(subject));
  const steps = subject.of === "rating" ? await readPublicScale() : [];
  const feed = feedOf(subject, { language, site, topics, found, steps });
  return writers[form](feed);
}

function queryOf(subject: FeedSubject) {
  const limit = entriesInAFeed;
  if (subject.of === "rating") return { rating: subject.key, limit };
  if (subject.of === "topic") return { topicId: subject.id, limit };
  if (subject.of === "corrections") return { withRetracted: true, onlyChanged: true, limit };
  return { limit };
}

interface Facts {
  readonly language: Language;
  readonly site: Site;
  readonly topics: readonly NamedTopic[];
  readonly found: readonly FoundRecord[];
  readonly steps: readonly PublicStep[];
}

function feedOf(subject: FeedSubject, { language, site, topics, found, steps }: Facts): Feed {
  const t = translatorOf(language, "exchange");
  const newsroom = nameIn(site, language);
  const nameOfTopic = (id: string) =>
    textIn(topics.find((topic) => topic.id === id)?.names, language)?.text ?? "";
  const [title, description] = headOf();
  return {
    language,
    title,
    description,
    publisher: newsroom,
    home: `${site.address}/${language}${subject.of === "corrections" ? "/corrections" : ""}`,
    self: `${site.address}/${language}${feedPath(subject)}`,
    entries: entriesOf(),
  };

  function headOf(): [title: string, description: string] {
    if (subject.of === "topic") {
      const topic = nameOfTopic(subject.id);
      return [t("feeds.topic", { newsroom, topic }), t("feeds.topicAbout", { topic })];
    }
    if (subject.of === "rating") {
      const step = steps.find(({ scale, key }) => scale === "CONTENT" && key === subject.key);
      const rating = textIn(step?.texts, language)?.text.name ?? subject.key;
      return [t("feeds.rating", { newsroom, rating }), t("feeds.ratingAbout", { rating })];
    }
    return [t(`feeds.${subject.of}`, { newsroom }), t(`feeds.${subject.of}About`)];
  }

  function entriesOf(): FeedEntry[] {
    const { address } = site;
    if (subject.of === "corrections") {
      return found
        .flatMap(({ record }) => changeEntries(record, { language, address }))
        .sort((one, other) => (one.updated < other.updated ? 1 : -1))
        .slice(0, entriesInAFeed);
    }
    return found.flatMap(({ record, topicIds }) => {
      const categories = topicIds.map(nameOfTopic).filter((name) => name !== "");
      return verdictEntry(record, { language, address, topics: categories }) ?? [];
    });
  }
}
