import { fingerprint, powerFor } from "../text/fingerprints";
import { contextInCommon, isBelieved } from "./belief";
import type { Claimant } from "./claimants";
import { type Comparison, exactSpanAt, expectedAt } from "./comparison";
import { notLinked } from "./link-words";
import type { Bid, Territory } from "./territory";
import type { Words } from "./words";

/** Of the places where the words stand, as many as are looked at for one claimant: the nearest. */
const mostPlaces = 32;

/** Claimants of the same words, and where those words stand in either text, not linked to elsewhere. */
interface Group {
  readonly length: number;
  readonly power: number;
  readonly key: number;
  readonly claimants: Claimant[];
  readonly inOld: number[];
  readonly inNew: number[];
}

function groupByWords(c: Comparison, claimants: readonly Claimant[]): Map<number, Group[]> {
  const groups = new Map<string, Group>();
  const byFirstWord = new Map<number, Group[]>();
  for (const claimant of claimants) {
    const { ids, text } = c.old;
    const words = `${ids[claimant.from]} ${ids[claimant.to - 1]} ${text.slice(claimant.start, claimant.end)}`;
    const known = groups.get(words);
    if (known !== undefined) {
      known.claimants.push(claimant);
      continue;
    }
    const length = claimant.to - claimant.from;
    const power = powerFor(length);
    const key = fingerprint(c.oldSums, claimant.from, length, power);
    const group: Group = { length, power, key, claimants: [claimant], inOld: [], inNew: [] };
    groups.set(words, group);
    const first = c.old.ids[claimant.from] ?? 0;
    const others = byFirstWord.get(first);
    if (others === undefined) byFirstWord.set(first, [group]);
    else others.push(group);
  }
  return byFirstWord;
}

/** Finds the groups' words in one text where at most half of them are linked to other words. */
function findIn(
  words: Words,
  sums: Int32Array,
  linked: Int32Array,
  groups: Map<number, Group[]>,
  found: (group: Group, at: number) => void,
): void {
  const linkedUpTo = new Int32Array(words.count + 1);
  for (let i = 0; i < words.count; i++)
    linkedUpTo[i + 1] = (linkedUpTo[i] ?? 0) + (linked[i] === notLinked ? 0 : 1);
  for (let at = 0; at < words.count; at++) {
    for (const group of groups.get(words.ids[at] ?? -1) ?? []) {
      const { length, power, key } = group;
      if (at + length > words.count || fingerprint(sums, at, length, power) !== key) continue;
      const elsewhere = (linkedUpTo[at + length] ?? 0) - (linkedUpTo[at] ?? 0);
      if (elsewhere * 2 <= length) found(group, at);
    }
  }
}

/** The entries of an ascending list that are nearest to `to`. */
function nearest(sorted: readonly number[], to: number): readonly number[] {
  if (sorted.length <= mostPlaces) return sorted;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, Math.min(low - mostPlaces / 2, sorted.length - mostPlaces));
  return sorted.slice(first, first + mostPlaces);
}

/** How many words before each word lie in a claimant. */
function countClaimed(old: Words, claimants: readonly Claimant[]): Int32Array {
  const changes = new Int32Array(old.count + 1);
  for (const { from, to } of claimants) {
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  const counts = new Int32Array(old.count + 1);
  let depth = 0;
  for (let i = 0; i < old.count; i++) {
    depth += changes[i] ?? 0;
    counts[i + 1] = (counts[i] ?? 0) + (depth > 0 ? 1 : 0);
  }
  return counts;
}

/**
 * Bids for all places where the claimants' very words stand, by how much of the context is the same. The
 * same words elsewhere in the old text bid too (`rivals`), so that none gets a place that is another's;
 * `others` are whatever else has or seeks a place of its own.
 */
export function bidForOccurrences(
  c: Comparison,
  claimants: readonly Claimant[],
  territory: Territory,
  others: readonly Claimant[],
): { bids: Bid[]; rivals: Set<Claimant> } {
  const groups = groupByWords(c, claimants);
  findIn(c.now, c.newSums, c.links.toOld, groups, ({ inNew }, at) => inNew.push(at));
  findIn(c.old, c.oldSums, c.links.toNew, groups, ({ inOld }, at) => inOld.push(at));
  const bids: Bid[] = [];
  const rivals = new Set<Claimant>();
  const bid = (claimant: Claimant, places: readonly number[]) => {
    const expected = expectedAt(c, claimant.from);
    for (const from of nearest(places, expected)) {
      const to = from + claimant.to - claimant.from;
      if (!territory.isOpen(from, claimant) || !isBelieved(c, claimant, from)) continue;
      if (exactSpanAt(c, claimant, from) === null) continue;
      const rank = contextInCommon(c, claimant, from);
      bids.push({ claimant, from, to, rank, distance: Math.abs(from - expected) });
    }
  };
  const claimed = countClaimed(c.old, [...claimants, ...others]);
  let family = -2;
  for (const group of [...groups.values()].flat()) {
    const rivalsFrom = new Set<number>();
    for (const claimant of group.claimants) {
      bid(claimant, group.inNew);
      for (const from of nearest(group.inOld, claimant.from)) {
        if (claimed[from + group.length] !== claimed[from] || rivalsFrom.has(from)) continue;
        rivalsFrom.add(from);
        const start =
          (c.old.starts[from] ?? 0) + claimant.start - (c.old.starts[claimant.from] ?? 0);
        const end = start + claimant.end - claimant.start;
        const rival = { from, to: from + group.length, start, end, family: family-- };
        rivals.add(rival);
        bid(rival, group.inNew);
      }
    }
  }
  return { bids, rivals };
}
