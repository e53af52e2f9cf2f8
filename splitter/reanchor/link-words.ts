import { Unit, unitAt } from "../text/characters";
import { fingerprint, powerFor } from "../text/fingerprints";
import { Kind, type Vocabulary } from "./vocabulary";
import type { Words } from "./words";

/** Which word of one text is the same word of the other; `notLinked` where none is. */
export interface Links {
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
}

export const notLinked = -1;

/** Longest first, so that a sentence that stands twice is told apart by what surrounds it. */
const runLengths = [32, 16, 8, 4, 3];

/** Does a line, or a sentence, begin or end before word `at`? */
type IsEdge = (words: Words, at: number) => boolean;

const isLineBreak = (words: Words, at: number) =>
  unitAt(words.text, words.starts[at] ?? 0) === Unit.Line;

const isLineEdge: IsEdge = (words, at) =>
  at === 0 || at === words.count || isLineBreak(words, at - 1) || isLineBreak(words, at);

function link(links: Links, inOld: number, inNew: number): void {
  links.toNew[inOld] = inNew;
  links.toOld[inNew] = inOld;
}

/** Links what both texts begin and end with, up to an edge, and returns how many words that is. */
function linkCommonEnds(
  old: Words,
  now: Words,
  links: Links,
  linked: { readonly head: number; readonly tail: number },
  isEdge: IsEdge,
): { head: number; tail: number } {
  const shorter = Math.min(old.count, now.count);
  let { head, tail } = linked;
  while (head < shorter - tail && old.ids[head] === now.ids[head]) head++;
  while (head > linked.head && !(isEdge(old, head) && isEdge(now, head))) head--;
  for (let i = linked.head; i < head; i++) link(links, i, i);
  while (tail < shorter - head && old.ids[old.count - 1 - tail] === now.ids[now.count - 1 - tail])
    tail++;
  while (tail > linked.tail && !(isEdge(old, old.count - tail) && isEdge(now, now.count - tail)))
    tail--;
  for (let i = linked.tail + 1; i <= tail; i++) link(links, old.count - i, now.count - i);
  return { head, tail };
}

/** Links two equal words, and on either side whatever goes on being equal and is not linked yet. */
function linkOutwards(old: Words, now: Words, links: Links, inOld: number, inNew: number): void {
  const grow = (step: 1 | -1, first: number) => {
    for (let i = first; ; i += step) {
      const a = inOld + i;
      const b = inNew + i;
      if (a < 0 || b < 0 || a >= old.count || b >= now.count) return;
      if (old.ids[a] !== now.ids[b]) return;
      if (links.toNew[a] !== notLinked || links.toOld[b] !== notLinked) return;
      link(links, a, b);
    }
  };
  grow(1, 0);
  grow(-1, -1);
}

/** Calls `visit` with the start of each run of `length` words of which none is linked. */
function eachFreeRun(linked: Int32Array, length: number, visit: (from: number) => void): void {
  let free = 0;
  for (let i = 0; i < linked.length; i++) {
    free = linked[i] === notLinked ? free + 1 : 0;
    if (free >= length) visit(i - length + 1);
  }
}

/** Runs of `length` words that stand once in what is left of either text. */
function linkUniqueRuns(
  old: Words,
  now: Words,
  oldSums: Int32Array,
  newSums: Int32Array,
  links: Links,
  length: number,
): void {
  const repeated = -1;
  const power = powerFor(length);
  const inOld = new Map<number, number>();
  eachFreeRun(links.toNew, length, (from) => {
    const key = fingerprint(oldSums, from, length, power);
    inOld.set(key, inOld.has(key) ? repeated : from);
  });
  if (inOld.size === 0) return;
  const inNew = new Map<number, number>();
  eachFreeRun(links.toOld, length, (from) => {
    const key = fingerprint(newSums, from, length, power);
    const known = inOld.get(key);
    if (known === undefined || known === repeated) return;
    inNew.set(key, inNew.has(key) ? repeated : from);
  });
  for (const [key, to] of inNew) {
    const from = inOld.get(key) ?? repeated;
    if (to === repeated || from === repeated) continue;
    let same = 0;
    while (
      same < length &&
      old.ids[from + same] === now.ids[to + same] &&
      links.toNew[from + same] === notLinked &&
      links.toOld[to + same] === notLinked
    )
      same++;
    if (same === length) linkOutwards(old, now, links, from, to);
  }
}

/**
 * Which words of the old text went where, after Heckel ("A technique for isolating differences between
 * files", 1978): lines and sentences at both ends, then runs of words that stand once in what is left of either text,
 * the longest first, each grown outwards. Linear, and follows a paragraph that was moved. The sums are
 * those of the word numbers.
 */
export function linkWords(
  old: Words,
  now: Words,
  vocabulary: Vocabulary,
  oldSums: Int32Array,
  newSums: Int32Array,
): Links {
  const links: Links = {
    toNew: new Int32Array(old.count).fill(notLinked),
    toOld: new Int32Array(now.count).fill(notLinked),
  };
  const isSentenceEdge: IsEdge = (words, at) =>
    isLineEdge(words, at) || vocabulary.kindOf(words.ids[at - 1] ?? 0) === Kind.Stop;
  const lines = linkCommonEnds(old, now, links, { head: 0, tail: 0 }, isLineEdge);
  linkCommonEnds(old, now, links, lines, isSentenceEdge);
  for (const length of runLengths) linkUniqueRuns(old, now, oldSums, newSums, links, length);
  return links;
}
