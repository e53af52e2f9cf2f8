import { isBelieved } from "./belief";
import type { Claimant } from "./claimants";
import { type Comparison, exactSpanAt, expectedAt } from "./comparison";
import { notLinked } from "./link-words";
import type { Bid } from "./territory";

/** Words on either side that say where a claimant went, though not all of its own may be linked. */
const neighbourhood = 8;
const mostShifts = 8;

/** How far linked words in and around the claimant went, and how many of them went as far. */
function countShifts(c: Comparison, { from, to }: Claimant): Map<number, number> {
  const shifts = new Map<number, number>();
  const end = Math.min(c.old.count, to + neighbourhood);
  for (let i = Math.max(0, from - neighbourhood); i < end; i++) {
    const at = c.links.toNew[i] ?? notLinked;
    if (at === notLinked) continue;
    const count = shifts.get(at - i);
    if (count !== undefined || shifts.size < mostShifts) shifts.set(at - i, (count ?? 0) + 1);
  }
  return shifts;
}

/** The places where linked words say that the claimant went, and where its very words stand. */
export function bidForLinkedPlaces(c: Comparison, claimants: readonly Claimant[]): Bid[] {
  const bids: Bid[] = [];
  for (const claimant of claimants) {
    const length = claimant.to - claimant.from;
    for (const [shift, rank] of countShifts(c, claimant)) {
      const from = claimant.from + shift;
      if (exactSpanAt(c, claimant, from) === null || !isBelieved(c, claimant, from)) continue;
      const distance = Math.abs(from - expectedAt(c, claimant.from));
      bids.push({ claimant, from, to: from + length, rank, distance });
    }
  }
  return bids;
}
