import { families, type Mark } from "./marks";

/** The part that a mark plays. `reopen` closes a quotation whose own mark was lost, and opens the next. */
export type Part = "open" | "close" | "skip" | "reopen" | "orphan";

const parts: readonly Part[] = ["open", "close", "skip", "reopen", "orphan"];
const open = 0;
const close = 1;
const skip = 2;
const reopen = 3;
const orphan = 4;
/** Most passages have few marks, and need no room of their own. */
const fewMarks = 32;
const nestSame = 1.5;
const nestOther = 0.5;
const closeOther = 6;
const lostCloser = 4.5;
const lostOpener = 4.5;
const never = Number.POSITIVE_INFINITY;

/** States are stacks of at most two open families: none, one, or outer × inner. */
const width = families.length;
const stateCount = 1 + width + width * width;
const one = (family: number) => 1 + family;
const two = (outer: number, inner: number) => 1 + width + outer * width + inner;
const innerOf = (state: number) => (state <= width ? state - 1 : (state - 1 - width) % width);
const outerOf = (state: number) => Math.floor((state - 1 - width) / width);
const depthOf = (state: number) => (state === 0 ? 0 : state <= width ? 1 : 2);

/** The cheapest reading of the marks of one passage. */
export interface Pairing {
  readonly parts: readonly Part[];
  /** The state before each mark, and after the last one. */
  readonly states: readonly number[];
  /** The states that the passage's families can make. */
  readonly used: readonly number[];
}

/** Cheapest costs of reaching each state, and where and how it was reached. */
class Costs {
  readonly at = new Float64Array(stateCount);
  readonly back = new Uint8Array(stateCount);
  readonly how = new Uint8Array(stateCount);

  reach(to: number, total: number, from: number, part: number): void {
    if (total >= (this.at[to] as number)) return;
    this.at[to] = total;
    this.back[to] = from;
    this.how[to] = part;
  }
}

const backOfFew = new Uint8Array(fewMarks * stateCount);
const howOfFew = new Uint8Array(fewMarks * stateCount);

let before = new Costs();
let after = new Costs();

/** Takes `mark` from the costs before it to those after it; it may not play the part `barred`. */
function advance(mark: Mark, used: readonly number[], barred: number): void {
  const { at } = before;
  const { family } = mark;
  for (const state of used) after.at[state] = never;
  for (const state of used) {
    const cost = at[state] as number;
    if (cost === never) continue;
    const depth = depthOf(state);
    if (barred !== skip) after.reach(state, cost + mark.skip, state, skip);
    if (depth === 0) {
      if (barred !== open) after.reach(one(family), cost + mark.open, 0, open);
      if (barred !== orphan) after.reach(0, cost + mark.close + lostOpener, 0, orphan);
      continue;
    }
    const inner = innerOf(state);
    const under = depth === 1 ? 0 : one(outerOf(state));
    const crossing = inner === family ? 0 : closeOther;
    if (barred !== close) after.reach(under, cost + mark.close + crossing, state, close);
    if (depth === 2) continue;
    const nest = inner === family ? nestSame : nestOther;
    if (barred !== open) after.reach(two(inner, family), cost + mark.open + nest, state, open);
    if (barred !== reopen)
      after.reach(one(family), cost + mark.open + mark.reopen + lostCloser, state, reopen);
  }
  [before, after] = [after, before];
}

/**
 * The cheapest reading of the marks of one passage: each opens, closes, or is passed over.
 * Dynamic programming over at most two open quotations; linear in the number of marks.
 */
export function pairMarks(marks: readonly Mark[]): Pairing {
  const used = reachableStates(marks);
  const { length } = marks;
  const isFew = length <= fewMarks;
  const back = isFew ? backOfFew : new Uint8Array(length * stateCount);
  const how = isFew ? howOfFew : new Uint8Array(length * stateCount);
  begin(used, 0);
  for (let i = 0; i < length; i++) {
    advance(marks[i] as Mark, used, -1);
    for (const state of used) {
      back[i * stateCount + state] = before.back[state] as number;
      how[i * stateCount + state] = before.how[state] as number;
    }
  }
  const found: Part[] = new Array(length);
  const states: number[] = new Array(length + 1).fill(0);
  let state = cheapestEnd(used).state;
  for (let i = length - 1; i >= 0; i--) {
    states[i + 1] = state;
    found[i] = parts[how[i * stateCount + state] as number] as Part;
    state = back[i * stateCount + state] as number;
  }
  return { parts: found, states, used };
}

const window = 4;

/**
 * How much more the marks cost where mark `at` plays another part than it does in the cheapest
 * reading: a few marks on either side may change theirs as well.
 */
export function marginOf(marks: readonly Mark[], pairing: Pairing, at: number): number {
  const from = Math.max(0, at - window);
  const to = Math.min(marks.length, at + window + 1);
  const played = parts.indexOf(pairing.parts[at] as Part);
  return (
    costBetween(marks, pairing, from, to, at, played) -
    costBetween(marks, pairing, from, to, -1, -1)
  );
}

function costBetween(
  marks: readonly Mark[],
  { states, used }: Pairing,
  from: number,
  to: number,
  at: number,
  barred: number,
): number {
  begin(used, states[from] as number);
  for (let i = from; i < to; i++) advance(marks[i] as Mark, used, i === at ? barred : -1);
  return to === marks.length
    ? cheapestEnd(used).total
    : (before.at[states[to] as number] as number);
}

function begin(used: readonly number[], state: number): void {
  for (const one of used) before.at[one] = never;
  before.at[state] = 0;
}

function reachableStates(marks: readonly Mark[]): number[] {
  const present: number[] = [];
  for (const { family } of marks) if (!present.includes(family)) present.push(family);
  const states = [0];
  for (const outer of present) states.push(one(outer));
  for (const outer of present) for (const inner of present) states.push(two(outer, inner));
  return states.sort((a, b) => a - b);
}

/** At the end of a passage each quotation that is still open has lost its closing mark. */
function cheapestEnd(used: readonly number[]): { state: number; total: number } {
  let state = 0;
  let total = never;
  for (const one of used) {
    const price = (before.at[one] as number) + depthOf(one) * lostCloser;
    if (price >= total) continue;
    total = price;
    state = one;
  }
  return { state, total };
}
