import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { attribute, elementsOf } from "../press/html-tree";
import type { Broken, Finding } from "./finding";
import { isOfType, listOf, type Node, nodeOf, textOf } from "./node";
import { validateClaimReview } from "./validate-claim-review";

/** A ClaimReview that was found, and what is to be said of it. */
export interface Validated {
  /** What it says it reviews; empty where it says nothing. */
  readonly claim: string;
  readonly findings: readonly Finding[];
}

/**
 * Holds a text against the contract: a page by the JSON-LD in it and by what it shows, JSON by every
 * ClaimReview in it (alone, in a list, in an `@graph` or as items of a DataFeed). `address`: the
 * one that the page was read from. Never throws; no ClaimReview at all is a finding too.
 */
export function validateText(text: string, address?: string): Validated[] {
  return /^\s*[[{"]/.test(text) ? validateJson(text) : validatePage(text, address);
}

function validateJson(text: string): Validated[] {
  const data = parsed(text);
  if (data === undefined) return [found("json-broken")];
  const reviews = [...reviewsIn(data)];
  return reviews.length > 0
    ? reviews.map((review) => validated(review))
    : [found("not-claim-review")];
}

function validatePage(html: string, address: string | undefined): Validated[] {
  const document = parse(html);
  const elements = [...elementsOf(document)];
  const blocks = elements
    .filter((each) => each.tagName === "script")
    .filter((each) => attribute(each, "type")?.trim().toLowerCase() === "application/ld+json")
    .map((each) => parsed(textWithin(each)));
  const broken = blocks.includes(undefined) ? [found("json-broken")] : [];
  const reviews = blocks.flatMap((block) => [...reviewsIn(block)]);
  if (reviews.length === 0) return broken.length > 0 ? broken : [found("not-claim-review")];
  const root = elements.find((each) => each.tagName === "html");
  const page = {
    address,
    language: root && attribute(root, "lang"),
    words: flat(textWithin(document)),
    reviews: reviews.length,
  };
  return [...broken, ...reviews.map((review) => validated(review, [...againstPage(review, page)]))];
}

interface Page {
  readonly address: string | undefined;
  readonly language: string | undefined;
  readonly words: string;
  readonly reviews: number;
}

/** Markup and page must agree, and one page reviews one claim. */
function* againstPage(review: Node, page: Page): Generator<Broken> {
  if (page.reviews > 1) yield ["several-on-page", "error", ""];
  const url = textOf(review.url);
  if (url && page.address && !isSamePage(url, page.address)) {
    yield ["address-of-another-page", "error", "url"];
  }
  const claim = textOf(review.claimReviewed);
  if (claim && !page.words.includes(flat(claim))) {
    yield ["claim-not-on-page", "error", "claimReviewed"];
  }
  const rating = textOf(nodeOf(review.reviewRating).alternateName);
  if (rating && !page.words.includes(flat(rating))) {
    yield ["rating-not-on-page", "error", "reviewRating.alternateName"];
  }
  const language = textOf(review.inLanguage);
  if (language && page.language && language.split("-")[0] !== page.language.split("-")[0]) {
    yield ["language-of-another-page", "warning", "inLanguage"];
  }
}

function isSamePage(one: string, other: string): boolean {
  if (!URL.canParse(one)) return false;
  const [first, second] = [new URL(one), new URL(other)];
  return first.origin === second.origin && first.pathname === second.pathname;
}

/** Every ClaimReview in some JSON, at whatever depth. */
function* reviewsIn(data: unknown): Generator<Node> {
  for (const value of listOf(data)) {
    const node = nodeOf(value);
    if (isOfType(node, "ClaimReview")) yield node;
    else {
      for (const inner of Object.values(node)) {
        if (typeof inner === "object" && inner !== null) yield* reviewsIn(inner);
      }
    }
  }
}

function validated(review: Node, more: readonly Broken[] = []): Validated {
  const onPage = more.map(([rule, severity, path]) => ({ rule, severity, path }));
  const findings = [...validateClaimReview(review), ...onPage];
  return { claim: textOf(review.claimReviewed) ?? "", findings };
}

function found(rule: Finding["rule"]): Validated {
  return { claim: "", findings: [{ rule, severity: "error", path: "" }] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const unseen = new Set(["script", "style", "template", "head"]);

/** What a reader sees; of a script, what stands in it. */
function textWithin(parent: DefaultTreeAdapterTypes.ParentNode): string {
  return parent.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      if (!defaultTreeAdapter.isElementNode(child) || unseen.has(child.tagName)) return "";
      return textWithin(child);
    })
    .join("");
}

/** Text as it reads: marks of direction and differences of white space say nothing. */
function flat(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}
