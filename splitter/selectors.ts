import type { Span } from "./types";

/** https://www.w3.org/TR/annotation-model/#text-position-selector: offsets in code points, half open. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

const contextUnits = 32;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Does `index` lie between the halves of a surrogate pair? */
function cutsPair(text: string, index: number): boolean {
  return isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index));
}

const isInside = (text: string, { start, end }: Span) =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start <= end &&
  end <= text.length;

function codePointsBefore(text: string, index: number): number {
  let count = 0;
  for (let i = 0; i < index; i++) if (!cutsPair(text, i)) count++;
  return count;
}

/** Span in UTF-16 code units to a selector in code points. A span that cuts a pair takes it in whole. */
export function toTextPositionSelector(text: string, span: Span): TextPositionSelector {
  const start = codePointsBefore(text, cutsPair(text, span.start) ? span.start - 1 : span.start);
  const end = codePointsBefore(text, cutsPair(text, span.end) ? span.end + 1 : span.end);
  return { type: "TextPositionSelector", start, end };
}

/** Selector in code points to a span in UTF-16 code units; null where it lies outside the text. */
export function fromTextPositionSelector(
  text: string,
  selector: { readonly start: number; readonly end: number },
): Span | null {
  if (!Number.isInteger(selector.start) || !Number.isInteger(selector.end)) return null;
  if (selector.start < 0 || selector.end < selector.start) return null;
  let points = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (cutsPair(text, i)) continue;
    if (points === selector.start && start === -1) start = i;
    if (points === selector.end) return { start, end: i };
    points++;
  }
  return null;
}

/** The words of the span with up to 32 code units of context on either side; no pair is ever cut. */
export function toTextQuoteSelector(text: string, span: Span): TextQuoteSelector {
  const start = cutsPair(text, span.start) ? span.start - 1 : span.start;
  const end = cutsPair(text, span.end) ? span.end + 1 : span.end;
  let from = Math.max(0, start - contextUnits);
  if (cutsPair(text, from)) from++;
  let to = Math.min(text.length, end + contextUnits);
  if (cutsPair(text, to)) to--;
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** The one place that the selector fits; null where there is none, or more than one. */
export function fromTextQuoteSelector(
  text: string,
  selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
): Span | null {
  const { exact, prefix = "", suffix = "" } = selector;
  if (exact === "") return null;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at === -1 || text.indexOf(whole, at + 1) !== -1) return null;
  const span = { start: at + prefix.length, end: at + prefix.length + exact.length };
  return isInside(text, span) ? span : null;
}
