import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";

/** A verb form that marks reported speech, told from its look-alike by the umlaut. */
export function isSubjunctive({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  // `die Sorge`: with a capital it is a noun.
  if (!token?.word || !isExactly(token, List.subjunctives)) return false;
  return lexicon.subjunctives.has(token.word.written);
}
