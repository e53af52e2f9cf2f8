import { List } from "../lexicon/lists";
import { Signal, type SignalPhrase } from "../lexicon/signals/compile";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { beyond, type Token, type TokenRange } from "../text/tokens";
import type { Span } from "../types";
import { shortestName } from "./names";

/** Words that are a signal: one bit of `Signal`, tokens `[from, to)`. */
export interface Hit {
  readonly signal: number;
  readonly from: number;
  to: number;
}

/** What the words of a range tell. */
export interface Scan {
  /** In the order of the text. */
  readonly hits: readonly Hit[];
  /** All their signals together. */
  readonly signals: number;
  readonly words: number;
  readonly isQuestion: boolean;
}

/** What is asked for: the mode of a clause, which a relative clause does not change. */
const modes =
  Signal.future |
  Signal.ownFuture |
  Signal.refusal |
  Signal.obligation |
  Signal.wish |
  Signal.promise |
  Signal.expectation |
  Signal.intention;
const helpers =
  Signal.nameLike | Signal.phrase | Signal.relative | Signal.label | Signal.ordinalNoun;
const figures = Signal.figure | Signal.number;

/** Longer ranges are read from their beginning: the kind shows early, and the time stays linear. */
const longestScan = 400;

/** Finds the signals in the tokens `[from, to)`. `names` holds further forms that are names. */
export function scan(reading: Reading, range: TokenRange, names: ReadonlySet<string>): Scan {
  const { tokens, lexicon } = reading;
  const { capitals } = lexicon.source;
  const { capitalNouns } = lexicon.signals.source;
  const to = Math.min(range.to, range.from + longestScan);
  const hits: Hit[] = [];
  let words = 0;
  let isQuestion = false;
  /** Are the words since the last comma a relative clause? */
  let inRelative = false;
  for (let i = range.from; i < to; i++) {
    const token = tokens[i] as Token;
    const { kind } = token;
    if (kind !== "word" && kind !== "number") {
      if (kind === "comma" || kind === "stop" || kind === "semicolon") inRelative = false;
      isQuestion = kind === "stop" && (token.form === "?" || token.form === "؟");
      if (kind === "symbol" && token.form === "%") push(hits, Signal.number, i, i + 1);
      continue;
    }
    words++;
    let found = token.facts.signals;
    if ((found & Signal.nameLike) !== 0) {
      if (!capitals || isCapitalName(tokens, i, capitalNouns)) found |= Signal.place;
    } else if (!capitals && found === 0 && isNameOf(token, names)) {
      found = Signal.place;
    }
    if (found === 0) continue;
    if ((found & Signal.phrase) !== 0) {
      const phrase = phraseAt(token.facts.signalPhrases, tokens, i, range.from, to);
      if (phrase) {
        const start = i - phrase.anchor;
        // What its first words said by themselves counts no more.
        while (hits.length > 0 && (hits.at(-1) as Hit).from >= start) hits.pop();
        const { signal } = phrase;
        const end = start + phrase.words.length;
        // `أكثر من 20` is a number.
        const isNumber = signal === Signal.comparison && (signalsAt(tokens, end) & figures) !== 0;
        if (signal !== 0 && !isNumber && !(inRelative && (signal & modes) !== 0))
          push(hits, signal, start, end);
        words += end - i - 1;
        i = end - 1;
        continue;
      }
    }
    if ((found & Signal.relative) !== 0) inRelative = true;
    found = inPlace(tokens, i, range.from, inRelative ? found & ~modes : found) & ~helpers;
    while (found !== 0) {
      const signal = found & -found;
      push(hits, signal, i, i + 1);
      found &= ~signal;
    }
  }
  let signals = 0;
  for (const { signal } of hits) signals |= signal;
  return { hits, signals, words, isQuestion };
}

/** Words of one name are one hit. */
function push(hits: Hit[], signal: number, from: number, to: number): void {
  const last = hits.at(-1);
  if (signal === Signal.place && last?.signal === signal && last.to === from) last.to = to;
  else hits.push({ signal, from, to });
}

const contextual =
  Signal.ordinal | Signal.figure | Signal.number | Signal.comparison | Signal.imperative;

/** The signals of a word without those that its neighbours make something else. */
function inPlace(tokens: readonly Token[], at: number, from: number, signals: number): number {
  if ((signals & contextual) === 0) return signals;
  let found = signals;
  if ((found & Signal.ordinal) !== 0)
    found = (found & ~Signal.ordinal) | (isPlaceInRow(tokens, at) ? 0 : Signal.first);
  if ((found & figures) !== 0) found = figureInPlace(tokens, at, found);
  if ((found & Signal.comparison) !== 0 && (signalsAt(tokens, at + 1) & figures) !== 0)
    found &= ~Signal.comparison;
  if ((found & Signal.imperative) !== 0 && at !== from && !opensSentence(tokens, at))
    found &= ~Signal.imperative;
  return found;
}

export const spanOfHit = ({ tokens }: Reading, { from, to }: Hit): Span => ({
  start: (tokens[from] ?? beyond).start,
  end: (tokens[to - 1] ?? beyond).end,
});

/** An array that was ever asked for its element -1 is slow to answer there from then on. */
const signalsAt = (tokens: readonly Token[], at: number): number =>
  at < 0 ? 0 : (tokens[at] ?? beyond).facts.signals;

const isNameOf = ({ form, facts }: Token, names: ReadonlySet<string>): boolean =>
  facts.dualOffice !== null ||
  (form.length >= shortestName && names.has(form)) ||
  (facts.rest !== null && names.has(facts.rest));

/** A capital letter that no sentence asks for; where all nouns have one, two side by side. */
function isCapitalName(tokens: readonly Token[], at: number, capitalNouns: boolean): boolean {
  const { signals } = (tokens[at] as Token).facts;
  if ((signals & (Signal.month | Signal.date)) !== 0) return false;
  if (isWithCapital(tokens, at + 1) && !isSmallWord(tokens, at)) return true;
  if (isWithCapital(tokens, at - 1) && !isSmallWord(tokens, at - 1)) return true;
  return !capitalNouns && !opensSentence(tokens, at);
}

const isWithCapital = (tokens: readonly Token[], at: number): boolean =>
  (signalsAt(tokens, at) & Signal.nameLike) !== 0;

/** `Der Hafen`: an article has its capital from the sentence. */
const isSmallWord = (tokens: readonly Token[], at: number): boolean =>
  opensSentence(tokens, at) && isExactly(tokens[at], List.commonWords);

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const kind = at === 0 ? "line" : (tokens[at - 1]?.kind ?? "line");
  return kind !== "word" && kind !== "number" && kind !== "comma";
}

function isPlaceInRow(tokens: readonly Token[], at: number): boolean {
  const around = signalsAt(tokens, at - 1) | signalsAt(tokens, at + 1);
  return (around & (Signal.ordinalNoun | Signal.month)) !== 0;
}

/** A figure beside a month is a date; after `Article` it is a name; a quarter may be a part of the year. */
function figureInPlace(tokens: readonly Token[], at: number, found: number): number {
  const before = signalsAt(tokens, at - 1);
  if ((found & Signal.figure) !== 0 && (before & Signal.label) !== 0) return found & ~figures;
  // `the third quarter`
  const inRow = before & (Signal.ordinal | Signal.label);
  if ((found & Signal.ordinalNoun) !== 0 && inRow !== 0) return found & ~figures;
  const token = tokens[at] as Token;
  const around = before | signalsAt(tokens, at + 1) | signalsAt(tokens, at - 2);
  const isDay = (found & Signal.figure) !== 0 && token.form.length <= 2;
  return isDay && (around & Signal.month) !== 0 ? (found & ~figures) | Signal.date : found;
}

/** The longest phrase whose anchor is token `at`, all of it in `[from, to)`. */
function phraseAt(
  phrases: readonly SignalPhrase[] | null,
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): SignalPhrase | null {
  if (phrases === null) return null;
  for (const phrase of phrases) {
    const { words, anchor, lastIsOpen } = phrase;
    const start = at - anchor;
    const last = words.length - 1;
    if (start < from || start + last >= to) continue;
    let k = 0;
    while (
      k <= last &&
      matches(tokens[start + k] as Token, words[k] as string, k === last && lastIsOpen, k === 0)
    )
      k++;
    if (k > last) return phrase;
  }
  return null;
}

function matches({ form, facts }: Token, word: string, isOpen: boolean, isFirst: boolean): boolean {
  if (isOpen) return form.startsWith(word);
  return form === word || (isFirst && facts.rest === word);
}
