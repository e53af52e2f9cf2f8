import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { concerned } from "./end-of-description";
import { nameInApposition } from "./find-people";
import { nameByWeight } from "./name-by-weight";
import { holdsFullName } from "./name-in-run";
import { runFrom } from "./phrase";

const mostParts = 5;
/** `المبعوث إلى سوريا` */
const sentTo = new Set(["الى", "الي"]);

/** `المقاومة الموالية للرئيس فلان`: whom a body is loyal to is not who speaks. */
function upToConcern({ tokens, lexicon }: Reading, { from, to }: TokenRange): TokenRange {
  if (!lexicon.source.capitals)
    for (let i = from + 1; i < to; i++)
      if (concerned.test(tokens[i]?.form ?? "")) return { from, to: i };
  return { from, to };
}

const called = new Set("يسمي تسمي يسمى تسمى يعرف تعرف سمي".split(" "));

/** `رئيس ما يسمى بالمجلس الأعلى فلان`: the name behind a body that the author only calls so. */
export function behindSoCalled(
  reading: Reading,
  { to }: TokenRange,
  limit: number,
): { readonly name: TokenRange; readonly inApposition: boolean } | null {
  const { tokens, surnames } = reading;
  if (tokens[to]?.form !== "ما" || !called.has(tokens[to + 1]?.form ?? "")) return null;
  let from = to + 2;
  if (quotationOver(reading, from)?.open === from + 1 || isExactly(tokens[from], List.glued))
    from++;
  from = quotationOver(reading, from)?.after ?? from;
  const words = runFrom(reading, from, limit);
  const name = nameByWeight(tokens, words, surnames);
  return name && name.from > from ? { name, inApposition: false } : null;
}

/**
 * The name of an office's holder behind what the office is of or in, prepositions and names in marks
 * included: `الباحثة في معهد «المدى» للدراسات سلمى الكردي`, `عضو المكتب في حركة «الساحل»، هاشم الأيوبي،`.
 *
 * @param run the office's own words; nothing is looked for from token `limit` on
 */
export function nameBehindPlace(
  reading: Reading,
  run: TokenRange,
  limit: number,
): { readonly name: TokenRange; readonly inApposition: boolean } | null {
  const { tokens, surnames } = reading;
  let at = run.to;
  for (let part = 0; part < mostParts && at < limit; part++) {
    const quotation = quotationOver(reading, at);
    const preposed =
      !quotation &&
      (isIn(tokens[at], List.placePrepositions) ||
        sentTo.has(tokens[at]?.form ?? "") ||
        (part === 0 && tokens[at]?.form === "من" && isIn(tokens[at + 1], List.places)) ||
        isExactly(tokens[at], List.glued));
    // `مدير الإعلام في محافظة الجوف «فلان الفلاني»`
    // … but not in `مصدر لـ«فرانس برس»`, whom it was said to.
    const told = tokens[at - 1]?.form === reading.lexicon.source.addressee;
    if (quotation?.open === at && part > 0 && !told && holdsFullName(reading, quotation))
      return { name: { from: quotation.from, to: quotation.to }, inApposition: false };
    if (!quotation && !preposed) {
      const apposed = nameInApposition(reading, at);
      return apposed && apposed.to <= limit ? { name: apposed, inApposition: true } : null;
    }
    const from = quotation ? quotation.after : at + 1;
    const words = upToConcern(reading, runFrom(reading, from, limit));
    const name = nameByWeight(tokens, words, surnames);
    // Right behind a preposition stands a place, or another person.
    if (name && (quotation || name.from > from)) return { name, inApposition: false };
    at = Math.max(words.to, from);
  }
  return null;
}
