import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import type { Complement } from "./cue";

const longestClause = 30;
const edges = new Set(["comma", "colon", "semicolon", "stop", "dash", "line", "open", "close"]);

/** Does the verb at `at` end its clause, but for an auxiliary (`mitgeteilt hatte`)? */
export function endsItsClause({ tokens }: Reading, at: TokenRange, limit: number): boolean {
  let to = at.to;
  while (to < limit && isIn(tokens[to], List.auxiliaries)) to++;
  return to >= limit || tokens[to]?.kind !== "word" || isIn(tokens[to], List.clauseStarts);
}

/**
 * The word that opens a clause in which somebody reports (`wie die Polizei mitteilte`), before the verb
 * that ends it; -1 where the verb at `at` ends no such clause.
 */
export function opensAsClause(
  reading: Reading,
  at: TokenRange,
  floor: number,
  limit: number,
): number {
  const { tokens, lexicon, quotationAt, quotations } = reading;
  if (!lexicon.source.asWords || !endsItsClause(reading, at, limit)) return -1;
  // `wie der Mann „Hilfe“ rief`: the words stand in the clause itself.
  if ((quotationAt[at.from - 1] ?? -1) !== -1 && !isKnownOutlet(reading, at.from - 1)) return -1;
  for (let i = at.from - 1; i >= floor && i > at.from - longestClause; i--) {
    const index = quotationAt[i] ?? -1;
    if (index !== -1) {
      i = quotations.outer[index]?.open ?? i;
      continue;
    }
    const token = tokens[i];
    if (token?.kind === "comma") {
      const opening = opensName(reading, i, floor);
      if (opening === -1) return -1;
      i = opening;
      continue;
    }
    if (!token || edges.has(token.kind)) return -1;
    if (!isExactly(token, List.asWords)) continue;
    const opens = i === floor || (quotationAt[i - 1] ?? -1) !== -1;
    return i + 1 < at.from && (opens || edges.has(tokens[i - 1]?.kind ?? "word")) ? i : -1;
  }
  return -1;
}

/** `wie der „Abendbote“ meldete`: an article before the marks makes them a name, the subject. */
function isKnownOutlet({ tokens, quotationAt, quotations }: Reading, at: number): boolean {
  const open = quotations.outer[quotationAt[at] ?? -1]?.open ?? at;
  return (
    isExactly(tokens[open - 1], List.determiners) || isInBare(tokens[open - 1], List.nameKinds)
  );
}

const longestName = 5;

/** `der Sprecher, Emil Roth, …`: the comma before a name in apposition that the comma `at` closes; -1 else. */
function opensName({ text, tokens }: Reading, at: number, floor: number): number {
  for (let i = at - 1; i > floor && i >= at - longestName - 1; i--) {
    const token = tokens[i];
    if (token?.kind === "comma") return i < at - 1 ? i : -1;
    if (token?.kind !== "word") return -1;
    if (!isCapitalAt(text, token.start) && !isExactly(token, List.nameJoiners)) return -1;
  }
  return -1;
}

/** `Wie die Polizei mitteilte, …` and `…, wie die Polizei mitteilte`: what is reported stands beside the clause. */
export function complementOfAsClause(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  if (sense.act !== "verb" || !(sense.frames.has("clause") || sense.frames.has("quote")))
    return null;
  const { tokens } = reading;
  const opener = opensAsClause(reading, at, sentence.from, sentence.to);
  if (opener === -1) return null;
  let comma = at.to;
  const farthest = Math.min(sentence.to, at.to + longestName);
  while (comma < farthest && tokens[comma]?.kind === "word") comma++;
  // `Die Lage sei, wie X betonte, „ernst“`: the marks stand behind the aside.
  const marked = tokens[comma]?.kind === "comma" && (reading.quotationAt[comma + 1] ?? -1) !== -1;
  if (opener > sentence.from && !(marked && comma + 1 < sentence.to))
    return { kind: "attributed-before", at: opener, from: sentence.from, quotation: null };
  if (tokens[comma]?.kind !== "comma" || comma + 1 >= sentence.to) return null;
  return { kind: "attributed-after", at: comma, from: comma + 1, quotation: null };
}
