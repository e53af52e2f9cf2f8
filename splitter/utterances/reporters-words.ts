import { overOccasion } from "../cues/occasion";
import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isAdverb } from "../speakers/word-kinds";

const comments = new Set(
  "tactic practice approach reference nod sentiment notion phrase line theme departure promise reversal rarity feat contrast prospect move step shift increase decrease jump drop figure number position stance message sign reversal blow victory".split(
    " ",
  ),
);

/** `…, a claim disputed by rivals`: an apposition to all that was said is the reporter's. */
export function opensComment({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.form !== "a" && tokens[at]?.form !== "an") return false;
  const isComment = (i: number) =>
    isExactly(tokens[i], List.clauseNouns) || comments.has(tokens[i]?.form ?? "");
  return isComment(at + 1) || (tokens[at + 1]?.kind === "word" && isComment(at + 2));
}

/** `rejected a suit by students who say …`: a relative clause that reports is a claim of its own. */
export function opensReport({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.form !== "who") return false;
  let verb = at + 1;
  while (isAdverb(tokens[verb])) verb++;
  const sense = cueOf(tokens[verb]);
  const next = tokens[verb + 1]?.form ?? "";
  if (/sel(?:f|ves)$/.test(next)) return false;
  // `rivals who have called on …`
  if (sense?.act === "verb" && sense.frames.has("topic") && sense.prepositions.has(next))
    return true;
  return sense?.act === "verb" && sense.frames.has("clause") && !sense.entry.predicative;
}

/** `defended his record during a debate`, `… in an interview on Monday`: where and when it was said is no part of it. */
export function opensOccasion(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const form = tokens[at]?.form ?? "";
  const next = tokens[at + 1];
  if (tokens[at - 1]?.kind !== "word" || next?.form === "and") return false;
  if (form === "during" || form === "via") return true;
  if (form === "on" && isExactly(next, List.times)) return true;
  return overOccasion(reading, at) > at;
}
