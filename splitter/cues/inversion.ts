import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { cueOf, hasEnding, isComplementiser, isExactly, isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { headBeforeAside } from "../speakers/head-before-aside";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { complementOfAsClause } from "./as-clause";
import type { Complement } from "./cue";
import { nameRule } from "./quoted-name";
import { isSubjunctive } from "./subjunctive";

const leastWords = 3;
/** Tokens from a sentence's head to the comma before its verb. */
export const farthestComma = 60;

/** First token of the verb with what stands between it and the words before (`a-t-il déclaré`). */
export function verbStart({ tokens }: Reading, at: number, floor: number): number {
  let start = at;
  while (
    start > floor &&
    tokens[start - 1]?.kind === "word" &&
    isIn(tokens[start - 1], List.auxiliaries)
  )
    start--;
  return start;
}

/** `«…» y «…», subrayó X`: the quotation at the sentence's head that a conjunction joins to the one at `open`; -1 where none is. */
export function joinedToOpening(
  { tokens, lexicon, quotationAt, quotations }: Reading,
  { from }: Sentence,
  open: number,
): number {
  if (lexicon.source.clauseOrder !== "free" || !isExactly(tokens[open - 1], List.listJoiners))
    return -1;
  const index = quotationAt[open - 2] ?? -1;
  const first = quotations.outer[index];
  return first && first.open <= from && first.after === open - 1 ? index : -1;
}

const longestGroup = 5;

/**
 * `« … », a tenu à rassurer X`: in free order, first token of the words between a parting sign and the verb, where
 * an auxiliary opens them; -1 where none does.
 */
export function groupStart(reading: Reading, at: number, floor: number): number {
  const { text, tokens, lexicon, quotationAt } = reading;
  if (lexicon.source.clauseOrder !== "free") return -1;
  let start = at;
  while (start > floor && start > at - longestGroup) {
    const before = tokens[start - 1];
    if (before?.kind !== "word" || quotationAt[start - 1] !== -1) break;
    if (isCapitalAt(text, before.start) || isExactly(before, List.determiners)) return -1;
    if (isComplementiser(before) || isIn(before, List.clauseStarts)) return -1;
    start--;
  }
  const parted = isParting(reading, start - 1) || quotationAt[start - 1] !== -1;
  return start < at && parted && isIn(tokens[start], List.auxiliaries) ? start : -1;
}

/** Does a quotation end so near before token `at` that a group of words may reach it? */
export function isNearMarks({ quotationAt }: Reading, at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - longestGroup - 2; i--)
    if (quotationAt[i] !== -1) return true;
  return false;
}

/** `„…“, sagte X`, `« … », a déclaré X`, `«…», — сказал X`: the whole sentence so far is a quotation. */
function quotationBeforeVerb(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const { tokens, quotationAt, quotations } = reading;
  if (!sense.frames.has("quote") || sense.act === "noun") return null;
  const group = groupStart(reading, at.from, sentence.from);
  const start = group === -1 ? verbStart(reading, at.from, sentence.from) : group;
  let edge = start;
  while (edge > sentence.from && quotationAt[edge - 1] === -1 && isParting(reading, edge - 1))
    edge--;
  const index = quotationAt[edge - 1] ?? -1;
  const quotation = index === -1 ? null : quotations.outer[index];
  if (!quotation || edge - 1 < sentence.from) return null;
  const before = tokens[quotation.open - 1];
  const opens =
    quotation.open <= sentence.from ||
    before?.kind === "colon" ||
    before?.kind === "stop" ||
    before?.kind === "dash" ||
    before?.kind === "comma" ||
    joinedToOpening(reading, sentence, quotation.open) !== -1;
  const parted =
    edge < start ||
    (quotation.open <= sentence.from && sense.frames.has("description")) ||
    (quotation.open <= sentence.from && isSaidAtHead(reading, quotation, start)) ||
    tokens[quotation.to - 1]?.kind === "stop" ||
    isComma(reading, quotation.to - 1);
  if (!opens || !parted || (edge === start && nameRule(reading, quotation))) return null;
  if (nameRule(reading, quotation) === "name-after-naming-phrase") return null;
  return { kind: "quotation-before", at: start, from: quotation.open, quotation: index };
}

const leastAtHead = 6;

/** `« Je reste » dit-il`, `“J'ai tout vu de mes yeux” a déclaré X`: no comma, but speech by its pronoun or its length. */
function isSaidAtHead(
  { tokens, lexicon }: Reading,
  { from, to }: Quotation,
  verb: number,
): boolean {
  if (lexicon.source.clauseOrder !== "free") return false;
  return hasEnding(lexicon, tokens[verb], "joinedPronouns") || to - from >= leastAtHead;
}

export const isParting = ({ tokens }: Reading, at: number) => {
  const kind = tokens[at]?.kind;
  return kind === "comma" || kind === "dash";
};
export const isComma = ({ tokens }: Reading, at: number) => tokens[at]?.kind === "comma";

/** `Der Preis sei zu hoch, sagte X`: the clause before a verb that begins its own after a comma. */
function clauseBeforeVerb(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const { tokens, lexicon, quotationAt } = reading;
  if (!sense.frames.has("clause") || sense.act !== "verb") return null;
  const start = verbStart(reading, at.from, sentence.from);
  const comma = start - 1;
  if (comma - sentence.from < leastWords || !isParting(reading, comma)) return null;
  if (isIn(tokens[sentence.from], List.circumstances) && quotationAt[sentence.from] === -1) {
    // A circumstance of its own (`Als er kam, sagte …`) is no statement; with a second comma it may be.
    let commas = 0;
    for (let i = sentence.from; i < Math.min(comma, sentence.from + farthestComma); i++)
      if (isComma(reading, i)) commas++;
    const second = lexicon.source.clauseOrder === "verb-second";
    // `Unter diesen Umständen sei der Plan „tot“, sagte X`: the subjunctive makes it one.
    if (commas === 0 && second && !holdsSubjunctive(reading, sentence.from, comma)) return null;
    if (commas === 0 && !second && comma - sentence.from < 8) return null;
  }
  if (isComplementiser(tokens[at.to])) return null;
  if (closesAside(reading, comma, sentence.from)) return null;
  if (headBeforeAside(reading, start, sentence.from)) return null;
  return { kind: "clause-before", at: comma, from: sentence.from, quotation: null };
}

function holdsSubjunctive(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + farthestComma); i++)
    if (reading.quotationAt[i] === -1 && isSubjunctive(reading, i)) return true;
  return false;
}

/** Tokens of an aside between commas. */
export const longestAside = 14;

/** Does the comma close an apposition (`El alcalde, Luis Prado, rechazó …`) or a relative clause? */
function closesAside(reading: Reading, comma: number, floor: number): boolean {
  const { text, tokens, lexicon } = reading;
  let from = comma - 1;
  while (from > floor && from > comma - longestAside && tokens[from]?.kind === "word") from--;
  if (tokens[from]?.kind !== "comma" || from <= floor) return false;
  // Where the verb is the second, `headBeforeAside` tells a relative clause behind the subject.
  if (isIn(tokens[from + 1], List.relatives)) return lexicon.source.clauseOrder !== "verb-second";
  for (let i = from + 1; i < comma; i++) {
    const joins = isExactly(tokens[i], List.nameJoiners);
    if (!joins && !isCapitalAt(text, tokens[i]?.start ?? 0)) return false;
  }
  return true;
}

const farthestVerb = 16;
const farthestInfinitive = 30;

/**
 * Does a reported clause without complementiser begin after the comma before `from`? It shows by a
 * subjunctive that ends no subordinate clause, by an infinitive with `zu`, or by following its cue at once.
 */
export function opensBareClause(
  reading: Reading,
  from: number,
  limit: number,
  afterCue: boolean,
): boolean {
  const { tokens, quotationAt } = reading;
  const first = tokens[from];
  if (!first || from >= limit || isIn(first, List.clauseStarts)) return false;
  if (isIn(first, List.relatives) || (isIn(first, List.circumstances) && !afterCue)) return false;
  if (isVerbBeforeSubject(reading, from)) return false;
  for (let i = from; i < Math.min(limit, from + farthestInfinitive); i++) {
    const token = tokens[i];
    if (!token || token.kind === "stop" || token.kind === "semicolon") break;
    if (token.kind !== "word" || quotationAt[i] !== -1) continue;
    const next = tokens[i + 1];
    if (i < from + farthestVerb && isSubjunctive(reading, i) && next && next.kind !== "comma")
      return next.kind !== "stop" || i > from + 1;
    if (isExactly(token, List.infinitiveMarks) && !isIn(first, List.circumstances)) return true;
  }
  return afterCue && !isIn(first, List.phraseEnds);
}

/** `…, begründete der Minister …`: right behind the comma a verb of saying with its subject takes up what stands before. */
function isVerbBeforeSubject({ text, tokens, lexicon }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (lexicon.source.clauseOrder !== "verb-second" || cueOf(token)?.act !== "verb") return false;
  if (next?.kind !== "word" || isCapitalAt(text, token?.start ?? 0)) return false;
  return isExactly(next, List.determiners) || isCapitalAt(text, next.start) || !!next.facts.pronoun;
}

/** `Dass X ihn „…“ genannt habe, sei eine „…“, sagte Y`: the clause at the sentence's head ends before those marks. */
function isOfNextClause(
  { tokens, lexicon, quotationAt }: Reading,
  { from }: Sentence,
  at: TokenRange,
  { kind, at: marks }: Complement,
): boolean {
  if (lexicon.source.clauseOrder !== "verb-second" || kind !== "quotation") return false;
  const opening = tokens[from];
  if (!isComplementiser(opening) && !isIn(opening, List.circumstances)) return false;
  let comma = at.to;
  while (comma < marks && isIn(tokens[comma], List.auxiliaries)) comma++;
  return tokens[comma]?.kind === "comma" && quotationAt[comma + 1] === -1;
}

/** A quotation that the verb follows comes first, then what follows the verb, then a clause before it. */
export function complementByOrder(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
  ahead: Complement | null,
): Complement | null {
  if (ahead?.kind === "clause" && ahead.at === at.to) return ahead;
  return (
    quotationBeforeVerb(reading, sentence, at, sense) ??
    complementOfAsClause(reading, sentence, at, sense) ??
    (ahead && isOfNextClause(reading, sentence, at, ahead) ? null : ahead) ??
    clauseBeforeVerb(reading, sentence, at, sense)
  );
}
