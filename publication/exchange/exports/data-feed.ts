import type { ClaimReview } from "../../claim-review/schema";
import { newsroomNameIn, type Site } from "../../claim-review/site";
import { toClaimReview } from "../../claim-review/to-claim-review";
import type { PublishedRecord } from "../../published-record";

/** An element of the feed as a line, and when what it tells of changed last. */
export interface FeedElement {
  readonly line: string;
  readonly modified: string;
}

/** The ClaimReview of a record as its page carries it; null: a retracted record carries none. */
export function feedElement(record: PublishedRecord, site: Site): FeedElement | null {
  const review = toClaimReview(record, site);
  return review && { line: JSON.stringify(toElement(review)), modified: review.dateModified };
}

/** A DataFeed (https://schema.org/DataFeed) of these, an element a line. */
export function toDataFeed(elements: readonly FeedElement[], site: Site): string {
  const modified = elements.reduce((latest, { modified: at }) => (at > latest ? at : latest), "");
  const head = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "DataFeed",
    name: newsroomNameIn(site.newsroomName, "en"),
    url: site.address,
    ...(modified && { dateModified: modified }),
  });
  const list = elements.map(({ line }) => `\n${line}`).join(",");
  return `${head.slice(0, -1)},"dataFeedElement":[${list}\n]}\n`;
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
