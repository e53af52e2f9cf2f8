import { endOfList } from "../cues/name-by-capitals";
import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";

/** So many cues back or ahead one is looked for. */
export const fewCues = 12;

/** The last cue with a speaker before token `at`, else the first one after it, a few cues away at most. */
export function nearestCue(
  reading: Reading,
  cues: readonly AttributedCue[],
  at: number,
  start: number,
): AttributedCue | null {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - fewCues; i--) {
    const cue = cues[i];
    if (cue?.speaker && !endsClauseInFront(reading, cue, at, start)) return cue;
  }
  for (let i = low; i < cues.length && i < low + fewCues; i++) {
    const cue = cues[i];
    if (cue?.speaker) return cue;
  }
  return null;
}

/** `Von „Hetze“ spricht X`, `Eine „Mogelei“ sehen die Grünen`: the cue behind marks that stand in front of it. */
export function cueBehindFront(
  cues: readonly AttributedCue[],
  { open, after }: Quotation,
  from: number,
): AttributedCue | null {
  if (open !== from + 1) return null;
  for (let i = 0; i < cues.length && i < fewCues; i++) {
    const cue = cues[i];
    if (cue?.at.from !== after) continue;
    return cue.act === "verb" && cue.speaker && cue.complement === null ? cue : null;
  }
  return null;
}

/** `X habe von „…“ gesprochen`: the cue right behind the marks that reports nothing else, in verb-second order. */
export function cueEndingClause(
  reading: Reading,
  cues: readonly AttributedCue[],
  quotation: Quotation,
): AttributedCue | null {
  const { tokens, lexicon } = reading;
  const after = endOfList(reading, quotation.after);
  if (lexicon.source.clauseOrder !== "verb-second") return null;
  for (let i = cues.length - 1; i >= 0 && i >= cues.length - fewCues; i--) {
    const cue = cues[i];
    if (cue?.at.from !== after || !cue.speaker || cue.complement !== null) continue;
    const next = tokens[cue.at.to];
    // `dem als „…“ bekannten Mann`: a participle before its noun ends no clause.
    const ends =
      next?.kind !== "word" || isIn(next, List.auxiliaries) || isIn(next, List.clauseStarts);
    return ends ? cue : null;
  }
  return null;
}

/** `Da alle vom Titel sprachen, bemühte der Trainer ein Sprichwort: „…“`: a verb of the clause in front hands nothing over. */
const endsClauseInFront = (
  { tokens }: Reading,
  { at, complement }: AttributedCue,
  open: number,
  start: number,
) =>
  complement === null &&
  tokens[open - 1]?.kind === "colon" &&
  tokens[at.to]?.kind === "comma" &&
  isExactly(tokens[start], List.subordinators);
