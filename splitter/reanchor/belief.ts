import type { Claimant } from "./claimants";
import type { Comparison } from "./comparison";

const contextWords = 16;
/** Words in common with the surroundings that tell a place from a chance one. */
const enoughContext = 2;
/** Words that are not said again by chance. */
const distinctive = 4;

/** Words in common on both sides, up to the first that differ. */
export function contextInCommon(
  { old, now }: Comparison,
  { from, to }: Claimant,
  at: number,
): number {
  const end = at + to - from;
  let left = 0;
  while (left < contextWords && left < from && left < at) {
    if (old.ids[from - 1 - left] !== now.ids[at - 1 - left]) break;
    left++;
  }
  let right = 0;
  while (right < contextWords && to + right < old.count && end + right < now.count) {
    if (old.ids[to + right] !== now.ids[end + right]) break;
    right++;
  }
  return left + right;
}

/** Do the linked words before and after the claimant stand close before and after the place? */
function isBetweenNeighbours(c: Comparison, { from, to }: Claimant, at: number): boolean {
  const { toNew } = c.links;
  const length = to - from;
  const before = c.linkedBefore[from] ?? -1;
  const after = c.linkedFrom[to] ?? c.old.count;
  const low = before < 0 ? -1 : (toNew[before] ?? 0);
  const high = after >= c.old.count ? c.now.count : (toNew[after] ?? 0);
  return low < at && at + length <= high && high - low <= 3 * length + 64;
}

function wordCount(c: Comparison, { from, to }: Claimant): number {
  let count = 0;
  for (let i = from; i < to && count < distinctive; i++)
    if (!c.vocabulary.isSign(c.old.ids[i] ?? 0)) count++;
  return count;
}

/** Words as short as a yes are taken for the same yes only among the same neighbours. */
export function isBelieved(c: Comparison, claimant: Claimant, at: number): boolean {
  return (
    wordCount(c, claimant) >= distinctive ||
    contextInCommon(c, claimant, at) >= enoughContext ||
    isBetweenNeighbours(c, claimant, at)
  );
}
