import { describe, expect, test } from "vitest";
import type { ClaimReview } from "@/publication/claim-review/schema";
import { toClaimReview } from "@/publication/claim-review/to-claim-review";
import { validateClaimReview } from "@/publication/claim-review/validate-claim-review";
import type { PublishedRecord, RecordedUtterance } from "@/publication/published-record";
import {
  attribution,
  corrected,
  halfTrue,
  hegseth,
  published,
  recordWith,
  reported,
  site,
} from "./claim-review-records";

function reviewOf(changes: Partial<PublishedRecord> = {}): ClaimReview {
  const review = toClaimReview(recordWith(changes), site);
  if (!review) throw new Error("no review");
  return review;
}

const saidAs = (changes: Partial<RecordedUtterance>) =>
  reviewOf({ utterances: [{ ...reported, ...changes }] }).itemReviewed.author;

describe("a published verdict as ClaimReview", () => {
  test("breaks none of the rules", () => {
    expect(validateClaimReview(reviewOf())).toEqual([]);
    expect(
      validateClaimReview(reviewOf({ content: halfTrue, history: [published, corrected] })),
    ).toEqual([]);
  });

  test("is that of its own page, in the language it was first written in", () => {
    const review = reviewOf();
    expect(review.url).toBe("https://check.example.org/ar/verdicts/vQ3tYp9a");
    expect(review["@id"]).toBe(`${review.url}#review`);
    expect(review.inLanguage).toBe("ar");
    expect(review.claimReviewed).toBe("العودة إلى حدود أوكرانيا عام 2014 أمر غير واقعي");
    expect(review.author).toMatchObject({
      name: "مرصد القول",
      url: "https://check.example.org/ar",
    });

    const english = reviewOf({ language: "en" });
    expect(english.url).toBe("https://check.example.org/en/verdicts/vQ3tYp9a");
    expect(english.claimReviewed).toBe("Returning to Ukraine's 2014 borders is unrealistic");
    expect(english.author.name).toBe("Statement Watch");
    expect(english.itemReviewed.author?.name).toBe("Pete Hegseth");
  });

  test("has its rating as a word, and no number for an opinion", () => {
    expect(reviewOf().reviewRating).toEqual({ "@type": "Rating", alternateName: "رأي" });
  });

  test("has a number of 1 to 5 on the numbered scale", () => {
    expect(reviewOf({ content: halfTrue }).reviewRating).toEqual({
      "@type": "Rating",
      alternateName: "صحيح جزئيًا",
      ratingValue: 3,
      bestRating: 5,
      worstRating: 1,
    });
  });

  test("says who said it, by entry, and when", () => {
    expect(reviewOf().itemReviewed).toMatchObject({
      "@type": "Claim",
      author: {
        "@type": "Person",
        name: "بيت هيغسيث",
        sameAs: ["https://www.wikidata.org/entity/Q3898853"],
      },
      datePublished: "2025-02-12",
    });
  });

  test("of what nobody said has no claimant, and the linter says so", () => {
    const review = reviewOf({
      utterances: [
        {
          ...reported,
          speaker: null,
          speakerName: null,
          article: { ...reported.article, outlet: null },
        },
      ],
    });
    expect(review.itemReviewed.author).toBeUndefined();
    expect(validateClaimReview(review).map(({ rule }) => rule)).toContain("claimant-missing");
  });

  test("is dated by its acts", () => {
    const review = reviewOf({ history: [published, corrected] });
    expect(review.datePublished).toBe(published.at);
    expect(review.dateModified).toBe(corrected.at);
    expect(review.correction).toEqual([
      {
        "@type": "CorrectionComment",
        text: "عُقد الاجتماع في بروكسل.",
        datePublished: corrected.at,
      },
    ]);
    expect(reviewOf().correction).toBeUndefined();
  });

  test("is none once it is retracted, not even after a lawful removal", () => {
    const retraction = { ...corrected, kind: "RETRACTION" as const };
    const removal = { ...corrected, number: 3, kind: "REMOVAL" as const };
    expect(toClaimReview(recordWith({ history: [published, retraction] }), site)).toBeNull();
    expect(
      toClaimReview(recordWith({ history: [published, retraction, removal] }), site),
    ).toBeNull();
    expect(toClaimReview(recordWith({ history: [published, removal] }), site)).not.toBeNull();
  });
});

describe("the claimant", () => {
  test("of a second-hand claim is the one who reported it", () => {
    expect(saidAs({ via: "دمتري بيسكوف" })).toEqual({ "@type": "Person", name: "دمتري بيسكوف" });
  });

  test("of a second-hand claim is the outlet, where the outlet reported it", () => {
    expect(saidAs({ via: "صحيفة الغد" })).toEqual({ "@type": "Organization", name: "صحيفة الغد" });
  });

  test("of words that were not said is the outlet, never the speaker", () => {
    const review = reviewOf({ attribution: attribution("not-said") });
    expect(review.itemReviewed.author).toEqual({ "@type": "Organization", name: "صحيفة الغد" });
  });

  test("is the name in the text where the speaker has no entry", () => {
    expect(saidAs({ speaker: null })).toEqual({ "@type": "Person", name: "هيغسيث" });
  });

  test("is the outlet where the text speaks for itself", () => {
    expect(saidAs({ speaker: null, speakerName: null })?.["@type"]).toBe("Organization");
  });

  test("is the first who said it, where several did", () => {
    const before = {
      ...reported,
      id: "u2",
      saidOn: "2024-12",
      speaker: { ...hegseth, names: { ar: "آخر" } },
    };
    const review = reviewOf({ utterances: [reported, before] });
    expect(review.itemReviewed.author?.name).toBe("آخر");
    expect(review.itemReviewed.datePublished).toBe("2024-12");
  });
});

describe("where the claim appeared", () => {
  test("is every place once, the earliest first, the recording before the report", () => {
    const earlier: RecordedUtterance = {
      ...reported,
      id: "u2",
      saidOn: "2025-02-11",
      occasion: "Remarks",
      address: "https://example.gov/remarks",
    };
    const { appearance, firstAppearance } = reviewOf({
      utterances: [reported, earlier],
    }).itemReviewed;
    expect(appearance?.map(({ url }) => url)).toEqual([
      "https://example.gov/remarks",
      "https://news.example.net/one",
    ]);
    expect(firstAppearance).toEqual(appearance?.[0]);
    expect(firstAppearance).toMatchObject({ "@type": "CreativeWork", name: "Remarks" });
  });

  test.each([null, "", "javascript:alert(1)", "//news.example.net", "/one", "ftp://x/y"])(
    "has no address where there is none that a reader could open: %s",
    (address) => {
      const review = reviewOf({
        utterances: [{ ...reported, article: { ...reported.article, address } }],
      });
      expect(review.itemReviewed.firstAppearance).toMatchObject({ name: "الرئيسان يتفقان" });
      expect(review.itemReviewed.firstAppearance).not.toHaveProperty("url");
      expect(validateClaimReview(review).map(({ rule }) => rule)).toEqual([
        "first-appearance-address",
      ]);
    },
  );
});
