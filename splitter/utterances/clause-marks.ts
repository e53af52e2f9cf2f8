import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { isFiniteVerb, isSpaced } from "../speakers/word-kinds";

const longestInserted = 30;

/** `said Wren — who later denied it — would go`: the dash that closes a relative clause opened at `at`; -1 where none does. */
export function closingDash(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  const opening = endOfDash(reading, at);
  const relative = isExactly(tokens[opening + 1], List.relatives);
  for (let i = opening + 2; i < Math.min(limit, at + longestInserted); i++) {
    if (tokens[i]?.kind !== "dash" || !isSpaced(tokens, i)) continue;
    const closing = endOfDash(reading, i);
    // `hoped her silence -- kept for a week -- would end`
    return relative || isFiniteVerb(tokens[closing + 1]) ? closing : -1;
  }
  return -1;
}

/** The last of the dashes that touch at `at` (`--`). */
export function endOfDash({ tokens }: Reading, at: number): number {
  let last = at;
  while (tokens[last + 1]?.kind === "dash" && tokens[last + 1]?.start === tokens[last]?.end) last++;
  return last;
}

/** Does a quotation close right before `at`? */
export function closesQuotation(reading: Reading, at: number): boolean {
  return quotationOver(reading, at - 1)?.after === at;
}

/** A time, or where, when and why something was said. */
export const opensCircumstance = ({ tokens }: Reading, at: number): boolean =>
  isExactly(tokens[at], List.times) ||
  /^(?:in|on|at|during|before|after|when|while|as|last|this|earlier)$/.test(tokens[at]?.form ?? "");

/** Does a quotation with a comma at its end close right before `at`? */
export function endsWithComma(reading: Reading, at: number): boolean {
  const marks = quotationOver(reading, at - 1);
  return marks?.after === at && reading.tokens[marks.to - 1]?.kind === "comma";
}
