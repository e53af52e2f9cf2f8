import { findPassages, type TokenPassage } from "./find-passages";
import { findSentences, type Sentence } from "./find-sentences";
import type { CompiledLexicon } from "./lexicon/compile";
import { noFacts } from "./lexicon/facts";
import { detectLanguage, languageOfPassage } from "./lexicon/languages";
import { factsOf } from "./lexicon/words";
import { findQuotations } from "./quotations/find-quotations";
import type { Quotation, Quotations } from "./quotations/quotation";
import { type Places, placesOf, tokenAtOrAfter } from "./text/places";
import { type Token, type TokenRange, tokenise } from "./text/tokens";
import type { QuotedNameRule, Span } from "./types";

/** The passages of one language as the steps after it read them. */
export interface Reading {
  readonly text: string;
  readonly lexicon: CompiledLexicon;
  /** All tokens and passages of the article; quotations and sentences only of this language's passages. */
  readonly tokens: readonly Token[];
  readonly places: Places;
  readonly passages: readonly TokenPassage[];
  readonly quotations: Quotations;
  readonly sentences: readonly Sentence[];
  /** For each token the index of the outer quotation that it lies in, marks included; -1 outside. */
  readonly quotationAt: Int32Array;
  /** Last words of the names that the article gives in full; filled by `findPeople`. */
  readonly surnames: Set<string>;
  /** What the article sets in marks behind its kind (`der Orkan „Elsa“`); filled by `findMarkedNames`. */
  readonly markedNames: Set<string>;
  /** What `nameRule` has found of each quotation so far. */
  readonly nameRules: Map<Quotation, QuotedNameRule | null>;
}

/** An article cut into passages, each read in its own language. */
export interface TokenisedArticle {
  readonly text: string;
  readonly lexicon: CompiledLexicon;
  readonly tokens: readonly Token[];
  readonly places: Places;
  readonly passages: readonly TokenPassage[];
}

/** Cuts the text into tokens and passages, and looks every word up in the lexicon of its passage. */
export function readTokens(text: string): TokenisedArticle {
  const tokens = tokenise(text);
  const lexicon = detectLanguage(tokens);
  const passages = findPassages(tokens, lexicon);
  for (const passage of passages) {
    const { from, to } = passage;
    passage.lexicon = languageOfPassage(tokens, from, to, lexicon);
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      token.facts = factsOf(passage.lexicon, token) ?? noFacts;
    }
  }
  return { text, lexicon, tokens, places: placesOf(tokens, text.length), passages };
}

/** Everything about one language's passages that can be known before any cue is looked for. */
export function readPassages(article: TokenisedArticle, lexicon: CompiledLexicon): Reading {
  const { text, tokens, places, passages } = article;
  const quotations = findQuotations(text, tokens, passages, lexicon);
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  const { outer } = quotations;
  for (let i = 0; i < outer.length; i++) {
    const { open, after } = outer[i] as Quotation;
    quotationAt.fill(i, open, after);
  }
  const sentences = findSentences(text, tokens, passages, outer, quotationAt, lexicon);
  return {
    text,
    lexicon,
    tokens,
    places,
    passages,
    quotations,
    sentences,
    quotationAt,
    surnames: new Set(),
    markedNames: new Set(),
    nameRules: new Map(),
  };
}

/** Where the tokens of a range stand in the text. */
export function spanOf({ tokens }: Reading, { from, to }: TokenRange): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}

/** The outer quotation that token `at` lies in, or null. */
export function quotationOver(reading: Reading, at: number): Quotation | null {
  const { quotationAt, quotations } = reading;
  if (at < 0 || at >= quotationAt.length) return null;
  // An array asked for its element -1 is slow to say that it has none.
  const index = quotationAt[at] as number;
  return index === -1 ? null : (quotations.outer[index] as Quotation);
}

/** Index of the first token that begins at or after `offset`. */
export const tokenFrom = ({ places, tokens }: Reading, offset: number): number =>
  tokenAtOrAfter(places, tokens, offset);

/** The tokens that begin inside a span of the text. */
export function tokensOf(reading: Reading, { start, end }: Span): TokenRange {
  const from = tokenFrom(reading, start);
  return { from, to: Math.max(from, tokenFrom(reading, end)) };
}
