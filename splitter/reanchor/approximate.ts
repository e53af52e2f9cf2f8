import type { Budget } from "./align";
import type { Claimant } from "./claimants";
import { type Comparison, expectedAt } from "./comparison";
import { judge, type Match, matchRuns } from "./difference";
import {
  countSides,
  findNeighbours,
  isWithin,
  type Neighbour,
  type Neighbours,
} from "./neighbours";
import type { Bid, Territory } from "./territory";
import { Kind } from "./vocabulary";
import { findWindows } from "./windows";
import type { Run } from "./words";

/** A place where the statement stands in other words. */
export interface ApproximateBid extends Bid {
  readonly match: Match;
  readonly score: number;
}

/**
 * The least score that is believed. A correction is made in its place: between the same neighbours many
 * words may differ. Without them, a sentence with another word, number or negation is another sentence.
 */
const floors = { betweenNeighbours: 0.5, besideOne: 0.6, elsewhere: 0.75 };
const fewestWordsElsewhere = 5;
/** What a neighbour on one side adds to the score when two bid for one place. */
const neighbourWeight = 0.1;
/** New words that are taken for the statement's beyond those that it lost there. */
const mostAdded = 6;
const fewestApart = 3;

/**
 * Gives up equal words at the edges that stand apart from the rest by more new words than they are
 * themselves: a `the` of the sentence before.
 */
function shedChanceWords(partners: Int32Array): Run | null {
  let first = partners.findIndex((partner) => partner >= 0);
  if (first === -1) return null;
  let last = partners.length - 1;
  while ((partners[last] ?? -1) < 0) last--;
  const isChance = (edge: number, step: 1 | -1): number | null => {
    let end = edge;
    while (partners[end + step] === (partners[end] ?? 0) + step) end += step;
    let next = end + step;
    while (next >= first && next <= last && (partners[next] ?? -1) < 0) next += step;
    if (next < first || next > last) return null;
    const inserted = Math.abs((partners[next] ?? 0) - (partners[end] ?? 0)) - 1;
    const apart = inserted - (Math.abs(next - end) - 1);
    return apart >= fewestApart && Math.abs(end - edge) + 1 <= apart ? next : null;
  };
  for (let next = isChance(first, 1); next !== null; next = isChance(first, 1)) first = next;
  for (let next = isChance(last, -1); next !== null; next = isChance(last, -1)) last = next;
  return { from: first, to: last + 1 };
}

/** Is word `at` of the new text one that a statement may grow over? Not at the edge of a sentence or quotation. */
function mayGrowOver(c: Comparison, at: number): boolean {
  const kind = c.vocabulary.kindOf(c.now.ids[at] ?? 0);
  return kind !== Kind.Stop && kind !== Kind.Fence;
}

/** How many words from `edge` outwards may be the statement's: all that are new before the neighbour, or as many as were lost. */
function countToGrow(
  c: Comparison,
  neighbour: Neighbour | null,
  edge: number,
  step: 1 | -1,
  lost: number,
): number {
  if (neighbour === null || (neighbour.at - edge) * step <= 0) return lost;
  const from = step === 1 ? edge + 1 : neighbour.at + 1;
  const to = step === 1 ? neighbour.at : edge;
  if (!isWithin(c, c.now, from, to, neighbour.words + lost + mostAdded)) return lost;
  return to - from - neighbour.words;
}

/**
 * The run of the new text that is the statement: from its first equal word to its last, and the words
 * in the place of those that were lost at its edges.
 */
function growOverReplaced(
  c: Comparison,
  { inNew, partners }: Match,
  kept: Run,
  { before, after }: Neighbours,
): Run {
  const first = partners[kept.from] ?? 0;
  const last = partners[kept.to - 1] ?? 0;
  const low = first - countToGrow(c, before, first, -1, kept.from);
  const high = last + 1 + countToGrow(c, after, last, 1, partners.length - kept.to);
  let from = first;
  while (from > Math.max(low, inNew.from) && mayGrowOver(c, from - 1)) from--;
  let to = last + 1;
  while (to < Math.min(high, inNew.to) && mayGrowOver(c, to)) to++;
  const isSign = (at: number) => c.vocabulary.isSign(c.now.ids[at] ?? 0);
  while (from < first && isSign(from)) from++;
  while (to > last + 1 && isSign(to - 1)) to--;
  return { from, to };
}

/** The bid for the best match within one window, if it may be believed. */
function bidWithin(
  c: Comparison,
  claimant: Claimant,
  window: Run,
  neighbours: Neighbours,
  budget: Budget,
): ApproximateBid | null {
  const rough = matchRuns(c, claimant, window, budget);
  const kept = rough && shedChanceWords(rough.partners);
  if (rough === null || kept === null) return null;
  const { from, to } = growOverReplaced(c, rough, kept, neighbours);
  const match = matchRuns(c, claimant, { from, to }, budget);
  if (match === null) return null;
  const { score, isCritical, isReworded } = judge(c, match);
  const sides = countSides(c, neighbours, from, to);
  const floor = [floors.elsewhere, floors.besideOne, floors.betweenNeighbours][sides] ?? 1;
  if (score < floor) return null;
  const isShort = isWithin(c, c.old, claimant.from, claimant.to, fewestWordsElsewhere - 1);
  if (sides === 0 && (isCritical || isReworded || isShort)) return null;
  const rank = score + sides * neighbourWeight;
  return {
    claimant,
    from,
    to,
    rank,
    distance: Math.abs(from - expectedAt(c, claimant.from)),
    match,
    score,
  };
}

/** Bids for places where the claimants stand in other words, in windows that are worth it. */
export function bidForChangedPlaces(
  c: Comparison,
  claimants: readonly Claimant[],
  territory: Territory,
  budget: Budget,
  isWorthIt: (window: Run) => boolean,
): ApproximateBid[] {
  const bids: ApproximateBid[] = [];
  for (const claimant of claimants) {
    const neighbours = findNeighbours(c, claimant);
    for (const window of findWindows(c, claimant, neighbours, territory)) {
      if (!isWorthIt(window)) continue;
      const bid = bidWithin(c, claimant, window, neighbours, budget);
      if (bid !== null) bids.push(bid);
    }
  }
  return bids;
}
