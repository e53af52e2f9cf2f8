import { List } from "../lexicon/lists";
import { cueOf, isComplementiser, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";

/** `قال وهدان`, `الدكتور «وارف …»`: right behind a verb, a title or an opening mark no conjunction can stand. */
export function isConjoined({ tokens, quotationAt }: Reading, at: number): boolean {
  if (!tokens[at]?.facts.isJoined) return false;
  const before = tokens[at - 1];
  if (quotationAt[at] !== -1 && quotationAt[at - 2] !== quotationAt[at]) return false;
  if (before?.kind !== "word" || isIn(tokens[at], List.groups)) return true;
  return !isIn(before, List.titles) && cueOf(before)?.act !== "verb" && !isComplementiser(before);
}

/** Where the word behind a conjunction begins, the conjunction's own vowel sign aside. */
export function afterConnective({ text }: Reading, { start, end }: Token): number {
  let at = start + 1;
  while (at < end && combining.test(text.charAt(at))) at++;
  return at;
}

const combining = /[\p{M} ]/u;
