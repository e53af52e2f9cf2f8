import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messagesOf } from "@/language/messages";
import { sentenceOf } from "@/publication/claim-review/finding";
import { toClaimReview } from "@/publication/claim-review/to-claim-review";
import { validateClaimReview } from "@/publication/claim-review/validate-claim-review";
import { corrected, halfTrue, published, recordWith, site } from "./claim-review-records";

type Loose = Record<string, unknown>;

/** A review that breaks nothing, with one thing changed: a dot leads into it; undefined: left out. */
function changed(path: string, value: unknown): Loose {
  const record = recordWith({ content: halfTrue, history: [published, corrected] });
  const review = JSON.parse(JSON.stringify(toClaimReview(record, site))) as Loose;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let node = review;
  for (const key of keys) node = node[key] as Loose;
  if (value === undefined) delete node[last];
  else node[last] = value;
  return review;
}

const rulesOf = (data: unknown) => validateClaimReview(data).map(({ rule }) => rule);

const cases: [rule: string, path: string, value: unknown][] = [
  ["claim-missing", "claimReviewed", "  "],
  ["claim-long", "claimReviewed", "ق".repeat(76)],
  ["claim-holds-rating", "claimReviewed", "صحيح جزئيًا: عاد إلى حدود 2014"],
  ["claim-holds-rating", "claimReviewed", "صحيح جزئيًا"],
  ["address-missing", "url", "/ar/verdicts/1"],
  ["address-is-home", "url", "https://check.example.org/"],
  ["address-is-home", "url", "https://check.example.org/ar"],
  ["address-elsewhere", "url", "https://other.example.org/ar/verdicts/1"],
  ["id-missing", "@id", undefined],
  ["rating-missing", "reviewRating", undefined],
  ["rating-name-missing", "reviewRating.alternateName", ""],
  ["rating-number-partial", "reviewRating.bestRating", undefined],
  ["rating-number-range", "reviewRating.worstRating", 0],
  ["rating-number-range", "reviewRating.ratingValue", 6],
  ["rating-number-range", "reviewRating.bestRating", 1],
  ["rating-number-range", "reviewRating.ratingValue", "three"],
  ["rating-number-off-line", "reviewRating.alternateName", "رأي"],
  ["rating-number-off-line", "reviewRating.alternateName", "Unproven"],
  ["reviewer-missing", "author", undefined],
  ["reviewer-missing", "author.name", ""],
  ["reviewer-missing", "author.url", "check"],
  ["item-missing", "itemReviewed", undefined],
  ["claimant-missing", "itemReviewed.author", undefined],
  ["claimant-is-reviewer", "itemReviewed.author.name", "مرصد القول"],
  ["claimant-kind", "itemReviewed.author.@type", "Thing"],
  ["same-as-not-address", "itemReviewed.author.sameAs", ["Q1"]],
  ["claim-date-missing", "itemReviewed.datePublished", undefined],
  ["claim-date-wrong", "itemReviewed.datePublished", "yesterday"],
  ["claim-date-wrong", "itemReviewed.datePublished", "2025-02-31T99"],
  ["claim-date-after-review", "itemReviewed.datePublished", "2025-12-01"],
  ["appearance-address", "itemReviewed.appearance", [{ url: "javascript:alert(1)" }]],
  ["appearance-address", "itemReviewed.appearance", ["not an address"]],
  ["first-appearance-address", "itemReviewed.firstAppearance", { name: "Somewhere" }],
  ["language-missing", "inLanguage", undefined],
  ["language-wrong", "inLanguage", "in Arabic"],
  ["published-missing", "datePublished", undefined],
  ["published-wrong", "datePublished", "soon"],
  ["modified-wrong", "dateModified", "2020-01-01"],
  ["correction-incomplete", "correction", [{ text: "" }]],
  ["correction-without-change", "dateModified", undefined],
];

describe("the rules for ClaimReview", () => {
  test.each(cases)("%s is found at %s", (rule, path, value) => {
    expect(rulesOf(changed(path, value))).toEqual([rule]);
  });

  test("name the place of what they find", () => {
    const findings = validateClaimReview(changed("itemReviewed.author.sameAs", ["Q1"]));
    expect(findings[0]?.path).toBe("itemReviewed.author.sameAs[0]");
    expect(findings[0]?.severity).toBe("error");
  });

  test("ask for a place where it appeared", () => {
    const review = changed("itemReviewed.appearance", undefined);
    delete (review.itemReviewed as Loose).firstAppearance;
    expect(rulesOf(review)).toEqual(["appearance-missing"]);
  });

  test("do not take a word that begins like the rating for the rating", () => {
    expect(rulesOf(changed("claimReviewed", "صحيح جزئيًا ما قاله الوزير"))).toEqual([]);
  });

  test("allow what other publishers write rightly", () => {
    expect(rulesOf(changed("itemReviewed.appearance", "https://news.example.net/1"))).toEqual([]);
    expect(rulesOf(changed("reviewRating.ratingValue", "3"))).toEqual([]);
    expect(rulesOf(changed("itemReviewed.datePublished", "2025-02"))).toEqual([]);
    expect(rulesOf(changed("author.@type", ["NewsMediaOrganization"]))).toEqual([]);
  });

  test.each([null, undefined, 3, "x", [], {}, { "@type": "Review" }])(
    "%j is no ClaimReview",
    (data) => {
      expect(rulesOf(data)).toEqual(["not-claim-review"]);
    },
  );

  test("never throw, whatever they are handed", () => {
    const thing = fc.record({
      "@type": fc.constant("ClaimReview"),
      url: fc.oneof(fc.webUrl(), fc.anything()),
      reviewRating: fc.anything(),
      itemReviewed: fc.oneof(
        fc.anything(),
        fc.record({
          "@type": fc.constant("Claim"),
          author: fc.anything(),
          appearance: fc.anything(),
        }),
      ),
      correction: fc.anything(),
      inLanguage: fc.anything(),
      author: fc.anything(),
    });
    fc.assert(fc.property(thing, (data) => Array.isArray(validateClaimReview(data))));
  });

  test("each have a sentence, and each sentence is of a rule", () => {
    const known = new Set([
      ...cases.map(([rule]) => rule),
      "not-claim-review",
      "appearance-missing",
      // Of the page around it: validate-text.test.ts.
      "json-broken",
      "several-on-page",
      "address-of-another-page",
      "address-redirects",
      "claim-not-on-page",
      "rating-not-on-page",
      "language-of-another-page",
    ]);
    expect([...known].sort()).toEqual(Object.keys(messagesOf("ar").validation).sort());
    const finding = { rule: "claim-long", severity: "warning", path: "" } as const;
    expect(sentenceOf(finding, "en")).toContain("75 characters");
    expect(sentenceOf(finding, "ar")).toContain("75 حرفًا");
  });
});
