import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isAdverb, isFiniteVerb, startsWithCapital } from "../speakers/word-kinds";

/** Does a verb of two uses, with its object from `from` on, tell of an act here (`denied the motion`) rather than of words? */
export function isAct(
  reading: Reading,
  at: number,
  from: number,
  { entry }: CueSense,
  limit: number,
): boolean {
  if (entry.denies && (isWithheld(reading, from) || isRefusal(reading, from))) return true;
  return (
    isYetToBeWeighed(reading, at, from, limit) ||
    isContest(reading, at) ||
    isOther(reading, at, from) ||
    isSummons(reading, at, from)
  );
}

const asked =
  /^(?:motion|motions|request|requests|appeal|appeals|petition|bail|bond|application|permit|permits|entry|access|parole|clemency|asylum|plan|proposal)$/;

/** `denied the motion`: not granted. */
function isRefusal({ tokens }: Reading, from: number): boolean {
  const first = isExactly(tokens[from], List.determiners) ? from + 1 : from;
  return asked.test(tokens[first]?.form ?? "") || asked.test(tokens[first + 1]?.form ?? "");
}

const modals = /^(?:would|will|could|can|should|must|may|might|did|does|to)$|n['’]t$/;
const seats =
  /^(?:seat|seats|title|titles|crown|belt|championship|trophy|border|borders|country|homeland)$/;

/** `defend his title`, `beg the question`. */
function isOther(reading: Reading, at: number, from: number): boolean {
  const { tokens } = reading;
  const form = tokens[at]?.form ?? "";
  if (form.startsWith("beg")) return tokens[from + 1]?.form === "question";
  // `went after the meeting`; but `went after Wren`
  if (/^(?:go|goes|went|going|gone)$/.test(form))
    return (
      !startsWithCapital(reading, tokens[from]) &&
      !/^(?:him|her|them)$/.test(tokens[from]?.form ?? "")
    );
  // `would not release her tax returns`
  const modal = modals.test(tokens[at - 1]?.form ?? "") || tokens[at - 1]?.form === "not";
  if (form === "release" || form === "publish") return modal;
  if (!form.startsWith("defend")) return false;
  return seats.test(tokens[from + 1]?.form ?? "") || seats.test(tokens[from + 2]?.form ?? "");
}

const farthestJudgment = 12;

/** `considers the nominee`: weighed, and nothing thought of it yet, as in `considers the ad a waste`. */
function isYetToBeWeighed(reading: Reading, at: number, from: number, limit: number): boolean {
  const { tokens, quotationAt } = reading;
  if (!/^consider(?:s|ed|ing)?$/.test(tokens[at]?.form ?? "")) return false;
  if (/sel(?:f|ves)$|^(?:it|him|them|her)$/.test(tokens[from]?.form ?? "")) return false;
  if (tokens[at]?.form === "considering") return true;
  // `voters consider Wren honest`
  if (startsWithCapital(reading, tokens[from]) && tokens[from + 2]?.kind === "stop") return false;
  for (let i = from + 1; i < Math.min(limit, from + farthestJudgment); i++) {
    if (quotationAt[i] !== -1 || isFiniteVerb(tokens[i])) return false;
    if (tokens[i]?.kind !== "word") return true;
    const before = tokens[i - 1];
    if (isExactly(tokens[i], List.determiners) && !isExactly(before, List.prepositions))
      return isExactly(before, List.determiners);
  }
  return true;
}

const longestSummoned = 5;

/** `called the minister to answer`: bidden to come, rather than said to be. */
function isSummons({ tokens, quotationAt }: Reading, at: number, from: number): boolean {
  if (!/^call(?:s|ed|ing)?$/.test(tokens[at]?.form ?? "")) return false;
  for (let i = from + 1; i < from + longestSummoned; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || quotationAt[i] !== -1) return false;
    if (token.form === "to")
      return !isExactly(tokens[i - 1], List.intentionNouns) && tokens[i + 1]?.kind === "word";
  }
  return false;
}

/** `Wren, the Republican challenging Fairley`: running against, right behind whoever runs. */
const isContest = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.form === "challenging" &&
  tokens[at - 1]?.kind === "word" &&
  !isAdverb(tokens[at - 1]) &&
  !isExactly(tokens[at - 1], List.clauseStarts) &&
  !isExactly(tokens[at - 1], List.prepositions);

const withheldFrom = new Set(["him", "them", "us", "me", "you"]);

/** `denied Wren a chance to …`: not given, rather than not so. */
function isWithheld(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  let i = from;
  while (i < from + 3 && startsWithCapital(reading, tokens[i])) i++;
  if (i === from && withheldFrom.has(tokens[i]?.form ?? "")) i++;
  return i > from && isExactly(tokens[i], List.determiners);
}
