import { List } from "../lexicon/lists";
import { isComplementiser, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { isInnerStop } from "./phrase";

/** No clause is looked back over farther than this. */
export const longestClause = 30;
/** Signs at which a clause ends. */
export const edges = new Set([
  "comma",
  "colon",
  "semicolon",
  "stop",
  "dash",
  "line",
  "open",
  "close",
]);

/** Where the clause that ends before `at` begins: after a sign, a conjunction, a complementiser. */
export function clauseStart(reading: Reading, at: number, floor: number): number {
  const { tokens, quotationAt } = reading;
  const nouns = reading.lexicon.source.nameCapitals === "words";
  let start = at;
  while (start > floor && start > at - longestClause) {
    const token = tokens[start - 1];
    // `Vizepräsident J.D. Roth`
    const inner = nouns && token?.kind === "stop" && isInnerStop(reading, start - 1);
    if (!token || quotationAt[start - 1] !== -1 || (edges.has(token.kind) && !inner)) break;
    if (isIn(token, List.clauseStarts) || isComplementiser(token)) break;
    if (isIn(token, List.relatives)) break;
    start--;
  }
  return start;
}
