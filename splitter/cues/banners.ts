import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";

export const isBanner = (token: Token | undefined) => isExactly(token, List.banners);
const farthestBanner = 8;

const longestList = 6;

/** `Schirme, auf denen „Nie“, „Weg damit“ und „Genug“ zu lesen war`: behind the last of them. */
export function isToBeRead({ tokens, quotationAt, quotations }: Reading, after: number): boolean {
  let at = after;
  for (let hops = 0; hops < longestList; hops++) {
    const joins = tokens[at]?.kind === "comma" || isExactly(tokens[at], List.listJoiners);
    const next = joins ? quotations.outer[quotationAt[at + 1] ?? -1] : undefined;
    if (!next) break;
    at = next.after;
  }
  if (isExactly(tokens[at], List.standingVerbs)) return tokens[at + 1]?.kind !== "word";
  return (
    isExactly(tokens[at], List.infinitiveMarks) && isExactly(tokens[at + 1], List.readingVerbs)
  );
}

/** `„Freiheit für alle“ war auf Plakaten zu lesen`: a slogan is somebody's words. */
export function isOnBanner(reading: Reading, after: number): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.source.nameCapitals !== "words") return false;
  if (isToBeRead(reading, after)) return true;
  for (let i = after; i < after + farthestBanner && tokens[i]?.kind === "word"; i++)
    if (isBanner(tokens[i])) return true;
  return false;
}

/** `Plakate wie „Nie wieder“ und „Genug“`: what stands on them, and on one more that is joined. */
export function isBannersText(reading: Reading, { open }: Quotation): boolean {
  const { tokens, quotationAt, quotations } = reading;
  const first = isExactly(tokens[open - 1], List.listJoiners)
    ? (quotations.outer[quotationAt[open - 2] ?? -1]?.open ?? open)
    : open;
  const noun = tokens[first - 2];
  const some = isExactly(tokens[first - 1], List.suchAs);
  return some && (isBanner(noun) || isExactly(noun, List.slogans));
}
