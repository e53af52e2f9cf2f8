import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { type Found, mentionOf } from "./mention-in-order";
import { isInnerStop } from "./phrase";
import { isAdverb, isFiniteVerb, isSpaced, startsWithCapital } from "./word-kinds";

const longestAfter = 45;

/** The noun phrase that begins at `from`, with what is set behind it (`said Dana Wren, a former mayor`). */
export function phraseAfter(reading: Reading, from: number, limit: number): Found | null {
  const { tokens } = reading;
  const first = tokens[from];
  if (first?.kind !== "word" && first?.kind !== "number") return null;
  if (isExactly(first, List.times) || isAdverb(first)) return null;
  const opensNoun =
    startsWithCapital(reading, first) ||
    isExactly(first, List.determiners) ||
    first.facts.pronoun !== null ||
    isExactly(first, List.titles) ||
    isExactly(first, List.offices) ||
    isExactly(first, List.institutions);
  if (!opensNoun && (isExactly(first, List.phraseEnds) || isExactly(first, List.prepositions)))
    return null;
  if (isExactly(first, List.clauseStarts) || isExactly(first, List.circumstances)) return null;
  const head = headAfter(reading, from, limit);
  if (head <= from) return null;
  const whole = endOfAsides(reading, head, limit);
  return {
    mention: mentionOf(reading, { from, to: head }, { from, to: whole }),
    rule: "speaker-is-subject-after-verb",
  };
}

/** End of a noun phrase; one that begins with a small letter keeps its prepositions. */
function headAfter(reading: Reading, from: number, limit: number): number {
  const { tokens, quotationAt } = reading;
  const small = !startsWithCapital(reading, tokens[from]);
  let to = from;
  while (to < limit && to < from + 18 && quotationAt[to] === -1) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind === "stop" && !isInnerStop(reading, to)) break;
    if (token.kind === "dash" && isSpaced(tokens, to)) break;
    if (token.kind === "word" && to > from) {
      if (isFiniteVerb(token) || isExactly(token, List.relatives) || isExactly(token, List.times))
        break;
      const preposition = isExactly(token, List.prepositions);
      if (preposition && !small && !["of", "for", "from", "at", "with"].includes(token.form)) break;
      // `said Wren of the aide she fired`
      const about = isExactly(tokens[to + 1], List.determiners) && !hasCapital(reading, to + 2);
      if (!small && token.form === "of" && about && startsWithCapital(reading, tokens[to - 1]))
        break;
      if (preposition && small && token.form === "in" && tokens[to + 1]?.form === "a") break;
      if (!preposition && isExactly(token, List.phraseEnds) && token.form !== "and") break;
      if (isExactly(token, List.clauseStarts) && token.form !== "and") break;
      if (token.form === "and" && !startsWithCapital(reading, tokens[to + 1]) && !small) break;
      if (token.facts.cue?.act === "participle") break;
    } else if (
      token.kind !== "word" &&
      token.kind !== "number" &&
      token.kind !== "stop" &&
      token.kind !== "dash" &&
      token.kind !== "symbol"
    ) {
      if (token.kind !== "open") break;
      let close = to + 1;
      while (close < to + 8 && tokens[close]?.kind !== "close") close++;
      if (tokens[close]?.kind !== "close") break;
      to = close;
    }
    to++;
  }
  return to;
}

/** Where the asides behind a name end: `, a former mayor, who ran last year`. */
function endOfAsides(reading: Reading, from: number, limit: number): number {
  const { tokens, quotationAt } = reading;
  if (tokens[from]?.form === "who") return endOfRelative(reading, from, limit);
  if (tokens[from]?.kind !== "comma") return from;
  let last = from;
  let i = from + 1;
  while (i < limit && i < from + longestAfter && quotationAt[i] === -1) {
    const token = tokens[i];
    if (!token || token.kind === "semicolon" || token.kind === "colon" || token.kind === "line")
      break;
    if (token.kind === "stop" && !isInnerStop(reading, i)) {
      last = i;
      break;
    }
    if (token.kind === "dash" && isSpaced(tokens, i)) break;
    if (tokens[i - 1]?.kind === "comma") {
      const relative = isExactly(token, List.relatives);
      const cueBehind = tokens[i + (relative ? 1 : 0)]?.facts.cue;
      if (cueBehind && (relative || cueBehind.act === "participle")) break;
      if (isExactly(token, List.clauseStarts)) break;
      if (isExactly(token, List.prepositions) || isExactly(token, List.circumstances)) break;
      if (token.form.endsWith("ing") && !startsWithCapital(reading, token)) break;
      if (token.facts.pronoun) break;
    }
    i++;
    last = i;
  }
  while (last > from && tokens[last - 1]?.kind === "comma") last--;
  return last;
}

/** `said one aide who has known her for years.`: where the relative clause at `from` ends, if the sentence does there; else `from`. */
function endOfRelative({ tokens, quotationAt }: Reading, from: number, limit: number): number {
  for (let i = from + 1; i < limit && i < from + longestAfter; i++) {
    if (quotationAt[i] !== -1) return from;
    const kind = tokens[i]?.kind;
    if (kind === "stop") return i;
    if (kind !== "word" && kind !== "number") return from;
  }
  return from;
}

const farthestCapital = 6;

/** Does a name follow within a few words (`of the non-partisan Harbor Report`)? */
function hasCapital(reading: Reading, from: number): boolean {
  for (let i = from; i < from + farthestCapital; i++)
    if (startsWithCapital(reading, reading.tokens[i])) return true;
  return false;
}
