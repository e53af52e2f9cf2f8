import { Unit, unitAt } from "../text/characters";
import type { Span } from "../types";
import { align, type Budget } from "./align";
import type { Comparison } from "./comparison";
import type { DifferencePiece } from "./outcome";
import { Kind } from "./vocabulary";
import type { Run } from "./words";

/** Two runs of words, and which word of the new one is which of the old one (by its place in the run). */
export interface Match {
  readonly inOld: Run;
  readonly inNew: Run;
  readonly partners: Int32Array;
}

/** What is said of a match. */
export interface Judgement {
  readonly score: number;
  /** A number or a negation is on one side only. */
  readonly isCritical: boolean;
  /** Somewhere other words stand in the place of words. */
  readonly isReworded: boolean;
}

/** What an equal word counts that is written differently: case, diacritics, digits, quotation marks. */
const sameButForSpelling = 0.9;

/** Aligns two runs word by word; null where that would take more work than there is left. */
export function matchRuns(c: Comparison, inOld: Run, inNew: Run, budget: Budget): Match | null {
  const partners = align(c.oldForms, inOld, c.newForms, inNew, budget);
  return partners === null ? null : { inOld, inNew, partners };
}

/** Calls `visit` with each pair of partners, and last with the ends of both runs. */
function eachPair(match: Match, visit: (inOld: number, inNew: number) => void): void {
  match.partners.forEach((inNew, index) => {
    if (inNew >= 0) visit(match.inOld.from + index, inNew);
  });
  visit(match.inOld.to, match.inNew.to);
}

export function judge(c: Comparison, match: Match): Judgement {
  const { old, now, vocabulary } = c;
  let equal = 0;
  let total = 0;
  let isCritical = false;
  let isReworded = false;
  let [oldAt, newAt] = [match.inOld.from, match.inNew.from];
  const countUnpaired = (ids: Int32Array, from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) {
      const kind = vocabulary.kindOf(ids[i] ?? 0);
      if (kind >= Kind.Number) isCritical = true;
      if (kind >= Kind.Word) count++;
      total += vocabulary.weightOf(ids[i] ?? 0);
    }
    return count;
  };
  eachPair(match, (inOld, inNew) => {
    const deleted = countUnpaired(old.ids, oldAt, inOld);
    const inserted = countUnpaired(now.ids, newAt, inNew);
    if (deleted > 0 && inserted > 0) isReworded = true;
    [oldAt, newAt] = [inOld + 1, inNew + 1];
    if (inOld === match.inOld.to) return;
    const weight = vocabulary.weightOf(old.ids[inOld] ?? 0);
    total += 2 * weight;
    equal += 2 * weight * (old.ids[inOld] === now.ids[inNew] ? 1 : sameButForSpelling);
  });
  return { score: total === 0 ? 0 : equal / total, isCritical, isReworded };
}

/** The span from the first word of a run to its last. */
export function spanOfRun(words: Comparison["old"], { from, to }: Run): Span {
  return { start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 };
}

/** The difference between the two runs, to the letter; a word that is spelt differently is replaced. */
export function listDifference(c: Comparison, match: Match): DifferencePiece[] {
  const { old, now } = c;
  const pieces: DifferencePiece[] = [];
  const oldEnd = spanOfRun(old, match.inOld).end;
  const newEnd = spanOfRun(now, match.inNew).end;
  let oldAt = spanOfRun(old, match.inOld).start;
  let newAt = spanOfRun(now, match.inNew).start;
  const add = (kind: DifferencePiece["kind"], oldTo: number, newTo: number) => {
    if (oldTo === oldAt && newTo === newAt) return;
    const last = pieces[pieces.length - 1];
    const extends_ = last?.kind === kind;
    if (extends_) pieces.pop();
    pieces.push({
      kind,
      old: { start: extends_ ? last.old.start : oldAt, end: oldTo },
      new: { start: extends_ ? last.new.start : newAt, end: newTo },
    });
    [oldAt, newAt] = [oldTo, newTo];
  };
  const isSameSpace = (a: number, b: number) =>
    old.text.charCodeAt(a) === now.text.charCodeAt(b) && unitAt(old.text, a) === Unit.Space;
  const addGap = (oldTo: number, newTo: number) => {
    let head = 0;
    while (oldAt + head < oldTo && newAt + head < newTo && isSameSpace(oldAt + head, newAt + head))
      head++;
    add("equal", oldAt + head, newAt + head);
    let tail = 0;
    while (
      oldTo - tail > oldAt &&
      newTo - tail > newAt &&
      isSameSpace(oldTo - tail - 1, newTo - tail - 1)
    )
      tail++;
    add("delete", oldTo - tail, newAt);
    add("insert", oldAt, newTo - tail);
    add("equal", oldTo, newTo);
  };
  eachPair(match, (inOld, inNew) => {
    if (inOld === match.inOld.to) return addGap(oldEnd, newEnd);
    if (old.ids[inOld] !== now.ids[inNew]) return;
    addGap(old.starts[inOld] ?? 0, now.starts[inNew] ?? 0);
    add("equal", old.ends[inOld] ?? 0, now.ends[inNew] ?? 0);
  });
  return pieces;
}
