import { type FoundSpan, foldWithPlaces } from "@/language/folded-places";
import { foldForSearch } from "@/language/folding";

/** Conjunctions and prepositions that Arabic writes joined to a name. */
const joined = /^[وفبلك]{0,2}$/;
const letter = /[\p{L}\p{N}]/u;

/**
 * Where a name stands in a text, in whatever spelling of the same letters (tashkeel, tatweel, hamza,
 * case), as whole words; a joined conjunction or preposition may stand before it. Rather one too
 * many than one too few: it is for names that must not be seen.
 */
export function occurrencesOf(name: string, text: string): FoundSpan[] {
  const wanted = foldForSearch(name);
  if (!wanted) return [];
  const { folded, places } = foldWithPlaces(text);
  const found: FoundSpan[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const until = at + wanted.length;
    if (!startsWord(folded, at) || letter.test(folded[until] ?? " ")) continue;
    found.push({ start: places[at] ?? 0, end: places[until] ?? text.length });
  }
  return found;
}

function startsWord(folded: string, at: number): boolean {
  const before = folded.slice(0, at).match(/[\p{L}\p{N}]*$/u)?.[0] ?? "";
  return joined.test(before);
}
