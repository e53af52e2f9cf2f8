import { List } from "../lexicon/lists";
import { isComplementiser, isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { canSpeak } from "./can-speak";
import { endOfAttribute } from "./extended-attribute";
import { runFrom } from "./phrase";
import { isOffice } from "./run-parts";

const circumstantial = [List.fillers, List.circumstances, List.times];

/** The first noun phrase that follows no preposition and begins as a subject does. */
export function firstSubject(reading: Reading, from: number, limit: number): TokenRange | null {
  const { tokens, lexicon } = reading;
  // A lone capital at the head may be any word: it counts before a comma, or where nothing else does.
  let lone: TokenRange | null = null;
  let oblique = -1;
  const second = reading.lexicon.source.clauseOrder === "verb-second";
  const main = second ? verbBehindClause(reading, from, limit) : from;
  const subject = main > from ? firstSubject(reading, main + 1, limit) : null;
  if (subject && tokens[subject.from]?.facts.pronoun === null) return subject;
  const start = second ? behindFrontedObject(reading, from, limit) : from;
  for (let i = start; i < limit; i++) {
    // `Roth dankte den Bürgern, dass sie …`: who opens the sentence is told before its next clause.
    if (second && lone && tokens[i]?.kind === "comma" && canSpeak(reading, lone)) return lone;
    // `Für Emil Roth (SPD) ist …`: what stands in brackets is nobody's subject.
    if (tokens[i]?.kind === "open") i = endOfBracket(reading, i, limit);
    if (tokens[i]?.kind !== "word") continue;
    const run = second
      ? untilVerb(reading, alone(reading, runFrom(reading, i, limit)))
      : untilSmall(reading, runFrom(reading, i, limit));
    if (run.to === run.from) continue;
    // `der Brief, der …`, `hält das für …`: an article alone names nobody.
    if (second && run.to - run.from === 1 && isExactly(tokens[i], List.determiners)) continue;
    // `el` has the letters of `él`.
    const article = isExactly(tokens[i], List.determiners) && run.to - run.from > 1;
    const isPronoun = tokens[i]?.facts.pronoun != null && !(article && !second);
    // `In der 82. Minute hatte …`: the point of an ordinal opens nothing.
    const ordinal = second && tokens[i - 1]?.kind === "stop" && tokens[i - 2]?.kind === "number";
    const before = tokens[i - 1];
    // `Gegen 18 Uhr unserer Zeit`: what is counted, behind a preposition.
    if (second && before?.kind === "number" && isIn(tokens[i - 2], List.phraseEnds)) {
      i = run.to - 1;
      continue;
    }
    // Where the table has them, prepositions alone govern: adverbs end a phrase too.
    const isFree = lexicon.source.prepositions !== undefined && !isIn(before, List.prepositions);
    // `ha lanzado en su cuenta de Twitter`
    const owned =
      !second && isExactly(before, List.officeWords) && !isExactly(before, List.determiners);
    const governed =
      i > from && !isPronoun && (ordinal || owned || (!isFree && isIn(before, List.phraseEnds)));
    if (governed) {
      const after = nameAfterGoverned(reading, run);
      if (after !== null) return { from: after, to: run.to };
      oblique = run.to;
      i = run.to - 1;
      continue;
    }
    // `Gegen Ende ihrer Zeit`: a genitive belongs to the noun before it.
    if (
      second &&
      isExactly(before, List.obliqueOwners) &&
      i > from + 1 &&
      hasCapital(reading, i - 2)
    ) {
      i = run.to - 1;
      continue;
    }
    // `Beim Treffen der Spitzen will …`: right behind a noun the article is a genitive's or dative's.
    const joined = i - 1 === oblique && isExactly(before, List.listJoiners);
    if (second && i > from + 1 && (joined || isOblique(reading, i))) {
      oblique = run.to;
      i = run.to - 1;
      continue;
    }
    // `Roth: „…“`
    const heads = i === from && tokens[run.to]?.kind === "colon";
    const apposed =
      heads ||
      (second && tokens[run.to]?.kind === "comma") ||
      // `May ha dado carpetazo …`
      (!second && isIn(tokens[run.to], List.auxiliaries));
    const named = hasCapital(reading, i) && (i > from || run.to - i > 1 || apposed);
    // `Emil Roth dankte den Bürgern`: by its article an object.
    if (second && i > from && isExactly(tokens[i], List.objectCases)) {
      i = run.to - 1;
      continue;
    }
    const later = circumstantial.some((list) => isIn(tokens[i], list));
    if ((isExactly(tokens[i], List.determiners) || isPronoun || named) && !later) return run;
    const noun = i === from && hasCapital(reading, i) && !later;
    if (noun && (second || canSpeak(reading, run))) lone = run;
  }
  return lone;
}

const longestClause = 30;
const longestBracket = 8;

/** The closing sign of the bracket that opens at `at`; `at` where none is near. */
function endOfBracket({ tokens }: Reading, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + longestBracket); i++)
    if (tokens[i]?.kind === "close") return i;
  return at;
}

/** `Einen ähnlichen Fall konnte er nicht nennen`: behind the noun that opens the clause in another case; `from` else. */
function behindFrontedObject(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  if (!isExactly(tokens[from], List.objectCases)) return from;
  for (let i = from + 1; i < limit && tokens[i]?.kind === "word"; i++)
    if (hasCapital(reading, i)) return untilVerb(reading, runFrom(reading, i, limit)).to;
  return from;
}

/** `Da alle vom Titel reden, bemüht der Trainer …`: the verb behind the clause that opens the sentence; `from` where none does. */
function verbBehindClause(
  { text, tokens, quotationAt }: Reading,
  from: number,
  limit: number,
): number {
  if (!isExactly(tokens[from], List.subordinators)) return from;
  for (let i = from + 2; i < Math.min(limit - 1, from + longestClause); i++) {
    if (tokens[i - 1]?.kind !== "comma" || quotationAt[i] !== -1) continue;
    const [ending, verb] = [tokens[i - 2], tokens[i]];
    // A verb ends the clause in front, and one begins the clause behind it.
    if (ending?.kind !== "word" || isCapitalAt(text, ending.start)) continue;
    if (verb?.kind !== "word" || isCapitalAt(text, verb.start) || verb.facts.pronoun) continue;
    const other = [List.determiners, List.relatives, List.relativeArticles, List.subordinators];
    if (isIn(verb, List.phraseEnds) && !isIn(verb, List.auxiliaries)) continue;
    if (!isComplementiser(verb) && !other.some((list) => isExactly(verb, list))) return i;
  }
  return from;
}

function isOblique(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1];
  if (!isExactly(tokens[at], List.genitiveArticles) || !hasCapital(reading, at - 1)) return false;
  return before?.kind === "word" && !isExactly(before, List.times);
}

const inNouns = [List.determiners, List.officeWords, List.nameJoiners];

/** `als er Hilfe ankündigte`, `dass sie ein Zeichen setzten`: a pronoun that is the subject takes no noun behind it. */
function alone({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const doubtful = isExactly(tokens[from], List.doubtfulPronouns);
  const object = doubtful && isExactly(tokens[from + 1], List.phraseArticles);
  return isExactly(tokens[from], List.nominativePronouns) || object
    ? { from, to: Math.min(to, from + 1) }
    : { from, to };
}

/** `Trainer Emil Roth reagierte …`: where nouns have capitals, a small word behind one is a verb no list holds. */
function untilVerb(reading: Reading, { from, to }: TokenRange): TokenRange {
  const { tokens } = reading;
  for (let i = Math.max(from, endOfAttribute(reading, from, to)) + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || hasCapital(reading, i)) continue;
    const follows = hasCapital(reading, i - 1) && !isExactly(tokens[i - 1], List.determiners);
    if (follows && !inNouns.some((list) => isExactly(token, list))) return { from, to: i };
  }
  return { from, to };
}

/** `Roux tenta de calmer …`: where names alone have capitals, a small word behind one that does not join is a verb no list holds. */
function untilSmall(reading: Reading, { from, to }: TokenRange): TokenRange {
  const { tokens } = reading;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || hasCapital(reading, i) || !hasCapital(reading, i - 1)) continue;
    const opening = i - 1 === from && !reading.surnames.has(tokens[from]?.form ?? "");
    const body = isInBare(tokens[i - 1], List.institutions) || isOffice(reading, i - 1);
    if (!opening && !body && !inNouns.some((list) => isExactly(token, list)))
      return { from, to: i };
  }
  return { from, to };
}

/** `в прошлом месяце Анна Белова`: the name after the words that a preposition governs. */
function nameAfterGoverned(reading: Reading, { from, to }: TokenRange): number | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.nameCapitals === "words") return null;
  for (let i = from + 1; i < to; i++) {
    const before = tokens[i - 1];
    const small = isExactly(before, List.determiners) || isExactly(before, List.officeWords);
    if (hasCapital(reading, i) && !hasCapital(reading, i - 1) && !small) return i;
  }
  return null;
}

const hasCapital = ({ text, tokens }: Reading, at: number) => {
  return isCapitalAt(text, tokens[at]?.start ?? 0);
};
