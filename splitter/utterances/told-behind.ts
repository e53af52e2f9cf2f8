import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { startsWithCapital } from "../speakers/word-kinds";
import type { LaterCues } from "./clause";

const reports = new Set(["bare", "clause", "demand", "topic"]);
const farthestTeller = 8;

/** `The mayor called it “reckless,” Fairley said`: whoever the sentence ends with tells all of it. */
export function isToldBehind(reading: Reading, { cues, from }: LaterCues): boolean {
  const { lexicon, quotations, tokens } = reading;
  const cue = cues[from - 1];
  if (!lexicon.source.zeroComplementiser || cue?.act !== "verb") return false;
  if (!reports.has(cue.complement?.kind ?? "")) return false;
  const last = cues.at(-1);
  if (!last || last === cue) return false;
  // `The company expects sales to fall, it said`: its own words, by the pronoun behind them.
  if (last.complement?.kind === "clause-before")
    return !cue.sense?.frames.has("quote") && isPronounBefore(reading, last.at.from);
  if (last.complement?.kind !== "quotation-before") return false;
  const words = quotations.outer[last.complement.quotation ?? -1];
  if (!words || words.open < (cue.complement?.from ?? 0)) return false;
  if (tokens[words.open - 1]?.kind !== "word" || words.after < last.at.from - farthestTeller)
    return false;
  const first = tokens[words.after];
  const subject = startsWithCapital(reading, first) || first?.facts.pronoun !== null;
  return words.after === last.at.from || subject || isExactly(first, List.determiners);
}

const isPronounBefore = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.facts.pronoun !== null && tokens[at - 2]?.kind === "comma";
