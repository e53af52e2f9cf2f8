import type { Run } from "./words";

/** Work that may still be done, in steps of the search below: whoever searches takes from it. */
export interface Budget {
  left: number;
}

/** More deletions and insertions than this are no edit but another text. */
const mostEdits = 400;

/**
 * For each value of `a`'s run, its partner in `b`'s run, or -1, such that as many as possible have one
 * and none cross: Myers ("An O(ND) difference algorithm and its variations", 1986). Null where it would
 * take too many edits, or the budget is used up.
 */
export function align(
  a: Int32Array,
  inA: Run,
  b: Int32Array,
  inB: Run,
  budget: Budget,
): Int32Array | null {
  const partners = new Int32Array(inA.to - inA.from).fill(-1);
  let [aFrom, aTo, bFrom, bTo] = [inA.from, inA.to, inB.from, inB.to];
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom])
    partners[aFrom++ - inA.from] = bFrom++;
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1])
    partners[--aTo - inA.from] = --bTo;
  budget.left -= partners.length - (aTo - aFrom);
  const width = aTo - aFrom;
  const height = bTo - bFrom;
  if (width === 0 || height === 0) return partners;

  // reached[offset + k]: how far into a the best path on diagonal k (a's index less b's) has come.
  const most = Math.min(mostEdits, width + height);
  const offset = most + 1;
  const reached = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    history.push(reached.slice(offset - edits - 1, offset + edits + 2));
    budget.left -= 2 * edits + 1;
    if (budget.left < 0) return null;
    for (let k = -edits; k <= edits; k += 2) {
      const left = reached[offset + k - 1] ?? 0;
      const above = reached[offset + k + 1] ?? 0;
      let x = k === -edits || (k !== edits && left < above) ? above : left + 1;
      const before = x;
      while (x < width && x - k < height && a[aFrom + x] === b[bFrom + x - k]) x++;
      budget.left -= x - before;
      reached[offset + k] = x;
      if (x >= width && x - k >= height) {
        trace(history, width, height, (x, y) => {
          partners[aFrom + x - inA.from] = bFrom + y;
        });
        return partners;
      }
    }
  }
  return null;
}

/** Walks the best path back from its end and calls `pair` for each step on which both texts are equal. */
function trace(
  history: readonly Int32Array[],
  width: number,
  height: number,
  pair: (x: number, y: number) => void,
): void {
  let x = width;
  let y = height;
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const row = history[edits] as Int32Array;
    const came = (k: number) => row[k + edits + 1] ?? 0;
    const k = x - y;
    const down = k === -edits || (k !== edits && came(k - 1) < came(k + 1));
    const from = edits === 0 ? 0 : down ? came(k + 1) : came(k - 1);
    const fromY = edits === 0 ? 0 : from - (down ? k + 1 : k - 1);
    const snakeX = edits === 0 ? 0 : down ? from : from + 1;
    while (x > snakeX) pair(--x, --y);
    x = from;
    y = fromY;
  }
}
