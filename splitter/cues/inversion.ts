import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { cueOf, isComplementiser, isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { headBeforeAside } from "../speakers/head-before-aside";
import { isCapitalAt } from "../text/characters";
import { foldWord } from "../text/fold";
import type { TokenRange } from "../text/tokens";
import { complementOfAsClause } from "./as-clause";
import type { Complement } from "./cue";
import { nameRule } from "./quoted-name";
import { isSubjunctive } from "./subjunctive";

const parting = new Set(["comma", "dash"]);
const leastWords = 3;
const farthestComma = 60;

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

/** `„…“, sagte X`, `« … », a déclaré X`, `«…», — сказал X`: the whole sentence so far is a quotation. */
function quotationBeforeVerb(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const { tokens, quotationAt, quotations } = reading;
  if (!sense.frames.has("quote") || sense.act === "noun") return null;
  const start = verbStart(reading, at.from, sentence.from);
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
    before?.kind === "comma";
  const parted =
    edge < start ||
    (quotation.open <= sentence.from && sense.frames.has("description")) ||
    tokens[quotation.to - 1]?.kind === "stop" ||
    isComma(reading, quotation.to - 1);
  if (!opens || !parted || (edge === start && nameRule(reading, quotation))) return null;
  if (nameRule(reading, quotation) === "name-after-naming-phrase") return null;
  return { kind: "quotation-before", at: start, from: quotation.open, quotation: index };
}

const leastSaid = 3;

/**
 * `„…“, freute sich X`: behind speech that opens its sentence any verb reports, whether a list holds it or not.
 * What it means then; null where no such verb stands at `at`.
 */
export function unlistedVerb(reading: Reading, sentence: Sentence, at: number): CueSense | null {
  const { text, tokens, lexicon, quotationAt, quotations } = reading;
  const { anyVerb } = lexicon.source;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!anyVerb || token?.kind !== "word" || !isParting(reading, at - 1)) return null;
  const edge = isParting(reading, at - 2) && quotationAt[at - 2] === -1 ? at - 2 : at - 1;
  const quotation = quotations.outer[quotationAt[edge - 1] ?? -1];
  const behind = quotation?.after === edge && quotation.open <= sentence.from;
  const said = behind && quotation.to - quotation.from >= leastSaid;
  if (!said && isIn(token, List.cueBlockers)) return null;
  if (next?.kind !== "word" || !(said || isReportedBefore(reading, sentence, at))) return null;
  if (isCapitalAt(text, token.start) || isComplementiser(token) || token.facts.pronoun) return null;
  for (const list of [List.clauseStarts, List.relatives, List.determiners, List.circumstances])
    if (isIn(token, list)) return null;
  if (isIn(token, List.phraseEnds) && !isIn(token, List.auxiliaries)) return null;
  const begins =
    isCapitalAt(text, next.start) ||
    isExactly(next, List.determiners) ||
    isExactly(next, List.fillers) ||
    next.facts.pronoun ||
    next.form === "sich";
  return begins ? (lexicon.cues.get(foldWord(anyVerb)) ?? null) : null;
}

/** `Der Preis sei zu hoch, verteidigte sich X`: from the sentence's head to the comma one clause in the subjunctive. */
function isReportedBefore(reading: Reading, { from, to }: Sentence, at: number): boolean {
  const { tokens, lexicon, quotationAt } = reading;
  if (lexicon.subjunctives.size === 0 || at - from > farthestComma) return false;
  let reported = false;
  for (let i = from; i < at - 1; i++) {
    if (quotationAt[i] !== -1) continue;
    if (isComma(reading, i)) return false;
    reported ||= isSubjunctive(reading, i);
  }
  // The verb and its subject close the sentence.
  let signs = 0;
  for (let i = at; i < Math.min(to, at + longestAside); i++)
    if (tokens[i]?.kind === "comma" || tokens[i]?.kind === "colon") signs++;
  return reported && signs === 0 && to - at < longestAside;
}

const isParting = ({ tokens }: Reading, at: number) => parting.has(tokens[at]?.kind ?? "word");
const isComma = ({ tokens }: Reading, at: number) => tokens[at]?.kind === "comma";

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

const longestAside = 14;

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
    if (token.form === "zu" && !isIn(first, List.circumstances)) return true;
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
