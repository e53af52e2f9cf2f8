import type { Budget } from "./align";
import { bidForChangedPlaces } from "./approximate";
import { type Claimant, claimSentences } from "./claimants";
import type { Comparison } from "./comparison";
import type { Match } from "./difference";
import { bidForLinkedPlaces, wentTogether } from "./exact";
import { bidForOccurrences } from "./occurrences";
import { type Bid, settle, type Territory } from "./territory";
import type { Run } from "./words";

/** Where a claimant stands in the new text; with a match where it stands there in other words. */
export interface Place extends Bid {
  readonly match?: Match;
}

/** A statement that lost its best place to a better match may bid for another, so many times in all. */
const rounds = 3;

/** Which words somebody bids for. */
function markWanted(count: number, bids: readonly Run[]): (window: Run) => boolean {
  const wanted = new Uint8Array(count);
  for (const { from, to } of bids) wanted.fill(1, from, to);
  return ({ from, to }) => wanted.subarray(from, to).includes(1);
}

/**
 * The places of all statements that can be found: first where their very words went, then where these
 * stand without being linked, at last where they stand in other words.
 */
export function findPlaces(
  c: Comparison,
  statements: readonly Claimant[],
  territory: Territory,
  budget: Budget,
): Map<Claimant, Place> {
  const places = new Map<Claimant, Place>();
  const settleAll = (bids: Place[]) => {
    for (const [claimant, bid] of settle(bids, territory)) places.set(claimant, bid);
  };
  const isOpen = (claimant: Claimant) => !places.has(claimant);

  const isContested = !statements.every((statement) => wentTogether(c, statement));
  const sentences = isContested ? claimSentences(c.old, c.vocabulary, statements) : [];
  settleAll(bidForLinkedPlaces(c, [...statements, ...sentences]));

  let open = statements.filter(isOpen);
  if (open.length === 0) return places;
  const { bids, rivals } = bidForOccurrences(c, open, territory, [...places.keys()]);
  settleAll(bids);
  for (const rival of rivals) {
    const place = places.get(rival);
    if (place !== undefined) territory.leave(place);
  }

  open = open.filter(isOpen);
  for (let round = 0; round < rounds && open.length > 0; round++) {
    const bids = bidForChangedPlaces(c, open, territory, budget, () => true);
    const isWanted = markWanted(c.now.count, bids);
    const others = sentences.filter(isOpen);
    settleAll([...bids, ...bidForChangedPlaces(c, others, territory, budget, isWanted)]);
    const bidders = new Set(bids.map(({ claimant }) => claimant));
    open = open.filter((claimant) => isOpen(claimant) && bidders.has(claimant));
  }
  return places;
}
