import type { ClaimReview } from "../../claim-review/schema";
import { newsroomNameIn, type Site } from "../../claim-review/site";
import { toClaimReview } from "../../claim-review/to-claim-review";
import type { PublishedRecord } from "../../published-record";

/**
 * Every ClaimReview that stands as a DataFeed (https://schema.org/DataFeed), an element a line, each
 * as its page carries it. Retracted records carry none.
 */
export function toDataFeed(records: readonly PublishedRecord[], site: Site): string {
  const reviews = records
    .map((record) => toClaimReview(record, site))
    .filter((review): review is ClaimReview => review !== null);
  const modified = reviews
    .map(({ dateModified }) => dateModified)
    .sort()
    .at(-1);
  const head = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "DataFeed",
    name: newsroomNameIn(site.newsroomName, "en"),
    url: site.address,
    ...(modified && { dateModified: modified }),
  });
  const elements = reviews.map((review) => `\n${JSON.stringify(toElement(review))}`).join(",");
  return `${head.slice(0, -1)},"dataFeedElement":[${elements}\n]}\n`;
}

/** Nulls in `item` are known from elsewhere; here each element has one. */
function toElement({ "@context": _, ...review }: ClaimReview): object {
  return {
    "@type": "DataFeedItem",
    dateCreated: review.datePublished,
    dateModified: review.dateModified,
    item: [review],
  };
}
