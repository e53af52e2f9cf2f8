import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { cueOf, isIn, phraseLength } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { opensClause } from "./opens-clause";
import { longestSpeakerInMarks, wordsIn } from "./quoted-name";

/** `وقال فلان بعد المباراة التي انتهت بالتعادل: «…»`: a verb that takes no words on the way to the colon of one that does. */
function leavesColon(reading: Reading, { frames }: CueSense, at: number, end: number): boolean {
  const { tokens, quotationAt } = reading;
  const other = tokens[at]?.facts.cue?.frames;
  // `قال فلان نقلا عن الشرطة: «…»`
  const source = phraseLength(tokens[at]?.facts.attributions ?? null, tokens, at, end) > 0;
  if (!frames.has("quote")) return false;
  if (!source && (other?.has("quote") || other?.has("demand"))) return false;
  if (tokens[at]?.facts.cueIsJoined) return false;
  for (let i = at + 1; i < Math.min(end, at + longestRelative); i++) {
    if (opensClause(reading, i) || tokens[i]?.kind === "stop" || quotationAt[i] !== -1)
      return false;
    if (tokens[i]?.kind === "colon") return quotationAt[i + 1] !== -1;
  }
  return false;
}

/** `أشار المواطن الذي أبلغ الشرطة إلى أن …`: does the clause stand behind the preposition of the verb before the relative one? */
export function isPassedBy(reading: Reading, sense: CueSense, at: number, end: number): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || sense.act !== "verb") return false;
  if (leavesColon(reading, sense, at, end)) return true;
  // `وقال المسؤول رافضا كشف هويته، «…»`
  if (unwilling.test(tokens[at]?.form ?? "") && disclosing.test(tokens[at + 1]?.form ?? ""))
    return true;
  if (!isIn(tokens[at - 1], List.relatives)) return false;
  const takesClause = sense.frames.has("clause");
  for (let i = at + 1; i < Math.min(end, at + longestRelative); i++) {
    if (tokens[i]?.kind === "stop") return false;
    // `وقالت المنظمة، في تقريرها الذي يحمل عنوان «…»، إن …`
    const last = tokens[i - 1];
    const closed = (last?.kind === "comma" || ownName.test(last?.form ?? "")) && takesClause;
    if (opensClause(reading, i)) return closed || sense.prepositions.has(tokens[i - 1]?.form ?? "");
  }
  return false;
}

const unwilling = /^(?:رافض|مفضل|طالب|مشترط|متحفظ)(?:ا|ه|ين)$/;
const disclosing = /^(?:عدم|ذكر|كشف|نشر|ال(?:كشف|افصاح|ادلاء|تعليق|خوض))$/;

const longestRelative = 24;
/** `وأضاف المسؤول الذي تحدث شريطة عدم كشف هويته أن …` */
const ownName = /^(?:هويت|هويات|اسم|اسماي|صفت|شخصيت|جنسيت)(?:ه|ها|هم|هما)$/;

/** The comma that closes the relative clause behind the comma at `at`; -1 where none is near. */
export function endOfRelative(reading: Reading, at: number, end: number): number {
  const { tokens, lexicon, quotationAt } = reading;
  if (lexicon.source.capitals) return -1;
  for (let i = at + 2; i < Math.min(end, at + longestRelative); i++) {
    if (tokens[i]?.kind === "comma") return i;
    // `أمام النواب، الذين …: «…»`
    if (tokens[i]?.kind === "colon" && quotationAt[i + 1] !== -1) return i - 1;
    if (tokens[i]?.kind === "stop" || tokens[i]?.kind === "colon") return -1;
    const quotation = quotationAt[i] === -1 ? null : quotationOver(reading, i);
    if (quotation && wordsIn(reading, quotation) > longestSpeakerInMarks) return -1;
  }
  return -1;
}

/** `…، الذي قال: «…»`: a verb of saying right before the words. */
export function saysAt(reading: Reading, at: number): boolean {
  const { tokens, lexicon, quotationAt } = reading;
  if (lexicon.source.capitals || !cueOf(tokens[at])?.frames.has("quote")) return false;
  const next = tokens[at + 1]?.kind === "colon" ? at + 2 : at + 1;
  return (quotationAt[next] ?? -1) !== -1 || opensClause(reading, next);
}
