import { textIn } from "@/language/by-language";
import { isRetracted, lastAct, type PublishedRecord } from "../published-record";
import { appearancesOf, byDate } from "./appearances";
import { claimantOf } from "./claimant";
import type {
  ClaimReview,
  CorrectionComment,
  Organization,
  ReviewedClaim,
  ReviewRating,
} from "./schema";
import { homeAddress, newsroomNameIn, type Site, verdictAddress } from "./site";

/**
 * A published record as the ClaimReview of its page in the review's original language: the only
 * page that carries it. Null for a retracted verdict, which is no review any more.
 */
export function toClaimReview(record: PublishedRecord, site: Site): ClaimReview | null {
  if (isRetracted(record)) return null;
  const { language } = record;
  const url = verdictAddress(site.address, language, record.claimId);
  const body = textIn(record.texts, language)?.text;
  const corrections = correctionsOf(record);
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": `${url}#review`,
    url,
    inLanguage: language,
    claimReviewed: textIn(record.wording, language)?.text ?? "",
    reviewRating: ratingOf(record),
    ...(body && { reviewBody: `${body.finding}\n\n${body.reasoning}` }),
    author: reviewerOf(site, language),
    itemReviewed: claimOf(record, url),
    datePublished: record.history[0]?.at ?? lastAct(record).at,
    dateModified: lastAct(record).at,
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

function ratingOf({ content, language }: PublishedRecord): ReviewRating {
  return {
    "@type": "Rating",
    alternateName: textIn(content.texts, language)?.text.name ?? content.key,
    ...(content.number !== null && { ratingValue: content.number, bestRating: 5, worstRating: 1 }),
  };
}

function reviewerOf(site: Site, language: string): Organization {
  return {
    "@type": "Organization",
    "@id": `${site.address}/#newsroom`,
    name: newsroomNameIn(site.newsroomName, language),
    url: homeAddress(site.address, language),
  };
}

function claimOf(record: PublishedRecord, url: string): ReviewedClaim {
  const first = byDate(record.utterances)[0];
  const claimant = first && claimantOf(record, first);
  const appearance = appearancesOf(record);
  return {
    "@type": "Claim",
    "@id": `${url}#claim`,
    ...(claimant && { author: claimant }),
    ...(first?.saidOn && { datePublished: first.saidOn }),
    ...(appearance[0] && { firstAppearance: appearance[0], appearance }),
  };
}

/** Corrections and clarifications, oldest first. Other acts show in `dateModified` alone. */
function correctionsOf({ history, language }: PublishedRecord): CorrectionComment[] {
  return history
    .filter(({ kind }) => kind === "CORRECTION" || kind === "CLARIFICATION")
    .map(({ note, at }) => ({
      "@type": "CorrectionComment",
      text: textIn(note, language)?.text ?? "",
      datePublished: at,
    }));
}
