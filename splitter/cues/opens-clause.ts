import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isComplementiser, isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";

/** A complementiser that hands over reported words, rather than a part of `إلا أن`, `بعد أن`. */
export function opensClause(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  // `توقع ألا …`; `إلا` is spelt alike without its hamza.
  if (token?.form === "الا" && token.word?.written === "ألا") return true;
  if (token?.kind !== "word" || !isComplementiser(token)) return false;
  const before = tokens[at - 1];
  // `بان كي مون`
  if (tokens[at + 1]?.form === "كي") return false;
  // `إن.بي.سي`
  const next = tokens[at + 1];
  if (next?.form === "." && next.start === token.end && tokens[at + 2]?.start === next.end)
    return false;
  // `على من ينتقدها إن أعطت رأيها`: before a verb in the past it is "if".
  if (token.word?.written === "إن" && isPastVerb(tokens[at + 1])) return false;
  // `يان فان دير لينده`: a small word of a foreign name looks like one.
  if (isExactly(token, List.nameJoiners) && before && isNamePart(before)) return false;
  return before?.kind !== "word" || !isIn(before, List.complementiserBlockers);
}

const isPastVerb = (token: Token | undefined) =>
  token?.kind === "word" &&
  (/^(?:لم|تم|تمت|شاء|كان|كانت|وجد|امكن|اراد|ارادت)$/.test(token.form) ||
    (token.facts.nounClass === NounClass.Unknown &&
      /[^ا]ت$/.test(token.form) &&
      token.form.length > 3 &&
      token.form.length < 7));

const isNamePart = ({ facts: { nounClass } }: Token) =>
  nounClass === NounClass.Given || nounClass === NounClass.AmbiguousGiven;
