import { nameRule } from "../cues/quoted-name";
import { List } from "../lexicon/lists";
import { cueOf, hasEnding, isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { nameInApposition } from "./find-people";
import { type Mention, mentionInRun } from "./mention";
import { nameInRun } from "./name-in-run";
import { runFrom } from "./phrase";
import { isOffice } from "./run-parts";
import type { Subject } from "./subject";

const edges = new Set(["comma", "colon", "semicolon", "stop", "dash", "line", "open", "close"]);
const hasCapital = ({ text, tokens }: Reading, at: number) =>
  isCapitalAt(text, tokens[at]?.start ?? 0);

/** `Die Sprecherin von „…“, Anna Zeller, erklärte`: the name between the commas. */
export function apposedName(reading: Reading, verb: number, floor: number): Subject | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.kind !== "comma") return null;
  let from = verb - 1;
  const least = Math.max(floor, from - longestMention);
  while (from > least && tokens[from - 1]?.kind === "word" && hasCapital(reading, from - 1)) from--;
  if (verb - 1 - from < 2 || tokens[from - 1]?.kind !== "comma") return null;
  const mention = mentionInRun(reading, { from, to: verb - 1 }, verb);
  return { mention, rule: "speaker-is-subject-before-verb" };
}

export const longestMention = 14;

/** The subject with what stands between it and the verb: a name in marks, an apposition, a party in brackets. */
export function withApposition(reading: Reading, from: number, verb: number): TokenRange | null {
  const { tokens, lexicon } = reading;
  let to = verb;
  while (to > from && edges.has(tokens[to - 1]?.kind ?? "word")) to--;
  // `ein Gast, der namenlos bleiben will, sieht …`: behind the pronoun what a small word ends is a clause.
  const small = tokens[to - 1]?.kind === "word" && !hasCapital(reading, to - 1);
  let comma = from + 1;
  while (comma < to && tokens[comma]?.kind !== "comma") comma++;
  const relative = comma < to && isExactly(tokens[comma + 1], List.relativeArticles);
  if (lexicon.source.nameCapitals === "words" && small && relative) return null;
  return to - from <= longestMention && to > from ? { from, to } : null;
}

/** `monierte die Partei „Unser Haus“`: the name in marks belongs to the mention. */
export function withNameInMarks(reading: Reading, mention: Mention): Mention {
  const { whole } = mention;
  const quotation = reading.lexicon.source.nameCapitals && quotationOver(reading, whole.to);
  if (!quotation || quotation.open !== whole.to || !nameRule(reading, quotation)) return mention;
  const holder = capitalsFrom(reading, mention, quotation.after);
  if (holder)
    return {
      ...mention,
      name: holder,
      description: whole,
      whole: { from: whole.from, to: holder.to },
    };
  return { ...mention, whole: { from: whole.from, to: quotation.after } };
}

/** `тренер «Маяка» Глеб Орлов`: in free order the name behind the marks is whose office it is. */
function capitalsFrom(reading: Reading, mention: Mention, from: number): TokenRange | null {
  if (reading.lexicon.source.clauseOrder !== "free" || mention.name) return null;
  if (!isOffice(reading, mention.whole.from) && !isOffice(reading, mention.whole.to - 1))
    return null;
  let to = from;
  while (to < from + 3 && reading.tokens[to]?.kind === "word" && hasCapital(reading, to)) to++;
  return to - from > 1 ? { from, to } : null;
}

/** `nach Angaben von Polizei und Gericht`, `selon la police et les pompiers`: a body is joined by one more. */
export function withPartner(reading: Reading, mention: Mention, limit: number): Mention {
  const { tokens, lexicon } = reading;
  const { name, pronoun, whole } = mention;
  const joint = whole.to;
  if (name || pronoun || !lexicon.source.clauseOrder || joint + 1 >= limit) return mention;
  if (!isExactly(tokens[joint], List.listJoiners)) return mention;
  const run = runFrom(reading, joint + 1, Math.min(limit, joint + longestMention));
  if (run.to === run.from) return mention;
  const both = { from: whole.from, to: run.to };
  return { ...mention, description: both, whole: both };
}

/** `sagte der Verhandlungsführer und Leiter des Bezirks, Emil Roth`: a second office without article is the same one's. */
export function withSecondOffice(reading: Reading, mention: Mention, limit: number): Mention {
  const { tokens, lexicon } = reading;
  const { name, pronoun, quoted, whole } = mention;
  const joint = whole.to;
  if (lexicon.source.clauseOrder !== "verb-second" || pronoun || quoted) return mention;
  if (!isExactly(tokens[joint], List.listJoiners)) return mention;
  const run = runFrom(reading, joint + 1, Math.min(limit, joint + longestMention));
  if (run.to === run.from) return mention;
  // `sagten der Minister und der Präsident`: two who speak as one.
  const opens = hasCapital(reading, run.from) || isExactly(tokens[run.from], List.determiners);
  if (opens && hasEnding(lexicon, tokens[whole.from - 1], "pluralVerbs")) {
    const both = { from: whole.from, to: run.to };
    return { ...mention, name: null, description: both, whole: both };
  }
  if (name || !isOffice(reading, joint + 1)) return mention;
  if (!isExactly(tokens[whole.from], List.determiners)) return mention;
  const second = mentionInRun(reading, run, limit);
  const apposed = nameInApposition(reading, run.to);
  const to = apposed?.to ?? second.whole.to;
  return { ...second, name: apposed ?? second.name, whole: { from: whole.from, to } };
}

const longestOrigin = 6;

/** `der Senator aus Altland`, `der Richter am Landgericht Emil Roth`: what a preposition adds, up to the name. */
export function withOrigin(reading: Reading, mention: Mention, limit: number): Mention {
  const { tokens } = reading;
  const { whole } = mention;
  const preposition = tokens[whole.to];
  if (reading.lexicon.source.nameCapitals !== "words" || mention.pronoun) return mention;
  if (!isExactly(preposition, List.belongingPrepositions)) return mention;
  let to = whole.to + 1;
  if (isExactly(tokens[to], List.determiners) || isExactly(tokens[to], List.definiteArticles)) to++;
  const first = to;
  while (to < Math.min(limit, first + longestOrigin) && hasCapital(reading, to)) {
    if (tokens[to]?.kind !== "word" || isIn(tokens[to], List.times)) break;
    to++;
  }
  if (to === first) return mention;
  const named = mention.name === null && to - first > 2;
  const name = named ? { from: to - 2, to } : mention.name;
  if (!named && !isExactly(preposition, List.originPrepositions)) return mention;
  return { ...mention, name, whole: { from: whole.from, to } };
}

/** `…, sagte X, Leiter der Behörde`: what stands after the comma up to the next sign belongs to the mention. */
export function withAppositionAfter(reading: Reading, subject: Subject): Subject {
  const { text, tokens } = reading;
  const { whole, pronoun } = subject.mention;
  const first = tokens[whole.to + 1];
  if (pronoun || tokens[whole.to]?.kind !== "comma" || first?.kind !== "word") return subject;
  const begins =
    isCapitalAt(text, first.start) ||
    isExactly(first, List.determiners) ||
    isOffice(reading, whole.to + 1);
  // `…, sagte der Minister, der am Montag …`: a relative clause says nothing of who it is.
  if (isRelative(reading, whole.to + 1)) return subject;
  let to = whole.to + 1;
  while (to < whole.to + longestMention && tokens[to] && !edges.has(tokens[to]?.kind ?? "stop")) {
    if (reading.quotationAt[to] !== -1) return subject;
    to++;
  }
  if (!begins || !edges.has(tokens[to]?.kind ?? "stop")) return subject;
  return { ...subject, mention: { ...subject.mention, whole: { from: whole.from, to } } };
}

/** Does the article at `at` stand for a noun, with neither one nor its adjective behind it? */
function isRelative(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.source.nameCapitals !== "words" || !isExactly(tokens[at], List.relativeArticles))
    return false;
  const next = tokens[at + 1];
  if (next?.kind === "number" || hasCapital(reading, at + 1)) return false;
  const article = isExactly(next, List.definiteArticles) || isExactly(next, List.determiners);
  return article || isIn(next, List.phraseEnds) || next?.facts.pronoun != null;
}

/**
 * `CDU und FDP fordern`, `der Chef und Gründer fordert`: where two subjects begin that a conjunction joins before
 * a verb in the plural, or the two offices of one whose second has no article.
 */
export function startOfPair(reading: Reading, from: number, verb: number, floor: number): number {
  const { tokens } = reading;
  if (!isExactly(tokens[from - 1], List.listJoiners)) return from;
  const plural = hasEnding(reading.lexicon, tokens[verb], "pluralVerbs");
  if (!plural && !hasCapital(reading, from)) return from;
  let start = from - 1;
  while (start > floor && start > from - longestMention && isPairPart(reading, start - 1)) start--;
  if (start === from - 1 || (start > floor && tokens[start - 1]?.kind === "word")) return from;
  const determined = isExactly(tokens[start], List.determiners);
  return determined || (plural && hasCapital(reading, start)) ? start : from;
}

/** Two who speak as one have no name but both; one of two offices has the name behind the second. */
export function mentionOfPair(
  reading: Reading,
  whole: TokenRange,
  second: number,
  verb: number,
): Mention {
  const plural = hasEnding(reading.lexicon, reading.tokens[verb], "pluralVerbs");
  return {
    name: plural ? null : nameInRun(reading, { from: second, to: whole.to }).name,
    description: whole,
    quoted: null,
    whole,
    pronoun: null,
    inApposition: false,
  };
}

/** … with a third one before them (`Anna Roth und die Sprecher Emil Berg und Paul Wald`). */
const isPairPart = (reading: Reading, at: number) =>
  isNounPart(reading, at) ||
  (isExactly(reading.tokens[at], List.listJoiners) && isNounPart(reading, at - 1));

/** `Die Botschafterin bei den Vereinten Nationen, Anna Roth, …`: the name at the end behind a comma; null else. */
export function nameBehindComma(reading: Reading, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = reading;
  let start = to;
  while (start > from && tokens[start - 1]?.kind === "word" && hasCapital(reading, start - 1))
    start--;
  return to - start > 1 && tokens[start - 1]?.kind === "comma" ? { from: start, to } : null;
}

function isNounPart({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const small = isIn(token, List.phraseEnds) && !isExactly(token, List.nameJoiners);
  return token?.kind === "word" && !small && cueOf(token)?.act !== "verb";
}
