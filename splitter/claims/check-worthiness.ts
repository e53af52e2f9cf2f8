import { Signal } from "../lexicon/signals/compile";
import type { Reading } from "../reading";
import type { ClaimKind, Span, Worth, WorthReason } from "../types";
import { type Hit, type Scan, spanOfHit } from "./scan";

/** Where a claim starts from: a judgement or something that has not come yet starts lower. */
const start: Readonly<Record<ClaimKind, number>> = {
  fact: 0.3,
  number: 0.35,
  comparison: 0.35,
  prediction: 0.12,
  promise: 0.15,
  demand: 0.06,
  opinion: 0.06,
};

/** How much of the way to 1 each reason goes, of what the reasons before it have left. */
const gains: readonly {
  readonly reason: WorthReason;
  readonly signals: number;
  readonly gain: number;
}[] = [
  { reason: "names", signals: Signal.place, gain: 0.12 },
  { reason: "number", signals: Signal.figure | Signal.number, gain: 0.22 },
  { reason: "date", signals: Signal.date | Signal.month, gain: 0.07 },
  { reason: "superlative", signals: Signal.superlative | Signal.first, gain: 0.2 },
  { reason: "comparison", signals: Signal.comparison | Signal.change, gain: 0.12 },
  { reason: "cause", signals: Signal.cause, gain: 0.15 },
  { reason: "law", signals: Signal.law, gain: 0.12 },
  { reason: "harm", signals: Signal.harm, gain: 0.15 },
];

/** What a claim that cannot be checked (yet) keeps of the reasons above. */
const kept: Readonly<Record<ClaimKind, number>> = {
  fact: 1,
  number: 1,
  comparison: 1,
  prediction: 0.5,
  promise: 0.6,
  demand: 0.35,
  opinion: 0.4,
};

const vagueness = 0.85;
const shortness = 0.7;
const fewWords = 4;
/** Several names say more than one: who did what to whom. */
const moreNames = 0.05;
const mostNames = 3;
const mostSpans = 8;

/** How much a claim is worth a check, from 0 to 1: for ranking, never for hiding. */
export function scoreOf(claimKind: ClaimKind, { hits, signals, words }: Scan): number {
  let rest = 1;
  for (const { signals: own, gain } of gains) if ((signals & own) !== 0) rest *= 1 - gain;
  if ((signals & Signal.place) !== 0) {
    let names = -1;
    for (const { signal } of hits) if (signal === Signal.place && names < mostNames - 1) names++;
    rest *= (1 - moreNames) ** names;
  }
  let score = 1 - (1 - start[claimKind]) * (1 - (1 - rest) * kept[claimKind]);
  if ((signals & Signal.vague) !== 0) score *= vagueness;
  if (isShort(signals, words)) score *= shortness;
  return Math.round(score * 1000) / 1000;
}

const isShort = (signals: number, words: number) =>
  words < fewWords && (signals & Signal.figure) === 0;

/** The score, and each reason with the words that gave it. */
export function worthOf(reading: Reading, claimKind: ClaimKind, scan: Scan): Worth {
  const { hits, signals } = scan;
  const reasons: { reason: WorthReason; spans: readonly Span[] }[] = [];
  for (const { reason, signals: own } of gains)
    if ((signals & own) !== 0) reasons.push({ reason, spans: spansOf(reading, hits, own) });
  const because = (reason: WorthReason, own: number) =>
    reasons.push({ reason, spans: (signals & own) === 0 ? none : spansOf(reading, hits, own) });
  if (claimKind === "opinion") because("opinion", Signal.stance | Signal.evaluation);
  else if (claimKind === "prediction" || claimKind === "promise" || claimKind === "demand")
    because("not-yet", modes);
  else because("past-or-present", Signal.past);
  if ((signals & Signal.vague) !== 0) because("vague", Signal.vague);
  if (isShort(signals, scan.words)) reasons.push({ reason: "short", spans: none });
  return { score: scoreOf(claimKind, scan), reasons };
}

const none: readonly Span[] = [];

const modes =
  Signal.future |
  Signal.ownFuture |
  Signal.refusal |
  Signal.obligation |
  Signal.wish |
  Signal.imperative |
  Signal.promise |
  Signal.expectation |
  Signal.intention;

/** The first words that are one of `signals`; neighbours are one span (`Dana Whitlock`). */
function spansOf(reading: Reading, hits: readonly Hit[], signals: number): Span[] {
  const spans: Span[] = [];
  let last: Hit | null = null;
  for (const hit of hits) {
    if ((hit.signal & signals) === 0) continue;
    if (last && hit.from < last.to) continue;
    const joined = last !== null && hit.from === last.to;
    last = hit;
    const span = spanOfHit(reading, hit);
    const before = spans.at(-1);
    if (joined && before) spans[spans.length - 1] = { start: before.start, end: span.end };
    else if (spans.length === mostSpans) break;
    else spans.push(span);
  }
  return spans;
}
