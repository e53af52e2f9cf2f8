import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Token } from "../text/tokens";
import {
  definiteFeminine,
  family,
  familyOfGiven,
  later,
  lonelyOffice,
  never,
  ordinaryFamily,
  placeName,
  slightlyUnlikely,
  unlikely,
} from "./name-weights";

export const son = new Set(["بن", "بنت"]);
export const faith = "الدين";

/** `عبدالله بن محمد الغريب`: behind a father's name even an ordinary word with its article is the family's. */
const familyOfSon = new Set<NounClass>([NounClass.Common, NounClass.Place]);
export const isSonAt = (tokens: readonly Token[], at: number, from: number) =>
  at > from && son.has(tokens[at]?.form ?? "");

/** Behind a given name even an ordinary noun with its article can be the family's (`رامز الكاتب`). */
export function weightLater(
  last: Token,
  next: Token,
  closes: boolean,
  behind?: Token,
  isOfSon = false,
): number {
  const { form, facts } = next;
  // `عادل شاهين خطيباً`: what somebody is or does, in the case of an object.
  if (tanwin.test(next.word?.written ?? "") && facts.nounClass !== NounClass.Given) return never;
  if (form === god && prays.test(last.form)) return never;
  // `آل الشيخ`, `عبد المالك`, `عز الدين`
  if ((last.form === houseOf || last.form === servantOf) && facts.isDefinite) return family;
  if (next.form === faith && !last.facts.isDefinite && last.form.length <= 5) return family;
  // `وزير العمل عادل كاتب إن`: an office of nothing, at the end behind a given name, is the family's.
  const idle = closes && !facts.isDefinite && isOfficeOnly(next) && behind?.kind !== "mark";
  const ended = isGiven(last) || isExactly(last, List.compoundEndings);
  if (idle && ended && !isIn(last, List.offices)) return lonelyOffice;
  // `علي محسن الأحمر`: half of a body's name.
  const half = facts.nounClass === NounClass.Institution && isExactly(next, List.familyNames);
  if (half && closes && facts.isDefinite && isGiven(last)) return familyOfGiven;
  // `سعد المالكي ليتحدث عن …`
  if (facts.nounClass === NounClass.Unknown && purpose.test(form)) return never;
  // `سيرين عبد النور الرد على …`: a noun of doing with its article, and the preposition that it takes.
  const doing = facts.isDefinite && actsOn.test(form) && isIn(behind, List.prepositions);
  if (doing && !son.has(last.form)) return never;
  // `سعيد خطيب زاده`
  if (facts.nounClass === NounClass.Office && isIn(next, List.familyNames) && isGiven(last))
    if (behind?.facts.nounClass === NounClass.Family) return 1;
  if (facts.nounClass === NounClass.Unknown && son.has(last.form)) return family;
  if (facts.nounClass === NounClass.Unknown) {
    // A feminine ending, or a preposition's letter, is rare inside a name that no list holds.
    if (ofMine.test(form)) return unlikely;
    const feminine = next.word?.written.endsWith("ة");
    const preposed = form.startsWith("ب") && form.length > 4;
    // `فوزي برهوم`, `أحمد داريوش بنكار، المتحدث …`
    const ends =
      closes && behind !== undefined && (behind.kind === "comma" || behind.kind === "colon");
    if (feminine || preposed)
      return preposed && (isGiven(last) || ends) ? slightlyUnlikely : unlikely;
  }
  // `كمال درويش المعروف بـ…`
  if (isIn(next, List.calledWords)) return never;
  if (facts.nounClass === NounClass.AmbiguousGiven && behind && isIn(next, List.offices))
    if (isWhatOfficeIsOf(behind)) return never;
  // `حامد المحامي المنتدب`: behind an office with its article its adjective.
  if (facts.nounClass === NounClass.Office && facts.isDefinite && behind?.facts.isDefinite)
    if (!isIn(behind, List.familyNames)) return later[NounClass.Office];
  const surely = facts.nounClass === NounClass.Place || isInBare(next, List.adjectives);
  if (isOfSon && facts.isDefinite && surely && familyOfSon.has(facts.nounClass))
    if (!(next.word?.written ?? "").endsWith("ة")) return family;
  if (facts.nounClass === NounClass.Definite) {
    if (next.word?.written.endsWith("ة")) return isGiven(last) ? definiteFeminine : unlikely;
    if (form.endsWith("ي")) return family;
    if (isGiven(last)) return familyOfGiven;
  }
  const weight = later[facts.nounClass];
  // `رافع الشهري`: an adjective with its article that is a family's name too.
  if (facts.nounClass === NounClass.Common && facts.isDefinite && isGiven(last))
    if (isIn(next, List.familyNames)) return familyOfGiven;
  if (facts.nounClass === NounClass.Nationality)
    return isIn(next, List.familyNames) && isGiven(last) ? 1 : weight;
  if (facts.nounClass === NounClass.Place && !facts.isDefinite && isGiven(last)) return placeName;
  if (facts.nounClass === NounClass.None) return weight;
  // `إليسا تغريدة`, `إليسا الجمهور`: behind a lone name its verb's object.
  const thing =
    (isInBare(next, List.institutions) && !isIn(next, List.familyNames)) ||
    (facts.nounClass === NounClass.Common && !facts.isDefinite && next.word?.written.endsWith("ة"));
  if (thing && !(closes && behind?.facts.isComplementiser)) return weight;
  // `كوستاس الخسارة`
  const feminine = facts.nounClass === NounClass.Common && facts.isDefinite;
  if (feminine && next.word?.written.endsWith("ة") && !isIn(next, List.familyNames)) return weight;
  if (closes && last.facts.nounClass === NounClass.Given) return Math.max(weight, ordinaryFamily);
  // `العميد يحيى سريع`: an adjective without article goes with no name.
  if (closes && isGiven(last) && !isIn(last, List.offices) && !facts.isDefinite)
    if (facts.nounClass === NounClass.Common && isIn(next, List.adjectives)) return ordinaryFamily;
  // `مساعد الرئيس`: a name that is an office too takes no office for its family.
  const isOffice = isIn(last, List.offices) && facts.nounClass === NounClass.Office;
  const given = isGiven(last) && !isOffice;
  // `ونفى سالم الناصري وجود خلاف`: before another word a verbal noun is the object.
  const mayBeFamily = facts.isDefinite || (closes && facts.nounClass === NounClass.VerbalNoun);
  return given && mayBeFamily ? Math.max(weight, ordinaryFamily) : weight;
}

const purpose =
  /^لي(?:ت...?|قول|كون|صبح|حل|صل|عود|علن|وكد|كشف|ضيف|سجل|قدم|نضم|واجه|رتفع|بلغ|حقق|قود|نهي|لتقي|جد)/;
const actsOn =
  /^ال(?:رد|حديث|تعليق|كشف|دفاع|تنازل|اعتذار|عمل|دخول|خروج|انتقال|حضور|مشاركه|عوده|ذهاب|سفر|توقيع|رحيل|ابتعاد|اعتزال|اعتراف|تحدث|التزام|هجوم|قبول|بقاء|جلوس|حصول|وصول|تخلي|توجه|انسحاب|انضمام|استمرار|اعتماد|افراج|اتفاق|تعاون|تنسيق|بحث|نظر|سماح|انتهاء|بدء|تاكيد|اطلاع|قبض|تعاقد)$/;

const tanwin = /(?:اً|ًا)$/;
/** `أنغام صديقتي` */
const ofMine = /...تي$/;
const god = "الله";
/** `نسأل الله` */
const prays =
  /^(?:نسال|نحمد|نشكر|ندعو|نرجو|نتمني|احمد|اسال|ادعو|استغفر|يحفظ|رحم|بحمد|باذن|اعوذ|تقوي)/;
export const houseOf = "ال";
const servantOf = "عبد";

/** `أمير منطقة …`, `عميد كلية …`: the ordinary noun or body without article that an office is of. */
export const isWhatOfficeIsOf = (token: Token) =>
  !token.facts.isDefinite &&
  (token.facts.nounClass === NounClass.Common ||
    token.facts.nounClass === NounClass.Institution ||
    (token.word?.written ?? "").endsWith("ة")) &&
  isIn(token, List.officeWords);

export const isGiven = (token: Token | undefined) =>
  token?.facts.nounClass === NounClass.Given || token?.facts.nounClass === NounClass.AmbiguousGiven;

/** `وزارة الصحة أشرف القدرة، أن …`: behind what can be nothing but a given name, the last word before the clause is the family's. */
export function isFamilyBeforeClause(tokens: readonly Token[], at: number): boolean {
  const { nounClass, isDefinite } = tokens[at]?.facts ?? {};
  return (
    tokens[at - 1]?.facts.nounClass === NounClass.Given &&
    nounClass === NounClass.Common &&
    isDefinite === true &&
    tokens[at + 1]?.kind === "comma" &&
    tokens[at + 2]?.facts.isComplementiser === true
  );
}

export const isOfficeOnly = (token: Token) =>
  token.facts.nounClass === NounClass.Office && !isIn(token, List.titles);
