import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { hasEnding, isComplementiser, isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { endsItsClause } from "./as-clause";

const farthestPart = 40;
const farthestAuxiliary = 4;

const farthestState = 4;

/** `Der Text sei gut geschrieben`: a participle with `sein` and nobody who does it tells of a state. */
function isState({ tokens, lexicon, quotationAt }: Reading, at: number, floor: number): boolean {
  if (!hasEnding(lexicon, tokens[at], "participleEndings")) return false;
  if (hasEnding(lexicon, tokens[at], "motionParticiples")) return false;
  for (let i = at - 1; i >= floor && i >= at - farthestState; i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || quotationAt[i] !== -1 || isExactly(token, List.agents))
      return false;
    if (isExactly(token, List.beVerbs)) return true;
  }
  return false;
}

/** Does the form have what it needs to report: its other part after it (`teilte … mit`), its auxiliary before? */
export function isComplete(
  reading: Reading,
  sense: CueSense,
  at: number,
  sentence: Sentence,
): boolean {
  const { tokens, quotationAt, lexicon } = reading;
  if (sense.auxiliary) {
    let i = at - 1;
    while (i >= sentence.from && i > at - farthestAuxiliary - 1 && tokens[i]?.kind === "word") {
      if (isIn(tokens[i], List.auxiliaries)) return true;
      i--;
    }
    return false;
  }
  if (lexicon.source.clauseOrder === "verb-second" && isState(reading, at, sentence.from))
    return false;
  if (sense.separated.size === 0) return true;
  // `wie der Verein bekannt gab`: at the end of a clause the part stands before its verb.
  const before = tokens[at - 1];
  if (before?.kind === "word" && quotationAt[at - 1] === -1 && sense.separated.has(before.form)) {
    if (endsItsClause(reading, { from: at, to: at + 1 }, sentence.to)) return true;
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + farthestPart); i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || quotationAt[i] !== -1) continue;
    const next = tokens[i + 1];
    const ends = i + 1 >= sentence.to || next?.kind !== "word" || isIn(next, List.clauseStarts);
    if (ends && sense.separated.has(token.form)) return true;
    if (isComplementiser(token)) return false;
  }
  return false;
}
