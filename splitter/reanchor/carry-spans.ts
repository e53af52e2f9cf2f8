import type { Span } from "../types";
import { type Comparison, exactSpanAt } from "./comparison";
import { type Match, spanOfRun } from "./difference";
import { notLinked } from "./link-words";
import { Kind } from "./vocabulary";
import { type Run, wordsIn } from "./words";

/** Words by which a mention or cue may have come nearer to its statement or gone away from it. */
const leeway = 24;

/**
 * The same words at the same distance from the statement's beginning or end, or where linked words say
 * that they went, near the statement; else null.
 */
export function carryNearby(
  c: Comparison,
  span: Span | null | undefined,
  inOld: Run,
  inNew: Run,
): Span | null {
  if (span == null) return null;
  const run = wordsIn(c.old, span.start, span.end);
  const words = { ...run, start: span.start, end: span.end };
  const fromStart = inNew.from - inOld.from;
  const fromEnd = inNew.to - inOld.to;
  for (const shift of [fromStart, fromEnd]) {
    const found = exactSpanAt(c, words, run.from + shift);
    if (found !== null) return found;
  }
  const linked = c.links.toNew[run.from] ?? notLinked;
  if (linked === notLinked || Math.abs(linked - run.from - fromStart) > leeway) return null;
  return exactSpanAt(c, words, linked);
}

/** The new place of a quote that lies inside a changed statement; null where all its words are lost. */
export function carryQuote(c: Comparison, quote: Span, match: Match): Span | null {
  const { inOld, inNew, partners } = match;
  const { from, to } = wordsIn(c.old, quote.start, quote.end);
  if (from >= to || from < inOld.from || to > inOld.to) return null;
  const partnerOf = (word: number) => partners[word - inOld.from] ?? -1;
  const isFence = (word: number) => c.vocabulary.kindOf(c.now.ids[word] ?? 0) === Kind.Fence;

  let previous = from - 1;
  while (previous >= inOld.from && partnerOf(previous) < 0) previous--;
  let next = to;
  while (next < inOld.to && partnerOf(next) < 0) next++;
  const low = previous < inOld.from ? inNew.from : partnerOf(previous) + 1;
  const high = next >= inOld.to ? inNew.to : partnerOf(next);
  const isBetweenMarks =
    previous === from - 1 && next === to && previous >= inOld.from && next < inOld.to;

  let first = from;
  while (first < to && partnerOf(first) < 0) first++;
  let last = to - 1;
  while (last > first && partnerOf(last) < 0) last--;
  if (first === to && !isBetweenMarks) return null;
  let start = first === from && previous !== from - 1 ? partnerOf(first) : low;
  let end = last === to - 1 && next !== to ? partnerOf(last) + 1 : high;
  const keepsMarks = c.vocabulary.kindOf(c.old.ids[from] ?? 0) === Kind.Fence;
  while (!keepsMarks && start < end && isFence(start)) start++;
  while (!keepsMarks && start < end && isFence(end - 1)) end--;
  return start < end ? spanOfRun(c.now, { from: start, to: end }) : null;
}
