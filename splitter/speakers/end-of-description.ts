import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import { runFrom } from "./phrase";
import { isOffice } from "./run-parts";

/** `رئيس الوزراء تخيير فلان …`: behind a phrase that its article closes a verbal noun begins another. */
export function endOfClosed({ tokens }: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) {
    const { nounClass, isDefinite, isJoined } = tokens[i]?.facts ?? {};
    const begins = nounClass === NounClass.VerbalNoun && !isDefinite && !isJoined;
    if (begins && tokens[i - 1]?.facts.isDefinite && tokens[i + 1]?.facts.isDefinite) return i;
    // `جدد وزير الداخلية التأكيد على …`
    if (tokens[i - 1]?.facts.isDefinite && definiteSaying.test(tokens[i]?.form ?? "")) return i;
  }
  return to;
}

/** `التأكيد على …` behind a phrase that is complete. */
export const definiteSaying = /^ال(?:تاكيد|دعوه|مطالبه|تحذير|تشديد|اعراب|تعبير)$/;
const preposed = /^بال/;

/** `دبلوماسي أوروبي سابق عمل …`: behind adjectives without article an unnamed one is complete. */
export function endOfDescription(reading: Reading, { from, to }: TokenRange): number {
  const { tokens } = reading;
  // `منظمة … المعنية بالدفاع عن …`
  for (let i = from + 2; i < to; i++) if (concerned.test(tokens[i]?.form ?? "")) return i;
  // `الاتحاد الأوروبي بالهجوم`: behind a body without office what a preposition opens belongs to the verb.
  if (!isOffice(reading, from))
    for (let i = from + 1; i < to; i++) if (preposed.test(tokens[i]?.form ?? "")) return i;
  // `رصد أجرته «المدينة»`, `دراسة أعدها علماء`: who made it is said of the paper.
  for (let i = from + 1; i < to; i++) if (made.test(tokens[i]?.form ?? "")) return i;
  // `الدفاع صلة موكله`, `وزير الداخلية تماسك …`: behind a phrase that its article closes, another begins.
  for (let i = from + 1; i < to; i++)
    if (beginsAnother(tokens[i]) && tokens[i - 1]?.facts.isDefinite) return i;
  if (tokens[from]?.facts.isDefinite) return to;
  const isAdjective = (at: number) => {
    const token = tokens[at];
    const noun = token?.facts.nounClass;
    return (
      !token?.facts.isDefinite &&
      (noun === NounClass.Nationality || isInBare(token, List.adjectives))
    );
  };
  let at = from + 1;
  while (at < to && isAdjective(at)) at++;
  if (tokens[at]?.facts.isJoined || (isOffice(reading, from) && tokens[at]?.facts.isDefinite))
    return to;
  return at > from + 1 ? at : to;
}

export const concerned =
  /^ال(?:معني|تابع|معروف|مكلف|مختص|متخصص|مسمي|مسما|ملقب|موالي|مقرب|منشق|مدعوم|قايم|منشور|معلن|صادر|متواجد|موجود|واقع)(?:ه|ين|ون)?$/;
const made = /^(?:اجر[ات]|اعدت?|نفذت?|نشرت?|اصدرت?|انجزت?|كلفت?)(?:ه|ها)$/;

const beginsAnother = (token: Token | undefined) =>
  token !== undefined &&
  !token.facts.isDefinite &&
  !token.facts.isJoined &&
  (token.facts.nounClass === NounClass.VerbalNoun || token.facts.nounClass === NounClass.Common);

/** `عدد من السكان`, `مسؤول في الشرطة`: a head that says little by itself, with the phrase behind it. */
export function withComplement(
  reading: Reading,
  { from, to }: TokenRange,
  limit: number,
): TokenRange | null {
  const { tokens } = reading;
  const head = tokens[from];
  const partitive = isExactly(head, List.partitives);
  const group = isInBare(head, List.groups) && !head?.facts.isDefinite;
  if (!partitive && !group && !isExactly(head, List.unnamedSources)) return null;
  if (!isIn(tokens[to], List.placePrepositions) && !isIn(tokens[to], List.partitivePrepositions))
    return null;
  // `مسؤول أميركي في وقت سابق`, `مصدر في تصريح صحفي`: when and where it was said.
  const said = tokens[to + 1];
  if (isIn(said, List.papers) || isIn(said, List.occasions) || said?.form === "وقت") return null;
  const end = runFrom(reading, to + 1, limit).to;
  const named = quotationOver(reading, end);
  if (named && named.open === end && named.after <= limit) return { from, to: named.after };
  return end > to + 1 ? { from, to: end } : null;
}
