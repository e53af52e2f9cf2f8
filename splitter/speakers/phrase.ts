import { initials, isBetweenLetters } from "../find-sentences";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import {
  cueOf,
  hasEnding,
  isComplementiser,
  isExactly,
  isIn,
  isInBare,
  phraseLength,
} from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { Token, TokenRange } from "../text/tokens";
import { endsPhrase, isAdverbial, isOnWhom } from "./ends-phrase";
import { endOfAttribute } from "./extended-attribute";

const longestPhrase = 18;
const longestParenthesis = 30;

/** Is the stop at `at` a part of an abbreviation or initial (`Sen.`, `J.`)? */
export function isInnerStop({ tokens, lexicon }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.form !== "." || before?.kind !== "word" || before.end !== tokens[at]?.start)
    return false;
  if (isBetweenLetters(tokens, at)) return true;
  if (lexicon.source.nameCapitals === "words" && initials.test(before.form)) return true;
  return isExactly(before, List.abbreviations) || before.form.length === 1;
}

const inPhrase = new Set(["&", "%"]);

/** `der Sprecher der CDU/CSU`: a slash that touches the words on both sides. */
function isSlash({ tokens }: Reading, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const joins = before?.kind === "word" || before?.kind === "number";
  if (token?.form !== "/" || !joins || next?.kind !== "word") return false;
  return before.end === token.start && token.end === next.start;
}

/** Can the token stand inside a noun phrase that names a speaker? */
export function isPhraseWord(reading: Reading, at: number): boolean {
  const { tokens, quotationAt } = reading;
  const token = tokens[at];
  if (!token || quotationAt[at] !== -1) return false;
  if (token.kind === "stop") return isInnerStop(reading, at);
  if (token.kind === "number") return true;
  // `die 32-jährige Frau`
  if (token.kind === "dash" && tokens[at - 1]?.kind === "number")
    return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
  if (token.kind === "symbol") return inPhrase.has(token.form) || isSlash(reading, at);
  if (token.kind !== "word") return false;
  const before = at === 0 ? undefined : tokens[at - 1];
  // `والدة المجني عليه`
  if (/^علي(?:ه|ها|هم|هما)$/.test(token.form) && isOnWhom(before)) return true;
  // `sprach deren Sprecher`: a relative pronoun stands behind a comma, a determiner anywhere.
  if (isIn(token, List.relatives))
    if (!isExactly(token, List.determiners) || before?.kind !== "word") return false;
  // `Karl Freiherr zu Altenburg`
  if (isExactly(token, List.nobleJoiners) && isOfNobility(reading, at)) return true;
  if (isPurposeOfBody(reading, at)) return true;
  const ends = isIn(token, List.phraseEnds) && !isNameBeside(token, before, tokens[at + 1]);
  if (ends && !isSurname(reading, at)) return false;
  if (isExactly(token, List.clauseStarts) && !negatesAdjective(reading.tokens, at)) return false;
  // `يان فان دير لينده`, `راشد آل مبارك`: small words of names look like others.
  if (isExactly(token, List.nameJoiners) && (isNamePart(before) || isNamePart(tokens[at + 1])))
    return true;
  // `عبد العزيز آل الشيخ`
  if (token.word?.written === house) return true;
  // `بان كي مون`
  if (token.form === "بان" && tokens[at + 1]?.form === "كي") return true;
  return !isExactly(token, List.glued) && !isComplementiser(token);
}

const farthestBody = 3;

/** `حزب البديل من أجل البلاد`, `حركة العمل لأجل الوطن`: what the name of a party or movement is for. */
function isPurposeOfBody({ tokens, lexicon }: Reading, at: number): boolean {
  if (lexicon.source.capitals) return false;
  const form = tokens[at]?.form;
  const start =
    form === "لاجل" || (form === "من" && tokens[at + 1]?.form === "اجل")
      ? at
      : form === "اجل" && tokens[at - 1]?.form === "من"
        ? at - 1
        : -1;
  for (let i = start - 1; i >= 0 && i >= start - farthestBody && tokens[i]?.kind === "word"; i--)
    if (parties.test(tokens[i]?.form ?? "")) return true;
  return false;
}

const parties =
  /^و?(?:حزب|حركه|ايتلاف|تحالف|تجمع|جبهه|رابطه|منظمه|شبكه|جمعيه|مبادره|حمله|تيار|اتحاد)$/;

/** `شعبان عبد ربه`: a month is a name too. `طارق الماضي`, `منة شلبي`: folded like `منه` */
const isNameBeside = (token: Token, before: Token | undefined, next: Token | undefined) =>
  (isExactly(token, List.givenNames) && (isNamePart(next) || isNamePart(before))) ||
  (isExactly(token, List.familyNames) && (isNamePart(before) || isFamily(before))) ||
  token.word?.written === "منة";

/** `جابر الأحمد الصباح`: behind one family's name the word is another's. */
const isFamily = (token: Token | undefined) => token?.facts.nounClass === NounClass.Family;

/** `منظمة غير حكومية`: before an adjective the word belongs to the phrase, before a complementiser (`غير أن`) it opens a clause. */
const negatesAdjective = (tokens: readonly Token[], at: number) =>
  tokens[at]?.form === "غير" &&
  tokens[at - 1]?.kind === "word" &&
  isInBare(tokens[at + 1], List.adjectives);

/** `Elke Ferner`: where nouns have capitals, a small word that has one behind another is a name. */
function isSurname({ text, tokens, lexicon }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (lexicon.source.nameCapitals !== "words" || before?.kind !== "word") return false;
  if (isIn(token, List.times) || isExactly(before, List.determiners)) return false;
  if (isIn(before, List.phraseEnds) || isIn(before, List.clauseStarts)) return false;
  return isCapitalAt(text, before.start) && isCapitalAt(text, token?.start ?? 0);
}

/** … or `Karl zu Altenburg` where nothing but a sign stands before and behind it. */
function isOfNobility({ text, tokens }: Reading, at: number): boolean {
  if (isExactly(tokens[at - 1], List.nobleTitles)) return true;
  const capital = (i: number) =>
    tokens[i]?.kind === "word" && isCapitalAt(text, tokens[i]?.start ?? 0);
  if (!capital(at - 1) || !capital(at + 1) || tokens[at - 2]?.kind === "word") return false;
  const behind = tokens[at + 2]?.kind;
  return behind === "comma" || behind === "open";
}

function isNamePart(token: Token | undefined): boolean {
  const noun = token?.facts.nounClass;
  return noun === NounClass.Given || noun === NounClass.AmbiguousGiven || noun === NounClass.Joiner;
}

/** Phrase words from `from` up to `limit`, whatever verbs they look like. */
export function phraseRun(reading: Reading, from: number, limit: number): TokenRange {
  let to = from;
  while (to < limit && to < from + longestPhrase && isPhraseWord(reading, to)) to++;
  return { from, to };
}

const house = "آل";
/** `تذمرهم`, `سعادتها`: what belongs to the phrase before begins another one. */
const ownerEnding = /..(?:هم|هن|هما|ها)$/;

/** The longest run of phrase words from `from`, up to `limit`. */
export function runFrom(reading: Reading, from: number, limit: number): TokenRange {
  const { nameCapitals, capitals } = reading.lexicon.source;
  const trims = nameCapitals === "words";
  let to = trims ? Math.max(from, endOfAttribute(reading, from, limit)) : from;
  while (to < limit && to < from + longestPhrase && isPhraseWord(reading, to)) {
    const token = reading.tokens[to];
    const sense = cueOf(token);
    if (to > from + 1 && token?.facts.hasOwner) break;
    if (!capitals && to > from && endsPhrase(reading, from, to)) break;
    if (to > from && (token?.facts.isAddressedOutlet || isExactly(token, List.demonstratives)))
      break;
    // `المصدر بحسب الوكالة`: here begins whose word it is at second hand.
    if (to > from && phraseLength(token?.facts.attributions ?? null, reading.tokens, to, limit) > 0)
      break;
    const afterJoiner = to > from && isExactly(reading.tokens[to - 1], List.nameJoiners);
    const joined = token?.facts.cueIsJoined === true && !reading.lexicon.source.capitals;
    const isVerb = sense && (to > from || joined || sense.act !== "verb");
    if (isVerb && to > from && !capitals && isAdverbial(reading, to)) break;
    // `علاء علم الدين`: half of a name looks like a verb.
    const half = isVerb && isExactly(reading.tokens[to + 1], List.compoundEndings);
    // `in einem Schreiben der Partei`: where nouns have capitals, a word with one is no verb.
    const noun =
      trims && to > from && token?.kind === "word" && isCapitalAt(reading.text, token.start);
    // `un confesado admirador`: right behind its article a participle is an adjective.
    const adjective =
      to === from + 1 && capitals && !trims && isExactly(reading.tokens[from], List.determiners);
    const named = isVerb && !capitals && to > from && isNamed(reading.tokens, to);
    const other =
      half || noun || adjective || afterJoiner || named || isInBare(token, List.offices);
    if (isVerb && !other) break;
    const owned = to > from + 1 && !capitals && token?.facts.nounClass === NounClass.None;
    if (owned && ownerEnding.test(token.form)) break;
    if (trims && to > from && beginsAnother(reading, from, to, limit)) break;
    // `eine Erklärung der in Altland ansässigen Firma`
    const genitive = trims && to > from && isExactly(token, List.genitiveArticles);
    to = Math.max(to, genitive ? endOfAttribute(reading, to, limit) : to) + 1;
  }
  return { from, to: trims ? trimmed(reading, from, to) : to };
}

/** `الفنانة السورية أمل درويش`: a name that is a verb too, behind what somebody is, with a name behind it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1]?.facts, tokens[at], tokens[at + 1]];
  if (!before?.isDefinite || !isExactly(token, List.givenNames) || next?.kind !== "word")
    return false;
  const noun = before.nounClass;
  const described =
    noun === NounClass.Title || noun === NounClass.Office || noun === NounClass.Nationality;
  return described && namesFamily.has(next.facts.nounClass) && !isComplementiser(next);
}

const namesFamily = new Set<NounClass>([
  NounClass.Unknown,
  NounClass.Family,
  NounClass.Given,
  NounClass.Definite,
]);

/** Does the word belong to another phrase: an object, whom it was said to, a count? */
const beginsAnother = (reading: Reading, from: number, at: number, limit: number) =>
  isObjectArticle(reading, at) || isSpokenTo(reading, from, at) || isCount(reading, at, limit);

/** `nannte die Opferhilfe das Urteil`: behind a noun only a genitive belongs to it. */
function isObjectArticle({ text, tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (!isExactly(tokens[at], List.phraseArticles) || before?.kind !== "word") return false;
  return isCapitalAt(text, before.start) && !isExactly(before, List.determiners);
}

/** `sagte Emil Roth der Presse-Agentur`: a genitive belongs to a noun; behind a name `der` opens whom it was said to. */
function isSpokenTo(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading;
  if (!isExactly(tokens[at], List.doubtfulDatives) || at <= from) return false;
  const hasCapital = (i: number) =>
    tokens[i]?.kind === "word" && isCapitalAt(reading.text, tokens[i]?.start ?? 0);
  const last = tokens[at - 1];
  if (!hasCapital(at - 1) || isInBare(last, List.offices) || isInBare(last, List.institutions))
    return false;
  if (isInBare(last, List.nameKinds) || isIn(last, List.titles)) return false;
  // Two capitals in a row end with a name, and so does a noun phrase of one word.
  return at - 1 === from || hasCapital(at - 2);
}

/** `laut Polizei 20 Menschen`, `nach den Angaben zwei Touristen`: behind a noun a count begins another. */
function isCount({ text, tokens }: Reading, at: number, limit: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== "word" || !isCapitalAt(text, before.start)) return false;
  if (token?.kind === "word") return isExactly(token, List.counts);
  return token?.kind === "number" && at + 1 < limit && next?.kind === "word";
}

/** `räumte der Sprecher ein`, `forderte eine „…“`: an article at the end belongs to what follows, or is a particle. */
function trimmed(reading: Reading, from: number, end: number): number {
  const { tokens, quotationAt } = reading;
  let to = end;
  const inMarks = (quotationAt[end] ?? -1) !== -1;
  // `einem Artikel der „Abendpost“`: the genitive belongs to the noun before it.
  const owned = inMarks && end - from > 1 && isExactly(tokens[end - 1], List.genitiveArticles);
  const spokenTo = isSpokenTo(reading, from, end - 1);
  if (owned && !spokenTo && !isExactly(tokens[end - 2], List.determiners)) return end;
  while (to > from + (inMarks ? 0 : 1) && isExactly(tokens[to - 1], List.determiners)) to--;
  if (to > from + 1 && isExactly(tokens[to - 1], List.nameJoiners)) to--;
  if (to > from + 1 && isInfinitive(reading, to - 1)) to--;
  return to;
}

/** `musste der Minister zugeben`: a small word behind a noun, that ends as infinitives do. */
function isInfinitive({ text, tokens, lexicon }: Reading, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "word" || isCapitalAt(text, token.start)) return false;
  const noun = before?.kind === "word" && isCapitalAt(text, before.start);
  return noun && !isExactly(before, List.determiners) && hasEnding(lexicon, token, "infinitives");
}

/** The run of phrase words that ends before `to`. */
function runBefore(reading: Reading, to: number, floor: number): TokenRange {
  let from = to;
  while (from > floor && from > to - longestPhrase && isPhraseWord(reading, from - 1)) {
    // `جاء القرار ليؤكد …`
    if (/^و?(?:جاءت?|[يت]اتي)$/.test(reading.tokens[from - 1]?.form ?? "")) break;
    const sense = cueOf(reading.tokens[from - 1]);
    if (sense && sense.act !== "noun" && !isIn(reading.tokens[from - 2], List.cueBlockers)) break;
    from--;
  }
  return { from, to };
}

/** Start of the parenthesis that the comma, dash or bracket before `to` closes; `to` where there is none. */
function overParenthesis({ tokens, quotationAt }: Reading, to: number, floor: number): number {
  const closing = tokens[to - 1]?.kind;
  if (closing !== "comma" && closing !== "close" && closing !== "dash") return to;
  const opening = closing === "close" ? "open" : closing;
  for (let i = to - 2; i >= floor && i > to - longestParenthesis; i--)
    if (tokens[i]?.kind === opening && quotationAt[i] === -1) return i;
  return to;
}

/** The noun phrase before a verb, over a parenthesis and over auxiliaries. Null where none stands there. */
export function phraseBefore(reading: Reading, at: number, floor: number): TokenRange | null {
  const { tokens } = reading;
  let to = at;
  while (to > floor && tokens[to - 1]?.kind === "word" && isIn(tokens[to - 1], List.auxiliaries))
    to--;
  let head = to;
  for (let round = 0; round < 2; round++) {
    const opening = overParenthesis(reading, head, floor);
    if (opening === head) break;
    head = opening;
  }
  const run = runBefore(reading, head, floor);
  if (run.from === run.to) return null;
  return run;
}
