import { textIn } from "@/language/by-language";
import type { PublishedRecord, RecordedSpeaker, RecordedUtterance } from "../published-record";
import type { Claimant } from "./schema";

/**
 * Who is said to have made the claim, which is not always whose words are told:
 * - words that the speaker did not say are the outlet's claim, never the speaker's;
 * - a second-hand claim is that of the one who reported it, until the other's words are proven;
 * - otherwise it is the speaker, by entry or by the name that the text gives.
 */
export function claimantOf(
  record: PublishedRecord,
  utterance: RecordedUtterance,
): Claimant | undefined {
  const { language } = record;
  const outlet = utterance.article.outlet;
  if (record.attribution.key === "not-said")
    return outlet ? toClaimant(outlet, language) : undefined;
  if (utterance.via) return named(utterance.via, record);
  if (utterance.speaker) return toClaimant(utterance.speaker, language);
  if (utterance.speakerName) return named(utterance.speakerName, record);
  return outlet ? toClaimant(outlet, language) : undefined;
}

/** A speaker's entry as a person or organisation of schema.org. */
export function toClaimant(speaker: RecordedSpeaker, language: string): Claimant {
  return {
    "@type": speaker.kind === "PERSON" ? "Person" : "Organization",
    name: textIn(speaker.names, language)?.text ?? "",
    ...(/^Q\d+$/.test(speaker.wikidataId ?? "") && {
      sameAs: [`https://www.wikidata.org/entity/${speaker.wikidataId}`],
    }),
  };
}

/** A name in a text: the entry that bears it, where the record has one; else a person so called. */
function named(name: string, record: PublishedRecord): Claimant {
  const entries = record.utterances.flatMap(({ speaker, article }) => [speaker, article.outlet]);
  const known = entries.find((entry) => entry && Object.values(entry.names).includes(name));
  return known ? toClaimant(known, record.language) : { "@type": "Person", name };
}
