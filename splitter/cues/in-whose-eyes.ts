import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";

const farthest = 20;

/** `war für die Verbände „Betrug“`, `Für die Ärztin ist der Plan „falsch“.`: what something is for somebody. */
export function isInSomeEyes({ text, tokens }: Reading, { open, from, after }: Quotation): boolean {
  let states = false;
  for (let i = open - 1; i >= 0 && i > open - farthest && tokens[i]?.kind === "word"; i--) {
    if (!isExactly(tokens[i], List.forWhom)) {
      states ||= isExactly(tokens[i], List.copulas);
      continue;
    }
    if (isExactly(tokens[i + 1], List.nobodies)) return false;
    const verb = tokens[i - 1];
    if (verb?.kind === "word") return isExactly(verb, List.copulas);
    const capital = (at: number) => isCapitalAt(text, tokens[at]?.start ?? 0);
    const apposed = capital(open - 1) && capital(from);
    return states && tokens[after]?.kind !== "word" && !apposed;
  }
  return false;
}
