import { findCues } from "./cues/find-cues";
import { readText } from "./reading";
import { attributeSpeakers } from "./speakers/attribute-speakers";
import type { SplitArticle } from "./types";
import { extractUtterances } from "./utterances/extract-utterances";
import { findQuotedNames } from "./utterances/quoted-names";

/**
 * Splits an article into the utterances that it reports.
 *
 * @param text any string; it is never changed, and every span is UTF-16 code units into exactly this text
 * @returns passages, utterances and quoted names in the order of the text; never throws
 */
export function splitArticle(text: string): SplitArticle {
  const reading = readText(text);
  const cues = findCues(reading);
  const attributed = attributeSpeakers(reading, cues);
  const { utterances, used } = extractUtterances(reading, attributed);
  return {
    language: reading.lexicon.source.language,
    passages: reading.passages.map(({ start, end }) => ({ start, end })),
    utterances,
    quotedNames: findQuotedNames(reading, utterances, used),
  };
}
