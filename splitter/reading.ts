import { findPassages, type TokenPassage } from "./find-passages";
import { findSentences, type Sentence } from "./find-sentences";
import type { CompiledLexicon } from "./lexicon/compile";
import { detectLanguage } from "./lexicon/languages";
import { findQuotations, type Quotation, type Quotations } from "./quotations/find-quotations";
import { type Token, tokenise } from "./text/tokens";
import type { Span } from "./types";

/** The text as the steps after it read it: tokens, passages, quotations, sentences. */
export interface Reading {
  readonly text: string;
  readonly lexicon: CompiledLexicon;
  readonly tokens: readonly Token[];
  readonly passages: readonly TokenPassage[];
  readonly quotations: Quotations;
  readonly sentences: readonly Sentence[];
  /** For each token the index of the outer quotation that it lies in, marks included; -1 outside. */
  readonly quotationAt: Int32Array;
}

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Reads the text: everything that can be known before any cue is looked for. */
export function readText(text: string): Reading {
  const tokens = tokenise(text);
  const lexicon = detectLanguage(tokens);
  const passages = findPassages(tokens);
  const quotations = findQuotations(text, tokens, passages, lexicon);
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  for (const [i, { open, after }] of quotations.outer.entries()) quotationAt.fill(i, open, after);
  const outer = quotations.outer;
  const sentences = findSentences(text, tokens, passages, outer, quotationAt, lexicon);
  return { text, lexicon, tokens, passages, quotations, sentences, quotationAt };
}

/** Where the tokens of a range stand in the text. */
export function spanOf({ tokens }: Reading, { from, to }: TokenRange): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}

/** The outer quotation that token `at` lies in, or null. */
export function quotationOver(reading: Reading, at: number): Quotation | null {
  return reading.quotations.outer[reading.quotationAt[at] ?? -1] ?? null;
}
