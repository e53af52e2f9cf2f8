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

const fewestSlots = 1 << 12;
const mostWords = 50_000;
const longestKept = 64;

/**
 * Open addressing over the code units, so that a known word costs no new string. It grows with the
 * words, at least twice as many slots: a wide one would be spread over more than the cache holds.
 */
let table: (Word | undefined)[] = new Array(fewestSlots);
let count = 0;

/** What the hash of a word begins with. */
export const noHash = 0x811c9dc5;

/** The hash of a word with one more code unit. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The word written at `[start, end)`, which nobody has read yet. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = noHash;
  for (let i = start; i < end; i++) hash = hashWith(hash, text.charCodeAt(i));
  return knownWord(text, start, end, hash);
}

function isWritten(word: Word, text: string, start: number, end: number): boolean {
  const { written } = word;
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The same where its hash is known. The table only saves work: the answer is the same without it. */
export function knownWord(text: string, start: number, end: number, read: number): Word {
  const hash = read ^ (read >>> 15);
  const last = table.length - 1;
  let slot = hash & last;
  for (;;) {
    const known = table[slot];
    if (known === undefined) break;
    if (known.hash === hash && isWritten(known, text, start, end)) return known;
    slot = (slot + 1) & last;
  }
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
    table = new Array(fewestSlots);
    count = 0;
    slot = hash & (fewestSlots - 1);
  }
  table[slot] = word;
  count++;
  if (count * 2 > table.length) table = grown(table);
  return word;
}

function grown(words: readonly (Word | undefined)[]): (Word | undefined)[] {
  const wider: (Word | undefined)[] = new Array(words.length * 2);
  const last = wider.length - 1;
  for (const word of words) {
    if (word === undefined) continue;
    let slot = word.hash & last;
    while (wider[slot] !== undefined) slot = (slot + 1) & last;
    wider[slot] = word;
  }
  return wider;
}

/** Letter by letter: a slice would hold on to the whole text, and be as wide as its widest sign. */
function copyOf(text: string, start: number, end: number): string {
  let copy = "";
  for (let i = start; i < end; i++) copy += String.fromCharCode(text.charCodeAt(i));
  return copy;
}
