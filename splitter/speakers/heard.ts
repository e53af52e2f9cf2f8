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

/** Does a form of this gender and number speak of `one`? */
export function agrees(wanted: Agreement, one: Heard): boolean {
  return (
    !wanted.gender ||
    !one.agreement.gender ||
    wanted.gender === one.agreement.gender ||
    wanted.number === "p"
  );
}
