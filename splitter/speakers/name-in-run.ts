import { List } from "../lexicon/lists";
import { isDefinite, isExactly, isIn, isInBare, isVerbalNoun } from "../lexicon/words";
import type { Reading, TokenRange } from "../reading";

/** The parts of a noun phrase that names somebody: the name itself and what they are. */
export interface RunParts {
  readonly name: TokenRange | null;
  readonly description: TokenRange | null;
}

const longestName = 5;

const formOf = ({ tokens }: Reading, at: number) => tokens[at]?.form ?? "";
const isTitle = (reading: Reading, at: number) => isIn(reading.tokens[at], List.titles);
const isJoiner = (reading: Reading, at: number) => isExactly(reading.tokens[at], List.nameJoiners);

/** Does the word name an office or a body, whatever conjunction or article it carries? */
export function isOffice(reading: Reading, at: number): boolean {
  return isInBare(reading.tokens[at], List.offices);
}

function isKnownNoun(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    isOffice(reading, at) || isInBare(token, List.officeWords) || isInBare(token, List.institutions)
  );
}

/** The end of a name that begins at `from`: before an office, or after a family name with article. */
function endOfName(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from < longestName + 2) {
    if (reading.tokens[at]?.kind !== "word") break;
    if (at > from && (isOffice(reading, at) || isTitle(reading, at))) break;
    const afterFamily =
      at > from && isDefinite(reading.tokens[at - 1]) && !isJoiner(reading, at - 2);
    if (afterFamily && !isJoiner(reading, at)) break;
    at++;
  }
  return at;
}

/** The start of a name that stands at the end of the run, after an office that began at `head`. */
function startOfName(reading: Reading, head: number, to: number): number | null {
  const last = to - 1;
  if (last <= head || isKnownNoun(reading, last)) return null;
  if (reading.tokens[last]?.kind !== "word") return null;
  const isGiven = (at: number) => isIn(reading.tokens[at], List.givenNames);
  const canBegin = (at: number) =>
    at > head &&
    !isKnownNoun(reading, at) &&
    !isDefinite(reading.tokens[at]) &&
    !(isVerbalNoun(reading.tokens[at]) && !isGiven(at));
  const headIsDefinite = isDefinite(reading.tokens[head]);
  if (!canBegin(last - 1) && !isJoiner(reading, last - 1)) {
    const single = headIsDefinite && canBegin(last);
    return single && !formOf(reading, last).startsWith("ل") ? last : null;
  }
  let from = last - 1;
  while (
    from - 1 > head &&
    to - from < longestName &&
    (isJoiner(reading, from) || isJoiner(reading, from - 1) || isGiven(from - 1))
  )
    from--;
  const hard =
    from - 1 <= head || isDefinite(reading.tokens[from - 1]) || isKnownNoun(reading, from - 1);
  if (isDefinite(reading.tokens[last]) && !isGiven(from) && !hard) return null;
  if (
    from - 1 > head &&
    headIsDefinite === false &&
    !hard &&
    canBegin(from - 1) &&
    isGiven(from - 1)
  )
    from--;
  return from;
}

function partsWithoutCapitals(reading: Reading, { from, to }: TokenRange): RunParts {
  let at = from;
  while (at < to && isTitle(reading, at)) at++;
  if (at > from && at < to) {
    const end = endOfName(reading, at, to);
    if (!isOffice(reading, at))
      return { name: { from: at, to: end }, description: end < to ? { from: end, to } : null };
  }
  if (isOffice(reading, from) && !isIn(reading.tokens[from], List.givenNames)) {
    for (let i = from + 1; i < to - 1; i++) {
      if (!isTitle(reading, i) || isTitle(reading, i + 1)) continue;
      const end = endOfName(reading, i + 1, to);
      let office = i;
      while (office > from + 1 && isTitle(reading, office - 1)) office--;
      return { name: { from: i + 1, to: end }, description: { from, to: office } };
    }
    const start = startOfName(reading, from, to);
    return start === null
      ? { name: null, description: { from, to } }
      : { name: { from: start, to }, description: { from, to: start } };
  }
  if (isInBare(reading.tokens[from], List.institutions))
    return { name: null, description: { from, to } };
  const definite = (at: number) => at < to && isDefinite(reading.tokens[at]);
  // `هيئة المياه المحلية`: a noun with two definite words after it is no name.
  const named = isJoiner(reading, from) || isIn(reading.tokens[from], List.givenNames);
  if (!named && definite(from + 1) && definite(from + 2) && !isOffice(reading, from + 2))
    return { name: null, description: { from, to } };
  const end = endOfName(reading, from, to);
  return { name: { from, to: end }, description: end < to ? { from: end, to } : null };
}

const startsWithCapital = ({ text, tokens }: Reading, at: number) => {
  const first = text.charAt(tokens[at]?.start ?? 0);
  return first !== first.toLowerCase();
};

/** Is the word an initial, title or capitalised word of a name? */
function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind === "stop") return true;
  return token?.kind === "word" && (startsWithCapital(reading, at) || isJoiner(reading, at));
}

/** A word that has a capital for beginning the sentence. */
const isSmallWord = (reading: Reading, at: number) =>
  isExactly(reading.tokens[at], List.commonWords) ||
  isExactly(reading.tokens[at], List.cueBlockers) ||
  isExactly(reading.tokens[at], List.circumstances);

const isPossessive = (form: string) => form.endsWith("'s") || form.endsWith("s'");

function partsWithCapitals(reading: Reading, { from, to }: TokenRange): RunParts {
  let best: TokenRange | null = null;
  let at = from;
  while (at < to) {
    if (reading.tokens[at]?.kind === "stop" || !isNameWord(reading, at) || isJoiner(reading, at)) {
      // A name before a preposition is the head: `a spokesman for Whitlock` names nobody by name.
      if (best === null && isExactly(reading.tokens[at], List.officeWords) && at > from) break;
      if (best && isExactly(reading.tokens[at], List.officeWords)) break;
      at++;
      continue;
    }
    let end = at;
    while (
      end < to &&
      isNameWord(reading, end) &&
      !(end > at && isPossessive(formOf(reading, end - 1)))
    )
      end++;
    while (end > at && (reading.tokens[end - 1]?.kind === "stop" || isJoiner(reading, end - 1)))
      end--;
    let start = at;
    while (
      start < end &&
      (isSmallWord(reading, start) ||
        isTitle(reading, start) ||
        reading.tokens[start]?.kind === "stop")
    )
      start++;
    if (start < end && !isPossessive(formOf(reading, end - 1))) best = { from: start, to: end };
    at = Math.max(end, at + 1);
  }
  return { name: best, description: { from, to } };
}

/** Tells the name in a noun phrase from the title and office beside it. */
export function nameInRun(reading: Reading, run: TokenRange): RunParts {
  if (run.from >= run.to) return { name: null, description: null };
  return reading.lexicon.source.capitals
    ? partsWithCapitals(reading, run)
    : partsWithoutCapitals(reading, run);
}
