import { Refusal } from "@/access/refusal";

export interface Span {
  readonly start: number;
  readonly end: number;
}

const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The same span without white space at its edges. Throws `span-outside` where it is blank or not of
 * the text, `cuts-a-character` where an edge lies inside what a reader sees as one character: an
 * emoji, a letter with its diacritics, CR LF.
 */
export function requireSpan(text: string, span: Span): Span {
  const { start, end } = span;
  if (!(0 <= start && start < end && end <= text.length)) throw new Refusal("span-outside");
  const words = text.slice(start, end);
  if (words.trim() === "") throw new Refusal("span-outside");
  const trimmed = {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
  if (!isEdge(text, trimmed.start) || !isEdge(text, trimmed.end)) {
    throw new Refusal("cuts-a-character");
  }
  return trimmed;
}

/** Whether a reader's character ends at this offset and another begins. */
export function isEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  // A character never reaches over a line's end, so the line around the offset is enough.
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const to = text.indexOf("\n", offset);
  const line = text.slice(from, to === -1 ? text.length : to + 1);
  return characters.segment(line).containing(offset - from)?.index === offset - from;
}

/** Sorted, those that touch or overlap as one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

/** From the first span's start to the last one's end; the spans are sorted. */
export function hullOf(spans: readonly [Span, ...Span[]]): Span {
  return { start: spans[0].start, end: Math.max(...spans.map(({ end }) => end)) };
}
