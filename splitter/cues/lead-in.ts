import type { Sentence } from "../find-sentences";
import { List } from "../lexicon/lists";
import { cueOf, isComplementiser, isExactly } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { Token } from "../text/tokens";
import { type Cue, noAgreement } from "./cue";
import { madeOf } from "./made-of";

const out = /^و?(?:من|في)$/;
const ofIt = /^و?مما$/;
/** `وجاء في رسالة الأهالي:`, where the words stand in the next paragraph. */
const came = /^و?(?:جاء|ورد)$/;
const stands = /^(?:جاء|ورد|كتب|قال|قاله|كتبه)$/;
const owned = "(?:ه|ها|هم|هما)";
/** What is spoken or written as such, with its owner or without. */
const spoken = new RegExp(
  `^(?:كلم|خطب|رسال|مداخل|تغريد|تدوين|وصي|مقابل|افتتاحي|شهاد)(?:ه|ت${owned})$|^(?:خطاب|تصريح|تصريحات|تعليق|حديث|حوار|منشور|بيان|اقوال|كلمات|خطب|رسايل|وصايا|تغريدات|يوميات|مذكرات)${owned}?$`,
);
/** What has a title of its own. */
const titled = new RegExp(`^(?:مقال|كتاب|ديوان)${owned}?$|^(?:مقال|قصيد|محاضر)(?:ه|ت${owned})$`);
/** `كتبها`, `ألقاها`, `وجهه`: how it came from whom. */
const madeBy = /^(?:كتب|القا|وجه|نشر|نظم|ارسل|بعث|خط|دون|ترك|تلا|سجل)(?:ت)?(?:ه|ها)$/;
const longestLeadIn = 14;
const fewestWords = 4;
const fewestSaid = 3;
const longestTitle = 8;
const longestOutlet = 3;

/**
 * `ومن مقال له: «…»`, `وفي كلمته: «…»`, `ومن رسالة وجهها فلان إلى أمه: «…»`: at the head of a sentence a paper or
 * speech and a colon, which no verb of saying leads, and behind the colon, in this paragraph or the next, more
 * words in marks than a title has. Null where there is none.
 */
export function leadInCue(reading: Reading, sentence: Sentence, index: number): Cue | null {
  const { tokens, quotationAt, lexicon } = reading;
  if (lexicon.source.capitals || lexicon.source.clauseOrder) return null;
  let at = sentence.from;
  const first = tokens[at]?.form ?? "";
  if (ofIt.test(first) && stands.test(tokens[at + 1]?.form ?? "") && tokens[at + 2]?.form === "في")
    at += 3;
  else if (came.test(first) && tokens[at + 1]?.form === "في") at += 2;
  else if (out.test(first)) at++;
  else return null;
  const paper = tokens[at]?.form.replace(/^ال/, "") ?? "";
  const hasTitle = titled.test(paper);
  if (!hasTitle && !spoken.test(paper)) return null;
  let colon = at + 1;
  let from = at;
  while (tokens[colon]?.kind !== "colon") {
    const token = tokens[colon];
    if (!token || colon >= sentence.to || colon > at + longestLeadIn) return null;
    // `ومن مقال له في صحيفة «الميناء»: «…»`
    const outlet = quotationOver(reading, colon);
    if (outlet?.open === colon && outlet.to - outlet.from <= longestOutlet) {
      colon = outlet.after;
      continue;
    }
    if (!mayStandInside(token) || quotationAt[colon] !== -1) return null;
    if (madeBy.test(token.form)) from = colon + 1;
    else if (cueOf(token)?.act === "verb") return null;
    colon++;
  }
  if (from === at && !hasAuthor(reading, at, colon)) return null;
  // `وفي حديث الرئيس: «…»`
  if (from === at && (isOwned(tokens[at]) || tokens[at]?.facts.isDefinite)) from = colon;
  else if (from === at && !tokens[at + 1]?.form.startsWith("ل")) from++;
  let open = colon + 1;
  if (came.test(first) && tokens[open]?.kind !== "line") return null;
  while (tokens[open]?.kind === "line") open++;
  const quotation = quotationOver(reading, open);
  if (quotation?.open !== open) return null;
  const { words, signs } = madeOf(reading, quotation);
  const fewest = hasTitle ? (first.endsWith("في") ? longestTitle : fewestWords) : fewestSaid;
  const least = signs > 0 ? fewest : hasTitle ? longestTitle + 1 : fewestWords;
  if (words < least) return null;
  return {
    at: { from: sentence.from, to: at },
    act: "attribution",
    sense: null,
    agreement: noAgreement,
    sentence: index,
    complement: {
      kind: "quotation",
      at: colon,
      from: open,
      quotation: quotationAt[open] ?? null,
    },
    room: { from, to: colon },
  };
}

const mayStandInside = (token: Token): boolean =>
  (token.kind === "word" || token.kind === "number" || token.kind === "dash") &&
  !isComplementiser(token);

const ending = /(?:ه|ها|هم|هما)$/;

const isOwned = (paper: Token | undefined) =>
  ending.test(paper?.form ?? "") && !(paper?.word?.written ?? "").endsWith("ة");
const ofWhom = /^ل(?:ه|ها|هم)$/;

/** `كلمته`, `مقال له`, `كلمة رئيس النادي`, `القصيدة`, `مقال للكاتب فلان`; not `رسالة إلى صديق`. */
function hasAuthor({ tokens }: Reading, at: number, colon: number): boolean {
  const [paper, next] = [tokens[at], tokens[at + 1]];
  // `ومن القصيدة:`: whose it is was said before.
  if (paper?.facts.isDefinite) return colon === at + 1;
  if (isOwned(paper)) return true;
  if (at + 1 >= colon || !next) return false;
  return ofWhom.test(next.form) || !isExactly(next, List.prepositions);
}
