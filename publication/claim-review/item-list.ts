import { textIn } from "@/language/by-language";
import type { PublishedRecord } from "../published-record";
import { byDate } from "./appearances";
import { claimantOf } from "./claimant";
import { verdictAddress } from "./site";

/**
 * The checked claims of an article as schema.org has them: an ItemList of Claim. No review is in it:
 * each claim has one ClaimReview, on the page of its own verdict.
 */
export function toClaimList(
  site: { readonly address: string },
  language: string,
  records: readonly PublishedRecord[],
): object {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    numberOfItems: records.length,
    itemListElement: records.map((record, index) => {
      const wording = textIn(record.wording, language, record.language);
      const first = byDate(record.utterances)[0];
      const author = first && claimantOf(record, first);
      return {
        "@type": "ListItem",
        position: index + 1,
        url: verdictAddress(site.address, language, record.claimId),
        item: {
          "@type": "Claim",
          "@id": `${verdictAddress(site.address, record.language, record.claimId)}#claim`,
          ...(wording && { name: wording.text, inLanguage: wording.language }),
          ...(author && { author }),
          ...(first?.saidOn && { datePublished: first.saidOn }),
        },
      };
    }),
  };
}
