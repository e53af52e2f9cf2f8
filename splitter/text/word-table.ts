import type { Facts } from "../lexicon/facts";
import { foldWord } from "./fold";

/** A written form, met once and kept: its folded copy, and what each lexicon knows of it. */
export interface Word {
  readonly written: string;
  readonly form: string;
  readonly hash: number;
  /** What the lexicon of this index knows of it: the one that asked last, kept at hand. */
  lexicon: number;
  facts: Facts | null;
  /** The same by the lexicon's index, where more than one has asked. */
  others: (Facts | undefined)[] | null;
  /** How well the word fits each language, a few bits for each, and how well the best; -1 before it is asked. */
  fits: number;
  bestFit: number;
}

const slots = 1 << 17;
const mostWords = 50_000;
const longestKept = 64;

/** Open addressing over the code units, so that a known word costs no new string. */
let table: (Word | undefined)[] = new Array(slots);
let count = 0;

const start32 = 0x811c9dc5;

function isWritten(word: Word, text: string, start: number, end: number): boolean {
  const { written } = word;
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The word written at `[start, end)`. The table only saves work: the answer is the same without it. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = start32;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  let slot = hash & (slots - 1);
  for (;;) {
    const known = table[slot];
    if (known === undefined) break;
    if (known.hash === hash && isWritten(known, text, start, end)) return known;
    slot = (slot + 1) & (slots - 1);
  }
  // A slice of a long text would keep the whole text alive.
  const written = copyOf(text, start, end);
  const word: Word = {
    written,
    form: foldWord(written),
    hash,
    lexicon: -1,
    facts: null,
    others: null,
    fits: -1,
    bestFit: 0,
  };
  if (end - start > longestKept) return word;
  if (count >= mostWords) {
    table = new Array(slots);
    count = 0;
    slot = hash & (slots - 1);
  }
  table[slot] = word;
  count++;
  return word;
}

function copyOf(text: string, start: number, end: number): string {
  let copy = "";
  for (let i = start; i < end; i++) copy += String.fromCharCode(text.charCodeAt(i));
  return copy;
}
