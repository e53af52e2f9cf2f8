import { isComplementiser } from "../lexicon/words";
import { confidenceOfStart } from "../quotations/confidence";
import type { Orphan } from "../quotations/drafts";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import type { Span } from "../types";

/** A closing mark in the clause whose opener was lost: its words begin with the clause. */
export function quoteWithoutOpener(
  reading: Reading,
  clause: TokenRange,
  orphans: ReadonlyMap<number, Orphan>,
): { quote: Span; confidence: number } | null {
  if (orphans.size === 0) return null;
  const { tokens, quotationAt } = reading;
  for (let i = clause.from + 1; i < clause.to; i++) {
    if (quotationAt[i] !== -1) return null;
    const orphan = orphans.get(i);
    if (!orphan) continue;
    if (!endsSpeech(reading, i, clause.to)) return null;
    const before = tokens[clause.from - 1];
    const evidence =
      before?.kind === "colon" ? "colon" : isComplementiser(before) ? "complementiser" : "other";
    const quote = { start: tokens[clause.from]?.start ?? 0, end: tokens[i]?.start ?? 0 };
    return { quote, confidence: confidenceOfStart(evidence, orphan.margin) };
  }
  return null;
}

const farthestOrphan = 240;
const mostSigns = 3;

/**
 * `واقترح أن تدعم الوزارة الطلاب. كيف؟ …”`: words without an opener that end their passage some sentences on,
 * with no other quotation or cue on the way.
 */
export function quoteOverSentences(
  reading: Reading,
  clause: TokenRange,
  sentence: number,
  orphans: ReadonlyMap<number, Orphan>,
  cueSentences: ReadonlySet<number>,
): { quote: Span; confidence: number } | null {
  if (orphans.size === 0 || reading.lexicon.source.capitals) return null;
  const { tokens, quotationAt, sentences } = reading;
  const own = sentences[sentence];
  if (!own || !isComplementiser(tokens[clause.from - 1]) || own.to - clause.to > mostSigns)
    return null;
  let next = sentence;
  for (let i = clause.to; i < tokens.length && i < clause.from + farthestOrphan; i++) {
    const token = tokens[i];
    if (token?.kind === "line" || quotationAt[i] !== -1) return null;
    while (i >= (sentences[next]?.to ?? tokens.length)) next++;
    if (next > sentence && cueSentences.has(next)) return null;
    const orphan = orphans.get(i);
    if (!orphan) continue;
    const behind = tokens[i + 1]?.kind === "stop" ? i + 2 : i + 1;
    if ((tokens[behind]?.kind ?? "line") !== "line") return null;
    const quote = { start: tokens[clause.from]?.start ?? 0, end: tokens[i]?.start ?? 0 };
    return { quote, confidence: confidenceOfStart("complementiser", orphan.margin) };
  }
  return null;
}

/** Does a stop stand inside or right behind the mark, or nothing more in its clause or passage? */
function endsSpeech({ tokens }: Reading, at: number, limit: number): boolean {
  const after = tokens[at + 1]?.kind ?? "line";
  if (tokens[at - 1]?.kind === "stop" || after === "stop" || after === "line") return true;
  return at + 1 >= limit && after === "comma";
}
