import type { Span } from "@/splitter";

const isolate = { start: "\u2068", end: "\u2069" };
export const mark = { leftToRight: "\u200e", rightToLeft: "\u200f" };

/** What could command the terminal, or turn round the words beside it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const letter = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const noColumn = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const twoColumns =
  /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;

const graphemes = new Intl.Segmenter();

/** Text from outside, with its controls shown and not obeyed. */
export function shown(text: string): string {
  return text.replace(unsafe, (control) => {
    const code = control.charCodeAt(0);
    return code < 32
      ? String.fromCharCode(0x2400 + code)
      : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** Whether the first letter is of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = letter.exec(text);
  return first !== null && rightToLeft.test(first[0]);
}

/**
 * Keeps words from changing the order of what stands beside them.
 *
 * @param words what is isolated, without colours
 * @param toLeft the direction of the text that they are a line of, which their own first letter may belie
 * @param written the words as they are written, with colours
 */
export function isolated(words: string, toLeft = isRightToLeft(words), written = words): string {
  const turn = toLeft ? mark.rightToLeft : mark.leftToRight;
  const turned = toLeft === isRightToLeft(words) ? "" : turn;
  return `${isolate.start}${turned}${written}${isolate.end}`;
}

/** Columns that text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text))
    columns += noColumn.test(segment) ? 0 : twoColumns.test(segment) ? 2 : 1;
  return columns;
}

/**
 * Breaks a span of a text into lines of at most so many columns, each the spans of its words. A word
 * that is longer than a line is broken too.
 */
export function wrap(text: string, span: Span, columns: number): Span[][] {
  const lines: Span[][] = [];
  let line: Span[] = [];
  let used = 0;
  for (const word of wordsOf(text, span, columns)) {
    const length = columnsOf(shown(text.slice(word.start, word.end)));
    if (line.length > 0 && used + 1 + length > columns) {
      lines.push(line);
      line = [];
      used = 0;
    }
    used += length + (line.length > 0 ? 1 : 0);
    line.push(word);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function* wordsOf(text: string, { start, end }: Span, columns: number): Generator<Span> {
  for (const found of text.slice(start, end).matchAll(/\S+/g)) {
    let from = start + found.index;
    let used = 0;
    for (const { segment, index } of graphemes.segment(found[0])) {
      const at = start + found.index + index;
      const length = columnsOf(shown(segment));
      if (used + length > columns && at > from) {
        yield { start: from, end: at };
        from = at;
        used = 0;
      }
      used += length;
    }
    yield { start: from, end: start + found.index + found[0].length };
  }
}
