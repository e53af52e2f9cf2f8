import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { type Reading, spanOf } from "../reading";
import { canSpeak } from "../speakers/can-speak";
import type { NamedSpeaker } from "../types";

const ends = new Set(["comma", "stop"]);
const farthestInside = 120;
const longestPhrase = 12;

/**
 * `« Le problème, explique le professeur Martin, c'est que … »`: who speaks by the words put between commas
 * inside the marks, as French writes them.
 */
export function insertedSpeaker(reading: Reading, { from, to }: Quotation): NamedSpeaker | null {
  const { tokens, text, lexicon } = reading;
  if (lexicon.source.clauseOrder !== "free") return null;
  for (let i = from; i < to && i < from + farthestInside; i++) {
    if (tokens[i]?.kind !== "comma") continue;
    let at = i + 1;
    // `, a expliqué le maire,`
    if (cueOf(tokens[at]) === null && isExactly(tokens[at], List.perfectVerbs)) at++;
    const cue = cueOf(tokens[at]);
    if (cue?.act !== "verb" || !cue.frames.has("quote")) continue;
    let last = at + 1;
    while (last < to && last < at + longestPhrase && tokens[last]?.kind === "word") last++;
    const run = { from: at + 1, to: last };
    if (last === at + 1 || (last < to && !ends.has(tokens[last]?.kind ?? "word"))) continue;
    if (!canSpeak(reading, run)) continue;
    const span = spanOf(reading, run);
    return { name: text.slice(span.start, span.end), at: span };
  }
  return null;
}
