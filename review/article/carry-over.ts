import type { Prisma } from "@/prisma/generated/client";
import { type Reanchored, reanchor, type SplitArticle, type SplitUtterance } from "@/splitter";
import { hullOf, type Span } from "../utterance/whole-characters";

/** An utterance of the older revision, as it is looked for in the newer one. */
export interface CarriedUtterance {
  readonly id: string;
  readonly kind: "DIRECT" | "MIXED" | "INDIRECT" | "NARRATION";
  readonly spans: readonly (Span & { readonly role: string })[];
  /** Edits replaced it, so that it must not come back with the newer revision. */
  readonly isReplaced: boolean;
  /** A person made it or changed it. */
  readonly isByHand: boolean;
}

export type Outcome = Uppercase<Reanchored["outcome"]> & Prisma.CarryOverCreateManyInput["outcome"];

/** Where an old utterance stands now; null: gone. */
export interface Place {
  readonly statement: Span;
  readonly quotes: readonly Span[];
  readonly mention: Span | null;
}

/** What became of one: the splitter's own utterance that stands there, or a new one to be made. */
export interface Fate {
  readonly old: CarriedUtterance;
  readonly outcome: Outcome;
  readonly place: Place | null;
  /** Index into what the splitter found in the new text; null: to be made as the old one was. */
  readonly found: number | null;
}

/**
 * What becomes of a revision's utterances in a newer text, and what the splitter found there that
 * edits by hand had replaced before: that is left out.
 */
export function carryOver(
  texts: { readonly old: string; readonly new: string },
  utterances: readonly CarriedUtterance[],
  split: SplitArticle,
): { fates: Fate[]; left: Set<number> } {
  const anchors = reanchor(texts.old, texts.new, utterances.map(toAnchored));
  const at = new Map(split.utterances.map((found, index) => [keyOf(found.statement), index]));
  const taken = new Set<number>();
  const left = new Set<number>();
  const fates: Fate[] = [];
  for (const [index, old] of utterances.entries()) {
    const anchor = anchors[index] as Reanchored;
    const place = anchor.outcome === "gone" ? null : toPlace(anchor);
    const found = place ? (at.get(keyOf(place.statement)) ?? null) : null;
    if (old.isReplaced) {
      if (found !== null) left.add(found);
      continue;
    }
    const outcome = anchor.outcome.toUpperCase() as Outcome;
    const isSplitters = found !== null && !taken.has(found) && !old.isByHand;
    if (isSplitters) taken.add(found);
    else if (found !== null) left.add(found);
    fates.push({ old, outcome, place, found: isSplitters ? found : null });
  }
  for (const index of taken) left.delete(index);
  return { fates, left };
}

/** What the splitter found, without what is left out. */
export function without(split: SplitArticle, left: ReadonlySet<number>): SplitUtterance[] {
  return split.utterances.filter((_, index) => !left.has(index));
}

function toAnchored({ spans }: CarriedUtterance) {
  const inRole = (role: string) => spans.filter((span) => span.role === role);
  return {
    statement: inRole("STATEMENT")[0] ?? { start: 0, end: 0 },
    quotes: inRole("QUOTE"),
    mention: inRole("MENTION")[0] ?? null,
  };
}

function toPlace(anchor: Exclude<Reanchored, { outcome: "gone" }>): Place {
  const quotes = anchor.quotes.filter((quote) => quote !== null && quote.start < quote.end);
  return {
    statement: hullOf([anchor.statement]),
    quotes: quotes as Span[],
    mention: anchor.mention,
  };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
