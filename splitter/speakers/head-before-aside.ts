import { isSubjunctive } from "../cues/subjunctive";
import { List } from "../lexicon/lists";
import { cueOf, isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { canSpeak } from "./can-speak";
import { runFrom } from "./phrase";

const longestAside = 60;
const longestBracket = 6;

/**
 * `Anna Roth, die den Brief unterschrieben hatte, lobte …`: whoever stands at the head of the sentence before what
 * two commas part from the verb at `verb`. Null where what stands between them is the clause itself.
 */
export function headBeforeAside(reading: Reading, verb: number, floor: number): TokenRange | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.clauseOrder !== "verb-second" || tokens[verb - 1]?.kind !== "comma")
    return null;
  if (verb - floor > longestAside) return null;
  const head = runFrom(reading, floor, verb - 1);
  if (head.to === head.from || !canSpeak(reading, head)) return null;
  const comma = overBracket(reading, head.to);
  if (tokens[comma]?.kind !== "comma" || comma >= verb - 2) return null;
  return isAside(reading, comma, verb - 1) ? head : null;
}

/** `Anna Roth (SPD), …` */
function overBracket({ tokens }: Reading, at: number): number {
  if (tokens[at]?.kind !== "open") return at;
  for (let i = at + 1; i < at + longestBracket; i++) if (tokens[i]?.kind === "close") return i + 1;
  return at;
}

/** Does each part between the commas begin as a relative clause or an apposition does, not with a verb? */
function isAside(reading: Reading, from: number, to: number): boolean {
  const { text, tokens, quotationAt } = reading;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind === "colon" || tokens[i]?.kind === "semicolon") return false;
    if (tokens[i]?.kind !== "comma" || quotationAt[i] !== -1) continue;
    const first = tokens[i + 1];
    if (!first || first.kind === "comma") return false;
    if (first.kind !== "word") continue;
    if (isIn(first, List.auxiliaries) || isSubjunctive(reading, i + 1)) return false;
    const capital = isCapitalAt(text, first.start);
    if (!capital && cueOf(first)?.act === "verb") return false;
    const opens = [List.determiners, List.relatives, List.phraseEnds, List.officeWords];
    if (
      !capital &&
      !isExactly(first, List.genitiveArticles) &&
      !opens.some((list) => isExactly(first, list))
    )
      return false;
  }
  return true;
}
