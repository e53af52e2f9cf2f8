import { cutsPair } from "./text/edges";
import type { Span } from "./types";

/** https://www.w3.org/TR/annotation-model/#text-position-selector: offsets in code points, half open. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** The span inside the text; a pair that it cuts is taken in whole. */
export function wholePairs(text: string, span: Span): Span {
  const inside = (offset: number) => Math.trunc(Math.min(Math.max(offset, 0), text.length)) || 0;
  const start = inside(span.start);
  const end = Math.max(start, inside(span.end));
  return {
    start: cutsPair(text, start) ? start - 1 : start,
    end: cutsPair(text, end) ? end + 1 : end,
  };
}

/**
 * Spans in UTF-16 code units to selectors in code points, in the same order and in one pass over the
 * text. A span that cuts a surrogate pair takes it in whole; one that reaches past the text is clipped.
 */
export function toTextPositionSelectors(
  text: string,
  spans: readonly Span[],
): TextPositionSelector[] {
  const inside = spans.map((span) => wholePairs(text, span));
  const edges = inside.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const points = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const edge of edges) {
    for (; at < edge; at++) if (!cutsPair(text, at)) count++;
    points.set(edge, count);
  }
  return inside.map(({ start, end }) => ({
    type: "TextPositionSelector",
    start: points.get(start) ?? 0,
    end: points.get(end) ?? 0,
  }));
}

/** `toTextPositionSelectors` for one span. For many of one text, the other reads it once only. */
export function toTextPositionSelector(text: string, span: Span): TextPositionSelector {
  return toTextPositionSelectors(text, [span])[0] as TextPositionSelector;
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
