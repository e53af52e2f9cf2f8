import type { PublishedRecord, RecordedUtterance } from "../published-record";
import { toClaimant } from "./claimant";
import type { CreativeWork } from "./schema";
import { webAddress } from "./web-address";

/** Utterances in the order in which they were said, as far as dates tell; undated ones last. */
export function byDate(utterances: readonly RecordedUtterance[]): RecordedUtterance[] {
  const dateOf = (one: RecordedUtterance) => one.saidOn ?? one.article.publishedOn ?? "9999";
  return [...utterances].sort((one, other) => {
    const [first, second] = [dateOf(one), dateOf(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

/**
 * Every place where the claim was made, earliest first and each once: the transcript or recording
 * of an utterance before the article that reports it.
 */
export function appearancesOf(record: PublishedRecord): CreativeWork[] {
  const works = byDate(record.utterances).flatMap((utterance) => [
    ...recordingOf(utterance),
    articleOf(utterance, record.language),
  ]);
  const known = new Map(works.map((work) => [work.url ?? `${work.name}`, work]));
  return [...known.values()];
}

function recordingOf({ address, occasion, saidOn }: RecordedUtterance): CreativeWork[] {
  const url = webAddress(address);
  if (!url) return [];
  return [
    {
      "@type": "CreativeWork",
      url,
      ...(occasion && { name: occasion }),
      ...(saidOn && { datePublished: saidOn }),
    },
  ];
}

function articleOf({ article }: RecordedUtterance, language: string): CreativeWork {
  const url = webAddress(article.address);
  return {
    "@type": "NewsArticle",
    ...(url && { url }),
    name: article.title,
    ...(article.publishedOn && { datePublished: article.publishedOn }),
    ...(article.outlet && { publisher: toClaimant(article.outlet, language) }),
  };
}
