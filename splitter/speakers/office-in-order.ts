import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";

/**
 * The office in a phrase, its noun first (`the city's former budget director` → director, budget, city's), in a
 * language whose nouns follow what describes them. Null where the phrase names none.
 */
export function officeWords(reading: Reading, { from, to }: TokenRange): string[] | null {
  const { tokens, lexicon } = reading;
  let end = from;
  while (end < to && tokens[end]?.kind !== "comma" && tokens[end]?.kind !== "open") {
    if (end > from && isExactly(tokens[end], List.prepositions)) break;
    end++;
  }
  const words: string[] = [];
  let found = false;
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    if (isExactly(token, List.determiners) || isExactly(token, List.auxiliaries)) continue;
    if (token.form === "former") continue;
    const office = isExactly(token, List.offices) || isExactly(token, List.titles);
    if (words.length === 0 && !office) return null;
    found ||= office;
    words.push(lexicon.titlesInFull.get(token.form) ?? token.form);
  }
  return found ? words : null;
}
