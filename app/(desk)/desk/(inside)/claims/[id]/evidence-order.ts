/** What may be put in order: the evidence of one side of a claim. Weightiest first, all of them. */
export interface Side {
  /** Ids of all evidence in force, both sides and the context. */
  readonly order: readonly string[];
  /** Ids of this side's. */
  readonly side: readonly string[];
}

/** The order after one of a side takes another's place there; what is not of that side stays. */
export function takePlace({ order, side }: Side, moved: string, place: string): string[] {
  const others = side.filter((id) => id !== moved);
  const after = others.toSpliced(side.indexOf(place), 0, moved);
  let at = 0;
  return order.map((id) => (side.includes(id) ? (after[at++] ?? id) : id));
}
