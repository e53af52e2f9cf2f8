import { List } from "../lexicon/lists";
import { cueOf, isExactly, isInBare } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isPossessive, startsWithCapital } from "../speakers/word-kinds";

const longestTitle = 9;
const small = [List.prepositions, List.determiners, List.clauseStarts, List.nameJoiners];

/**
 * `on Harbor TV’s “Meet the Town,” Wren said …`: in a language of fixed order, words with capitals behind an
 * owner, an article or the kind of thing they name, where no verb hands them over.
 */
export function isTitleInOrder(reading: Reading, quotation: Quotation): boolean {
  const { tokens, lexicon } = reading;
  if (!lexicon.source.zeroComplementiser || quotation.to - quotation.from > longestTitle)
    return false;
  const before = tokens[quotation.open - 1];
  if (before?.kind !== "word" || cueOf(before)?.frames.has("quote")) return false;
  // `called the “Gem of the Coast”`
  if (cueOf(tokens[quotation.open - 2])?.frames.has("quote")) return false;
  if (!isInBare(before, List.nameKinds) && !isPossessive(before) && before.form !== "the")
    return false;
  let words = 0;
  for (let i = quotation.from; i < quotation.to; i++) {
    const token = tokens[i];
    if (token?.kind === "stop" || token?.kind === "semicolon" || token?.kind === "colon")
      return false;
    if (token?.kind === "comma" && i < quotation.to - 1) return false;
    if (token?.kind !== "word") continue;
    words++;
    if (startsWithCapital(reading, token)) continue;
    if (i === quotation.from || !small.some((list) => isExactly(token, list))) return false;
  }
  return words > 1;
}
