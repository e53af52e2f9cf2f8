import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { isAdverb, isFiniteVerb } from "../speakers/word-kinds";
import type { TokenRange } from "../text/tokens";

const subordinating = new Set(
  "after when while although though because if since before despite once unless whereas amid".split(
    " ",
  ),
);
/** Those that open no circumstance of what is said when they stand inside a sentence. */
const inner = new Set(["after", "when", "while", "although"]);
const farthestRelative = 5;

const farthestConjunction = 8;

/** Does the cue's own clause, or the sentence, open with a conjunction that makes it subordinate? */
export function opensSubordinate(
  reading: Reading,
  { at }: AttributedCue,
  { from }: TokenRange,
): boolean {
  const { tokens, quotationAt } = reading;
  for (let i = at.from - 1; i > from && i > at.from - farthestConjunction; i--) {
    if (tokens[i]?.kind !== "word" || quotationAt[i] !== -1) break;
    if (inner.has(tokens[i]?.form ?? "")) return true;
  }
  // `Years after …`, `Even though …`, `As critics say that …`
  const first = [tokens[from], tokens[from + 1]];
  const afterTime = tokens[from + 2]?.form === "after" || tokens[from + 2]?.form === "before";
  const opens = first.some((token) => subordinating.has(token?.form ?? ""));
  if (!opens && !afterTime && tokens[from]?.form !== "as") return false;
  for (let i = from; i < at.from; i++)
    if (tokens[i]?.kind === "comma" || quotationAt[i] !== -1) return false;
  return true;
}

const circumstantial = /^(?:like|unlike|with|in|on|for|by|amid|despite|without|under|at)$/;

/** `Like fans supporting a team, they …`, `In her criticism of the plan, Wren …`: before the first comma of a sentence that a preposition opens. */
export function opensCircumstantial(
  { tokens, quotationAt }: Reading,
  { at }: AttributedCue,
  { from }: TokenRange,
): boolean {
  if (!circumstantial.test(tokens[from]?.form ?? "")) return false;
  for (let i = from; i < at.from; i++)
    if (tokens[i]?.kind === "comma" || quotationAt[i] !== -1) return false;
  return true;
}

/** `Wren, who said …,`, `Wren, hoping to …,`: does the cue stand in an insertion behind a comma? */
export function isInserted(
  { tokens }: Reading,
  { at, act, sense }: AttributedCue,
  { from }: TokenRange,
): boolean {
  if (act === "participle" || sense?.entry.predicative)
    return tokens[at.from - 1]?.kind === "comma" && at.from - 1 > from;
  // `the deal, which the firm says will …`: over adverbs, or a subject without a verb.
  for (let i = at.from - 1; i > from && i > at.from - farthestRelative; i--) {
    if (isExactly(tokens[i], List.relatives)) return tokens[i - 1]?.kind === "comma";
    if (tokens[i]?.kind !== "word" || isFiniteVerb(tokens[i])) return false;
    if (!isAdverb(tokens[i]) && tokens[i]?.facts.cue) return false;
  }
  return false;
}
