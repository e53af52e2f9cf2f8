import type { Agreement } from "../lexicon/lexicon";
import type { NamedSpeaker, Span } from "../types";

/** One who spoke, as later cues may take them up. */
export interface Heard {
  readonly speaker: NamedSpeaker;
  readonly mention: Span;
  readonly words: readonly string[];
  agreement: Agreement;
  readonly isPerson: boolean;
  readonly sentence: number;
}
