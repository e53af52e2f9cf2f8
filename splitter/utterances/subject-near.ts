import { nameRule } from "../cues/quoted-name";
import { List } from "../lexicon/lists";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { quotationOver, type Reading, spanOf } from "../reading";
import { canSpeak } from "../speakers/can-speak";
import { firstPhrase } from "../speakers/first-phrase";
import { firstSubject } from "../speakers/first-subject";
import { openingSubject } from "../speakers/head-subject";
import { nameInPhrase } from "../speakers/name-in-phrase";
import { nameInRun } from "../speakers/name-in-run";
import { runFrom } from "../speakers/phrase";
import { isSmallAt } from "../text/characters";
import type { Token, TokenRange } from "../text/tokens";
import type { NamedSpeaker, Span } from "../types";

const farthestSubject = 60;

/** The subject of the sentence, or of the one before it, that is named in full. */
export function subjectNear(reading: Reading, index: number, limit: number): SubjectNear | null {
  const { text, lexicon, sentences } = reading;
  const sentence = sentences[index];
  if (!sentence) return null;
  if (lexicon.source.capitals) {
    const phrase = subjectOfSentence(reading, sentence, limit);
    return phrase && lexicon.source.clauseOrder
      ? namedIn(reading, phrase, sentences[index - 1])
      : phrase && { speaker: speakerOf(phrase), at: phrase.at };
  }
  const before = sentences[index - 1];
  const { name } =
    openingSubject(reading, sentence, limit) ??
    (before?.passage === sentence.passage ? openingSubject(reading, before, before.to) : null) ??
    noSubject;
  if (!name) return null;
  const at = spanOf(reading, name);
  return { speaker: { name: text.slice(at.start, at.end), at }, at };
}

/** The subject, and the words that name it; no speaker for a pronoun, which is whoever spoke before. */
export interface SubjectNear {
  readonly speaker: NamedSpeaker | null;
  readonly at: Span | null;
}

/** `Die Ärztin Anna Roth` is Anna Roth. */
function namedIn(
  reading: Reading,
  phrase: NamedSpeaker & TokenRange,
  before: (TokenRange & { passage: number }) | undefined,
): SubjectNear {
  const { text, tokens } = reading;
  const pronoun = phrase.to - phrase.from === 1 && tokens[phrase.from]?.facts.pronoun;
  if (pronoun) {
    // `Emil Roth suchte lange. Er konnte nichts finden: „…“`
    const earlier = before && !hasMarksBefore(reading, before.from, before.to);
    const head = earlier ? firstSubject(reading, before.from, before.to) : null;
    const full = head && namedIn(reading, { ...head, name: "", at: phrase.at }, undefined);
    return { speaker: full?.speaker?.name ? full.speaker : null, at: phrase.at };
  }
  const name = nameInRun(reading, phrase).name ?? nameBetweenCommas(reading, phrase.to);
  if (!name || name.to - name.from < 2) return { speaker: speakerOf(phrase), at: phrase.at };
  const at = spanOf(reading, name);
  return { speaker: { name: text.slice(at.start, at.end), at }, at: phrase.at };
}

/** `Leur porte-parole, Paul Morel, ne cède pas : « … »` */
function nameBetweenCommas({ text, tokens }: Reading, comma: number): TokenRange | null {
  if (tokens[comma]?.kind !== "comma") return null;
  let to = comma + 1;
  while (to < comma + 5 && tokens[to]?.kind === "word" && !isSmallAt(text, tokens[to]?.start ?? 0))
    to++;
  return to - comma > 2 && tokens[to]?.kind === "comma" ? { from: comma + 1, to } : null;
}

const speakerOf = ({ name, at }: NamedSpeaker): NamedSpeaker => ({ name, at });

const noSubject = { name: null };

/** `Mit den Worten „Ich gehe“ beendete Emil Roth die Runde`: the subject behind the marks and a verb. */
function subjectBehind(reading: Reading, sentence: TokenRange, open: number): TokenRange | null {
  const { tokens, text } = reading;
  const after = quotationOver(reading, open)?.after ?? sentence.to;
  const verb = tokens[after];
  if (reading.lexicon.source.clauseOrder !== "verb-second" || verb?.kind !== "word") return null;
  if (!isSmallAt(text, verb.start) || after + 1 >= sentence.to) return null;
  if (isIn(verb, List.prepositions)) return null;
  if (isIn(verb, List.phraseEnds) && !isIn(verb, List.auxiliaries)) return null;
  const run = runFrom(reading, after + 1, sentence.to);
  return run.to > run.from && canSpeak(reading, run) ? run : null;
}

const farthestEquation = 6;
const leastOpinion = 3;

/** `Pour le maire, c'est « … »`, `Для мэра это «…»`: whose opinion opens the sentence, in a language of free order. */
export function inWhoseEyes(
  reading: Reading,
  { from }: TokenRange,
  { open, from: first }: Quotation,
): NamedSpeaker | null {
  const { text, tokens, lexicon } = reading;
  const inner = tokens[first];
  const opinion = runFrom(reading, from + 1, open);
  const apart = tokens[opinion.to]?.kind === "comma" && opinion.to > opinion.from;
  if (lexicon.source.clauseOrder !== "free" || !isExactly(tokens[from], List.forWhom)) return null;
  if (inner?.kind !== "word" || !isSmallAt(text, inner.start)) return null;
  let verb = open - 1;
  while (verb > from && verb > open - farthestEquation && !isExactly(tokens[verb], List.beVerbs))
    verb--;
  const points = isExactly(tokens[verb - 1], List.pointingWords);
  const equates = isExactly(tokens[verb], List.beVerbs);
  // `Para la portavoz, se justifica porque el gobierno «no está …»`
  const long = (quotationOver(reading, open)?.to ?? first) - first >= leastOpinion;
  const run =
    apart && (equates || long) ? opinion : runFrom(reading, from + 1, points ? verb - 1 : verb);
  if (!(equates || (apart && long)) || run.to <= run.from) return null;
  // `el` has the letters of `él`.
  const noun = isExactly(tokens[run.from], List.determiners) ? run.from + 1 : run.from;
  if (noun === run.to || !canSpeak(reading, { from: noun, to: run.to })) return null;
  const at = spanOf(reading, run);
  return { name: text.slice(at.start, at.end), at };
}

/** `Für die Grünen ist das „ein Schritt“`, `war für sie „Unsinn“`: in whose eyes something is what the marks say. */
function forWhom(reading: Reading, { from }: TokenRange, limit: number): TokenRange | null {
  const { tokens } = reading;
  for (let i = limit - 1; i >= Math.max(from, limit - farthestFor); i--) {
    if (!isExactly(tokens[i], List.forWhom)) continue;
    const verb = i === from ? tokens[runFrom(reading, i + 1, limit).to] : tokens[i - 1];
    const run = runFrom(reading, i + 1, limit);
    // `Was für die Partei ein „Erfolg“ ist`: in a subordinate clause the verb stands behind the marks.
    const behind = tokens[quotationOver(reading, limit)?.after ?? limit];
    const states =
      isExactly(verb, List.copulas) || (opens(tokens[i - 1]) && isExactly(behind, List.copulas));
    const near = i === from || opens(tokens[i - 1]) || run.to === limit;
    if (states && run.to > run.from && near) return run;
  }
  return null;
}

/** Do other marks stand before these? In free order a name in them is a part of the subject. */
function hasMarksBefore(reading: Reading, from: number, limit: number): boolean {
  const { quotationAt, quotations, lexicon } = reading;
  for (let i = from; i < Math.min(limit, from + farthestSubject); i++) {
    const one = quotations.outer[quotationAt[i] ?? -1];
    if (!one) continue;
    if (lexicon.source.clauseOrder !== "free" || !nameRule(reading, one)) return true;
    i = one.after - 1;
  }
  return false;
}

/** `Sollte der Vorstand ablehnen, „müssen wir streiken“.`: the marks hold the main clause of whoever goes on. */
function isMainClause({ tokens, lexicon }: Reading, { from }: TokenRange, limit: number): boolean {
  if (lexicon.source.clauseOrder !== "verb-second") return false;
  return isExactly(tokens[from], List.conditions) && tokens[limit - 1]?.kind === "comma";
}

/** `ist von „…“ die Rede`: nobody speaks but the paper in which it stands. */
function isTheTalk(reading: Reading, open: number): boolean {
  const { tokens } = reading;
  const after = quotationOver(reading, open)?.after ?? open;
  return (
    isExactly(tokens[after], List.relativeArticles) && isExactly(tokens[after + 1], List.talkNouns)
  );
}

function inThePaper(reading: Reading, { from }: TokenRange, limit: number) {
  const { text, tokens } = reading;
  if (!isExactly(tokens[from], List.paperPrepositions)) return null;
  const run = runFrom(reading, from + 1, limit);
  if (run.to === run.from) return null;
  const at = spanOf(reading, run);
  return { ...run, name: text.slice(at.start, at.end), at };
}

const opens = (token: Token | undefined) => isExactly(token, List.whatWords);
const farthestFor = 14;

/** `Für Anwalt Emil Roth lag der Fall klar: „…“`: whom the words before the marks name in full. */
function fullNameBefore(reading: Reading, from: number, limit: number): TokenRange | null {
  for (let i = from; i < Math.min(limit, from + farthestSubject); i++) {
    if (reading.tokens[i]?.kind !== "word") continue;
    const run = runFrom(reading, i, limit);
    if (run.to <= run.from) continue;
    const { name } = nameInRun(reading, run);
    if (name && name.to - name.from > 1 && name.to - name.from < 5)
      return { from: run.from, to: name.to };
    i = run.to - 1;
  }
  return null;
}

const speakers = [List.offices, List.institutions, List.titles];

/** Is the phrase headed by a thing, whoever's it is (`la gêne de la présidente`)? */
function isMute(reading: Reading, phrase: TokenRange): boolean {
  const { text, tokens } = reading;
  if (!canSpeak(reading, phrase)) return true;
  const article = isExactly(tokens[phrase.from], List.determiners) ? 1 : 0;
  const head = tokens[phrase.from + article];
  return (
    article === 1 &&
    head?.kind === "word" &&
    isSmallAt(text, head.start) &&
    !speakers.some((list) => isInBare(head, list)) &&
    isExactly(tokens[phrase.from + article + 1], List.officeWords)
  );
}

/** The full name among the words before the marks, without what stands before it. */
function nameBefore(reading: Reading, from: number, limit: number): TokenRange | null {
  const run = fullNameBefore(reading, from, limit);
  return run && nameInRun(reading, run).name;
}

/** The noun phrase that the sentence begins with, in a language with capitals. */
function subjectOfSentence(
  reading: Reading,
  sentence: TokenRange,
  limit: number,
): (NamedSpeaker & TokenRange) | null {
  if (!reading.lexicon.source.capitals) return null;
  const { zeroComplementiser: ordered, clauseOrder } = reading.lexicon.source;
  if (clauseOrder) {
    const phrase = firstSubject(
      reading,
      sentence.from,
      Math.min(limit, sentence.from + farthestSubject),
    );
    const whose = clauseOrder === "verb-second" ? forWhom(reading, sentence, limit) : null;
    // `Der „Angriff“ der Partei „zeigt ihren Hass“`: behind other marks no subject is told.
    if (!whose && hasMarksBefore(reading, sentence.from, phrase?.from ?? limit)) return null;
    if (isMainClause(reading, sentence, limit)) return null;
    if (isTheTalk(reading, limit)) return inThePaper(reading, sentence, limit);
    // `L'objectif reste clair : « … »`
    const mute = clauseOrder === "free" && phrase !== null && isMute(reading, phrase);
    const said = mute ? nameBefore(reading, sentence.from, limit) : null;
    if (mute && !said) return null;
    const named =
      whose ??
      said ??
      (phrase && clauseOrder === "verb-second" && !canSpeak(reading, phrase)
        ? fullNameBefore(reading, sentence.from, limit)
        : null);
    const found = named ?? phrase ?? subjectBehind(reading, sentence, limit);
    const span = found && spanOf(reading, found);
    return found && span && { ...found, name: reading.text.slice(span.start, span.end), at: span };
  }
  const run = ordered
    ? firstPhrase(reading, sentence.from, limit)
    : runFrom(reading, sentence.from, limit);
  const name =
    run && (ordered ? (nameInPhrase(reading, run) ?? run) : nameInRun(reading, run).name);
  if (!name) return null;
  const at = spanOf(reading, name);
  return { ...name, name: reading.text.slice(at.start, at.end), at };
}
