import type { Broken } from "./finding";
import { instantOf, isOfType, listOf, type Node, nodeOf, textOf } from "./node";
import { webAddress } from "./web-address";

/** The rules of `itemReviewed`: who said it, when and where. */
export function* checkClaim(review: Node): Generator<Broken> {
  const claim = nodeOf(review.itemReviewed);
  if (!isOfType(claim, "Claim", "CreativeWork")) {
    return yield ["item-missing", "error", "itemReviewed"];
  }
  yield* checkClaimant(nodeOf(claim.author), nodeOf(review.author));
  yield* checkDate(claim, review);
  yield* checkAppearances(claim);
}

function* checkClaimant(claimant: Node, reviewer: Node): Generator<Broken> {
  const name = textOf(claimant.name);
  if (!name) return yield ["claimant-missing", "error", "itemReviewed.author"];
  if (!isOfType(claimant, "Person", "Organization", "NewsMediaOrganization")) {
    yield ["claimant-kind", "error", "itemReviewed.author.@type"];
  }
  if (name.trim() === textOf(reviewer.name)?.trim()) {
    yield ["claimant-is-reviewer", "error", "itemReviewed.author"];
  }
  for (const [index, reference] of listOf(claimant.sameAs).entries()) {
    if (webAddress(textOf(reference))) continue;
    yield ["same-as-not-address", "error", `itemReviewed.author.sameAs[${index}]`];
  }
}

function* checkDate(claim: Node, review: Node): Generator<Broken> {
  const path = "itemReviewed.datePublished";
  if (claim.datePublished === undefined) return yield ["claim-date-missing", "warning", path];
  const said = instantOf(claim.datePublished);
  if (said === undefined) return yield ["claim-date-wrong", "error", path];
  const reviewed = instantOf(review.datePublished);
  // A day is told in the place where it was said: east of Greenwich it begins before UTC's.
  if (reviewed !== undefined && said > reviewed + 14 * 3_600_000) {
    yield ["claim-date-after-review", "error", path];
  }
}

function* checkAppearances(claim: Node): Generator<Broken> {
  const appearances = listOf(claim.appearance);
  const first = claim.firstAppearance;
  if (appearances.length === 0 && first === undefined) {
    return yield ["appearance-missing", "warning", "itemReviewed.appearance"];
  }
  for (const [index, appearance] of appearances.entries()) {
    yield* checkPlace(appearance, `itemReviewed.appearance[${index}]`);
  }
  if (first === undefined) return;
  yield* checkPlace(first, "itemReviewed.firstAppearance");
  if (typeof first !== "string" && nodeOf(first).url === undefined) {
    yield ["first-appearance-address", "warning", "itemReviewed.firstAppearance"];
  }
}

/** A place is an address, or a work that may have one. */
function* checkPlace(place: unknown, path: string): Generator<Broken> {
  const address = typeof place === "string" ? place : nodeOf(place).url;
  if (address === undefined || webAddress(textOf(address))) return;
  yield ["appearance-address", "error", typeof place === "string" ? path : `${path}.url`];
}
