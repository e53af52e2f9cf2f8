import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { firstPhrase } from "../speakers/first-phrase";
import { isAdverb } from "../speakers/word-kinds";

/**
 * Where the words behind a verb that nobody lists begin: past the subject with which the sentence opens,
 * the verb and one preposition (`The mayor was thrilled with ⟦the “Mr. Bridge” headline⟧`). `from` where the
 * sentence opens otherwise, or nothing is left before token `limit`.
 */
export function objectOfVerb(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  const subject = firstPhrase(reading, from, limit);
  if (!subject || subject.to >= limit) return from;
  let at = subject.to;
  while (at < limit && isAdverb(tokens[at])) at++;
  if (tokens[at]?.kind !== "word" || isExactly(tokens[at], List.relatives)) return from;
  at++;
  const preposition = tokens[at];
  if (isExactly(preposition, List.prepositions) && preposition?.form !== "to") at++;
  return at <= limit ? at : from;
}
