import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isAdverb, isVerbHere, startsWithCapital } from "./word-kinds";

const longestSmallNoun = 5;

/** `the veteran lawyer and …`: the article of a noun in small letters that ends before `to`; `to` where there is none. */
export function startOfSmallNoun(reading: Reading, to: number, floor: number): number {
  const { tokens } = reading;
  for (let i = to - 1; i >= floor && i > to - longestSmallNoun; i--) {
    const token = tokens[i];
    if (token?.kind === "dash") continue;
    if (token?.kind !== "word" || isVerbHere(reading, i)) return to;
    if (isExactly(token, List.determiners)) return i < to - 1 ? i : to;
    if (isExactly(token, List.prepositions) || isExactly(token, List.clauseStarts)) return to;
  }
  return to;
}

const spells =
  /^(?:week|month|year|night|morning|afternoon|evening|weekend|spring|summer|fall|winter)$/;

/** `Wren last week ruled out …`: where the time right before the verb at `at` begins; `at` where none stands there. */
export function overTime({ tokens }: Reading, at: number, floor: number): number {
  const which = tokens[at - 2]?.form;
  const named = which === "last" || which === "this" || which === "next";
  if (at - 3 < floor || !named || !spells.test(tokens[at - 1]?.form ?? "")) return at;
  const before = tokens[at - 3];
  return before?.kind === "word" && !isExactly(before, List.prepositions) ? at - 2 : at;
}

/** `“…,” May said`: between marks and verb a capital is a name, whatever the word. */
export function isNameAlone(reading: Reading, at: number, floor: number): boolean {
  const { tokens, quotationAt } = reading;
  const behindMarks = at - 1 >= floor && (quotationAt[at - 2] ?? -1) !== -1;
  return behindMarks && quotationAt[at - 1] === -1 && startsWithCapital(reading, tokens[at - 1]);
}

const adverbials = new Set([
  "so far",
  "thus far",
  "of course",
  "in fact",
  "in turn",
  "for now",
  "in part",
  "at first",
  "at times",
  "as well",
  "no longer",
  "at least",
]);

/** Where the adverbs right before `at` begin, those of two words too (`has so far been`). */
export function overAdverbs({ tokens }: Reading, at: number, floor: number): number {
  let end = at;
  // `Both agreed with …`
  const first = tokens[floor]?.form === "both" ? floor + 1 : floor;
  for (;;) {
    if (end > first && isAdverb(tokens[end - 1])) end--;
    else if (
      end - 2 > floor &&
      tokens[end - 1]?.kind === "word" &&
      adverbials.has(`${tokens[end - 2]?.form} ${tokens[end - 1]?.form}`)
    )
      end -= 2;
    else return end;
  }
}
