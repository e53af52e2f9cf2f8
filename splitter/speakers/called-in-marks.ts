import { List } from "../lexicon/lists";
import { isComplementiser, isExactly, isIn, isInBare } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { isOfficeOf } from "./run-parts";

/** `الدكتور «هدلق الورد» إن …`: two or three words in marks on the way from a title to the words that are reported. */
export function isCalledInMarks(
  { tokens }: Reading,
  { from, to, after }: Quotation,
  limit: number,
): boolean {
  if (to - from < 2 || to - from > 3 || after > limit) return false;
  const next = tokens[after];
  if (!isComplementiser(next) && !(next?.kind === "comma" && after < limit)) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || isIn(token, List.phraseEnds) || isComplementiser(token))
      return false;
  }
  return !isOfficeOf(tokens[from]);
}

/** `«اللواء فلان الفلاني»`: the name behind its titles. */
export function afterTitles({ tokens }: Reading, { from, to }: Quotation): TokenRange {
  let at = from;
  while (at < to && isExactly(tokens[at], List.titles)) at++;
  return { from: at, to };
}

/** Not behind a noun that says nothing of a kind (`laut Jury „Hoffnung und Mut“`): there they are what it says. */
export function belongsToName({ tokens, text }: Reading, { open }: Quotation): boolean {
  const noun = tokens[open - 1];
  const alone = isIn(tokens[open - 2], List.phraseEnds);
  const known = isInBare(noun, List.nameKinds) || isInBare(noun, List.institutions);
  return !alone || known || !isCapitalAt(text, noun?.start ?? 0);
}
