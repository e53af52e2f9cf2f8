import type { Claimant } from "./claimants";
import type { Run, Words } from "./words";

/** A place in the new text that a claimant may be given. The higher rank is served first. */
export interface Bid extends Run {
  readonly claimant: Claimant;
  readonly rank: number;
  /** Words between this place and where the claimant was to be expected. */
  readonly distance: number;
}

/** Who holds which word of the new text: no two families ever hold the same one. */
export class Territory {
  private readonly holder: Int32Array;

  constructor(words: Words) {
    this.holder = new Int32Array(words.count).fill(-1);
  }

  isOpen(at: number, claimant: Claimant): boolean {
    const holder = this.holder[at];
    return holder === -1 || holder === claimant.family;
  }

  take({ from, to }: Run, claimant: Claimant): boolean {
    for (let i = from; i < to; i++) if (!this.isOpen(i, claimant)) return false;
    this.holder.fill(claimant.family, from, to);
    return true;
  }

  leave({ from, to }: Run): void {
    this.holder.fill(-1, from, to);
  }
}

/**
 * Gives each claimant the best of its bids that is still open. Of equal bids the nearer to where it was
 * expected is served first, then the one that stands first in the old text, then in the new.
 */
export function settle<B extends Bid>(bids: B[], territory: Territory): Map<Claimant, B> {
  bids.sort(
    (a, b) =>
      b.rank - a.rank ||
      a.distance - b.distance ||
      a.claimant.from - b.claimant.from ||
      a.from - b.from,
  );
  const given = new Map<Claimant, B>();
  for (const bid of bids)
    if (!given.has(bid.claimant) && territory.take(bid, bid.claimant)) given.set(bid.claimant, bid);
  return given;
}
