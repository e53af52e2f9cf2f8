import { List } from "../lexicon/lists";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { Token } from "../text/tokens";

/** `واتهم الجيش في بيان رسمي …`: where and how it was said is no part of it. */
export function skipCircumstance(reading: Reading, first: number, limit: number): number {
  const { tokens } = reading;
  let at = overBrackets(reading, first, limit);
  if (!reading.lexicon.source.capitals)
    while (at < limit && isExactly(tokens[at], List.fillers)) at++;
  // `وصف فلان الجمعة (13 نوفمبر) …`
  if (!reading.lexicon.source.capitals) at = overTimes(reading, at, limit);
  // `، بنبرة قاسية، إلى …`
  const manner = tokens[at]?.kind === "comma" && /^ب/.test(tokens[at + 1]?.form ?? "");
  if (manner && tokens[limit - 1]?.kind === "comma") return limit;
  const aside = isIn(tokens[at + 1], List.circumstances) || isIn(tokens[at + 1], List.times);
  if (tokens[at]?.kind === "comma" && aside)
    for (let i = at + 2; i < Math.min(limit, at + longestAside); i++)
      if (tokens[i]?.kind === "comma") return i + 1;
  if (!isIn(tokens[at], List.placePrepositions)) return at;
  let to = at + 1;
  const noun = tokens[to];
  // `في وقت سابق`, `في الوقت ذاته`
  if (time.test(noun?.form ?? "") && tokens[to + 1]?.kind === "word") return to + 2;
  if (!isInBare(noun, List.papers) && !isExactly(noun, List.occasions)) return at;
  to++;
  while (to < limit && (isExactly(tokens[to], List.adjectives) || isOwn(tokens[to]))) to++;
  // `في تصريح لإذاعة «…» اليوم الأربعاء، التونسيين إلى …`
  if (tokens[to]?.facts.isAddressedKind || tokens[to]?.facts.isAddressedOutlet) {
    const outlet = quotationOver(reading, to + 1);
    to = outlet?.open === to + 1 ? outlet.after : to + 1;
    while (to < limit && (isIn(tokens[to], List.times) || tokens[to]?.kind === "number")) to++;
    return tokens[to]?.kind === "comma" ? to + 1 : to;
  }
  // `… على موقع «تويتر»`
  const kind = isIn(tokens[to], List.placePrepositions) && isInBare(tokens[to + 1], List.nameKinds);
  if (!kind) return to;
  for (let i = to + 2; i < Math.min(limit, to + farthestName); i++) {
    const quotation = quotationOver(reading, i);
    if (quotation?.open === i) return quotation.after;
    if (tokens[i]?.kind !== "word" || isIn(tokens[i], List.demonstratives)) return i;
  }
  return to;
}

/** `منظمة … (يونيسف) من …`: over the short name of who speaks. */
function overBrackets({ tokens, lexicon }: Reading, from: number, limit: number): number {
  if (lexicon.source.capitals || tokens[from]?.kind !== "open") return from;
  for (let i = from + 1; i < Math.min(limit, from + farthestName); i++)
    if (tokens[i]?.kind === "close") return i + 1;
  return from;
}

function overTimes({ tokens }: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && isIn(tokens[at], List.times)) at++;
  if (at === from || tokens[at]?.kind !== "open") return at;
  for (let i = at + 1; i < Math.min(limit, at + farthestName); i++)
    if (tokens[i]?.kind === "close") return i + 1;
  return at;
}

const time = /^(?:وقت|الوقت)$/;
const farthestName = 6;
const longestAside = 12;
const isOwn = (token: Token | undefined) => token?.form === "له" || token?.form === "لها";
