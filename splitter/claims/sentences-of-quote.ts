import { isSentenceStop } from "../find-sentences";
import type { Quotation } from "../quotations/quotation";
import { type Reading, tokensOf } from "../reading";
import type { TokenRange } from "../text/tokens";
import type { Span } from "../types";

const none: readonly TokenRange[] = [];
const notWords = new Set(["line", "mark", "dash", "comma", "stop", "close"]);

/**
 * The whole sentences in the parts of a quote, where there are two or more; else none.
 *
 * The stops are those of running text: abbreviations, decimals and initials end nothing, and a
 * quotation inside the quote is not cut. A sentence that the cue interrupts is not offered: it is no
 * contiguous slice.
 */
export function sentencesOfQuote(reading: Reading, quotes: readonly Span[]): readonly TokenRange[] {
  if (quotes.length === 0) return none;
  const parts = quotes.map((quote) => tokensOf(reading, quote));
  if (!parts.some((part) => mayBeCut(reading, part))) return none;
  const sentences: TokenRange[] = [];
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    const goesOn = !isLast && !endsWithStop(reading, part.to);
    const wasCut = i > 0 && !endsWithStop(reading, parts[i - 1]?.to ?? 0);
    const own = cut(reading, part);
    const end = goesOn ? own.length - 1 : own.length;
    for (let k = wasCut ? 1 : 0; k < end; k++) sentences.push(own[k] as TokenRange);
  }
  return sentences.length + (parts.length > 1 ? 1 : 0) < 2 ? none : sentences;
}

/** Is there a stop or a line's end before the last word? Most quotes have none. */
function mayBeCut({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to - 1; i++) {
    const kind = tokens[i]?.kind;
    if (kind === "stop" || kind === "line") return true;
  }
  return false;
}

const endsWithStop = ({ tokens }: Reading, to: number) => tokens[to - 1]?.kind === "stop";

function cut(reading: Reading, { from, to }: TokenRange): TokenRange[] {
  const { tokens, lexicon } = reading;
  const sentences: TokenRange[] = [];
  let start = from;
  const close = (end: number) => {
    let first = start;
    while (first < end && notWords.has(tokens[first]?.kind ?? "line") && first !== opener) first++;
    let last = end;
    while (last > first && tokens[last - 1]?.kind === "line") last--;
    if (last > first && hasWord(reading, first, last)) sentences.push({ from: first, to: last });
    start = end;
    opener = -1;
  };
  /** The mark of an inner quotation that the sentence begins with: it belongs to the sentence. */
  let opener = -1;
  let i = from;
  let inner = firstInner(reading.quotations.inner, from);
  while (i < to) {
    let quotation = reading.quotations.inner[inner];
    while (quotation && quotation.open < i) quotation = reading.quotations.inner[++inner];
    if (quotation?.open === i && quotation.after <= to) {
      if (opener === -1) opener = i;
      i = quotation.after;
      if (endsWithStop(reading, quotation.to) && i < to && !goesOnSmall(reading, i)) close(i);
      continue;
    }
    i++;
    const isLine = tokens[i - 1]?.kind === "line";
    if (isLine || (isSentenceStop(tokens, i - 1, lexicon) && !goesOnSmall(reading, i))) close(i);
  }
  close(to);
  return sentences;
}

/** `We waited... and waited`: where sentences begin with a capital letter, a small one goes on. */
function goesOnSmall({ text, tokens, lexicon }: Reading, at: number): boolean {
  if (!lexicon.source.capitals || tokens[at]?.kind !== "word") return false;
  const first = text.charAt(tokens[at].start);
  return first !== first.toUpperCase();
}

/** Index of the first inner quotation that opens at or after token `from`. */
function firstInner(inner: readonly Quotation[], from: number): number {
  let low = 0;
  let high = inner.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inner[middle]?.open ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasWord({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.kind === "word" || tokens[i]?.kind === "number") return true;
  return false;
}
