import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { opensMainClause } from "../speakers/main-clause";
import { isInnerStop } from "../speakers/phrase";

const occasions = new Set(
  "interview statement speech letter op-ed tweet tweets email e-mail memo report column post rally appearance hearing conference call testimony debate briefing floor address filing release note posting broadcast".split(
    " ",
  ),
);
const severalOccasions =
  /^(?:interviews|speeches|statements|letters|tweets|emails|e-mails|memos|appearances|rallies|remarks|hearings|filings)$/;
const longestOccasion = 8;

/** The token behind `in an interview`, `at a news conference`, `on the Senate floor`, `in television appearances` at `at`; `at` where none stands there. */
export function overOccasion(reading: Reading, at: number): number {
  const { tokens } = reading;
  const form = tokens[at]?.form ?? "";
  if (form !== "in" && form !== "at" && form !== "on" && form !== "before") return at;
  const next = tokens[at + 1];
  if (form === "in" || form === "at") {
    if (severalOccasions.test(next?.form ?? "")) return at + 2;
    if (next?.kind === "word" && severalOccasions.test(tokens[at + 2]?.form ?? "")) return at + 3;
  }
  if (!isExactly(next, List.determiners)) return at;
  for (let i = at + 2; i < at + longestOccasion; i++) {
    const { kind } = tokens[i] ?? {};
    const hour = kind === "number" || (kind === "stop" && isInnerStop(reading, i));
    if (kind !== "word" && !hour) return at;
    if (isExactly(tokens[i], List.prepositions)) return at;
    if (occasions.has(tokens[i]?.form ?? "")) return i + 1;
  }
  return at;
}

/** `said in a filing Monday it expects …`: where a clause begins behind when and where it was said. */
export function behindOccasion(
  reading: Reading,
  at: number,
  limit: number,
  { frames }: CueSense,
): number {
  const times = overTimes(reading, at);
  const occasion = overOccasion(reading, times);
  if (occasion === times || !frames.has("clause") || !frames.has("quote")) return times;
  const from = overTimes(reading, occasion);
  return opensMainClause(reading, from, limit) ? from : times;
}

const units = new Set([
  "week",
  "month",
  "year",
  "night",
  "morning",
  "afternoon",
  "evening",
  "day",
  "weekend",
  "summer",
  "fall",
  "winter",
  "spring",
]);
const nearer = new Set(["this", "last", "next", "earlier", "late", "early", "on"]);

/** The token after `Thursday`, `on Thursday night`, `last week`. */
export function overTimes({ tokens }: Reading, at: number): number {
  let i = at;
  while (i < at + 5) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (
      (token?.form === "at" && next?.form === "length") ||
      (token?.form === "in" && next?.form === "detail")
    )
      i += 2;
    else if (isExactly(token, List.times)) i++;
    else if (i > at && units.has(token?.form ?? "")) i++;
    else if (
      nearer.has(token?.form ?? "") &&
      (isExactly(next, List.times) ||
        units.has(next?.form ?? "") ||
        next?.form === "this" ||
        next?.form === "last")
    )
      i++;
    else break;
  }
  return i;
}
