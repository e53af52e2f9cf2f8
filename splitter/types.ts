/** Half-open `[start, end)` in UTF-16 code units: `text.slice(start, end)` is the words themselves. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph-sized span that an utterance sits in, without its line break. */
export interface Passage extends Span {}

/** `direct`: the quote is the whole statement; `mixed`: it is a part; `indirect`: no quotation marks. */
export type UtteranceKind = "direct" | "mixed" | "indirect";

/** The closed set of reasons that an answer can give. The desk shows each in words. */
export type RuleName =
  | "quotation-paired"
  | "closing-mark-lost"
  | "opening-mark-lost"
  | "quotation-over-paragraphs"
  | "quotation-interrupted"
  | "cue-verb-before-quotation"
  | "cue-verb-after-quotation"
  | "headline-colon"
  | "quotation-inside-statement"
  | "quotation-continues"
  | "quotation-without-cue"
  | "statement-from-complementiser"
  | "statement-from-verb"
  | "statement-from-colon"
  | "statement-from-preposition"
  | "statement-before-attribution"
  | "statement-after-attribution"
  | "statement-goes-on-after-conjunction"
  | "polarity-denied"
  | "speaker-is-subject-after-verb"
  | "speaker-is-subject-before-verb"
  | "speaker-before-relative-pronoun"
  | "speaker-in-attribution-phrase"
  | "speaker-in-quotation-marks"
  | "speaker-carried-by-participle"
  | "speaker-carried-from-sentence-before"
  | "speaker-carried-by-pronoun"
  | "speaker-of-sentence"
  | "name-in-apposition"
  | "last-name-to-full-name"
  | "office-to-name"
  | "description-to-earlier-mention"
  | "second-hand";

export type QuotedNameRule =
  | "name-after-its-kind"
  | "name-after-naming-phrase"
  | "name-glued-to-preposition"
  | "name-is-figure-or-tag"
  | "name-in-apposition-marks"
  | "name-of-the-speaker"
  | "name-without-cue";

/** One rule that fired, with the words that made it fire. */
export interface Explanation {
  readonly rule: RuleName;
  readonly spans: readonly Span[];
  /**
   * How sure a repair is, from 0 to 1; only where a mark was lost or a quotation runs over paragraphs.
   * From 0.85 nothing else fits the marks well; from 0.6 the mark was lost, and its place is likely;
   * below, another reading of the marks is nearly as good. A lost closing mark is surest at the last
   * full stop of its paragraph or before a reporting verb, a lost opening one behind a colon or `أنّ`.
   */
  readonly confidence?: number;
}

/** What is said: about the past or present, with a figure, or something that cannot be so or not so yet. */
export type ClaimKind =
  | "fact"
  | "number"
  | "comparison"
  | "prediction"
  | "promise"
  | "demand"
  | "opinion";

/** The closed set of reasons for which words are worth a check, or not. */
export type WorthReason =
  | "names"
  | "number"
  | "date"
  | "superlative"
  | "comparison"
  | "cause"
  | "law"
  | "harm"
  | "past-or-present"
  | "opinion"
  | "not-yet"
  | "vague"
  | "short";

/** Check-worthiness: for ranking, never for hiding. */
export interface Worth {
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly { readonly reason: WorthReason; readonly spans: readonly Span[] }[];
}

/** What kind of claim a stretch of text makes, and how much it is worth a check. */
export interface Assessment {
  readonly claimKind: ClaimKind;
  readonly worth: Worth;
}

/** `name`: the fullest form anywhere in the article; `at`: where that form stands, if it stands in one piece. */
export interface NamedSpeaker {
  readonly name: string;
  readonly at: Span | null;
}

/** One reported proposition with its speaker. */
export interface SplitUtterance {
  readonly kind: UtteranceKind;
  /** Index into `SplitArticle.passages`. */
  readonly passage: number;
  /** Empty for indirect speech, several where the cue interrupts the quotation. Marks excluded. */
  readonly quotes: readonly Span[];
  readonly statement: Span;
  readonly speaker: NamedSpeaker | null;
  /** The words nearest to the claim that name the speaker. */
  readonly mention: Span | null;
  /** Who passes the words on, where that is somebody else than the speaker. */
  readonly via: NamedSpeaker | null;
  readonly cue: Span | null;
  /** The sentences of a quote that has several: each can be a claim of its own. Else empty. */
  readonly sentences: readonly Span[];
  readonly assessment: Assessment;
  readonly explanation: readonly Explanation[];
}

/** Words that the outlet itself asserts, attributed to nobody. */
export interface Narration {
  readonly passage: number;
  readonly at: Span;
  readonly assessment: Assessment;
}

/** A span in quotation marks that holds a name, a term or irony rather than reported words. */
export interface QuotedName {
  readonly at: Span;
  readonly rule: QuotedNameRule;
}

export interface SplitArticle {
  /** BCP 47 code of the lexicon that was used. */
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly utterances: readonly SplitUtterance[];
  readonly quotedNames: readonly QuotedName[];
  /** The outlet's own checkable assertions: never mixed with the utterances. */
  readonly narration: readonly Narration[];
}
