import type { Sentence } from "../find-sentences";
import { List } from "../lexicon/lists";
import { hasEnding, isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { phraseBefore, runFrom } from "../speakers/phrase";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import type { Complement } from "./cue";

/** An attribution whose source stands elsewhere than after a preposition. */
export interface SourceBeside {
  readonly at: TokenRange;
  readonly room: TokenRange;
  readonly complement: Complement | null;
  /** First token that may hold the next cue. */
  readonly end: number;
}

const closing = new Set(["comma", "stop", "dash", "semicolon", "line", "close"]);

/** `dem Bericht zufolge …`: the source is the phrase before the word. */
export function sourceBefore(
  reading: Reading,
  sentence: Sentence,
  at: number,
): SourceBeside | null {
  const { tokens } = reading;
  if (!isIn(tokens[at], List.postpositions)) return null;
  const quoted = quotationOver(reading, at - 1);
  const phrase = phraseBefore(reading, quoted ? quoted.open : at, sentence.from);
  const from = phrase ? startOfSource(reading, phrase) : (quoted?.open ?? at);
  if (from === at) return null;
  const leads = from - sentence.from < 2;
  const after = tokens[at + 1]?.kind === "comma" ? at + 2 : at + 1;
  const complement: Complement | null = leads
    ? { kind: "attributed-after", at: at + 1, from: after, quotation: null }
    : { kind: "attributed-before", at: from, from: sentence.from, quotation: null };
  return { at: { from: at, to: at + 1 }, room: { from, to: at }, complement, end: at + 1 };
}

/** `gewinnen Medienberichten zufolge`: the last noun phrase of the words before, with the genitives in it. */
function startOfSource({ text, tokens }: Reading, { from, to }: TokenRange): number {
  const capital = (at: number) => isCapitalAt(text, tokens[at]?.start ?? 0);
  let start = to;
  for (;;) {
    while (start > from && (capital(start - 1) || isExactly(tokens[start - 1], List.nameJoiners)))
      start--;
    let article = start;
    while (article > from && !isIn(tokens[article - 1], List.cueBlockers) && !capital(article - 1))
      article--;
    if (article === from || !isIn(tokens[article - 1], List.cueBlockers)) return start;
    start = article - 1;
    const owned =
      isExactly(tokens[start], List.genitiveArticles) && start > from && capital(start - 1);
    if (!owned) return start;
  }
}

/** `nach Polizeiangaben`, `nach Augenzeugenberichten`: the source is the first part of a compound. */
export function sourceInCompound(
  reading: Reading,
  sentence: Sentence,
  at: number,
): SourceBeside | null {
  const { tokens, lexicon } = reading;
  const noun = tokens[at + 1];
  if (!isExactly(tokens[at], List.accordingTo)) return null;
  if (noun?.kind !== "word" || !hasEnding(lexicon, noun, "accountCompounds")) return null;
  const end = at + 2;
  const room = { from: at + 1, to: end };
  const leads = at - sentence.from < 2 || end < sentence.to - 1;
  const complement: Complement = leads
    ? { kind: "attributed-after", at: end, from: end, quotation: null }
    : { kind: "attributed-before", at, from: sentence.from, quotation: null };
  return { at: { from: at, to: at + 1 }, room, complement, end };
}

/** `…, so der Minister.`: the word attributes where a phrase and the end of the aside follow. */
export function sourceInAside(
  reading: Reading,
  sentence: Sentence,
  at: number,
): SourceBeside | null {
  const { text, tokens, quotationAt } = reading;
  if (!isIn(tokens[at], List.asides) || at === sentence.from) return null;
  const parted = closing.has(tokens[at - 1]?.kind ?? "word") || quotationAt[at - 1] !== -1;
  const first = tokens[at + 1];
  if (!parted || first?.kind !== "word") return null;
  if (!isCapitalAt(text, first.start) && !isIn(first, List.cueBlockers)) return null;
  const run = runFrom(reading, at + 1, sentence.to);
  if (run.to === run.from) return null;
  let end = run.to;
  const closes = (at: number) => {
    const kind = tokens[at]?.kind ?? "word";
    return closing.has(kind) || kind === "colon";
  };
  while (end < sentence.to && end < run.to + 8 && !closes(end)) end++;
  // `„…“, so die Ärztin: „…“`: behind a colon she goes on.
  const goesOn = tokens[end]?.kind === "colon" && (quotationAt[end + 1] ?? -1) !== -1;
  if (end < sentence.to && !goesOn && !closing.has(tokens[end]?.kind ?? "word")) return null;
  const rest = end < sentence.to - 1 && at - sentence.from <= 3;
  const complement: Complement = rest
    ? { kind: "attributed-after", at: end, from: end + 1, quotation: null }
    : { kind: "attributed-before", at, from: sentence.from, quotation: null };
  const room = { from: run.from, to: apposedEnd(reading, run.to, sentence.to) };
  return { at: { from: at, to: at + 1 }, room, complement, end: room.to };
}

const longestName = 5;

/** `so der Sprecher, Emil Roth.`: the end of a name between the comma at `at` and the next sign; `at` else. */
function apposedEnd({ text, tokens }: Reading, at: number, limit: number): number {
  if (tokens[at]?.kind !== "comma") return at;
  let to = at + 1;
  while (to < limit && tokens[to]?.kind === "word" && isCapitalAt(text, tokens[to]?.start ?? 0))
    to++;
  const long = to - at > 2 && to - at <= longestName + 1;
  return long && (to >= limit || closing.has(tokens[to]?.kind ?? "word")) ? to : at;
}
