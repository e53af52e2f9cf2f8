import { runningSums } from "../text/fingerprints";
import type { Span } from "../types";
import type { Claimant } from "./claimants";
import { type Links, linkWords, notLinked } from "./link-words";
import { Vocabulary } from "./vocabulary";
import { cutWords, type Words } from "./words";

/** Two texts, cut into words, and which words of one are those of the other. */
export interface Comparison {
  readonly old: Words;
  readonly now: Words;
  readonly vocabulary: Vocabulary;
  readonly links: Links;
  /** Numbers of the words' folded forms. */
  readonly oldForms: Int32Array;
  readonly newForms: Int32Array;
  /** For fingerprints of runs of words. */
  readonly oldSums: Int32Array;
  readonly newSums: Int32Array;
  /** For each word of the old text, and its end, the last linked word before it; -1 where none is. */
  readonly linkedBefore: Int32Array;
  /** For each word of the old text, and its end, the first linked word from it on; its count where none is. */
  readonly linkedFrom: Int32Array;
}

export function compareTexts(oldText: string, newText: string): Comparison {
  const vocabulary = new Vocabulary();
  const old = cutWords(oldText, vocabulary);
  const now = cutWords(newText, vocabulary);
  const oldSums = runningSums(old.count, (word) => old.ids[word] ?? 0);
  const newSums = runningSums(now.count, (word) => now.ids[word] ?? 0);
  const oldForms = old.ids.map((id) => vocabulary.foldedOf(id));
  const newForms = now.ids.map((id) => vocabulary.foldedOf(id));
  const links = linkWords(old, now, vocabulary, oldSums, newSums);
  const linkedBefore = new Int32Array(old.count + 1).fill(-1);
  const linkedFrom = new Int32Array(old.count + 1).fill(old.count);
  for (let i = 0; i < old.count; i++)
    linkedBefore[i + 1] = links.toNew[i] === notLinked ? (linkedBefore[i] ?? -1) : i;
  for (let i = old.count - 1; i >= 0; i--)
    linkedFrom[i] = links.toNew[i] === notLinked ? (linkedFrom[i + 1] ?? old.count) : i;
  return {
    old,
    now,
    vocabulary,
    links,
    oldForms,
    newForms,
    oldSums,
    newSums,
    linkedBefore,
    linkedFrom,
  };
}

type SpanOfWords = Pick<Claimant, "from" | "to" | "start" | "end">;

/**
 * The span in the new text with the very words of the old one, if they stand at word `at`; else null. The
 * words at its edges must be the same in whole: `costs 20` does not stand in `costs 200`.
 */
export function exactSpanAt(c: Comparison, words: SpanOfWords, at: number): Span | null {
  const { old, now } = c;
  const { from, to, start, end } = words;
  const last = at + to - from - 1;
  if (from >= to || at < 0 || last >= now.count) return null;
  if (old.ids[from] !== now.ids[at] || old.ids[to - 1] !== now.ids[last]) return null;
  const newStart = (now.starts[at] ?? 0) + start - (old.starts[from] ?? 0);
  const newEnd = (now.ends[last] ?? 0) + end - (old.ends[to - 1] ?? 0);
  if (newStart < 0 || newEnd - newStart !== end - start || newEnd > now.text.length) return null;
  return old.text.slice(start, end) === now.text.slice(newStart, newEnd)
    ? { start: newStart, end: newEnd }
    : null;
}

/** Where word `word` of the old text is to be expected: as far behind the last linked word as it was. */
export function expectedAt(c: Comparison, word: number): number {
  const before = c.linkedBefore[word] ?? -1;
  if (before >= 0) return (c.links.toNew[before] ?? 0) + word - before;
  const after = c.linkedFrom[word] ?? c.old.count;
  return after < c.old.count ? (c.links.toNew[after] ?? 0) - (after - word) : word;
}
