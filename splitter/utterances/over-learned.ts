import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { runFrom } from "../speakers/phrase";
import { phraseEnd } from "../speakers/side-by-side";

const seldomAsked =
  /^(?:استاذ|خبير|باحث|محلل|كاتب|محاضر|مدرس|طبيب|محامي|متحدث|ناطق|استشاري|اخصايي|عضو|لاعب|مهاجم|حارس|نجم)ه?$/;
const place = /^[بل](?:جامعه|كليه|معهد|مركز|مستشفي|نادي|فريق|مجلس|لجنه|وزاره|شركه|منطقه|محافظه)$/;

/** `حذر الدكتور فلان أستاذ الاقتصاد بجامعة الساحل من …`: behind the subject, over what seldom anybody is asked as. */
export function overLearned(
  reading: Reading,
  { subjectEnd, act }: AttributedCue,
  at: number,
  asked: number,
): number {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || act !== "verb" || at !== subjectEnd || at >= asked) return at;
  if (!seldomAsked.test(tokens[at]?.form ?? "")) return at;
  let end = phraseEnd(tokens, runFrom(reading, at, asked));
  if (place.test(tokens[end]?.form ?? "") && end + 1 < asked) end += 2;
  return Math.min(end, asked);
}
