/** By what a place in a text is moved. */
export type TextUnit = "character" | "word" | "sentence";

const segmenters = {
  character: new Intl.Segmenter(undefined, { granularity: "grapheme" }),
  word: new Intl.Segmenter(undefined, { granularity: "word" }),
  sentence: new Intl.Segmenter(undefined, { granularity: "sentence" }),
};

/**
 * The next place forwards (1) or backwards (-1) in the order of the text, whatever its direction of
 * writing. Places are ends of words and sentences going forwards and their beginnings going backwards,
 * never inside what a reader sees as one character. Offsets are UTF-16 code units; a line is all that
 * is looked at, so that a long text costs nothing.
 */
export function stepInText(text: string, at: number, direction: 1 | -1, unit: TextUnit): number {
  const line = lineAround(text, at, direction);
  const parts = Array.from(segmenters[unit].segment(text.slice(line.start, line.end)));
  const stops = parts
    .filter(({ isWordLike = true, segment }) => isWordLike && segment.trim() !== "")
    .map(({ index, segment }) => line.start + index + (direction === 1 ? lengthOf(segment) : 0));
  if (unit === "character") stops.push(...parts.map(({ index }) => line.start + index));
  stops.push(direction === 1 ? line.end : line.start);
  return direction === 1
    ? Math.min(...stops.filter((stop) => stop > at), text.length)
    : Math.max(...stops.filter((stop) => stop < at), 0);
}

/** Without the white space behind it. */
function lengthOf(segment: string): number {
  return segment.trimEnd().length;
}

/** The nearest edge of a reader's character, at or before the offset. */
export function characterEdge(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const { end } = lineAround(text, at, 1);
  const found = segmenters.character.segment(text.slice(start, Math.max(end, at + 1)));
  return start + (found.containing(at - start)?.index ?? at - start);
}

/** The line that the offset is in; from its edge on, the next one that says something. */
function lineAround(text: string, at: number, direction: 1 | -1) {
  let place = at;
  if (direction === 1) {
    while (place < text.length && text.slice(place, endOf(text, place)).trim() === "") {
      if (endOf(text, place) === text.length) break;
      place = endOf(text, place) + 1;
    }
  } else {
    while (place > 0 && text.slice(startOf(text, place), place).trim() === "") {
      if (startOf(text, place) === 0) break;
      place = startOf(text, place) - 1;
    }
  }
  return { start: startOf(text, place), end: endOf(text, place) };
}

function startOf(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

function endOf(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
