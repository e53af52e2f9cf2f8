import type { Claimant } from "./claimants";
import type { Comparison } from "./comparison";
import { notLinked } from "./link-words";
import { Kind } from "./vocabulary";
import type { Words } from "./words";

/** A linked word on one side of a claimant. */
export interface Neighbour {
  /** Where it stands in the new text; -1 and the number of words stand for the text's two ends. */
  readonly at: number;
  /** Words between it and the claimant in the old text, signs not counted. */
  readonly words: number;
}

export interface Neighbours {
  /** The nearest on either side, if it is near: where to look. */
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  /**
   * The nearest in the sentence before and in the one after: whether it is the place. Words of the same
   * sentence prove nothing, since a sentence that is merely alike has them too.
   */
  readonly sentenceBefore: Neighbour | null;
  readonly sentenceAfter: Neighbour | null;
}

const mostWords = { near: 8, sentence: 60 };
const mostSigns = 16;
/** Words by which a neighbour may have come nearer or gone away. */
const leeway = 3;

function findNeighbour(
  c: Comparison,
  first: number,
  step: 1 | -1,
  isInOtherSentence: boolean,
): Neighbour | null {
  const most = isInOtherSentence ? mostWords.sentence : mostWords.near;
  let isOutside = !isInOtherSentence;
  let words = 0;
  for (let i = first, seen = 0; words <= most && seen < most + mostSigns; i += step, seen++) {
    if (i < 0) return { at: -1, words };
    if (i >= c.old.count) return { at: c.now.count, words };
    const id = c.old.ids[i] ?? 0;
    if (c.vocabulary.kindOf(id) === Kind.Stop) isOutside = true;
    if (c.vocabulary.isSign(id)) continue;
    const at = c.links.toNew[i] ?? notLinked;
    if (isOutside && at !== notLinked) return { at, words };
    words++;
  }
  return null;
}

export function findNeighbours(c: Comparison, { from, to }: Claimant): Neighbours {
  // The stop of a sentence that is a statement in whole may be counted to it.
  const last = c.vocabulary.kindOf(c.old.ids[to - 1] ?? 0) === Kind.Stop ? to - 1 : to;
  return {
    before: findNeighbour(c, from - 1, -1, false),
    after: findNeighbour(c, to, 1, false),
    sentenceBefore: findNeighbour(c, from - 1, -1, true),
    sentenceAfter: findNeighbour(c, last, 1, true),
  };
}

/** Are there at most `most` words, signs not counted, from `from` up to `to`? */
export function isWithin(
  c: Comparison,
  words: Words,
  from: number,
  to: number,
  most: number,
): boolean {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (i - from > most + mostSigns) return false;
    if (!c.vocabulary.isSign(words.ids[i] ?? 0) && ++count > most) return false;
  }
  return true;
}

/** On how many sides, 0 to 2, the run of the new text has the sentence that the claimant had there. */
export function countSides(
  c: Comparison,
  { sentenceBefore, sentenceAfter }: Neighbours,
  from: number,
  to: number,
): number {
  const isBefore =
    sentenceBefore !== null &&
    sentenceBefore.at < from &&
    isWithin(c, c.now, sentenceBefore.at + 1, from, sentenceBefore.words + leeway);
  const isAfter =
    sentenceAfter !== null &&
    sentenceAfter.at >= to &&
    isWithin(c, c.now, to, sentenceAfter.at, sentenceAfter.words + leeway);
  return Number(isBefore) + Number(isAfter);
}
