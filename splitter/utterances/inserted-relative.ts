import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isVerb } from "../speakers/main-clause";
import { isAdverb } from "../speakers/word-kinds";

const longestSubject = 24;
const longestRelative = 40;

/**
 * `said the bill, which passed in May, would …`: the token behind the comma that closes a relative clause opened at
 * `at` between the subject of the clause from `from` and its verb; `at` where none is inserted there.
 */
export function overRelative(reading: Reading, from: number, at: number, limit: number): number {
  const { tokens, quotationAt } = reading;
  const opens = isExactly(tokens[at], List.relatives) || isExactly(tokens[at + 1], List.relatives);
  if (!opens || at - from > longestSubject) return at;
  for (let i = from; i < at - 1; i++) {
    // `the rumored alliance, in which …`: between article and noun stands no verb.
    const adjective = isExactly(tokens[i - 1], List.determiners);
    if (quotationAt[i] !== -1 || (isVerb(reading, i) && !adjective)) return at;
  }
  for (let i = at + 2; i < Math.min(limit, at + longestRelative); i++) {
    const verb = isAdverb(tokens[i + 1]) && !isVerb(reading, i + 1) ? i + 2 : i + 1;
    if (tokens[i]?.kind === "comma" && quotationAt[i] === -1 && isVerb(reading, verb)) return i + 1;
  }
  return at;
}

/** `described the stones, which are old, as fragile`: the same before the preposition that the cue asks for. */
export function overRelativeBefore(
  { tokens, quotationAt }: Reading,
  cue: Cue | undefined,
  at: number,
  limit: number,
): number {
  if (cue?.complement?.kind !== "demand" || !isExactly(tokens[at], List.relatives)) return at;
  for (let i = at + 2; i < Math.min(limit, at + longestRelative); i++) {
    if (tokens[i]?.kind !== "comma" || quotationAt[i] !== -1) continue;
    return cue.sense?.prepositions.has(tokens[i + 1]?.form ?? "") ? i + 1 : at;
  }
  return at;
}
