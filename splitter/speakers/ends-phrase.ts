import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isComplementiser, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";
import { isOwnPaper } from "./own-paper";

/** `الرئيس المعزول بصوت مرتفع`: how it was said is no part of who said it. */
const manner =
  /^ب(?:صوت|لهجه|نبره|غضب|سخريه|حزم|وضوح|صراحه|شده|حده|ثقه|هدوء|اسف|حسره|مراره|تاثر|دهشه|استغراب|ابتسامه|حزن|حماس|انفعال|ارتياح|اختصار|ايجاز|عباره|كلمات|كل|لغه|ال(?:قول|تاكيد|اشاره|حرف|تفصيل))$/;
/** `لفت المفتي النظر إلى …` */
const attention = /^ال(?:نظر|انظار|انتباه)$/;

const onWhom = /^ال(?:مجني|مدعي|محكوم|مشتكي|معتدي|مقبوض|مغمي)$/;

/** `المجني عليه`: whom something was done to, as one noun. */
export const isOnWhom = (token: Token | undefined) => onWhom.test(token?.form ?? "");

/** `طلاب لهما`, `السكان عليها`: a preposition with its pronoun is no part of who somebody is. */
const withPronoun = /^(?:ل|ب|ف?علي|الي|من|عن|في|مع)(?:ه|ها|هم|هما|هن)$/;

const god = "الله";
const wish = /^(?:حفظ|رعا|ايد|رحم|سلم|وفق|اعز|سدد|غفر|اطال)(?:ه|ها|هم|هما)$/;

/** `ببرنامج`, `لقناة`: a kind of name written together with its preposition. */
export const isPreposedKind = (token: Token | undefined) =>
  token !== undefined &&
  !token.facts.isDefinite &&
  /^[بلك]/.test(token.form) &&
  isInBare(token, List.nameKinds) &&
  !isIn(token, List.nameKinds);

/** Where a phrase without capitals that began at `from` is complete before token `at`. */
export function endsPhrase(reading: Reading, from: number, at: number): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (!token) return true;
  const { form, kind } = token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (lexicon.source.addressee !== "" && isAddressed(reading, at)) return true;
  if (at > from + 1 && addressed.test(form) && isSpokenToAt(reading, at)) return true;
  if (at === from + 1 && before?.facts.isDefinite && isNamedAddressee(token, next)) return true;
  // `سلطان بن فارس حفظه الله`
  if (next?.form === god && wish.test(form)) return true;
  if (withPronoun.test(form) && !isOnWhom(before)) return true;
  // `أصدرت الوزارة بيانا`, `قدم فلان الورد عرضا`: in that case a noun is the object.
  if (isObjectNoun(token) && before && endsName(before)) return true;
  // `وثقت المنظمة 87 هجوما`
  if (kind === "number" && next?.kind === "word" && before?.facts.isDefinite) return true;
  return isOwnPaper(token, form) || manner.test(form) || attention.test(form);
}

const isObjectNoun = ({ form, facts }: Token) =>
  !facts.isDefinite &&
  form.endsWith("ا") &&
  (facts.nounClass === NounClass.Common || facts.nounClass === NounClass.Institution);

const endsName = ({ facts }: Token) =>
  facts.isDefinite ||
  facts.nounClass === NounClass.Given ||
  facts.nounClass === NounClass.AmbiguousGiven ||
  facts.nounClass === NounClass.Family;

/** `روحاني لشبكة «…»`, `فلان لهيئة الإذاعة «…»` */
function isAddressed({ tokens, quotationAt }: Reading, at: number): boolean {
  const token = tokens[at];
  const kind = token?.facts.isAddressedKind ?? false;
  if (quotationAt[at + 1] !== -1) return kind || isPreposedKind(token);
  return kind && quotationAt[at + 2] !== -1 && (tokens[at + 1]?.facts.isDefinite ?? false);
}

/** `غرد النائب فلان كاتبا: …` */
export function isAdverbial(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const participle = token?.facts.cue?.act === "participle";
  return participle && (token.word?.written ?? "").endsWith("ا") && handsWords(reading, at + 1);
}

const handsWords = ({ tokens, quotationAt }: Reading, at: number) =>
  tokens[at]?.kind === "colon" || isComplementiser(tokens[at]) || quotationAt[at] !== -1;

const addressed =
  /^لل(?:صحفيين|صحافيين|اعلاميين|مراسلين|محامين|متهم|متهمين|قاضي|حضور|حاضرين|نواب|دفاع|محكمه)$/;

/** `المذيعة للشيخ مشعل`: with a title and a name, whom it was said to. */
const isNamedAddressee = ({ form }: Token, next: Token | undefined) =>
  /^لل(?:شيخ|دكتور|استاذ|سيد|مهندس)ه?$/.test(form) &&
  (next?.facts.nounClass === NounClass.Given || next?.facts.nounClass === NounClass.AmbiguousGiven);

/** `رئيس المحكمة للدفاع: …`: whom it was said to, behind a noun with its article and right before the words. */
function isSpokenToAt(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.facts;
  const noun = before?.nounClass;
  const complete = noun === NounClass.Institution || noun === NounClass.Office;
  return complete && before?.isDefinite === true && handsWords(reading, at + 1);
}
