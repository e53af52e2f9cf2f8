import { List } from "../lexicon/lists";
import { Signal } from "../lexicon/signals/compile";
import { isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { ClaimKind } from "../types";
import type { Hit, Scan } from "./scan";

const demands = Signal.obligation | Signal.wish | Signal.imperative;
const promises = Signal.ownFuture | Signal.promise;
const predictions = Signal.future | Signal.expectation | Signal.intention | Signal.refusal;
const figures = Signal.figure | Signal.number;

/** How much a word speaks for a judgement, or for something that can be looked up. */
const judgement = { stance: 2, evaluation: 1, verbOfOpinion: 1.5 };
const substance = [
  { signals: figures, weight: 2 },
  { signals: Signal.comparison, weight: 1.5 },
  { signals: Signal.superlative, weight: 0.5 },
  { signals: Signal.first | Signal.cause | Signal.harm | Signal.law | Signal.past, weight: 0.5 },
];

/**
 * What kind of claim the words make.
 *
 * A demand, promise or prediction shows in its first marker of mode (`must`, `we will`, `will`); what
 * somebody else means to do counts as a prediction, since it can be judged when the day has come.
 * A figure with a past before that marker goes first: it can be checked today. Of the rest, judging
 * words are weighed against figures, causes and events: the heavier side decides. `lead` is what
 * stands between the cue and the words (`his hope that`), `says` what the cue tells.
 */
export function claimKindOf(
  reading: Reading,
  words: Scan,
  lead: Scan | null,
  says: ClaimKind | null,
): ClaimKind {
  if (says === "demand" || says === "promise") return says;
  const mode = (lead ? modeOf(reading, lead) : null) ?? modeOf(reading, words);
  if (mode) return mode;
  const { signals } = words;
  if (says === "prediction" && (signals & Signal.past) === 0) return says;
  if (words.isQuestion) return "opinion";
  if (weightOfJudgement(words, says) > weightOfSubstance(signals)) return "opinion";
  if ((signals & Signal.comparison) !== 0) return "comparison";
  if ((signals & figures) !== 0) return "number";
  return (signals & Signal.superlative) !== 0 ? "comparison" : "fact";
}

function modeOf(reading: Reading, { hits }: Scan): ClaimKind | null {
  let seen = 0;
  for (const hit of hits) {
    const { signal } = hit;
    const hasHappened = (seen & figures) !== 0 && (seen & Signal.past) !== 0;
    if ((signal & (demands | promises | predictions)) !== 0 && hasHappened) return null;
    if ((signal & demands) !== 0) return "demand";
    if ((signal & promises) !== 0) return "promise";
    if (signal === Signal.refusal && hasAgentBefore(reading, hit, hits)) return "promise";
    if ((signal & predictions) !== 0) return "prediction";
    seen |= signal;
  }
  return null;
}

const near = 3;

/** `The ministry will not …`: a state or body that refuses binds itself. */
function hasAgentBefore({ tokens, lexicon }: Reading, at: Hit, hits: readonly Hit[]): boolean {
  for (let i = at.from - 1; i >= at.from - near; i--)
    if (isInBare(tokens[i], List.institutions)) return true;
  // A capital letter may be a person's, who cannot be taken at the reporter's word.
  const { capitals } = lexicon.source;
  return hits.some(
    ({ signal, from, to }) =>
      signal === Signal.place &&
      to <= at.from &&
      to >= at.from - near &&
      (!capitals || isPlace(tokens[from]?.facts.signals ?? 0)),
  );
}

const isPlace = (signals: number) => (signals & (Signal.place | Signal.phrase)) !== 0;

function weightOfJudgement({ hits }: Scan, says: ClaimKind | null): number {
  let weight = says === "opinion" ? judgement.verbOfOpinion : 0;
  for (const { signal } of hits) {
    if (signal === Signal.stance) weight += judgement.stance;
    else if (signal === Signal.evaluation) weight += judgement.evaluation;
  }
  return weight;
}

function weightOfSubstance(signals: number): number {
  let sum = 0;
  for (const one of substance) if ((signals & one.signals) !== 0) sum += one.weight;
  return sum;
}
