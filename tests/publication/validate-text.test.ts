import { describe, expect, test } from "vitest";
import { serialiseJsonLd } from "@/publication/claim-review/serialise-json-ld";
import { toClaimReview } from "@/publication/claim-review/to-claim-review";
import { type Validated, validateText } from "@/publication/claim-review/validate-text";
import { halfTrue, recordWith, site } from "./claim-review-records";

const review = toClaimReview(recordWith({ content: halfTrue }), site);
if (!review) throw new Error("a review that stands");
const { url, claimReviewed } = review;

const block = (data: object) =>
  `<script type="application/ld+json">${serialiseJsonLd(data)}</script>`;
const page = (markup: string, words = `${claimReviewed} صحيح جزئيًا`, language = "ar") =>
  `<!doctype html><html lang="${language}"><title>x</title><h1>${words}</h1>${markup}</html>`;

const rulesOf = (found: Validated[]) =>
  found.flatMap(({ findings }) => findings.map((f) => f.rule));

describe("a page that is validated", () => {
  test("has nothing to be said of it where markup and words agree", () => {
    expect(validateText(page(block(review)), url)).toEqual([
      { claim: claimReviewed, findings: [] },
    ]);
  });

  test("must show the claim and the rating that its markup names", () => {
    const rules = rulesOf(validateText(page(block(review), "أهلًا"), url));
    expect(rules).toEqual(["claim-not-on-page", "rating-not-on-page"]);
  });

  test("must be the one that the review names", () => {
    const other = "https://check.example.org/en/verdicts/vQ3tYp9a";
    expect(rulesOf(validateText(page(block(review)), other))).toEqual(["address-of-another-page"]);
    expect(rulesOf(validateText(page(block(review)), `${url}?from=feed#claim`))).toEqual([]);
  });

  test("holds one review, in its own language", () => {
    const twice = page(block({ "@graph": [review, review] }));
    expect(rulesOf(validateText(twice, url))).toEqual(["several-on-page", "several-on-page"]);
    const english = page(block(review), undefined, "en");
    expect(rulesOf(validateText(english, url))).toEqual(["language-of-another-page"]);
  });

  test("is told that it has none, or that its JSON is broken", () => {
    expect(rulesOf(validateText(page("")))).toEqual(["not-claim-review"]);
    const broken = '<script type="application/ld+json">{"@type":</script>';
    expect(rulesOf(validateText(page(broken)))).toEqual(["json-broken"]);
  });
});

describe("JSON that is validated", () => {
  test("may be a review, a list, or a feed with gaps in it", () => {
    const feed = {
      "@type": "DataFeed",
      dataFeedElement: [{ item: [review, null] }, { item: null }],
    };
    for (const data of [review, [review], feed]) {
      const found = validateText(JSON.stringify(data));
      expect(found).toEqual([{ claim: claimReviewed, findings: [] }]);
    }
  });

  test("is told what each review in it breaks", () => {
    const broken = { ...review, reviewRating: undefined };
    const found = validateText(JSON.stringify([review, broken]));
    expect(found.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      [],
      ["rating-missing"],
    ]);
    expect(rulesOf(validateText("{}"))).toEqual(["not-claim-review"]);
    expect(rulesOf(validateText('{"@type": '))).toEqual(["json-broken"]);
  });
});
