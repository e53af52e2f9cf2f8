import type { CueSense } from "../lexicon/compile";
import type { Agreement } from "../lexicon/lexicon";
import type { TokenRange } from "../text/tokens";

/** How the reported words hang on their cue. */
export type ComplementKind =
  | "clause"
  | "quotation"
  | "colon"
  | "object"
  | "topic"
  | "demand"
  | "bare"
  | "quotation-before"
  | "clause-before"
  | "clause-around"
  | "attributed-before"
  | "attributed-around"
  | "attributed-after";

export interface Complement {
  readonly kind: ComplementKind;
  /** First token of the complement's own words: complementiser, preposition, colon or the words. */
  readonly at: number;
  /** First token of the statement, where it follows the cue. */
  readonly from: number;
  /** Of a demand: where what is asked begins, behind its preposition. */
  readonly asked?: number;
  /** … and where that preposition stands. */
  readonly askedAt?: number;
  /** The statement begins behind a preposition that is written together with its first word. */
  readonly glued?: boolean;
  /** Index of the quotation that is the complement, where it is one. */
  readonly quotation: number | null;
}

/** Words that report speech, and what they report. */
export interface Cue {
  readonly at: TokenRange;
  readonly act: "verb" | "participle" | "noun" | "attribution";
  readonly sense: CueSense | null;
  readonly agreement: Agreement;
  readonly sentence: number;
  readonly complement: Complement | null;
  /** Words between the cue and its complement in which the subject may stand. */
  readonly room: TokenRange;
}

export const noAgreement: Agreement = { gender: null, number: null };
