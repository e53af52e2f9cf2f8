import { List } from "../lexicon/lists";
import { Signal } from "../lexicon/signals/compile";
import { isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/find-quotations";
import { type Reading, spanOf, type TokenRange, tokenFrom, tokensOf } from "../reading";
import type { Narration } from "../types";
import { trimRange } from "../utterances/clause";
import type { FoundUtterance } from "../utterances/collection";
import { assess } from "./assess-utterances";
import { scan } from "./scan";

/** One of these makes narration worth offering; names and dates alone would offer every sentence. */
const strong =
  Signal.figure |
  Signal.number |
  Signal.first |
  Signal.ordinal |
  Signal.superlative |
  Signal.comparison |
  Signal.cause |
  Signal.phrase;
const needed = strong & ~(Signal.phrase | Signal.ordinal);
const leastScore = 0.45;
const leastWords = 4;
/** A part of a sentence may be a mere circumstance of the words reported beside it. */
const leastWordsOfPart = 6;
const longestName = 12;

/**
 * The outlet's own assertions that are worth a check: whole sentences without a reported word, or the
 * part of a sentence before its first reporting words or after its last.
 */
export function findNarration(
  reading: Reading,
  utterances: readonly FoundUtterance[],
  used: ReadonlySet<Quotation>,
  names: ReadonlySet<string>,
): Narration[] {
  const taken = takenTokens(reading, utterances, used);
  const narration: Narration[] = [];
  for (const sentence of reading.sentences) {
    for (const part of freeParts(sentence, taken)) {
      if (!holdsStrongWord(reading, part)) continue;
      const isWhole = part.from === sentence.from && part.to === sentence.to;
      const range = isWhole ? part : clauseIn(reading, part, sentence);
      const found = range && assessNarration(reading, range, isWhole, names);
      if (found) narration.push({ passage: sentence.passage, ...found });
    }
  }
  return narration;
}

/**
 * How many utterances or quotations of speech reach over each token: from the first of statement, cue
 * and mention to the last. Kept as differences first, so that nested ones cost no more.
 */
function takenTokens(
  reading: Reading,
  utterances: readonly FoundUtterance[],
  used: ReadonlySet<Quotation>,
): Int32Array {
  const { tokens, sentences, quotations } = reading;
  const change = new Int32Array(tokens.length + 1);
  const take = ({ from, to }: TokenRange) => {
    if (to <= from) return;
    change[from] = (change[from] ?? 0) + 1;
    change[to] = (change[to] ?? 0) - 1;
  };
  let index = 0;
  for (const { statement, cue, mention } of utterances) {
    const range = tokensOf(reading, statement);
    // A statement may begin inside a token only where a mark was glued: that token is taken too.
    const before = tokens[range.from - 1];
    let from = before && before.end > statement.start ? range.from - 1 : range.from;
    let { to } = range;
    while (index < sentences.length - 1 && (sentences[index]?.to ?? 0) <= from) index++;
    const sentence = sentences[index];
    for (const span of [cue, mention]) {
      if (!span || !sentence) continue;
      const at = tokenFrom(reading, span.start);
      if (at < sentence.from || at >= sentence.to) continue;
      from = Math.min(from, at);
      to = Math.max(to, tokenFrom(reading, span.end));
    }
    take({ from, to });
  }
  for (const quotation of quotations.outer)
    if (used.has(quotation) || quotation.to - quotation.from > longestName)
      take({ from: quotation.open, to: quotation.after });
  for (let i = 1; i < change.length; i++) change[i] = (change[i] ?? 0) + (change[i - 1] ?? 0);
  return change;
}

/** What is left of a sentence at its head and at its tail. */
function freeParts({ from, to }: TokenRange, taken: Int32Array): TokenRange[] {
  let head = from;
  while (head < to && taken[head] === 0) head++;
  if (head === to) return [{ from, to }];
  let tail = to;
  while (tail > head && taken[tail - 1] === 0) tail--;
  return [
    { from, to: head },
    { from: tail, to },
  ].filter((part) => part.to > part.from);
}

function holdsStrongWord({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (((tokens[i]?.facts.signals ?? 0) & strong) !== 0) return true;
  return false;
}

const parting = new Set(["comma", "semicolon", "dash", "stop", "close"]);

/** The part as a clause of its own, or null where it only belongs to the words reported beside it. */
function clauseIn(reading: Reading, part: TokenRange, sentence: TokenRange): TokenRange | null {
  const { tokens } = reading;
  const isHead = part.from === sentence.from;
  const edge = tokens[isHead ? part.to - 1 : part.from];
  if (!isHead && !parting.has(edge?.kind ?? "word")) return null;
  const range = trimRange(reading, part);
  if (isHead && isIn(tokens[range.from], List.circumstances)) return null;
  return range.to - range.from < leastWordsOfPart ? null : range;
}

function assessNarration(
  reading: Reading,
  range: TokenRange,
  isWhole: boolean,
  names: ReadonlySet<string>,
): Omit<Narration, "passage"> | null {
  const words = scan(reading, range, names);
  if ((words.signals & needed) === 0 || words.words < leastWords || words.isQuestion) return null;
  const assessment = assess(reading, words, null, null);
  const { claimKind, worth } = assessment;
  const isChecked = claimKind === "fact" || claimKind === "number" || claimKind === "comparison";
  if (!isChecked || worth.score < leastScore) return null;
  return { at: spanOf(reading, isWhole ? trimmed(reading, range) : range), assessment };
}

const blank = new Set(["line", "dash", "comma", "semicolon", "colon"]);

/** Without the signs of a list or heading at its edges; its full stop stays. */
function trimmed({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  let first = from;
  let last = to;
  while (first < last && blank.has(tokens[first]?.kind ?? "line")) first++;
  while (last > first && blank.has(tokens[last - 1]?.kind ?? "line")) last--;
  return { from: first, to: last };
}
