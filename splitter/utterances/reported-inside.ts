import { isFeminine, looksSaid, madeOf } from "../cues/made-of";
import { goesOnClause } from "../cues/name-by-itself";
import { isAmongNames, isNameOnlyByCapitals, nameRule, wordsIn } from "../cues/quoted-name";
import { isSubjunctive } from "../cues/subjunctive";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import {
  isComplementiser,
  isDefinite,
  isExactly,
  isIn,
  isInBare,
  isVerbalNoun,
} from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { quotationOver, type Reading } from "../reading";
import { isSmallAt } from "../text/characters";
import type { Token, TokenRange } from "../text/tokens";

const shortQuote = 3;
/** `هو «عنوان الثورة»` */
const states = new Set(["هو", "هي", "هم"]);
const ownFeeling = /^(?:صدم|قلق|اسف|سعاد|ثق|حزن|غضب|استياي?|امل|خيب|دهش)ت?(?:ه|ها|هم)$/;

/** Do the marks inside a reported clause hold the speaker's words rather than a name? */
function isReportedInside(reading: Reading, quotation: Quotation, clause: TokenRange): boolean {
  const { text, tokens, lexicon } = reading;
  if (!lexicon.source.capitals && isAccusative(reading, quotation)) return true;
  if (nameRule(reading, quotation))
    return isNameOnlyByCapitals(reading, quotation) && hasSubjunctive(reading, clause);
  const words = wordsIn(reading, quotation);
  if (words > shortQuote || lexicon.source.nameCapitals) return true;
  if (lexicon.source.zeroComplementiser) return !isTitle(reading, quotation);
  if (lexicon.source.capitals) return isSmallAt(text, tokens[quotation.from]?.start ?? 0);
  if (isAmongNames(reading, quotation) || isConstruct(reading, quotation)) return false;
  if (words > 1 && looksSaid(madeOf(reading, quotation))) return true;
  const before = tokens[quotation.open - 1];
  if (words > 1 && !lexicon.source.capitals && goesOnClause(before, tokens[quotation.from]))
    return true;
  if (words === 1 && isPredicate(reading, quotation, clause)) return true;
  // `عن «قلقها»`
  if (words === 1 && ownFeeling.test(tokens[quotation.from]?.form ?? "")) return true;
  const glued = before?.end === tokens[quotation.open]?.start && isExactly(before, List.glued);
  // `إن «النسيم»، …`: one word behind the complementiser is the subject's name.
  const predicate =
    isIn(before, List.copulas) ||
    states.has(before?.form ?? "") ||
    (before?.facts.isComplementiser && before.form.length > 3);
  if (predicate && !isDefinite(tokens[quotation.from])) return true;
  const handed = glued || (words > 1 && isComplementiser(before));
  const next = tokens[quotation.after]?.kind;
  const adjective =
    glued &&
    (before?.form.startsWith("ب") ?? false) &&
    isDefinite(tokens[quotation.from]) &&
    endsLikeAdjective(tokens, quotation);
  const last = quotation.after >= clause.to || next === "stop";
  return handed && (last || (next === "comma" && (words > 1 ? glued : adjective)));
}

/**
 * `أن «حساب المواطن» صرف …`, `يتبع للجيش «سلاح الهندسة»`: two nouns, one of the other, before another word and right
 * behind the complementiser or a noun with its article, name a thing.
 */
function isConstruct(reading: Reading, quotation: Quotation): boolean {
  const { tokens, lexicon } = reading;
  const { from, to, open, after } = quotation;
  if (lexicon.source.capitals || to - from !== 2 || tokens[after]?.kind !== "word") return false;
  const [head, of] = [tokens[from], tokens[from + 1]];
  if (!of?.facts.isDefinite || !head || head.facts.isDefinite || head.facts.hasOwner) return false;
  if (madeOf(reading, quotation).signs > 0 || isIn(head, List.phraseEnds)) return false;
  const before = tokens[open - 1];
  const stands = isComplementiser(before) || before?.facts.isDefinite === true;
  return stands && !isVerbalNoun(head) && head.facts.nounClass !== NounClass.VerbalNoun;
}

/** `يشهد «تحسنا ملموسا»`: a noun and its adjective in the case of an object, which names do not show. */
function isAccusative({ tokens }: Reading, { from, to, open }: Quotation): boolean {
  const verb = tokens[open - 1];
  const imperfect =
    /^[يت]/.test(verb?.form ?? "") &&
    verb?.facts.nounClass === NounClass.Unknown &&
    !isVerbalNoun(verb);
  if (to - from < 2 || !(imperfect || isIn(verb, List.copulas))) return false;
  for (let i = from; i < to; i++) {
    const { kind, form, facts } = tokens[i] as Token;
    const noun = facts.nounClass;
    const isName =
      noun === NounClass.Given || noun === NounClass.Family || noun === NounClass.Place;
    if (kind !== "word" || facts.isDefinite || isName || !/..ا$/.test(form)) return false;
  }
  return true;
}

const endsLikeAdjective = (tokens: readonly Token[], { from }: Quotation) =>
  /[يه]$/.test(tokens[from]?.form ?? "");

/** Does the mood of a verb in the clause show that it is reported? */
function hasSubjunctive(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (reading.quotationAt[i] === -1 && isSubjunctive(reading, i)) return true;
  return false;
}

/** `إن الأوضاع «كارثية»`: a lone adjective that ends its clause says something of the subject before it. */
function isPredicate({ tokens }: Reading, quotation: Quotation, clause: TokenRange): boolean {
  const [before, word] = [tokens[quotation.open - 1], tokens[quotation.from]];
  if (before?.kind !== "word" || !word || quotation.open < clause.from + 1) return false;
  const next = tokens[quotation.after]?.kind;
  const ends = quotation.after >= clause.to || next === "stop" || next === "comma";
  const past = word.facts.nounClass === NounClass.Unknown && /..[^ا]ت$/.test(word.form);
  const adjective =
    past || isFeminine(word) || (!word.facts.isDefinite && isInBare(word, List.adjectives));
  const indefinite = !isDefinite(before) && before.facts.nounClass === NounClass.Common;
  return ends && adjective && !indefinite && !isExactly(before, List.glued);
}

/** A programme or book: capitals alone, behind its owner, a preposition or a name (`on the BBC's “Today”`). */
function isTitle(reading: Reading, quotation: Quotation): boolean {
  const before = reading.tokens[quotation.open - 1];
  if (before?.kind !== "word" || hasSmallWord(reading, quotation)) return false;
  if (before.form.endsWith("'s") || isExactly(before, List.prepositions)) return true;
  const code = reading.text.charCodeAt(before.start);
  return code >= 0x41 && code <= 0x5a;
}

/** Do the marks hold a word with a small letter, other than those that titles have too (`of`, `the`)? */
function hasSmallWord({ text, tokens }: Reading, { from, to }: Quotation): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || isExactly(token, List.commonWords)) continue;
    if (isSmallAt(text, token.start)) return true;
  }
  return false;
}

/** The quotations in a clause that are the speaker's words. */
export function quotesInside(reading: Reading, clause: TokenRange): Quotation[] {
  const quotes: Quotation[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    if (reading.quotationAt[i] === -1) continue;
    const quotation = quotationOver(reading, i);
    if (!quotation) continue;
    if (quotation.open >= clause.from && isReportedInside(reading, quotation, clause))
      quotes.push(quotation);
    i = Math.max(i, quotation.after - 1);
  }
  return quotes;
}
