import { type Facts, noFacts } from "../lexicon/facts";
import type { Span } from "../types";
import { Unit, unitAt, unitOf } from "./characters";
import { hashWith, knownWord, noHash, type Word, wordAt } from "./word-table";

export type TokenKind =
  | "word"
  | "number"
  | "comma"
  | "semicolon"
  | "colon"
  | "stop"
  | "mark"
  | "open"
  | "close"
  | "dash"
  | "line"
  | "symbol";

/** One word or sign. `form` is the folded copy; `start` and `end` are the map back into the text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly form: string;
  /** What was written, where the token is a word or number. */
  readonly word: Word | null;
  /** What the lexicon of its passage knows of it. */
  facts: Facts;
}

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Stands for whatever lies outside the text. */
export const beyond: Token = {
  start: 0,
  end: 0,
  kind: "line",
  form: "",
  word: null,
  facts: noFacts,
};

const signs: Readonly<Record<TokenKind, string>> = {
  comma: ",،、",
  semicolon: ";؛",
  colon: ":：",
  stop: ".!?؟…۔。！？",
  open: "([（",
  close: ")]）",
  dash: "-–—―",
  mark: "“”„‟\"«»‹›‘’‚‛'「」『』＂＇❝❞〝〞〟″《》〈〉｢｣`´",
  word: "",
  number: "",
  line: "",
  symbol: "",
};

/** A sign is one code unit, and the same sign the same string. */
const known = new Map<number, { readonly kind: TokenKind; readonly form: string }>();
for (const [kind, characters] of Object.entries(signs))
  for (const form of characters) known.set(form.charCodeAt(0), { kind: kind as TokenKind, form });

function signOf(code: number) {
  const sign = known.get(code) ?? { kind: "symbol" as const, form: String.fromCharCode(code) };
  known.set(code, sign);
  return sign;
}

const setOf = (characters: string) => new Set([...characters].map((one) => one.charCodeAt(0)));
const joiners = setOf("'’-‑");
const figureJoiners = setOf(".,٫٬/:");
const point = 0x2e;
const hyphen = 0x2d;

const isLetter = (text: string, at: number) => unitAt(text, at) === Unit.Letter;
const isDigit = (text: string, at: number) => unitAt(text, at) === Unit.Digit;

/** A letter that stands alone before a point: `U.S`, `e.g`. */
const isInitial = (text: string, at: number) => isLetter(text, at) && !isLetter(text, at - 1);

/** `ver.di`, `zeitung.de`: a small Latin letter right behind the point, which then ends no sentence. */
function isDomain(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return code >= 0x61 && code <= 0x7a && isLetter(text, at - 1);
}

const elided = new Set("c d j l m n s t qu jusqu lorsqu puisqu quoiqu".split(" "));
const longestElided = 6;
const longestFigure = 6;

/** Is `[from, at)` a word that lost its vowel before the apostrophe at `at` (`l’opposition`, `qu’il`)? */
function isElided(text: string, from: number, at: number, code: number): boolean {
  if ((code !== 0x27 && code !== 0x2019) || at - from > longestElided) return false;
  return elided.has(text.slice(from, at).toLowerCase());
}

const openers = setOf("«“„");
const straight = 0x22;

/** `qu’« il part »`, `l'"affaire"`: does a mark open behind the apostrophe at `at`? */
function opensMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return openers.has(code) || (code === straight && isLetter(text, at + 2));
}

/** Does what stands before the joiner at `at` go on behind it: a letter, or a figure that ends a name (`G20-Gipfel`)? */
const isJoinedTo = (text: string, from: number, at: number, code: number) =>
  isLetter(text, at - 1) || (code === hyphen && isDigit(text, at - 1) && isLetter(text, from));

/** `Hafen-21-Gegner`: behind the hyphen at `at` a figure and another hyphen, so that the word goes on. */
function endOfInnerFigure(text: string, at: number): number {
  if (text.charCodeAt(at) !== hyphen || !isLetter(text, at - 1)) return -1;
  let end = at + 1;
  while (end < at + longestFigure && isDigit(text, end)) end++;
  const joins = end > at + 1 && text.charCodeAt(end) === hyphen && isLetter(text, end + 1);
  return joins ? end : -1;
}

/** Where the word or figure that begins at `from` ends. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  const { length } = text;
  while (at < length) {
    const code = text.charCodeAt(at);
    const unit = unitOf(code);
    if (unit === Unit.Letter || unit === Unit.Digit) at++;
    else if (unit === Unit.Space || unit === Unit.Line) break;
    else if (joiners.has(code) && isJoinedTo(text, from, at, code) && isLetter(text, at + 1)) {
      if (isElided(text, from, at, code)) return at + 1;
      at += 2;
    } else if (opensMark(text, at) && isElided(text, from, at, code)) return at + 1;
    else if (
      code === point &&
      isLetter(text, at + 1) &&
      ((isInitial(text, at - 1) && !isLetter(text, at + 2)) || isDomain(text, at))
    )
      at += 2;
    else if (figureJoiners.has(code) && isDigit(text, at - 1) && isDigit(text, at + 1)) at += 2;
    else {
      const inner = endOfInnerFigure(text, at);
      if (inner === -1) break;
      at = inner + 2;
    }
  }
  return isLoneWaw(text, from, at) ? endOfWord(text, at + 1) : at;
}

const waw = 0x648;
const tatweel = 0x640;

/** `و أضاف`: a conjunction that is written together with its word stands apart from it by a space. */
function isLoneWaw(text: string, from: number, to: number): boolean {
  if (to !== from + 1 || text.charCodeAt(from) !== waw || text.charCodeAt(to) !== 0x20)
    return false;
  const code = text.charCodeAt(to + 1);
  return code >= 0x621 && code <= 0x64a && isLetter(text, to + 2);
}

type Slot = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * The tokens of the last article, written over by the next: they are most of what an article needs
 * memory for, and all live as long as it is read. No answer may hold one.
 */
const slots: Slot[] = [];
const mostKept = 1 << 16;

function writeToken(
  at: number,
  start: number,
  end: number,
  kind: TokenKind,
  form: string,
  word: Word | null,
): void {
  const slot = slots[at];
  if (slot === undefined) {
    slots.push({ start, end, kind, form, word, facts: noFacts });
    return;
  }
  slot.start = start;
  slot.end = end;
  slot.kind = kind;
  slot.form = form;
  slot.word = word;
  slot.facts = noFacts;
}

/**
 * Cuts the text into words and signs. Spaces belong to no token; nothing is changed. The tokens are
 * good until the next text is cut.
 */
export function tokenise(text: string): Token[] {
  let count = 0;
  let start = 0;
  const { length } = text;
  while (start < length) {
    const code = text.charCodeAt(start);
    const unit = unitOf(code);
    if (unit === Unit.Space) {
      start++;
    } else if (code === tatweel && !isLetter(text, start - 1) && !isLetter(text, start + 1)) {
      // `ـ في تصريح ـ`: the stroke that lengthens a word serves for a dash.
      writeToken(count++, start, start + 1, "dash", "-", null);
      start++;
    } else if (unit === Unit.Letter || unit === Unit.Digit) {
      // Most words are letters up to a space: each is read once, for its end and for its hash.
      let end = start;
      let hash = noHash;
      let next: number = code;
      let nextUnit: Unit = unit;
      while (nextUnit === Unit.Letter || nextUnit === Unit.Digit) {
        hash = hashWith(hash, next);
        end++;
        if (end === length) break;
        next = text.charCodeAt(end);
        nextUnit = unitOf(next);
      }
      const ends = (nextUnit === Unit.Space || nextUnit === Unit.Line) && code !== waw;
      if (!ends) end = endOfWord(text, start);
      const word = ends ? knownWord(text, start, end, hash) : wordAt(text, start, end);
      const kind = unit === Unit.Letter ? "word" : "number";
      writeToken(count++, start, end, kind, word.form, word);
      start = end;
    } else if (unit === Unit.Line) {
      writeToken(count++, start, start + 1, "line", "\n", null);
      start++;
    } else {
      const { kind, form } = signOf(code);
      writeToken(count++, start, start + 1, kind, form, null);
      start++;
    }
  }
  const tokens = slots.slice(0, count);
  if (slots.length > mostKept) slots.length = mostKept;
  return tokens;
}
