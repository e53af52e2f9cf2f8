import type { CueSense } from "../lexicon/compile";
import { NounClass } from "../lexicon/noun-class";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { nameByWeight } from "../speakers/name-by-weight";
import { holdsFullName } from "../speakers/name-in-run";
import { isOfficeOf } from "../speakers/run-parts";
import { madeOf } from "./made-of";

/** `واستطرد "المستبعدون" توضيح …`: a word or two right behind the verb, with its object behind them. */
export function isSubjectInMarks(
  reading: Reading,
  quotation: Quotation,
  from: number,
  { frames, act, agreement }: CueSense,
): boolean {
  if (quotation.open !== from || reading.lexicon.source.capitals) return false;
  // `بقولهم «…» أو «…»`: whose words they are its ending says.
  if (act === "noun" && agreement.gender !== null) return false;
  const behind = reading.tokens[quotation.after];
  if (behind?.kind === "comma" || behind?.kind === "dash") return isKnownName(reading, quotation);
  // `ذكر "مارتن هول" رئيس …`: behind the marks stands the office of whom they name.
  if (isOfficeOf(behind) && holdsFullName(reading, quotation)) return true;
  if (behind?.kind !== "word") return false;
  const { words, signs } = madeOf(reading, quotation);
  return signs === 0 && words <= (frames.has("demand") ? 6 : 2);
}

/** `وأضاف «درويش»، خلال …`, `وقالت «أم نجاح»، في …`: the marks hold whom the article knows, or a name of a mother or father. */
export function isKnownName(
  { tokens, surnames, lexicon }: Reading,
  { from, to }: Quotation,
): boolean {
  if (lexicon.source.capitals || to - from > 3) return false;
  const first = tokens[from];
  if (to - from === 1) return first !== undefined && surnames.has(first.form);
  const noun = first?.facts.nounClass;
  if (noun !== NounClass.Given && noun !== NounClass.Joiner) return false;
  const name = nameByWeight(tokens, { from, to }, surnames);
  return name?.from === from && name.to === to;
}
