import type { DeskRank } from "./stored-reasons";

/** As in the text, or the most worth a check first. */
export const orders = ["text", "worth"] as const;
export type Order = (typeof orders)[number];

/**
 * The same list in another order, nothing left out. Of two that are worth the same, the text's order
 * decides, in which the list is given; what has no assessment comes last.
 */
export function inOrder<Item extends { readonly assessment: DeskRank | null }>(
  order: Order,
  list: readonly Item[],
): Item[] {
  const worthOf = ({ assessment }: Item) => (order === "worth" ? (assessment?.worth ?? -1) : 0);
  // Sorting is stable, and the list comes in the text's order.
  return [...list].sort((one, other) => worthOf(other) - worthOf(one));
}
