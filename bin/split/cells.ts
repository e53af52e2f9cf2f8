import type { Span } from "@/splitter";
import { columnsOf, isolated, isRightToLeft, shown, wrap } from "./terminal-text";

/** A line of a table's cell: how many columns it takes, and how it is written. */
export interface Line {
  readonly columns: number;
  readonly written: string;
  /** Whether it is written from right to left, and so begins at the right end of its cell. */
  readonly toLeft: boolean;
}

export type Style = (written: string) => string;

const plainly: Style = (written) => written;

/** A word of the table's own. */
export function label(word: string, style = plainly): Line[] {
  return [{ columns: word.length, written: style(word), toLeft: false }];
}

/** A whole text from outside. */
export function wholeCell(text: string, columns: number, style = plainly): Line[] {
  return spanCell(text, { start: 0, end: text.length }, columns, [], plainly).map((line) => ({
    ...line,
    written: style(line.written),
  }));
}

/** A span of a text, wrapped in the text's own direction, with some of its words in a style. */
export function spanCell(
  text: string,
  span: Span,
  columns: number,
  styled: readonly Span[],
  style: Style,
): Line[] {
  const toLeft = isRightToLeft(text.slice(span.start, span.end));
  return wrap(text, span, columns).map((line) => {
    const words = line.map(({ start, end }) => shown(text.slice(start, end))).join(" ");
    const written = line.map((word) => writeWord(text, word, styled, style)).join(" ");
    return { columns: columnsOf(words), written: isolated(words, toLeft, written), toLeft };
  });
}

function writeWord(text: string, word: Span, styled: readonly Span[], style: Style): string {
  let written = "";
  let at = word.start;
  for (const { start, end } of styled) {
    const [from, to] = [Math.max(start, at), Math.min(end, word.end)];
    if (from >= to) continue;
    written += shown(text.slice(at, from)) + style(shown(text.slice(from, to)));
    at = to;
  }
  return written + shown(text.slice(at, word.end));
}

/** Cells side by side, each as wide as said. */
export function joinCells(cells: readonly (readonly [cell: Line[], columns: number])[]): string {
  const height = Math.max(...cells.map(([cell]) => cell.length));
  return Array.from({ length: height }, (_, row) => {
    const parts = cells.map(([cell, columns]) => {
      const line = cell[row] ?? { columns: 0, written: "", toLeft: false };
      const space = " ".repeat(Math.max(columns - line.columns, 0));
      return line.toLeft ? space + line.written : line.written + space;
    });
    return `${parts.join("  ").trimEnd()}\n`;
  }).join("");
}
