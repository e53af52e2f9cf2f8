import type { Claimant } from "./claimants";
import type { Comparison } from "./comparison";
import type { Territory } from "./territory";
import { Kind } from "./vocabulary";
import type { Run, Words } from "./words";

/**
 * The two runs with a negation that stands directly beside one of them and not beside the other: the
 * words are the same, what they say is not. Takes the negation in the new text. Null where there is none, which is nearly always.
 */
export function widenOverNegations(
  c: Comparison,
  claimant: Claimant,
  inNew: Run,
  territory: Territory,
): { inOld: Run; inNew: Run } | null {
  const negationAt = (words: Words, at: number): number => {
    const id = at < 0 || at >= words.count ? -1 : (words.ids[at] ?? -1);
    return id >= 0 && c.vocabulary.kindOf(id) === Kind.Negation ? c.vocabulary.foldedOf(id) : -1;
  };
  let { from: oldFrom, to: oldTo } = claimant;
  let { from: newFrom, to: newTo } = inNew;
  const [oldBefore, newBefore] = [negationAt(c.old, oldFrom - 1), negationAt(c.now, newFrom - 1)];
  const [oldAfter, newAfter] = [negationAt(c.old, oldTo), negationAt(c.now, newTo)];
  if (oldBefore !== newBefore) {
    if (oldBefore >= 0) oldFrom--;
    if (newBefore >= 0 && territory.take({ from: newFrom - 1, to: newFrom }, claimant)) newFrom--;
  }
  if (oldAfter !== newAfter) {
    if (oldAfter >= 0) oldTo++;
    if (newAfter >= 0 && territory.take({ from: newTo, to: newTo + 1 }, claimant)) newTo++;
  }
  const isWider =
    newTo - newFrom > inNew.to - inNew.from || oldTo - oldFrom > claimant.to - claimant.from;
  return isWider
    ? { inOld: { from: oldFrom, to: oldTo }, inNew: { from: newFrom, to: newTo } }
    : null;
}
