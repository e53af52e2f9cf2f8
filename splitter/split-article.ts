import { findCues } from "./cues/find-cues";
import type { CompiledLexicon } from "./lexicon/compile";
import { readPassages, readTokens, type TokenisedArticle } from "./reading";
import { attributeSpeakers } from "./speakers/attribute-speakers";
import type { QuotedName, SplitArticle, SplitUtterance } from "./types";
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
  };
}

/** The steps, for the passages of one language. */
function splitPassages(
  article: TokenisedArticle,
  lexicon: CompiledLexicon,
): { utterances: readonly SplitUtterance[]; quotedNames: readonly QuotedName[] } {
  const reading = readPassages(article, lexicon);
  const cues = findCues(reading);
  const attributed = attributeSpeakers(reading, cues);
  const { utterances, used } = extractUtterances(reading, attributed);
  return { utterances, quotedNames: findQuotedNames(reading, utterances, used) };
}

function inOrder<T>(lists: readonly (readonly T[])[], startOf: (one: T) => number): readonly T[] {
  const [first = []] = lists;
  return lists.length < 2 ? first : lists.flat().sort((a, b) => startOf(a) - startOf(b));
}
