import type { Agreement } from "../lexicon/lexicon";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import { canNameSpeaker } from "./can-name-speaker";

const farthestVoice = 24;

/** `بحسب رواية الجيش` */
export const account =
  /^ل?(?:مقال|مقاله|قرار|قرارات|تصريح|تصريحات|روايه|روايات|مزاعم|ادعاء|ادعاءات|كلام|اقوال|افاده|افادات|شهاده)$/;
export const issued =
  /^(?:صادر|صدر|ال?صادر|اصدر|نشر|وزع|تلا|نقل|تلقت|حصل|بعث|ارسل|وجه|القي|القا|ادلي)/;
/** `رسالة بعث بها فلان` */
const withIt = /^به(?:ا)?$/;
const handing = new Set(["عن", "من"]);

/** `بيان وزارة الداخلية`, `بيان صادر عن الوزارة`, `بيان أصدرته الوزارة`: where the author begins; -1 where none is named. */
export function authorOf(reading: Reading, { from, to }: TokenRange): number {
  const { tokens } = reading;
  let at = from + 1;
  const press = /^(?:صحفي|صحافي|اعلامي|رسمي|عسكري)$/.test(tokens[at]?.form ?? "");
  if (press || (isIn(tokens[at], List.adjectives) && !isIn(tokens[at], List.offices))) at++;
  if (issued.test(tokens[at]?.form ?? "")) {
    at++;
    if (handing.has(tokens[at]?.form ?? "") || withIt.test(tokens[at]?.form ?? "")) at++;
    return at < to ? at : -1;
  }
  return at < to && (canNameSpeaker(reading, at) || isOfPaper(reading, at)) ? at : -1;
}

/** `بحسب ما نقلته صفحات على لسان فلان`, `كتب فلان بلسان فلان`: where the one begins whose words are handed on; -1 where none is. */
export function voiceIn({ tokens, lexicon }: Reading, { from, to }: TokenRange): number {
  if (lexicon.source.capitals) return -1;
  for (let i = from; i < Math.min(to - 1, from + farthestVoice); i++) {
    if (tokens[i]?.form === "بلسان") return i + 1;
    if (tokens[i]?.form === "لسان" && tokens[i - 1]?.form === "على") return i + 1;
  }
  return -1;
}

/** Papers as they stand without article, in any case. */
export const barePaper =
  /^ل?(?:بيانا?|وثيقه|مذكره|تقريرا?|رساله|خطابا?|عرضا?|دراسه|شهاده|تسجيلا?|مستندا?|كتابا?|مقالا?|مقاله|استطلاعا?|تحقيقا?|خبرا?|تصريحا?)$/;

/** `تقريرا لصحيفة …`, `مقال لفلان الفلاني`: whose paper it is, written together with its preposition. */
export const isOfPaper = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== "word" || token.form.length < shortestOwner) return false;
  return token.form.startsWith("ل") && barePaper.test(tokens[at - 1]?.form ?? "");
};

const shortestOwner = 4;

/** `على لسان رئيسها`: a body's own voice is found by who heads it. */
export const isPronounOf = ({ tokens }: Reading, at: number) =>
  tokens[at]?.facts.hasOwner === true && tokens[at + 1]?.kind !== "word";

/** The pronoun whose paper it is. */
export function ownerOf({ tokens, lexicon }: Reading, at: number) {
  const paper = tokens[at];
  if (lexicon.source.capitals || paper?.facts.isDefinite) return null;
  const isWork = works.test(paper?.form ?? "");
  if (!isWork && !isIn(paper, List.papers) && !isIn(paper, List.occasions)) return null;
  const adjective = isIn(tokens[at + 1], List.adjectives) ? 1 : 0;
  const agreement = ofWhom.get(tokens[at + 1 + adjective]?.form ?? "");
  return agreement ? { at: at + 1 + adjective, ...agreement } : null;
}

const works = /^(?:قصيده|كتاب|مقاله|خطبه|محاضره|وصيه|مداخله|تدوينه|اقوال|كلمات)$/;
const ofWhom = new Map<string, Agreement>([
  ["له", { gender: "m", number: null }],
  ["لها", { gender: "f", number: null }],
  ["لهم", { gender: "m", number: "p" }],
]);

/** `بحسب تصريحاته`: what belongs to whoever spoke last. */
export const isOwned = (token: Token | undefined) =>
  token !== undefined &&
  !token.facts.isDefinite &&
  (token.facts.nounClass === NounClass.Unknown ||
    token.facts.nounClass === NounClass.VerbalNoun ||
    token.facts.nounClass === NounClass.None ||
    token.facts.nounClass === NounClass.Common) &&
  token.form.length > 4 &&
  (token.word?.written.endsWith("ه") || token.form.endsWith("ها") || token.form.endsWith("هم"));
