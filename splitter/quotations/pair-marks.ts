import { families, type Mark } from "./marks";

/** The part that a mark plays. `reopen` closes a quotation whose own mark was lost, and opens the next. */
export type Part = "open" | "close" | "skip" | "reopen" | "orphan";

const parts: readonly Part[] = ["open", "close", "skip", "reopen", "orphan"];
const nestSame = 1.5;
const nestOther = 0.5;
const closeOther = 6;
const lostCloser = 4.5;
const lostOpener = 4.5;

/** States are stacks of at most two open families: none, one, or outer × inner. */
const width = families.length;
const stateCount = 1 + width + width * width;
const one = (family: number) => 1 + family;
const two = (outer: number, inner: number) => 1 + width + outer * width + inner;
const innerOf = (state: number) => (state <= width ? state - 1 : (state - 1 - width) % width);
const outerOf = (state: number) => Math.floor((state - 1 - width) / width);
const depthOf = (state: number) => (state === 0 ? 0 : state <= width ? 1 : 2);

/**
 * The cheapest reading of the marks of one passage: each opens, closes, or is passed over.
 * Dynamic programming over at most two open quotations; linear in the number of marks.
 */
export function pairMarks(marks: readonly Mark[]): Part[] {
  const used = reachableStates(marks);
  const back = new Uint8Array(marks.length * stateCount);
  const how = new Uint8Array(marks.length * stateCount);
  let cost = new Float64Array(stateCount).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  for (const [i, mark] of marks.entries()) {
    const next = new Float64Array(stateCount).fill(Number.POSITIVE_INFINITY);
    const reach = (from: number, to: number, price: number, part: number) => {
      const total = (cost[from] ?? Number.POSITIVE_INFINITY) + price;
      if (total >= (next[to] ?? 0)) return;
      next[to] = total;
      back[i * stateCount + to] = from;
      how[i * stateCount + to] = part;
    };
    for (const state of used) {
      if (cost[state] === Number.POSITIVE_INFINITY) continue;
      const depth = depthOf(state);
      const { family } = mark;
      reach(state, state, mark.skip, 2);
      if (depth === 0) {
        reach(0, one(family), mark.open, 0);
        reach(0, 0, mark.close + lostOpener, 4);
        continue;
      }
      const inner = innerOf(state);
      const under = depth === 1 ? 0 : one(outerOf(state));
      reach(state, under, mark.close + (inner === family ? 0 : closeOther), 1);
      if (depth === 1) {
        const nest = inner === family ? nestSame : nestOther;
        reach(state, two(inner, family), mark.open + nest, 0);
        reach(state, one(family), mark.open + mark.reopen + lostCloser, 3);
      }
    }
    cost = next;
  }
  return walkBack(marks.length, cost, back, how);
}

function reachableStates(marks: readonly Mark[]): number[] {
  const present = [...new Set(marks.map((mark) => mark.family))];
  const pairs = present.flatMap((outer) => present.map((inner) => two(outer, inner)));
  return [0, ...present.map(one), ...pairs];
}

function walkBack(count: number, cost: Float64Array, back: Uint8Array, how: Uint8Array): Part[] {
  let state = 0;
  let best = Number.POSITIVE_INFINITY;
  for (const [i, price] of cost.entries()) {
    const total = price + depthOf(i) * lostCloser;
    if (total < best) {
      best = total;
      state = i;
    }
  }
  const found: Part[] = new Array(count);
  for (let i = count - 1; i >= 0; i--) {
    found[i] = parts[how[i * stateCount + state] ?? 2] ?? "skip";
    state = back[i * stateCount + state] ?? 0;
  }
  return found;
}
