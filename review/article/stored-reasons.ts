import { z } from "zod";
import type { RuleName, Span, WorthReason } from "@/splitter";

// The splitter's closed sets, of which only the types come through its door: a member too many or
// too few does not compile. Rules are in the order in which they are read: how the words were found,
// whose they are, under which name.
const rules: Record<RuleName, true> = {
  "quotation-paired": true,
  "closing-mark-lost": true,
  "opening-mark-lost": true,
  "quotation-over-paragraphs": true,
  "quotation-interrupted": true,
  "cue-verb-before-quotation": true,
  "cue-verb-after-quotation": true,
  "headline-colon": true,
  "quotation-inside-statement": true,
  "quotation-continues": true,
  "quotation-without-cue": true,
  "statement-from-complementiser": true,
  "statement-from-verb": true,
  "statement-from-colon": true,
  "statement-from-preposition": true,
  "statement-before-attribution": true,
  "statement-after-attribution": true,
  "statement-goes-on-after-conjunction": true,
  "polarity-denied": true,
  "speaker-is-subject-after-verb": true,
  "speaker-is-subject-before-verb": true,
  "speaker-before-relative-pronoun": true,
  "speaker-in-attribution-phrase": true,
  "speaker-in-quotation-marks": true,
  "speaker-carried-by-participle": true,
  "speaker-carried-from-sentence-before": true,
  "speaker-carried-by-pronoun": true,
  "speaker-of-sentence": true,
  "name-in-apposition": true,
  "last-name-to-full-name": true,
  "office-to-name": true,
  "description-to-earlier-mention": true,
  "second-hand": true,
};

/** What a reason does to the check-worthiness. */
const effects: Record<WorthReason, "raises" | "lowers"> = {
  names: "raises",
  number: "raises",
  date: "raises",
  superlative: "raises",
  comparison: "raises",
  cause: "raises",
  law: "raises",
  harm: "raises",
  "past-or-present": "raises",
  opinion: "lowers",
  "not-yet": "lowers",
  vague: "lowers",
  short: "lowers",
};

/** One rule that fired, with the words that made it fire; null: a rule of another splitter's version. */
export interface DeskReason {
  readonly rule: RuleName | null;
  readonly words: readonly string[];
  /** How sure a repair is, from 0 to 1. */
  readonly confidence: number | null;
}

/** One reason for the check-worthiness, with its words; null: a reason of another splitter's version. */
export interface DeskWorthReason {
  readonly reason: WorthReason | null;
  readonly effect: "raises" | "lowers" | null;
  readonly words: readonly string[];
}

/** What kind of claim the words make, and how much it is worth a check (0 to 1), as proposed. */
export interface DeskAssessment {
  readonly claimKind: ClaimKind;
  readonly worth: number;
  readonly reasons: readonly DeskWorthReason[];
}

/** What lists are put in order by. */
export type DeskRank = Pick<DeskAssessment, "claimKind" | "worth">;

type ClaimKind = "FACT" | "NUMBER" | "COMPARISON" | "PREDICTION" | "PROMISE" | "DEMAND" | "OPINION";

const spans = z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }));

/** A member of the set, or null where another version of the splitter had one more. */
const memberOf = <Member extends string>(set: Record<Member, unknown>) =>
  z.string().transform((name) => (Object.hasOwn(set, name) ? (name as Member) : null));

const storedExplanation = z.array(
  z.object({
    rule: memberOf(rules),
    spans,
    confidence: z.number().min(0).max(1).nullable().default(null),
  }),
);

const storedWorthReasons = z.array(z.object({ reason: memberOf(effects), spans }));

const places = new Map<string | null, number>(
  Object.keys(rules).map((rule, place) => [rule, place]),
);
const placeOf = (rule: RuleName | null) => places.get(rule) ?? places.size;

/**
 * An utterance's stored explanation, in the order in which rules are read; null where a person made
 * it by hand. Throws on anything else.
 */
export function readExplanation(text: string, stored: unknown): DeskReason[] | null {
  if (stored === null) return null;
  return storedExplanation
    .parse(stored)
    .map(({ rule, spans, confidence }) => ({ rule, words: wordsAt(text, spans), confidence }))
    .sort((one, other) => placeOf(one.rule) - placeOf(other.rule));
}

/**
 * A stored assessment; null where the splitter proposed none. Its reasons are read when they are asked
 * for, and throw where they are none.
 */
export function readAssessment(
  text: string,
  row: { claimKind: ClaimKind | null; worth: number | null; worthReasons: unknown },
): DeskAssessment | null {
  const { claimKind, worth } = row;
  if (claimKind === null || worth === null) return null;
  return {
    claimKind,
    worth,
    get reasons() {
      return storedWorthReasons.parse(row.worthReasons).map(({ reason, spans }) => {
        return { reason, effect: reason && effects[reason], words: wordsAt(text, spans) };
      });
    },
  };
}

/** Cut from the text as it is now, so that words lawfully removed are not brought back. */
function wordsAt(text: string, list: readonly Span[]): string[] {
  return list.map(({ start, end }) => text.slice(start, end)).filter((words) => words !== "");
}
