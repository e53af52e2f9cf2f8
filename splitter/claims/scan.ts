import { List } from "../lexicon/lists";
import { Signal, type SignalPhrase } from "../lexicon/signals/compile";
import { isInBare } from "../lexicon/words";
import type { Reading, TokenRange } from "../reading";
import { beyond, type Token } from "../text/tokens";
import type { Span } from "../types";

/** Words that are a signal: one bit of `Signal`, tokens `[from, to)`. */
export interface Hit {
  readonly signal: number;
  readonly from: number;
  readonly to: number;
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
  Signal.capital | Signal.phrase | Signal.relative | Signal.label | Signal.ordinalNoun;
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
  let signals = 0;
  let words = 0;
  let isQuestion = false;
  /** Are the words since the last comma a relative clause? */
  let inRelative = false;
  let i = range.from;
  const add = (signal: number, length = 1) => {
    hits.push({ signal, from: i, to: i + length });
    signals |= signal;
  };
  for (; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" && token.kind !== "number") {
      if (token.kind === "comma" || token.kind === "stop" || token.kind === "semicolon")
        inRelative = false;
      isQuestion = token.form === "?" || token.form === "؟";
      if (token.form === "%") add(Signal.number);
      continue;
    }
    words++;
    let found = token.facts.signals;
    if (capitals) {
      if ((found & Signal.capital) !== 0 && isCapitalName(tokens, i, capitalNouns))
        found |= Signal.place;
    } else if (found === 0 && isName(token, names)) {
      found = Signal.place;
    }
    if (found === 0) continue;
    if ((found & Signal.phrase) !== 0) {
      const phrase = phraseAt(token.facts.signalPhrases, tokens, i, to);
      if (phrase) {
        const length = phrase.words.length;
        if (phrase.signal !== 0 && !(inRelative && (phrase.signal & modes) !== 0))
          add(phrase.signal, length);
        words += length - 1;
        i += length - 1;
        continue;
      }
    }
    if ((found & Signal.relative) !== 0) inRelative = true;
    if (inRelative) found &= ~modes;
    if ((found & Signal.ordinal) !== 0) {
      if (isPlaceInRow(tokens, i)) found &= ~Signal.ordinal;
      else found = (found & ~Signal.ordinal) | Signal.first;
    }
    if ((found & figures) !== 0) found = figureInPlace(tokens, i, found);
    if ((found & Signal.comparison) !== 0 && (signalsAt(tokens, i + 1) & figures) !== 0)
      found &= ~Signal.comparison;
    if ((found & Signal.imperative) !== 0 && !startsSentence(tokens, i, range.from))
      found &= ~Signal.imperative;
    found &= ~helpers;
    while (found !== 0) {
      const signal = found & -found;
      add(signal);
      found &= ~signal;
    }
  }
  return { hits, signals, words, isQuestion };
}

export const spanOfHit = ({ tokens }: Reading, { from, to }: Hit): Span => ({
  start: (tokens[from] ?? beyond).start,
  end: (tokens[to - 1] ?? beyond).end,
});

const signalsAt = (tokens: readonly Token[], at: number): number =>
  (tokens[at] ?? beyond).facts.signals;

/** In a script without capitals: a title, an office, a body, a given name, or a name of the article's. */
function isName(token: Token, names: ReadonlySet<string>): boolean {
  const { rest, dualOffice } = token.facts;
  return (
    dualOffice !== null ||
    names.has(token.form) ||
    (rest !== null && names.has(rest)) ||
    isInBare(token, List.titles) ||
    isInBare(token, List.offices) ||
    isInBare(token, List.institutions) ||
    isInBare(token, List.givenNames)
  );
}

/** A capital letter that no sentence asks for; where all nouns have one, two side by side. */
function isCapitalName(tokens: readonly Token[], at: number, capitalNouns: boolean): boolean {
  const { signals } = (tokens[at] as Token).facts;
  if ((signals & (Signal.month | Signal.date)) !== 0) return false;
  const beside =
    (signalsAt(tokens, at + 1) & Signal.capital) !== 0 ||
    (tokens[at - 1]?.kind === "word" && (signalsAt(tokens, at - 1) & Signal.capital) !== 0);
  return beside || (!capitalNouns && !opensSentence(tokens, at));
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at - 1]?.kind ?? "line";
  return kind !== "word" && kind !== "number" && kind !== "comma";
}

const startsSentence = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from || opensSentence(tokens, at);

function isPlaceInRow(tokens: readonly Token[], at: number): boolean {
  const around = signalsAt(tokens, at - 1) | signalsAt(tokens, at + 1);
  return (around & (Signal.ordinalNoun | Signal.month)) !== 0;
}

/** A figure beside a month is a date; after `Article` it is a name. */
function figureInPlace(tokens: readonly Token[], at: number, found: number): number {
  const before = signalsAt(tokens, at - 1);
  if ((found & Signal.figure) !== 0 && (before & Signal.label) !== 0) return found & ~figures;
  const token = tokens[at] as Token;
  const around = before | signalsAt(tokens, at + 1) | signalsAt(tokens, at - 2);
  const isDay = (found & Signal.figure) !== 0 && token.form.length <= 2;
  return isDay && (around & Signal.month) !== 0 ? (found & ~figures) | Signal.date : found;
}

function phraseAt(
  phrases: readonly SignalPhrase[] | null,
  tokens: readonly Token[],
  from: number,
  limit: number,
): SignalPhrase | null {
  if (phrases === null) return null;
  for (const phrase of phrases) {
    const { words, lastIsOpen } = phrase;
    const last = words.length - 1;
    if (from + last >= limit) continue;
    let k = 1;
    while (k <= last) {
      const { form } = tokens[from + k] as Token;
      const word = words[k] as string;
      if (k === last && lastIsOpen ? !form.startsWith(word) : form !== word) break;
      k++;
    }
    if (k > last) return phrase;
  }
  return null;
}
