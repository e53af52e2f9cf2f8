import type { Claimant } from "./claimants";
import type { Comparison } from "./comparison";
import { notLinked } from "./link-words";
import type { Neighbours } from "./neighbours";
import type { Territory } from "./territory";
import type { Run } from "./words";

const mostShifts = 8;
/** Words that a statement may have grown by, beside growing in proportion. */
const growth = 16;

/** Where most of the claimant's own linked words are, with room on either side. */
function windowOfLinkedWords(c: Comparison, { from, to }: Claimant): Run | null {
  const shifts = new Map<number, number>();
  let best: number | null = null;
  for (let i = from; i < to; i++) {
    const at = c.links.toNew[i] ?? notLinked;
    if (at === notLinked) continue;
    const count = shifts.get(at - i);
    if (count === undefined && shifts.size >= mostShifts) continue;
    shifts.set(at - i, (count ?? 0) + 1);
    if (best === null || (shifts.get(best) ?? 0) < (count ?? 0) + 1) best = at - i;
  }
  const room = (growth >> 1) + ((to - from) >> 2);
  return best === null ? null : { from: from + best - room, to: to + best + room };
}

/** The longest part of the window in which nothing is taken. */
function openPart(c: Comparison, window: Run, claimant: Claimant, territory: Territory): Run {
  const end = Math.min(window.to, c.now.count);
  let longest: Run = { from: 0, to: 0 };
  let from = Math.max(0, window.from);
  for (let i = from; i <= end; i++) {
    if (i < end && territory.isOpen(i, claimant)) continue;
    if (i - from > longest.to - longest.from) longest = { from, to: i };
    from = i + 1;
  }
  return longest;
}

/** Where in the new text it is worth looking for the claimant: never much longer than it is itself. */
export function findWindows(
  c: Comparison,
  claimant: Claimant,
  { before, after }: Neighbours,
  territory: Territory,
): Run[] {
  const length = claimant.to - claimant.from;
  const reach = 2 * length + growth;
  const windows: Run[] = [];
  const isBetween =
    before !== null && after !== null && before.at < after.at && after.at - before.at <= 2 * reach;
  if (isBetween) windows.push({ from: before.at + 1, to: after.at });
  else {
    if (before !== null) windows.push({ from: before.at + 1, to: before.at + 1 + reach });
    if (after !== null) windows.push({ from: after.at - reach, to: after.at });
  }
  const linked = windowOfLinkedWords(c, claimant);
  if (linked !== null && !windows.some(({ from, to }) => from <= linked.from && linked.to <= to))
    windows.push(linked);
  return windows
    .map((window) => openPart(c, window, claimant, territory))
    .filter(({ from, to }) => from < to);
}
