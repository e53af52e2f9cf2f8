import { isBetweenLetters } from "../find-sentences";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isDefinite, isExactly, isIn, isInBare } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { nameByWeight } from "../speakers/name-by-weight";
import { isOfficeOf } from "../speakers/run-parts";
import type { Token } from "../text/tokens";
import { madeOf } from "./made-of";

/** Words of a name in marks at most. */
export const longestName = 6;
const longestTitled = 9;

const carried = /^(?:نقلت|نشرت|اوردت|بثت|اذاعت|عرضت|تناقلت|تداولت)(?:ه|ها|هما)$/;

/** `"سي إن إن"`: every word is one of a medium's name, and more than one of them or one that is nothing else. */
export function isOutletName(tokens: readonly Token[], { open, from, to }: Quotation): boolean {
  if (to - from > 3) return false;
  // `في بيان نقلته «الميناء»`: who carried, published or aired it.
  if (carried.test(tokens[open - 1]?.form ?? "")) return true;
  for (let i = from; i < to; i++) if (!isExactly(tokens[i], List.outlets)) return false;
  return to - from > 1 || tokens[from]?.facts.nounClass === NounClass.Institution;
}

/** `«آر.تي.بي»`: letters with points between them. */
export function isInitials({ tokens }: Reading, { from, to }: Quotation): boolean {
  for (let i = from + 1; i < to; i += 2)
    if (!isBetweenLetters(tokens, i)) return i >= to - 1 && i > from + 1;
  return to - from > 2;
}

/** `منسق عام «…» فلان`, `رئيس «…»`: an office without article is of what the marks name. */
export function isOfOffice(tokens: readonly Token[], { open, from, to }: Quotation): boolean {
  if (to - from > longestName) return false;
  const before = tokens[open - 1];
  const office = isIn(before, List.adjectives) && !before?.facts.isDefinite ? open - 2 : open - 1;
  // `صحفيين «…»`: a plural with its ending is of nothing.
  const plural =
    /(?:ين|ون)$/.test(tokens[office]?.form ?? "") && (tokens[office]?.form.length ?? 0) > 5;
  return !plural && isOfficeOf(tokens[office]) && isExactly(tokens[office], List.offices);
}

const kin =
  /^(?:والد|والده|شقيق|شقيقه|زوج|زوجه|نجل|ابن|ابنه|اخ|اخت|عم|خال|صديق|صديقه)(?:ه|ها|ته|تها)?$/;

/** `ابنه «عمار»`, `شقيق المتوفى «نادر»`: behind whose kin somebody is, one word names them. */
export function isOfKin(tokens: readonly Token[], { open, from, to }: Quotation): boolean {
  if (to - from > 2 || tokens[open - 1]?.kind !== "word") return false;
  const definite = tokens[open - 1]?.facts.isDefinite === true;
  return kin.test(tokens[definite ? open - 2 : open - 1]?.form ?? "");
}

/** `حزمة إصلاحات «مرضية ومنطقية»`: nothing but adjectives without article says what something is like. */
export function tellsWhatKind(tokens: readonly Token[], { from, to }: Quotation): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.facts.isDefinite) return false;
    if (!isInBare(token, List.adjectives) && !(token.word?.written ?? "").endsWith("ية"))
      return false;
  }
  return to > from;
}

const fewestOfBody = 2;

/** `"لجنة إزالة التعديات"`: a body without article, what it is of, and nothing that speech is made of. */
export function isBodyName(reading: Reading, quotation: Quotation): boolean {
  const { tokens } = reading;
  const { from, to } = quotation;
  const length = to - from;
  if (length < fewestOfBody || length > longestName || !isBodyHead(tokens[from])) return false;
  for (let i = from + 1; i < to; i++) if (tokens[i]?.kind !== "word") return false;
  // `تحالف دعم الشرعية`: a noun of doing right behind the head, however like a verb.
  const second = tokens[from + 1]?.facts;
  const doing = second?.cue && !second.cueIsJoined && second.nounClass === NounClass.Common ? 1 : 0;
  return isDefinite(tokens[to - 1]) && madeOf(reading, quotation).signs <= doing;
}

const bodyHead =
  /^(?:لجنه|هييه|وزاره|جمعيه|منظمه|موسسه|شركه|حزب|حركه|جبهه|مجلس|اتحاد|نادي|رابطه|نقابه|جماعه|كتايب|سرايا|كتيبه|لواء|الويه|قوات|تنظيم|تحالف|ايتلاف|تيار|تجمع|مركز|معهد|جامعه|بنك|صندوق|وكاله|صحيفه|قناه|ال|بيت|جيش|حمله|مبادره)$/;
const isBodyHead = (token: Token | undefined) => bodyHead.test(token?.form ?? "");

/** `"الدكتور أحمد بن محمد العيسى"`: titles and a name, and nothing else. */
export function isPersonName({ tokens, surnames }: Reading, { from, to }: Quotation): boolean {
  let at = from;
  while (at < to && isExactly(tokens[at], List.titles)) at++;
  // `الأمير «عبد العزيز بن سلمان بن عبد العزيز»`
  const titled = isExactly(tokens[from - 2], List.titles) ? longestTitled : longestName;
  if (to - at < 2 || to - at > titled) return false;
  const name = nameByWeight(tokens, { from: at, to }, surnames);
  return name?.from === at && name.to === to && isIn(tokens[at], List.givenNames);
}

const farthestKind = 8;

/** Does a dual or plural of a kind that bears names stand in the clause before token `from`? */
export function isKindBefore({ tokens, lexicon }: Reading, from: number): boolean {
  if (lexicon.source.capitals) return false;
  for (let i = from; i >= 0 && i > from - farthestKind && tokens[i]?.kind === "word"; i--) {
    const stem = (tokens[i]?.form ?? "").replace(/^(.{3,}?)ت?(?:ين|ان)$/, "$1");
    if (stem !== tokens[i]?.form && lexicon.lists.get(stem)?.includes(List.nameKinds)) return true;
  }
  return false;
}

const being = /^(?:باعتبار|بوصف|لكون|كون|بصفت)(?:ه|ها|هم)$/;

/** `مؤامرة «لتغيير الخريطة»`, `باعتباره «مشكلا عاما»`: the words go on with the clause around them. */
export const goesOnClause = (before: Token | undefined, first: Token | undefined) =>
  being.test(before?.form ?? "") ||
  (before?.kind === "word" && first?.facts.isGluedNoun === true && /^[لب]ت/.test(first.form));
