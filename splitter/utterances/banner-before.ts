import { isBanner, isBannersText, isOnBanner } from "../cues/banners";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { NamedSpeaker } from "../types";

const farthestBanner = 16;

/** `Sie trugen Plakate, auf denen „…“ stand`: the thing that bears the words, nearest before them. */
export function bannerBefore(reading: Reading, from: number, limit: number): NamedSpeaker | null {
  const { tokens, lexicon } = reading;
  const quotation = quotationOver(reading, limit);
  if (lexicon.source.clauseOrder !== "verb-second" || !quotation) return null;
  // `„Genug“, war auf einem Plakat zu lesen`
  if (tokens[quotation.after]?.kind === "comma") return bannerBehind(reading, quotation.after + 1);
  const read = isToBeReadBefore(reading, limit);
  if (!read && !isOnBanner(reading, quotation.after) && !isBannersText(reading, quotation))
    return null;
  for (let i = limit - 1; i >= from && i > limit - farthestBanner; i--) {
    const banner = bannerAt(reading, i);
    if (banner) return banner;
  }
  return null;
}

/** `Auf Plakaten war zu lesen: „…“`, `Auf einem Plakat stand: „…“` */
function isToBeReadBefore({ tokens }: Reading, open: number): boolean {
  const verb = tokens[open - 2];
  if (tokens[open - 1]?.kind !== "colon") return false;
  return isExactly(verb, List.readingVerbs) || isExactly(verb, List.standingVerbs);
}

const farthestBehind = 8;

function bannerBehind(reading: Reading, from: number): NamedSpeaker | null {
  const { tokens } = reading;
  if (!isExactly(tokens[from], List.beVerbs)) return null;
  let found: NamedSpeaker | null = null;
  for (let i = from; i < from + farthestBehind && tokens[i]?.kind === "word"; i++) {
    found ??= bannerAt(reading, i);
    if (isExactly(tokens[i], List.readingVerbs)) return found;
  }
  return null;
}

function bannerAt({ text, tokens }: Reading, at: number): NamedSpeaker | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !isBanner(token)) return null;
  const span = { start: token.start, end: token.end };
  return { name: text.slice(span.start, span.end), at: span };
}
