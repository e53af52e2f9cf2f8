import { Unit, unitAt } from "../text/characters";
import { cutsCharacter } from "../text/edges";
import type { Vocabulary } from "./vocabulary";

/** A text cut into words and signs; spaces belong to none. Entry `i` of each array is about word `i`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Numbers of the vocabulary: equal exactly where the words are equal to the letter. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A run of words, half open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const letterJoiners = "'’-‑";
const figureJoiners = ".,٫٬/:";
const figureSigns = "-−+";
const shares = "%٪‰";

const isDigit = (text: string, at: number) => unitAt(text, at) === Unit.Digit;
const isLetter = (text: string, at: number) => unitAt(text, at) === Unit.Letter;
const isInWord = (text: string, at: number) => isLetter(text, at) || isDigit(text, at);

/** `-5` and `+3` are figures of their own; the hyphen of `Covid-19` and of `2014-15` is not a sign. */
const isFigureSign = (text: string, at: number) =>
  figureSigns.includes(text.charAt(at)) && isDigit(text, at + 1) && !isInWord(text, at - 1);

/** A word, or a figure with all that changes its value: sign, separators, per cent. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (isInWord(text, at)) at++;
    else if (letterJoiners.includes(text.charAt(at)) && isLetter(text, at - 1)) {
      if (!isLetter(text, at + 1)) break;
      at += 2;
    } else if (figureJoiners.includes(text.charAt(at)) && isDigit(text, at - 1)) {
      if (!isDigit(text, at + 1)) break;
      at += 2;
    } else break;
  }
  return isDigit(text, at - 1) && shares.includes(text.charAt(at)) && at < text.length
    ? at + 1
    : at;
}

function endOfSign(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && cutsCharacter(text, at)) at++;
  return at;
}

/** Cuts a text into words and signs. Lone surrogates are signs; no character is ever cut. */
export function cutWords(text: string, vocabulary: Vocabulary): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = unitAt(text, at);
    if (unit === Unit.Space) {
      at++;
      continue;
    }
    const isWord = unit === Unit.Letter || unit === Unit.Digit || isFigureSign(text, at);
    let end = at + 1;
    if (isWord) end = endOfWord(text, at);
    else if (unit === Unit.Other) end = endOfSign(text, at);
    ids.push(vocabulary.idOf(text.slice(at, end)));
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return {
    text,
    count: ids.length,
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}

/** Number of the first word for which `reached` holds, where it holds for all that follow it. */
function firstWord(count: number, reached: (word: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words that a span touches. Empty, and standing at the next word, where it touches none. */
export function wordsIn(words: Words, start: number, end: number): Run {
  const from = firstWord(words.count, (word) => (words.ends[word] ?? 0) > start);
  const to = firstWord(words.count, (word) => (words.starts[word] ?? 0) >= end);
  return { from, to: Math.max(from, to) };
}
