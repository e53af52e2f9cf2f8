import type { Reading } from "../reading";
import type { NamedSpeaker } from "../types";
import type { FoundUtterance } from "./collection";

const fewUtterances = 4;

/** `“…,” said Wren, who denied it. “…”`: of what the sentence before gives, its quotation goes on rather than a clause in it. */
export function lastOfSentence(
  { sentences, tokens }: Reading,
  utterances: readonly FoundUtterance[],
  index: number,
): FoundUtterance | undefined {
  const last = utterances.at(-1);
  const start = tokens[sentences[index]?.from ?? 0]?.start ?? 0;
  if (!last || last.quotes.length > 0) return last;
  for (let i = utterances.length - 2; i >= 0 && i >= utterances.length - fewUtterances; i--) {
    const before = utterances[i];
    if (!before || before.statement.start < start) break;
    if (before.quotes.length > 0 && before.kind === "direct") return before;
  }
  return last;
}

const farthestHeard = 24;

/** A last name alone is whoever spoke before with a name that ends in it. */
export function fullNameHeard(
  utterances: readonly FoundUtterance[],
  one: NamedSpeaker,
): NamedSpeaker {
  if (one.name.includes(" ")) return one;
  for (let i = utterances.length - 1; i >= 0 && i >= utterances.length - farthestHeard; i--) {
    const heard = utterances[i]?.speaker;
    if (heard?.name.endsWith(` ${one.name}`)) return heard;
  }
  return one;
}
