import { assessUtterances } from "./claims/assess-utterances";
import { findNarration } from "./claims/find-narration";
import { namesIn } from "./claims/names";
import { findCues } from "./cues/find-cues";
import { findMarkedNames } from "./cues/quoted-name";
import type { CompiledLexicon } from "./lexicon/compile";
import { readPassages, readTokens, type TokenisedArticle } from "./reading";
import { attributeSpeakers } from "./speakers/attribute-speakers";
import { findPeople } from "./speakers/find-people";
import type { Narration, QuotedName, SplitArticle, SplitUtterance } from "./types";
import { extractUtterances } from "./utterances/extract-utterances";
import { findQuotedNames } from "./utterances/quoted-names";

/**
 * Splits an article into the utterances that it reports.
 *
 * @param text any string; it is never changed, and every span is UTF-16 code units into exactly this text
 * @returns passages, utterances and quoted names in the order of the text; never throws
 */
export function splitArticle(text: string): SplitArticle {
  const article = readTokens(text);
  const parts = [...new Set(article.passages.map(({ lexicon }) => lexicon))].map((lexicon) =>
    splitPassages(article, lexicon),
  );
  return {
    language: article.lexicon.source.language,
    passages: article.passages.map(({ start, end }) => ({ start, end })),
    utterances: inOrder(
      parts.map(({ utterances }) => utterances),
      ({ statement }) => statement.start,
    ),
    quotedNames: inOrder(
      parts.map(({ quotedNames }) => quotedNames),
      ({ at }) => at.start,
    ),
    narration: inOrder(
      parts.map(({ narration }) => narration),
      ({ at }) => at.start,
    ),
  };
}

/** The steps, for the passages of one language. */
function splitPassages(
  article: TokenisedArticle,
  lexicon: CompiledLexicon,
): {
  utterances: readonly SplitUtterance[];
  quotedNames: readonly QuotedName[];
  narration: readonly Narration[];
} {
  const reading = readPassages(article, lexicon);
  const roster = findPeople(reading);
  findMarkedNames(reading);
  const cues = attributeSpeakers(reading, findCues(reading), roster);
  const { utterances, used } = extractUtterances(reading, cues);
  const names = namesIn(reading, roster);
  return {
    utterances: assessUtterances(reading, cues, utterances, names),
    quotedNames: findQuotedNames(reading, utterances, used),
    narration: findNarration(reading, utterances, used, names),
  };
}

function inOrder<T>(lists: readonly (readonly T[])[], startOf: (one: T) => number): readonly T[] {
  const [first = []] = lists;
  return lists.length < 2 ? first : lists.flat().sort((a, b) => startOf(a) - startOf(b));
}
