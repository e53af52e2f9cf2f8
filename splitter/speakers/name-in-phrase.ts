import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { startsWithCapital } from "./word-kinds";

const isSmall = (form: string) => /^(?:jr|sr|ii|iii|iv)$/.test(form);

/** `Sens. Dana Wren of Ohio and Alex Fairley of Iowa`: none of them alone. */
const severalTitles = /^(?:sens|reps|govs|drs|profs|gens|messrs|mayors|senators|governors)$/;

/**
 * The name at the end of a noun phrase, titles and party aside (`Florida Sen. Dana Wren (R)`). Null where
 * the phrase ends with a common noun, which then names the speaker (`the Wren campaign`).
 */
export function nameInPhrase(reading: Reading, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = reading;
  if (severalTitles.test(tokens[from]?.form ?? "")) return null;
  let end = from;
  while (end < to) {
    const token = tokens[end];
    if (token?.kind === "open" || token?.kind === "comma") break;
    if (end > from && isExactly(token, List.prepositions)) break;
    // `Voters who back Wren`
    if (end > from && token?.form === "who") break;
    // Two who speak together are neither of them.
    if (end > from && token?.form === "and") return null;
    if (end > from && token?.kind === "word" && token.form.endsWith("'s") && end === to - 1)
      return possessed(reading, from, to);
    end++;
  }
  while (
    end > from &&
    (tokens[end - 1]?.kind === "number" ||
      (tokens[end - 1]?.kind === "stop" && isSmall(tokens[end - 2]?.form ?? "")))
  )
    end--;
  while (end > from && isExactly(tokens[end - 1], List.times)) end--;
  const name = nameBefore(reading, from, end);
  // `Attorneys for the board`: a capital for beginning the sentence.
  const common =
    name !== null && end < to && name.to - name.from === 1 && tokens[end]?.kind === "word";
  return common ? null : name;
}

/** `Dana Wren's`: the owner's name, its ending aside where the text is compared. */
function possessed(reading: Reading, from: number, to: number): TokenRange | null {
  return nameBefore(reading, from, to);
}

function nameBefore(reading: Reading, from: number, end: number): TokenRange | null {
  const { tokens } = reading;
  let start = end;
  while (start > from) {
    const token = tokens[start - 1];
    const joiner =
      start < end &&
      token?.kind === "word" &&
      isExactly(token, List.nameJoiners) &&
      start - 1 > from;
    const initial = token?.kind === "stop" && start < end;
    const hyphen = token?.kind === "dash" && start < end && token.end === tokens[start]?.start;
    if (!joiner && !initial && !hyphen && !startsWithCapital(reading, token)) break;
    if (start < end && token?.kind === "word" && token.form.endsWith("'s")) break;
    if (
      isExactly(token, List.titles) ||
      (token?.kind === "stop" && isExactly(tokens[start - 2], List.titles))
    )
      break;
    start--;
  }
  while (
    start < end &&
    (tokens[start]?.kind !== "word" ||
      isExactly(tokens[start], List.determiners) ||
      isExactly(tokens[start], List.auxiliaries) ||
      isExactly(tokens[start], List.clauseStarts))
  )
    start++;
  if (start >= end) return null;
  if (isExactly(tokens[end - 1], List.institutions) || isExactly(tokens[end - 1], List.offices))
    return null;
  return { from: start, to: end };
}
