/**
 * The parts of schema.org that a published verdict is exchanged in. Names are the standard's own:
 * https://schema.org/ClaimReview, https://schema.org/Claim, https://schema.org/Rating,
 * https://schema.org/CorrectionComment.
 */
export interface ClaimReview {
  readonly "@context": "https://schema.org";
  readonly "@type": "ClaimReview";
  readonly "@id": string;
  readonly url: string;
  readonly inLanguage: string;
  readonly claimReviewed: string;
  readonly reviewRating: ReviewRating;
  readonly reviewBody?: string;
  readonly author: Organization;
  readonly itemReviewed: ReviewedClaim;
  readonly datePublished: string;
  readonly dateModified: string;
  readonly correction?: readonly CorrectionComment[];
}

export interface ReviewRating {
  readonly "@type": "Rating";
  readonly alternateName: string;
  /** The three numbers are there together, and only on the numbered scale. */
  readonly ratingValue?: number;
  readonly bestRating?: number;
  readonly worstRating?: number;
}

export interface Organization {
  readonly "@type": "Organization";
  readonly "@id"?: string;
  readonly name: string;
  readonly url?: string;
}

export interface Claimant {
  readonly "@type": "Person" | "Organization";
  readonly name: string;
  readonly sameAs?: readonly string[];
}

export interface ReviewedClaim {
  readonly "@type": "Claim";
  readonly "@id": string;
  readonly author?: Claimant;
  /** When it was said: a whole or partial ISO 8601 date. */
  readonly datePublished?: string;
  readonly firstAppearance?: CreativeWork;
  readonly appearance?: readonly CreativeWork[];
}

export interface CreativeWork {
  readonly "@type": "NewsArticle" | "CreativeWork";
  readonly url?: string;
  readonly name?: string;
  readonly datePublished?: string;
  readonly publisher?: Claimant;
}

export interface CorrectionComment {
  readonly "@type": "CorrectionComment";
  readonly text: string;
  readonly datePublished: string;
}
