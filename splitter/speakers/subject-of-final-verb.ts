import { List } from "../lexicon/lists";
import { isComplementiser, isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { firstSubject } from "./first-subject";
import { phraseBefore } from "./phrase";

const longestClause = 30;
const edges = new Set(["comma", "colon", "semicolon", "stop", "dash", "line", "open"]);
const articles = new Set(["der", "die", "das"]);

/**
 * The subject of a verb that ends its clause (`während X von „…“ sprach`, `X, der sich als „…“ bezeichnet`):
 * the first noun phrase behind the conjunction, or what the relative pronoun stands for. Null where
 * the clause is no such one.
 */
export function subjectOfFinalVerb(
  reading: Reading,
  verb: number,
  floor: number,
): TokenRange | null {
  const { text, tokens, quotationAt, quotations } = reading;
  for (let i = verb - 1; i >= floor && i > verb - longestClause; i--) {
    const index = quotationAt[i] ?? -1;
    if (index !== -1) {
      i = quotations.outer[index]?.open ?? i;
      continue;
    }
    const token = tokens[i];
    if (!token) return null;
    const opens = isIn(token, List.clauseStarts) || isComplementiser(token);
    if (opens && token.kind === "word" && i + 1 < verb) return firstSubject(reading, i + 1, verb);
    if (!edges.has(token.kind)) continue;
    const pronoun = tokens[i + 1];
    if (token.kind !== "comma" || !pronoun) return null;
    const governed = isIn(pronoun, List.phraseEnds) || isExactly(pronoun, List.relatives);
    if (governed) return firstSubject(reading, i + 2, verb);
    if (!articles.has(pronoun.form)) return null;
    const next = tokens[i + 2];
    const capital = next?.kind === "word" && isCapitalAt(text, next.start);
    // `die Merkel als „…“ bezeichnete`: behind the pronoun stands a subject of its own.
    if (capital || isExactly(next, List.determiners) || next?.facts.pronoun)
      return firstSubject(reading, i + 2, verb);
    return phraseBefore(reading, i, floor);
  }
  return null;
}
