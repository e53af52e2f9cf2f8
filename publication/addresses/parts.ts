/**
 * Entries of one page of a month. A month that has more is kept in parts, so that no page is heavy and
 * what is published in it changes the newest page alone.
 */
const partSize = 30;

/** What stands on a page of a month, by the order in which it came into it, from 1. */
export interface Places {
  readonly first: number;
  readonly last: number;
}

/**
 * How many parts of a month never get another entry, when so many came into it. The month's own page
 * has the rest: all of them, or the newest 30 to 59.
 */
export function fullParts(entered: number): number {
  return Math.max(0, Math.floor(entered / partSize) - 1);
}

/** The places on a part's page, the oldest part being 1; null: on the month's own page. */
export function placesOf(part: number | null, entered: number): Places {
  if (part === null) return { first: fullParts(entered) * partSize + 1, last: entered };
  return { first: (part - 1) * partSize + 1, last: part * partSize };
}

/**
 * The full parts of which the page is another one since the entry at this place came, or changed:
 * its own; and where it filled up a part, that one, and the one before, which links to it.
 */
export function partsTouchedBy(place: number, entered: number): number[] {
  const full = fullParts(entered);
  const own = Math.ceil(place / partSize);
  const filled = place % partSize === 0 ? [own - 2, own - 1] : [];
  return [...filled, own].filter((part) => part >= 1 && part <= full);
}

/** All full parts, the oldest first. */
export function partsOf(entered: number): number[] {
  return Array.from({ length: fullParts(entered) }, (_, index) => index + 1);
}

/**
 * The full parts to which a page of the month links, the newest first: the month's own page to all; a
 * part's to those beside it alone, so that it stays the same page when others fill up.
 */
export function partsNamedBy(part: number | null, entered: number): number[] {
  const all = partsOf(entered).reverse();
  return part === null ? all : all.filter((each) => Math.abs(each - part) === 1);
}

/** The number of a part in an address; null where it is none: "0", "01", "x". */
export function partIn(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
