import { endsItsClause, opensAsClause } from "../cues/as-clause";
import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { cueOf, isComplementiser, isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { firstSubject } from "./first-subject";
import { phraseBefore, runFrom } from "./phrase";

const longestClause = 30;
const edges = new Set(["comma", "colon", "semicolon", "stop", "dash", "line", "open"]);

/** The subject of a cue whose verb ends its clause; null where it does not, or is not known to. */
export function subjectOfVerbAtEnd(reading: Reading, cue: Cue, floor: number): TokenRange | null {
  const limit = reading.sentences[cue.sentence]?.to ?? cue.at.to;
  const opener = opensAsClause(reading, cue.at, floor, limit);
  if (opener !== -1) return subjectOfAsClause(reading, cue, opener + 1);
  const final = endsClause(reading, cue) || endsSubordinate(reading, cue, floor, limit);
  return final ? subjectOfFinalVerb(reading, cue.at.from, floor) : null;
}

/** `dass Emil Roth das Kind gefragt habe, was …`: does a conjunction send the verb to the end of its clause? */
function endsSubordinate(reading: Reading, { at }: Cue, floor: number, limit: number): boolean {
  if (!endsItsClause(reading, at, limit)) return false;
  const { tokens } = reading;
  for (let i = at.from - 1; i >= floor && i > at.from - longestClause; i--) {
    i = overAside(reading, i);
    const token = tokens[i];
    if (!token || edges.has(token.kind)) return false;
    // `teilt mit, dass …, und warnt, dass …`: behind the conjunction whoever spoke before goes on.
    if (isComplementiser(token)) return !isExactly(tokens[at.from - 1], List.listJoiners);
    const relative = isExactly(token, List.relativeArticles) || isExactly(token, List.relatives);
    if (relative && tokens[i - 1]?.kind === "comma" && i + 1 < at.from) return true;
    // `als sie ihn als „…“ bezeichnete`: the one before the marks opens no clause.
    if (isExactly(token, List.roleWords) && i > floor && !edges.has(tokens[i - 1]?.kind ?? "word"))
      continue;
    if (isExactly(token, List.subordinators))
      return i === floor || edges.has(tokens[i - 1]?.kind ?? "word");
  }
  return false;
}

const longestBracket = 5;

/** Over marks, or a bracket (`das Institut (IFA)`), that ends at `at`: the token before them. */
function overAside(reading: Reading, at: number): number {
  const { tokens, quotationAt, quotations } = reading;
  const marks = quotations.outer[quotationAt[at] ?? -1];
  if (marks) return marks.open - 1;
  if (tokens[at]?.kind === "comma") return overName(reading, at);
  if (tokens[at]?.kind !== "close") return at;
  for (let i = at - 1; i > at - longestBracket; i--) if (tokens[i]?.kind === "open") return i - 1;
  return at;
}

/** `wie es in dem Bericht heißt`: what the preposition governs is the source; else the first noun phrase. */
function subjectOfAsClause(reading: Reading, { at, sense }: Cue, from: number): TokenRange | null {
  const { tokens } = reading;
  if (!sense?.entry.impersonalSource) return firstSubject(reading, from, at.from);
  let start = from;
  while (start < at.from && !isIn(tokens[start], List.phraseEnds)) start++;
  const run = runFrom(reading, start + 1, at.from);
  return run.to > run.from ? run : null;
}

/** Does the verb stand right behind a quotation that belongs to its clause, with nothing but an auxiliary after it? */
function endsClause({ tokens, quotationAt }: Reading, { at }: Cue): boolean {
  if ((quotationAt[at.from - 1] ?? -1) === -1) return false;
  const next = isIn(tokens[at.to], List.auxiliaries) ? tokens[at.to + 1] : tokens[at.to];
  return next?.kind !== "word" || isIn(next, List.clauseStarts);
}

const longestName = 8;

/** `nachdem der Bürgermeister, Emil Roth (SPD), … hatte`: over a name between the comma at `at` and one before it. */
function overName(reading: Reading, at: number): number {
  const { tokens } = reading;
  let names = 0;
  for (let i = at - 1; i > at - longestName; i--) {
    const kind = tokens[i]?.kind;
    if (kind === "comma") return names > 1 ? i - 1 : at;
    if (kind === "close") i = overAside(reading, i) + 1;
    else if (isCapital(reading, i)) names++;
    else if (!isExactly(tokens[i], List.nameJoiners)) return at;
  }
  return at;
}

const isCapital = ({ text, tokens }: Reading, at: number) =>
  tokens[at]?.kind === "word" && isCapitalAt(text, tokens[at]?.start ?? 0);

/**
 * The subject of a verb that ends its clause (`während X von „…“ sprach`, `X, der sich als „…“ bezeichnet`):
 * the first noun phrase behind the conjunction, or what the relative pronoun stands for. Null where
 * the clause is no such one.
 */
function subjectOfFinalVerb(reading: Reading, verb: number, floor: number): TokenRange | null {
  const { text, tokens } = reading;
  for (let i = verb - 1; i >= floor && i > verb - longestClause; i--) {
    i = overAside(reading, i);
    const token = tokens[i];
    if (!token) return null;
    const heads = i === floor && isExactly(token, List.subordinators);
    const opens = heads || isIn(token, List.clauseStarts) || isComplementiser(token);
    // `Der Chef und Gründer hat …`: between two nouns the conjunction opens no clause.
    if (
      isExactly(token, List.listJoiners) &&
      isCapital(reading, i - 1) &&
      isCapital(reading, i + 1)
    )
      continue;
    if (opens && token.kind === "word" && i + 1 < verb) {
      const run = firstSubject(reading, i + 1, verb);
      // `die den Bau rügt und das Amt als „…“ bezeichnet`: all there is before the marks is the verb's object.
      const shared = isExactly(token, List.listJoiners) && run && isObjectAt(reading, run, verb);
      if (shared) continue;
      return run;
    }
    if (!edges.has(token.kind)) continue;
    const pronoun = tokens[i + 1];
    if (token.kind !== "comma" || !pronoun) return null;
    if (isExactly(pronoun, List.relatives) && isObjectBehind(reading, i + 2))
      return antecedent(reading, i, floor);
    const governed = isIn(pronoun, List.phraseEnds) || isExactly(pronoun, List.relatives);
    if (governed) return firstSubject(reading, i + 2, verb) ?? antecedent(reading, i, floor);
    if (!isExactly(pronoun, List.relativeArticles)) return null;
    const next = tokens[i + 2];
    // `der alle aufforderte`, `die den Mut hervorhob`: the pronoun is the subject, by its case or its object's.
    if (
      isExactly(pronoun, List.nominativeArticles) ||
      isExactly(next, List.relativeObjects) ||
      i + 2 >= verb
    )
      return antecedent(reading, i, floor);
    const capital = next?.kind === "word" && isCapitalAt(text, next.start);
    // `die Merkel als „…“ bezeichnete`: behind the pronoun stands a subject of its own.
    const owned = isExactly(next, List.determiners) && !isThing(reading, i + 2);
    if (capital || owned || next?.facts.pronoun) return firstSubject(reading, i + 2, verb);
    return antecedent(reading, i, floor);
  }
  return null;
}

/** `das Vorgehen als „…“ bezeichnet`, `seine Politik „…“ nennt`: a phrase with marks right behind it that describe it. */
function isObjectAt({ tokens, quotationAt }: Reading, { to }: TokenRange, verb: number): boolean {
  if (!cueOf(tokens[verb])?.frames.has("description")) return false;
  return (quotationAt[to] ?? -1) !== -1 || isExactly(tokens[to], List.roleWords);
}

/** `welche den Bau rügt`, `welche die Lage rügt und …`: by its article, or for being of no kind that speaks, an object. */
function isObjectBehind(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (isExactly(tokens[at], List.objectCases)) return true;
  if (!isExactly(tokens[at], List.determiners)) return false;
  const run = runFrom(reading, at, at + longestName);
  return run.to > run.from && !speaking.some((list) => holds(reading, run, list));
}

function holds({ tokens }: Reading, { from, to }: TokenRange, list: number): boolean {
  for (let i = from; i < to; i++) if (isInBare(tokens[i], list)) return true;
  return false;
}

const speaking = [List.offices, List.institutions, List.titles, List.outlets, List.groups];

/** `die das Fest als „…“ bezeichnete`: the noun behind the article in the neuter is of no kind that speaks. */
function isThing(reading: Reading, article: number): boolean {
  const { tokens } = reading;
  if (!isExactly(tokens[article], List.neuterArticles)) return false;
  let noun = article + 1;
  while (noun < article + 4 && tokens[noun]?.kind === "word" && !isCapital(reading, noun)) noun++;
  return isCapital(reading, noun) && !speaking.some((list) => isInBare(tokens[noun], list));
}

/** `erschien ein Papier, das …`: a small word right before an article is the verb of the clause. */
function behindVerb(reading: Reading, phrase: TokenRange | null): TokenRange | null {
  const { tokens } = reading;
  if (!phrase || isCapital(reading, phrase.from)) return phrase;
  const opens = [List.determiners, List.officeWords, List.nameJoiners];
  if (opens.some((list) => isExactly(tokens[phrase.from], list))) return phrase;
  const verb = isExactly(tokens[phrase.from + 1], List.determiners);
  return verb ? { from: phrase.from + 1, to: phrase.to } : phrase;
}

/** What the pronoun behind the comma stands for; over the verb (`Ein Gast wurde zugeschaltet, der …`) the subject. */
function antecedent(reading: Reading, comma: number, floor: number): TokenRange | null {
  const { text, tokens } = reading;
  const phrase = behindVerb(reading, phraseBefore(reading, comma, floor));
  for (let i = phrase?.from ?? comma; i < (phrase?.to ?? comma); i++)
    if (isCapitalAt(text, tokens[i]?.start ?? 0)) return phrase;
  return firstSubject(reading, Math.max(floor, comma - longestClause), comma);
}
