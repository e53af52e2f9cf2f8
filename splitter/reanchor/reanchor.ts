import type { Span } from "../types";
import { carryNearby, carryQuote } from "./carry-spans";
import { type Claimant, claimStatements } from "./claimants";
import { type Comparison, compareTexts, exactSpanAt } from "./comparison";
import { judge, listDifference, type Match, matchRuns, spanOfRun } from "./difference";
import { findPlaces } from "./find-places";
import type { Anchored, Changed, Moved, Reanchored, Same } from "./outcome";
import { widenOverNegations } from "./polarity";
import { Territory } from "./territory";
import type { Run } from "./words";

/** Steps that all approximate matches of one text may take together; beyond them statements are gone. */
const mostSteps = 40_000_000;

const gone: Reanchored = { outcome: "gone" };

function describeExact(
  c: Comparison,
  { statement, quotes, mention, cue }: Anchored,
  claimant: Claimant,
  place: Run,
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
  const places = findPlaces(c, statements, territory, { left: mostSteps });
  return utterances.map((anchored, index): Reanchored => {
    const claimant = claimants[index] ?? null;
    const place = claimant === null ? undefined : places.get(claimant);
    if (claimant === null || place === undefined) return gone;
    const wider = widenOverNegations(c, claimant, place, territory);
    const span = wider === null ? exactSpanAt(c, claimant, place.from) : null;
    if (span !== null) return describeExact(c, anchored, claimant, place, span);
    const match =
      wider === null ? place.match : matchRuns(c, wider.inOld, wider.inNew, { left: mostSteps });
    if (match == null) return gone;
    const changed = describeChanged(c, anchored, match);
    if (changed.difference.some(({ kind }) => kind !== "equal")) return changed;
    // Found with words beside them that stand in both texts: the words themselves are the very ones.
    const from = match.inNew.from + claimant.from - match.inOld.from;
    const within = exactSpanAt(c, claimant, from);
    if (within === null) return changed;
    const run = { from, to: from + claimant.to - claimant.from };
    return describeExact(c, anchored, claimant, run, within);
  });
}
