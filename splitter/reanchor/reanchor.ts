import type { Span } from "../types";
import type { Budget } from "./align";
import { bidForChangedPlaces } from "./approximate";
import { carryNearby, carryQuote } from "./carry-spans";
import { type Claimant, claimSentences, claimStatements } from "./claimants";
import { type Comparison, compareTexts, exactSpanAt } from "./comparison";
import { judge, listDifference, type Match, matchRuns, spanOfRun } from "./difference";
import { bidForLinkedPlaces } from "./exact";
import { bidForOccurrences } from "./occurrences";
import type { Anchored, Changed, Moved, Reanchored, Same } from "./outcome";
import { widenOverNegations } from "./polarity";
import { type Bid, settle, Territory } from "./territory";

/** Steps that all approximate matches of one text may take together; beyond them statements are gone. */
const mostSteps = 40_000_000;
/** A statement that lost its best place to a better match may bid for another. */
const rounds = 3;

const gone: Reanchored = { outcome: "gone" };

/** The places of all statements that can be found, exact ones first. */
function findPlaces(
  c: Comparison,
  statements: readonly Claimant[],
  territory: Territory,
  budget: Budget,
): Map<Claimant, Bid & { match?: Match }> {
  const sentences = claimSentences(c.old, c.vocabulary, statements);
  const places = new Map<Claimant, Bid & { match?: Match }>();
  const settleAll = (bids: Bid[]): boolean => {
    const settled = settle(bids, territory);
    for (const [claimant, bid] of settled) places.set(claimant, bid);
    return settled.size > 0;
  };
  settleAll(bidForLinkedPlaces(c, [...statements, ...sentences]));

  const settled = new Set([...places.keys()].map(({ from }) => from));
  const open = statements.filter((claimant) => !places.has(claimant));
  const { bids, rivals } = bidForOccurrences(c, open, territory, settled);
  settleAll(bids);
  for (const rival of rivals) {
    const place = places.get(rival);
    if (place !== undefined) territory.leave(place);
  }

  for (let round = 0; round < rounds; round++) {
    const open = [...statements, ...sentences].filter((claimant) => !places.has(claimant));
    if (!settleAll(bidForChangedPlaces(c, open, territory, budget))) break;
  }
  return places;
}

function describeExact(
  c: Comparison,
  { statement, quotes, mention, cue }: Anchored,
  claimant: Claimant,
  place: Bid,
  span: Span,
): Same | Moved {
  const distance = span.start - statement.start;
  const isInside = ({ start, end }: Span) =>
    statement.start <= start && start <= end && end <= statement.end;
  const carry = (inner: Span | null | undefined) =>
    inner != null && isInside(inner)
      ? { start: inner.start + distance, end: inner.end + distance }
      : carryNearby(c, inner, claimant, place);
  return {
    outcome: distance === 0 ? "same" : "moved",
    statement: span,
    quotes: quotes.map(carry),
    mention: carry(mention),
    cue: carry(cue),
  };
}

function describeChanged(c: Comparison, { quotes, mention, cue }: Anchored, match: Match): Changed {
  const { inOld, inNew } = match;
  return {
    outcome: "changed",
    statement: spanOfRun(c.now, inNew),
    quotes: quotes.map((quote) => carryQuote(c, quote, match)),
    mention: carryNearby(c, mention, inOld, inNew),
    cue: carryNearby(c, cue, inOld, inNew),
    score: judge(c, match).score,
    difference: listDifference(c, match),
  };
}

/**
 * Where the utterances of an old text stand in a new one, in the same order. The very words first: told
 * from the same words elsewhere by what surrounds them, then by their order and place. Then other words:
 * a corrected number, a negation more, a clause less, with the difference. Rather `gone` than the place
 * of a sentence that is merely alike; no two utterances that were apart get one place. Spans in UTF-16
 * code units. Linear in the texts; never throws, whatever the strings and spans; a statement that is
 * empty, blank or not of the old text is `gone`.
 */
export function reanchor(
  oldText: string,
  newText: string,
  utterances: readonly Anchored[],
): Reanchored[] {
  const c = compareTexts(oldText, newText);
  const claimants = claimStatements(
    c.old,
    utterances.map(({ statement }) => statement),
  );
  const statements = claimants.filter((claimant): claimant is Claimant => claimant !== null);
  const territory = new Territory(c.now);
  const budget = { left: mostSteps };
  const places = findPlaces(c, statements, territory, budget);
  return utterances.map((anchored, index): Reanchored => {
    const claimant = claimants[index] ?? null;
    const place = claimant === null ? undefined : places.get(claimant);
    if (claimant === null || place === undefined) return gone;
    const wider = widenOverNegations(c, claimant, place, territory);
    const span = wider === null ? exactSpanAt(c, claimant, place.from) : null;
    if (span !== null) return describeExact(c, anchored, claimant, place, span);
    const match =
      wider === null ? place.match : matchRuns(c, wider.inOld, wider.inNew, { left: mostSteps });
    return match == null ? gone : describeChanged(c, anchored, match);
  });
}
