import { checkClaim } from "./check-claim";
import { checkRating } from "./check-rating";
import type { Broken, Finding } from "./finding";
import { instantOf, isOfType, listOf, type Node, nodeOf, textOf } from "./node";
import { webAddress } from "./web-address";

/**
 * Holds any JSON against the contract for ClaimReview: schema.org's shape, what aggregators
 * require, and what this project adds (no number off the line, nobody checks themselves). Empty:
 * nothing to say. Never throws, whatever it is handed.
 */
export function validateClaimReview(data: unknown): Finding[] {
  const review = nodeOf(data);
  if (!isOfType(review, "ClaimReview")) {
    return [{ rule: "not-claim-review", severity: "error", path: "" }];
  }
  const broken = [
    ...checkWords(review),
    ...checkAddress(review),
    ...checkRating(nodeOf(review.reviewRating)),
    ...checkReviewer(nodeOf(review.author)),
    ...checkClaim(review),
    ...checkDates(review),
    ...checkCorrections(review),
  ];
  return broken.map(([rule, severity, path]) => ({ rule, severity, path }));
}

function* checkWords(review: Node): Generator<Broken> {
  const claim = textOf(review.claimReviewed);
  if (!claim) yield ["claim-missing", "error", "claimReviewed"];
  if (claim && [...claim].length > 75) yield ["claim-long", "warning", "claimReviewed"];
  const rating = textOf(nodeOf(review.reviewRating).alternateName)?.trim();
  const rest = rating && claim?.trim().startsWith(rating) && claim.trim().slice(rating.length);
  if (rest !== undefined && /^\s*([:：،,.!؛—–-]|$)/.test(String(rest))) {
    yield ["claim-holds-rating", "error", "claimReviewed"];
  }
  const language = textOf(review.inLanguage);
  if (!language) yield ["language-missing", "warning", "inLanguage"];
  else if (!isLanguageTag(language)) yield ["language-wrong", "error", "inLanguage"];
}

function* checkAddress(review: Node): Generator<Broken> {
  if (!textOf(review["@id"])) yield ["id-missing", "warning", "@id"];
  const address = webAddress(textOf(review.url));
  if (!address) return yield ["address-missing", "error", "url"];
  // A front page may stand under its language alone.
  if (/^\/([a-z]{2,3}\/?)?$/.test(new URL(address).pathname)) {
    yield ["address-is-home", "error", "url"];
  }
  const reviewer = webAddress(textOf(nodeOf(review.author).url));
  if (reviewer && new URL(reviewer).hostname !== new URL(address).hostname) {
    yield ["address-elsewhere", "warning", "url"];
  }
}

function* checkReviewer(reviewer: Node): Generator<Broken> {
  if (!isOfType(reviewer, "Organization", "NewsMediaOrganization", "Person")) {
    yield ["reviewer-missing", "error", "author"];
  } else if (!textOf(reviewer.name)) yield ["reviewer-missing", "error", "author.name"];
  else if (!webAddress(textOf(reviewer.url))) yield ["reviewer-missing", "error", "author.url"];
}

function* checkDates(review: Node): Generator<Broken> {
  const published = instantOf(review.datePublished);
  if (review.datePublished === undefined) yield ["published-missing", "warning", "datePublished"];
  else if (published === undefined) yield ["published-wrong", "error", "datePublished"];
  if (review.dateModified === undefined) return;
  const modified = instantOf(review.dateModified);
  if (modified === undefined || (published !== undefined && modified < published)) {
    yield ["modified-wrong", "error", "dateModified"];
  }
}

function* checkCorrections(review: Node): Generator<Broken> {
  const corrections = listOf(review.correction);
  for (const [index, entry] of corrections.entries()) {
    // schema.org allows a plain text or an address here; neither needs a date.
    if (textOf(entry)) continue;
    const correction = nodeOf(entry);
    if (!textOf(correction.text) || instantOf(correction.datePublished) === undefined) {
      yield ["correction-incomplete", "error", `correction[${index}]`];
    }
  }
  if (corrections.length > 0 && review.dateModified === undefined) {
    yield ["correction-without-change", "error", "dateModified"];
  }
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
