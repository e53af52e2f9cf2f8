import type { Span } from "../types";

/** What is re-anchored: an utterance, or anything else with a statement and its quotes. */
export interface Anchored {
  readonly statement: Span;
  readonly quotes: readonly Span[];
  readonly mention?: Span | null;
  readonly cue?: Span | null;
}

/**
 * A stretch of the difference between the old and the new statement. `old` points into the old text,
 * `new` into the new one; of an insertion `old` is empty, of a deletion `new` is, and both stand where
 * the words would. Laid end to end, the pieces are both statements, to the letter.
 */
export interface DifferencePiece {
  readonly kind: "equal" | "insert" | "delete";
  readonly old: Span;
  readonly new: Span;
}

/** Spans in the new text. Null where the words are not there any more, or cannot be told from others. */
interface NewPlace {
  readonly statement: Span;
  /** One for each quote of the old utterance, in order. */
  readonly quotes: readonly (Span | null)[];
  readonly mention: Span | null;
  readonly cue: Span | null;
}

/** The same words at the same offsets. */
export interface Same extends NewPlace {
  readonly outcome: "same";
}

/** The same words at other offsets. */
export interface Moved extends NewPlace {
  readonly outcome: "moved";
}

/** Recognisably the same statement in other words. Somebody has to read the difference. */
export interface Changed extends NewPlace {
  readonly outcome: "changed";
  /** How much of the two statements is the same, by weight of the words: 0 to 1. */
  readonly score: number;
  readonly difference: readonly DifferencePiece[];
}

/** The statement stands nowhere in the new text, or nowhere that it can be told from another. */
export interface Gone {
  readonly outcome: "gone";
}

export type Reanchored = Same | Moved | Changed | Gone;
