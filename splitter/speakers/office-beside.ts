import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { isOffice } from "./run-parts";

const longestOffice = 7;
/** Before the article that an office has where it tells the holder's gender (`le ministre`, `la ministre`). */
export const gender = "=";

/**
 * The office right before a name, or behind the comma after it, in a language whose subject may follow its verb: its
 * head, what a short form of it would be (`Minister` for `Innenminister`), and what it is of. Null where none is.
 */
export function officeBeside(reading: Reading, { from, to }: TokenRange): string[] | null {
  const { tokens } = reading;
  let head = -1;
  // `el alcalde, Juan Gil, …`
  const apposed = tokens[from - 1]?.kind === "comma" && tokens[to]?.kind !== "word";
  const last = apposed ? from - 2 : from - 1;
  for (let i = last; i >= 0 && i > last - longestOffice && tokens[i]?.kind === "word"; i--) {
    if (cueOf(tokens[i])?.act === "verb" && !isCapital(reading, i)) break;
    if (isOffice(reading, i)) head = i;
    const owned = [i, i - 1].some((at) => isExactly(tokens[at], List.officeWords));
    const opens = isExactly(tokens[i], List.determiners) && !owned;
    if (head === -1 && i < last && opens) break;
  }
  if (head !== -1) return officeOf(reading, head, last + 1);
  if (tokens[to]?.kind !== "comma") return null;
  const article = isExactly(tokens[to + 1], List.determiners) ? 1 : 0;
  head = to + 1 + article;
  let end = head;
  while (end < head + longestOffice && tokens[end]?.kind === "word") end++;
  return isOffice(reading, head) ? officeOf(reading, head, end) : null;
}

function officeOf({ tokens, lexicon }: Reading, head: number, end: number): string[] {
  const noun = tokens[head]?.form ?? "";
  const short = lexicon.officeEndings.find((one) => noun.endsWith(one) && noun !== one);
  const office = [noun];
  if (short) office.push(short);
  const article = tokens[head - 1];
  if (isExactly(article, List.definiteArticles)) office.push(gender + article?.form);
  for (let i = head + 1; i < end; i++) office.push(tokens[i]?.form ?? "");
  return office;
}

const isCapital = ({ text, tokens }: Reading, at: number) =>
  isCapitalAt(text, tokens[at]?.start ?? 0);
