import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isInBare } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { Token, TokenRange } from "../text/tokens";
import { partsByOrder } from "./name-by-order";
import { nameByWeight } from "./name-by-weight";
import { isOfficeOf, type RunParts } from "./run-parts";

const formOf = ({ tokens }: Reading, at: number) => tokens[at]?.form ?? "";
const isTitle = (reading: Reading, at: number) =>
  reading.tokens[at]?.facts.nounClass === NounClass.Title || reading.tokens[at]?.kind === "stop";
const isJoiner = (reading: Reading, at: number) => isExactly(reading.tokens[at], List.nameJoiners);

function partsWithoutCapitals(reading: Reading, run: TokenRange): RunParts {
  const { tokens, surnames } = reading;
  const { from, to } = run;
  // `البناء العجوز صبحي …`: what is only some body's own name may be an ordinary word here.
  const isBody =
    tokens[from]?.facts.nounClass === NounClass.Institution &&
    (isInBare(tokens[from], List.institutions) || to - from < 3);
  const name =
    isBody || isUnnamed(reading, run) || isKin(reading, run)
      ? null
      : (nameByWeight(tokens, run, surnames) ?? unlisted(reading, run));
  if (!name) return { name: null, description: run };
  let start = from;
  let end = name.from;
  while (start < end && isTitle(reading, start)) start++;
  while (end > start && isTitle(reading, end - 1)) end--;
  if (start < end) return { name, description: { from: start, to: end } };
  return { name, description: name.to < to ? { from: name.to, to } : null };
}

const kin =
  /^(?:والد|والده|والدا|ابو|ام|شقيق|شقيقه|اشقاء|اخ|اخت|زوج|زوجه|ارمله|نجل|ابنه|عم|خال|جد|جده|اقارب|اسره|عايله|محامي|محاميه)$/;
const victim =
  /^ال(?:طفل|طفله|ضحيه|شاب|شابه|متوفي|متوفاه|قتيل|قتيله|شهيد|شهيده|طالب|طالبه|فتاه|متهم|متهمه|مفقود|مخطوف|مصاب|فقيد|مغدور|رضيع|رضيعه|سجين|معتقل|اسير|مريض|مريضه)$/;

/** `والد عمار`, `والدة الطفل سالم الورد`: behind whose kin somebody is stands that one's name, not the speaker's. */
export function isKin({ tokens }: Reading, { from, to }: TokenRange): boolean {
  const [head, next] = [tokens[from], tokens[from + 1]];
  if (!kin.test(head?.form ?? "") || to - from < 2) return false;
  if (victim.test(next?.form ?? "")) return true;
  const noun = next?.facts.nounClass;
  const named = noun === NounClass.Given || noun === NounClass.AmbiguousGiven;
  // `أبو مازن`, `أم نجاح`: by a child's name a father or mother goes.
  return named && !/^(?:ابو|ام|جد|عم|خال)$/.test(head?.form ?? "");
}

/** `مسؤول أمريكي كبير`: somebody unnamed and adjectives without article, however they look. */
function isUnnamed({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (to - from < 2 || !isExactly(tokens[from], List.unnamedSources)) return false;
  // `مسؤول بإدارة فلان`
  const preposed = tokens[from + 1];
  if (preposed?.facts.nounClass === NounClass.None && preposed.facts.isGluedNoun) return true;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (!token || token.facts.isDefinite) return false;
    if (token.facts.nounClass !== NounClass.Nationality && !isInBare(token, List.adjectives))
      return false;
  }
  return true;
}

/** `نحن جاهزون`, `سنعمل بجد` */
const beginsSpeech = (token: Token | undefined) =>
  token !== undefined &&
  (isExactly(token, List.speechSigns) ||
    (token.facts.nounClass === NounClass.Unknown && /^سن..+/.test(token.form)));

/** Do the marks hold a name of two words or more, and nothing else? */
export function holdsFullName({ tokens, surnames }: Reading, { from, to }: TokenRange): boolean {
  if (to - from < 2 || beginsSpeech(tokens[from])) return false;
  const name = nameByWeight(tokens, { from, to }, surnames);
  return name?.from === from && name.to === to;
}

/** Do the marks hold a last name alone that the article knows? */
export const isKnownInMarks = ({ tokens, surnames }: Reading, { from, to }: Quotation) =>
  to - from === 1 && surnames.has(tokens[from]?.form ?? "");

/** `كالزيتش مدرب الفريق`: a word that begins like a preposition, before an office of something. */
function unlisted({ tokens }: Reading, { from, to }: TokenRange): TokenRange | null {
  const facts = tokens[from]?.facts;
  if (to - from < 3 || facts?.nounClass !== NounClass.None || facts.hasOwner) return null;
  return isOfficeOf(tokens[from + 1]) ? { from, to: from + 1 } : null;
}

const startsWithCapital = ({ text, tokens }: Reading, at: number) => {
  return isCapitalAt(text, tokens[at]?.start ?? 0);
};

/** Is the word an initial, title or capitalised word of a name? */
function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind === "stop") return true;
  return token?.kind === "word" && (startsWithCapital(reading, at) || isJoiner(reading, at));
}

/** A word that has a capital for beginning the sentence. */
const isSmallWord = (reading: Reading, at: number) =>
  isExactly(reading.tokens[at], List.commonWords) ||
  isExactly(reading.tokens[at], List.cueBlockers) ||
  isExactly(reading.tokens[at], List.circumstances);

const isPossessive = (form: string) => form.endsWith("'s") || form.endsWith("s'");

function partsWithCapitals(reading: Reading, { from, to }: TokenRange): RunParts {
  let best: TokenRange | null = null;
  let at = from;
  while (at < to) {
    if (reading.tokens[at]?.kind === "stop" || !isNameWord(reading, at) || isJoiner(reading, at)) {
      // A name before a preposition is the head: `a spokesman for Whitlock` names nobody by name.
      if (best === null && isExactly(reading.tokens[at], List.officeWords) && at > from) break;
      if (best && isExactly(reading.tokens[at], List.officeWords)) break;
      at++;
      continue;
    }
    let end = at;
    while (
      end < to &&
      isNameWord(reading, end) &&
      !(end > at && isPossessive(formOf(reading, end - 1)))
    )
      end++;
    while (end > at && (reading.tokens[end - 1]?.kind === "stop" || isJoiner(reading, end - 1)))
      end--;
    let start = at;
    while (
      start < end &&
      (isSmallWord(reading, start) ||
        isTitle(reading, start) ||
        reading.tokens[start]?.kind === "stop")
    )
      start++;
    if (start < end && !isPossessive(formOf(reading, end - 1))) best = { from: start, to: end };
    at = Math.max(end, at + 1);
  }
  return { name: best, description: { from, to } };
}

/** Tells the name in a noun phrase from the title and office beside it. */
export function nameInRun(reading: Reading, run: TokenRange): RunParts {
  if (run.from >= run.to) return { name: null, description: null };
  if (reading.lexicon.source.clauseOrder) return partsByOrder(reading, run);
  return reading.lexicon.source.capitals
    ? partsWithCapitals(reading, run)
    : partsWithoutCapitals(reading, run);
}
