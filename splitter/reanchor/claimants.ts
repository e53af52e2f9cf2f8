import type { Span } from "../types";
import { Kind, type Vocabulary } from "./vocabulary";
import { type Run, type Words, wordsIn } from "./words";

/** Something of the old text that looks for its place in the new one. */
export interface Claimant extends Run, Span {
  /** Claimants of one family overlap in the old text and may in the new; no others may. */
  readonly family: number;
}

/** Sentences shorter than this are no evidence of what became of them. */
const fewestWords = 4;

const isSpanOf = (text: string, { start, end }: Span) =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start < end &&
  end <= text.length;

/** A claimant for each statement, in the same order; null where the span holds no word, or is not of the text. */
export function claimStatements(old: Words, statements: readonly Span[]): (Claimant | null)[] {
  const inOrder = statements
    .map((span, index) => ({ span, index }))
    .filter(({ span }) => isSpanOf(old.text, span))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const claimants: (Claimant | null)[] = statements.map(() => null);
  let family = -1;
  let reached = 0;
  for (const { span, index } of inOrder) {
    const { start, end } = span;
    const run = wordsIn(old, start, end);
    if (run.from === run.to) continue;
    if (family === -1 || run.from >= reached) family++;
    reached = Math.max(reached, run.to);
    claimants[index] = { start, end, ...run, family };
  }
  return claimants;
}

function countWords(old: Words, vocabulary: Vocabulary, { from, to }: Run): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!vocabulary.isSign(old.ids[i] ?? 0)) count++;
  return count;
}

/**
 * The sentences in which no statement stands. They compete as statements do, so that a changed sentence
 * goes to what it was and not to the deleted statement that it resembles.
 */
export function claimSentences(
  old: Words,
  vocabulary: Vocabulary,
  statements: readonly Claimant[],
): Claimant[] {
  const inOrder = [...statements].sort((a, b) => a.from - b.from);
  let family = inOrder.reduce((most, claimant) => Math.max(most, claimant.family), -1);
  const sentences: Claimant[] = [];
  let next = 0;
  let reached = 0;
  let from = 0;
  for (let to = 1; to <= old.count; to++) {
    if (to < old.count && vocabulary.kindOf(old.ids[to - 1] ?? 0) !== Kind.Stop) continue;
    for (; next < inOrder.length && (inOrder[next]?.from ?? 0) < to; next++)
      reached = Math.max(reached, inOrder[next]?.to ?? 0);
    const run = { from, to };
    if (reached <= from && countWords(old, vocabulary, run) >= fewestWords) {
      family++;
      sentences.push({ ...run, start: old.starts[from] ?? 0, end: old.ends[to - 1] ?? 0, family });
    }
    from = to;
  }
  return sentences;
}
