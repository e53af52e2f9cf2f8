import { List } from "../lexicon/lists";
import { Signal, strong } from "../lexicon/signals/compile";
import { isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { type Reading, spanOf, tokensOf } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import type { Narration } from "../types";
import { trimRange } from "../utterances/clause";
import type { FoundUtterance } from "../utterances/collection";
import { scoreOf, worthOf } from "./check-worthiness";
import { claimKindOf } from "./claim-kind";
import { scan } from "./scan";

/** What may turn out to be strong. */
const promising = strong | Signal.ordinal | Signal.strongPhrase;
const leastScore = 0.43;
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
  const { tokens, sentences } = reading;
  const { outer } = reading.quotations;
  const narration: Narration[] = [];
  let utterance = 0;
  let quotation = 0;
  /** Token up to which an utterance that began earlier reaches. */
  let reach = 0;
  const offer = (range: TokenRange | null, isWhole: boolean, passage: number) => {
    const found = range && assessNarration(reading, range, isWhole, names);
    if (found) narration.push({ passage, ...found });
  };
  for (const sentence of sentences) {
    const { from, to, passage } = sentence;
    const end = tokens[to]?.start ?? Number.POSITIVE_INFINITY;
    let head = reach > from ? from : to;
    let tail = Math.max(from, reach);
    for (; (utterances[utterance]?.statement.start ?? end) < end; utterance++) {
      const taken = takenBy(reading, utterances[utterance] as FoundUtterance, sentence);
      head = Math.min(head, taken.from);
      tail = Math.max(tail, taken.to);
    }
    for (; (outer[quotation]?.open ?? to) < to; quotation++) {
      const { open, after } = outer[quotation] as Quotation;
      if (!used.has(outer[quotation] as Quotation) && after - open <= longestName) continue;
      head = Math.min(head, open);
      tail = Math.max(tail, after);
    }
    reach = Math.max(reach, tail);
    if (head >= to && tail <= from) offer(sentence, true, passage);
    else {
      if (head > from) offer(clauseIn(reading, { from, to: head }, sentence), false, passage);
      if (tail < to) offer(clauseIn(reading, { from: tail, to }, sentence), false, passage);
    }
  }
  return narration;
}

/** An utterance's tokens from the first of statement, cue and mention in the sentence to the last. */
function takenBy(
  reading: Reading,
  { statement, cue, mention }: FoundUtterance,
  sentence: TokenRange,
): TokenRange {
  let { start, end } = statement;
  const first = reading.tokens[sentence.from]?.start ?? 0;
  const last = reading.tokens[sentence.to - 1]?.end ?? 0;
  for (const span of [cue, mention]) {
    if (!span || span.start < first || span.end > last) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  const range = tokensOf(reading, { start, end });
  // Where the statement begins inside a token, that one is taken too.
  const cuts = (reading.tokens[range.from - 1]?.end ?? 0) > start;
  return cuts ? { from: range.from - 1, to: range.to } : range;
}

function isPromising({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (((tokens[i] as Token).facts.signals & promising) !== 0) return true;
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
  if (!isPromising(reading, range)) return null;
  const words = scan(reading, range, names);
  if ((words.signals & strong) === 0 || words.words < leastWords || words.isQuestion) return null;
  const claimKind = claimKindOf(reading, words, null, null);
  const isChecked = claimKind === "fact" || claimKind === "number" || claimKind === "comparison";
  if (!isChecked || scoreOf(claimKind, words) < leastScore) return null;
  const at = spanOf(reading, isWhole ? trimmed(reading, range) : range);
  return { at, assessment: { claimKind, worth: worthOf(reading, claimKind, words) } };
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
