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

/** How many words of the place came from elsewhere: another sentence was corrected to say the same. */
function countOthers({ links }: Comparison, { from, to }: Claimant, shift: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const origin = links.toOld[i + shift] ?? notLinked;
    if (origin !== notLinked && origin !== i) count++;
  }
  return count;
}

/** The places where linked words say that the claimant went, and where its very words stand. */
export function bidForLinkedPlaces(c: Comparison, claimants: readonly Claimant[]): Bid[] {
  const bids: Bid[] = [];
  for (const claimant of claimants) {
    const length = claimant.to - claimant.from;
    for (const [shift, rank] of countShifts(c, claimant)) {
      const from = claimant.from + shift;
      if (exactSpanAt(c, claimant, from) === null || !isBelieved(c, claimant, from)) continue;
      if (countOthers(c, claimant, shift) * 2 > length) continue;
      const distance = Math.abs(from - expectedAt(c, claimant.from));
      bids.push({ claimant, from, to: from + length, rank, distance });
    }
  }
  return bids;
}

/** Did all words of the claimant go together? Then nobody else can have gone there. */
export function wentTogether({ links }: Comparison, { from, to }: Claimant): boolean {
  const first = links.toNew[from] ?? notLinked;
  if (first === notLinked) return false;
  for (let i = from + 1; i < to; i++) if (links.toNew[i] !== first + i - from) return false;
  return true;
}
