import { isBanner, isBannersText, isOnBanner } from "../cues/banners";
import { quotationOver, type Reading } from "../reading";
import type { NamedSpeaker } from "../types";

const farthestBanner = 16;

/** `Sie trugen Plakate, auf denen „…“ stand`: the thing that bears the words, nearest before them. */
export function bannerBefore(reading: Reading, from: number, limit: number): NamedSpeaker | null {
  const { text, tokens, lexicon } = reading;
  const quotation = quotationOver(reading, limit);
  if (lexicon.source.clauseOrder !== "verb-second" || !quotation) return null;
  if (!isOnBanner(reading, quotation.after) && !isBannersText(reading, quotation)) return null;
  for (let i = limit - 1; i >= from && i > limit - farthestBanner; i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || !isBanner(token.form)) continue;
    const at = { start: token.start, end: token.end };
    return { name: text.slice(at.start, at.end), at };
  }
  return null;
}
