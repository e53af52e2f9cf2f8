import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn } from "../lexicon/words";
import type { Token, TokenRange } from "../text/tokens";
import {
  after,
  atEnd,
  atStart,
  before,
  byLength,
  definiteOffice,
  familyOfGiven,
  first,
  holder,
  knownSurname,
  leastWeight,
  never,
  secondFamily,
} from "./name-weights";
import { isOfficeOf } from "./run-parts";
import {
  faith,
  houseOf,
  isFamilyBeforeClause,
  isGiven,
  isOfficeOnly,
  isSonAt,
  isWhatOfficeIsOf,
  son,
  weightLater,
} from "./weight-later";

const mostWords = 6;

const canBegin = (noun: NounClass, previous: NounClass | null) =>
  first[noun] > 0 || (previous === NounClass.Title && first[noun] >= -3);

/**
 * The stretch of a noun phrase that is most likely a personal name, in a language without capitals:
 * every stretch is weighed by the classes of its words and of the words beside it.
 *
 * @param surnames last names that the article gives in full somewhere
 */
export function nameByWeight(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  surnames: ReadonlySet<string>,
): TokenRange | null {
  let best = null as TokenRange | null;
  let most = leastWeight;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const previous = i > from ? (tokens[i - 1] as Token) : null;
    const korean = token.form === "بان" && tokens[i + 1]?.form === "كي";
    const noun = korean || isSonOf(tokens, i, to) ? NounClass.Given : token.facts.nounClass;
    if (i > from && token.facts.isJoined) continue;
    if (firstPerson.test(token.form)) continue;
    // `الرئيس فلان نظيره فلان`: behind a name, an office is another's.
    if (best?.to === i && isOfficeOnly(token)) break;
    // `الوزير سالم الورد تصريحات المدير فلان`: behind a full name a noun without article is the object.
    if (best?.to === i && i - best.from > 1 && isBareNoun(token)) break;
    // Most words end here, so that nothing else is asked of them.
    const begins = canBegin(noun, previous?.facts.nounClass ?? null);
    if (!begins && i > from && !isHonour(previous)) continue;
    const known = surnames.has(token.form);
    if (!begins && !known) continue;
    // `ليئور بن عامي`: behind a word that may be a name, `بن` begins none.
    if (noun === NounClass.Joiner && previous && isUnknown(previous)) continue;
    // `مستشفى الأمير حمزة ماجد …`: whom a body is named for.
    if (i > from + 1 && isNamesake(tokens, i)) continue;
    // `المتحدث باسم الصدر، فلان`, `المتحدث باسمه فلان`: whom somebody speaks for.
    const behalf = i > from && token.form.length <= longestBehalf && token.form.startsWith("باسم");
    if (behalf && speaksFor.test(previous?.form ?? "")) continue;
    // `المتحدث باسم الرئيس فلان`
    const titled =
      i > from + 2 &&
      tokens[i - 2]?.form === "باسم" &&
      /^ال(?:رييس|ملك|امير|شيخ|سيد)$/.test(previous?.form ?? "");
    if (titled && speaksFor.test(tokens[i - 3]?.form ?? "")) break;
    const spokenFor = i > from + 1 && previous?.form === "باسم";
    if (spokenFor && speaksFor.test(tokens[i - 2]?.form ?? "")) continue;
    // `بوزراة`: a word of that ending that no list holds, with a preposition's letter.
    if (noun === NounClass.Unknown && /^[بلك].*ة$/.test(token.word?.written ?? "")) continue;
    // `شرطة أبو ظبي`
    if (fatherhood.has(token.form) && tokens[i + 1]?.facts.nounClass === NounClass.Place) continue;
    // `الملك ضرورة التهدئة`: a verbal noun and what it is of are no name behind a title.
    const next = tokens[i + 1];
    if (noun === NounClass.VerbalNoun && next?.facts.isDefinite && !isFamilyName(next)) continue;
    let weight = (known ? Math.max(1, first[noun]) : first[noun]) + weightBefore(previous);
    // `النجار سليم الورد`: an occupation, written like a family's name.
    if (noun === NounClass.Family && token.facts.isDefinite && isGiven(tokens[i + 1])) continue;
    if (noun === NounClass.AmbiguousGiven) weight += leansToName(token, tokens[i + 1], i + 1 < to);
    let given = noun === NounClass.Given || isGiven(token) || known;
    let words = noun === NounClass.Joiner ? 0 : 1;
    for (let end = i + 1; ; end++) {
      const last = tokens[end - 1] as Token;
      const next = end < to ? (tokens[end] as Token) : null;
      if (last.facts.nounClass !== NounClass.Joiner) {
        const alone =
          words === 1 &&
          i === from &&
          !isIn(token, List.offices) &&
          (next === null || (noun === NounClass.Family && !token.facts.isDefinite))
            ? 2.6
            : 0;
        const isPhrase =
          last.facts.nounClass === NounClass.Definite && next?.facts.isDefinite && !given;
        const total =
          weight -
          (isPhrase ? 3 : 0) +
          (next ? after[next.facts.nounClass] : atEnd) +
          (byLength[words as 0] ?? -9) +
          (surnames.has(last.form) ? knownSurname : 0) +
          (i === from && words === 1 && isHolder(token, next) ? holder : 0) +
          (words === 1 && !next && isLoneHolder(tokens, from, i, to) ? holder : 0) +
          alone;
        if (total > most) {
          most = total;
          best = { from: i, to: end };
        }
      }
      if (!next || words >= mostWords || next.facts.isJoined) break;
      // `مهند زيدان مساعد مدرب النصر`: a name that is an office's word too, with an office behind it.
      const isSons = son.has(last.form);
      if (!isSons && isIn(next, List.offices) && isOfficeOf(tokens[end + 1])) break;
      // `درويش قرار المجلس`: nothing follows a last name that the article knows.
      const goesOn = isGiven(token) && namesFamily.has(next.facts.nounClass);
      const isLast =
        (known && !goesOn) || (noun === NounClass.Family && i === from && !token.facts.isDefinite);
      if (isLast && noun !== NounClass.Given && end === i + 1 && !isJoiner(next)) break;
      const isHalf = isIn(last, List.compoundEndings) && end - 1 > i;
      const isServant = last.form === servant && isIn(next, List.compoundEndings);
      const isFamily = last.facts.isDefinite && end - 1 > i && !isHalf && !isServant;
      const joins = next.facts.nounClass === NounClass.Joiner;
      const inner = tokens[end - 2]?.facts.nounClass === NounClass.Joiner;
      if (isFamily && !joins && !inner) {
        // `كامل الحرمي الزدجالي`: a family name may have a second part, and no third.
        if (words < 2 || words > 4 || !given || !isFamilyName(next)) break;
        const after = end + 1 < to ? (tokens[end + 1] as Token) : null;
        const total =
          weight + secondFamily + (after ? afterName(after) : atEnd) + byLength[words as 0];
        if (total > most) {
          most = total;
          best = { from: i, to: end + 1 };
        }
        break;
      }
      const isFamilys = i > from && end + 1 === to && isFamilyBeforeClause(tokens, end);
      weight += isFamilys
        ? familyOfGiven
        : isFeminineAdjective(next)
          ? -8
          : weightLater(last, next, end + 1 === to, tokens[end + 1], isSonAt(tokens, end - 2, i));
      if (next.facts.nounClass === NounClass.Given) given = true;
      if (!joins && (isJoiner(last) || !isIn(next, List.compoundEndings))) words++;
      if (weight < -6) break;
    }
  }
  return best;
}

/** `رئيس النادي نشعر أن …`: the first person speaks. */
export const firstPerson =
  /^ن(?:شعر|عتقد|امل|ومن|ري|عرف|علم|ريد|تمني|رجو|طالب|وكد|توقع|ظن|ثق|رفض|عتبر|قول|جزم|سعي|عمل|دعو|شكر|ناشد|حتاج|خشي|درك|طمح)$/;

const namesFamily = new Set<NounClass>([NounClass.Unknown, NounClass.Family, NounClass.Given]);

const speaksFor = /^(?:ال)?(?:متحدث|ناطق)ه?$/;
/** `باسمهم` */
const longestBehalf = 6;

const royal = /^ال(?:ملك|ملكه|امير|اميره|امام|شيخ|سلطان)$/;

/** Does the given name stand behind a royal title and the kind of body that bears it (`جامعة الملك سعود`)? */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  const body = tokens[at - 2];
  if (!royal.test(tokens[at - 1]?.form ?? "") || !body || body.facts.isDefinite) return false;
  const { nounClass } = body.facts;
  return nounClass === NounClass.Institution || isIn(body, List.nameKinds);
}

/** `جزاء بن غازي`: before that word every ordinary noun without article is a name. */
function isSonOf(tokens: readonly Token[], at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const next = (tokens[at + 1] as Token).form;
  // `عز الدين`
  if (next === faith && isIn(tokens[at], List.familyNames) && !tokens[at]?.facts.isDefinite)
    return true;
  if (at + 2 >= to) return false;
  const isSon = son.has(next);
  // `الحسن آل خيرات`
  if ((isSon || next === houseOf) && isExactly(tokens[at], List.givenNames)) return true;
  if (!isSon) return false;
  const { nounClass, isDefinite } = (tokens[at] as Token).facts;
  return (
    !isDefinite &&
    nounClass !== NounClass.Title &&
    nounClass !== NounClass.Office &&
    nounClass !== NounClass.Joiner &&
    nounClass !== NounClass.None
  );
}

/** `غوميز مدرب النصر`: a word that no list holds, with an office of something behind it. */
const isHolder = ({ facts }: Token, next: Token | null) =>
  facts.nounClass === NounClass.Unknown && isOfficeOf(next ?? undefined);

/** `مدرب النصر هيلدر إن …`: a word that no list holds, alone behind an office and what it is of, up to the words. */
function isLoneHolder(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  const [token, before, behind] = [tokens[at], tokens[at - 1], tokens[to]];
  const noun = token?.facts.nounClass;
  const last = noun === NounClass.Unknown || noun === NounClass.Family;
  if (!token || at === from || !last || token.facts.isDefinite) return false;
  if (!isOfficeOf(tokens[from]) || !before?.facts.isDefinite) return false;
  if (/(?:ة|اً|ًا)$/.test(token.word?.written ?? "") || token.form.length < 3) return false;
  return behind?.kind !== "word" || behind.facts.isComplementiser || isIn(behind, List.phraseEnds);
}

/** `الفرنسية`: an adjective of that ending is no family name. */
const isFeminineAdjective = ({ form, facts, word }: Token) =>
  facts.isDefinite &&
  facts.nounClass !== NounClass.Family &&
  form.endsWith("يه") &&
  (facts.nounClass !== NounClass.Office || (word?.written ?? "").endsWith("ة"));

const isBareNoun = ({ facts }: Token) =>
  !facts.isDefinite && !facts.isJoined && facts.nounClass === NounClass.Common;

const fatherhood = new Set(["ابو", "ام"]);
/** `العبد العالي` */
const servant = "العبد";
const isUnknown = (token: Token) => token.facts.nounClass === NounClass.Unknown || isGiven(token);

/** A title, or an office with its article, behind which a last name may stand alone. */
const isHonour = (token: Token | null) =>
  token !== null &&
  (token.facts.nounClass === NounClass.Title ||
    (token.facts.nounClass === NounClass.Office && token.facts.isDefinite));

/** `الصباح` is a family and a paper. */
const isFamilyName = (token: Token) =>
  token.facts.isDefinite &&
  (token.facts.nounClass === NounClass.Definite ||
    token.facts.nounClass === NounClass.Family ||
    (token.facts.nounClass === NounClass.Institution && isIn(token, List.familyNames)));

const afterName = ({ facts }: Token) => after[facts.nounClass];

const isJoiner = (token: Token) => token.facts.nounClass === NounClass.Joiner;

function weightBefore(previous: Token | null): number {
  if (previous === null) return atStart;
  if (previous.kind === "stop") return before[NounClass.Title];
  const { nounClass, isDefinite } = previous.facts;
  if (nounClass === NounClass.Office && isDefinite) return definiteOffice;
  if (nounClass === NounClass.Common && isDefinite) return before[NounClass.Definite];
  return nounClass === NounClass.Family && isDefinite
    ? before[NounClass.Definite]
    : before[nounClass];
}

const reigns = /^(?:امير|اميره|حاكم|ملك|ملكه|سلطان|والي)$/;

/** `أمين الجميل` and `أمين عام`: what follows tells the name from the office. */
function leansToName(token: Token, next: Token | undefined, inside: boolean): number {
  if (!next || !inside) return 0;
  const { nounClass, isDefinite } = next.facts;
  // `سمو أمير منطقة …`
  if (isIn(token, List.offices) && isWhatOfficeIsOf(next)) return never;
  // `مكتب أمير عسير`
  if (reigns.test(token.form) && nounClass === NounClass.Place && !isDefinite) return never;
  if (nounClass === NounClass.Definite || nounClass === NounClass.Unknown)
    return isDefinite && next.form.endsWith("ي") ? 1.5 : 0;
  return nounClass === NounClass.Given ||
    nounClass === NounClass.AmbiguousGiven ||
    nounClass === NounClass.Family ||
    nounClass === NounClass.Joiner
    ? 2
    : -1;
}
