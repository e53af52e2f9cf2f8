import type { SKRSContext2D } from "@napi-rs/canvas";
import { type Face, fontOf } from "./fonts";

/** Text in lines, and the size at which they fit. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * Breaks a text between words so that it fits a box, at the largest of the sizes that does; what
 * fits at none is cut at the last line that there is room for, and says so by an ellipsis.
 */
export function fitText(
  context: SKRSContext2D,
  text: string,
  box: { face: Face; sizes: readonly number[]; width: number; height: number; leading: number },
): Fitted {
  let cut: Fitted = { lines: [], size: box.sizes.at(-1) ?? 40 };
  for (const size of box.sizes) {
    context.font = fontOf(box.face, size);
    const lines = linesOf(context, text, box.width);
    const room = Math.max(1, Math.floor(box.height / (size * box.leading)));
    if (lines.length <= room) return { lines: balanced(context, text, lines, box.width), size };
    cut = { lines: shortened(context, lines.slice(0, room), box.width), size };
  }
  return cut;
}

/**
 * One line at the largest of the sizes at which it fits; at the last of them it is cut, and says so by
 * an ellipsis. `width`: of the line, or what it is at a size.
 */
export function fitLine(
  context: SKRSContext2D,
  text: string,
  box: {
    face: Face;
    sizes: readonly number[];
    width: number | ((size: number) => number);
  },
): { line: string; size: number } {
  const size = box.sizes.find((one) => widthAt(one) >= measured(one)) ?? box.sizes.at(-1) ?? 30;
  const fits = widthAt(size) >= measured(size);
  return { line: fits ? text : (shortened(context, [text], widthAt(size))[0] ?? ""), size };

  function widthAt(at: number): number {
    return typeof box.width === "number" ? box.width : box.width(at);
  }

  function measured(at: number): number {
    context.font = fontOf(box.face, at);
    return context.measureText(text).width;
  }
}

/** The same number of lines, as even as they get: no word stands alone on the last. */
function balanced(
  context: SKRSContext2D,
  text: string,
  lines: readonly string[],
  width: number,
): readonly string[] {
  let best = lines;
  for (let narrower = width - 24; narrower > width / 2; narrower -= 24) {
    const found = linesOf(context, text, narrower);
    if (found.length > lines.length) break;
    best = found;
  }
  return best;
}

function linesOf(context: SKRSContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => pieces(context, each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

const graphemes = new Intl.Segmenter();

/** A word that is wider than a line (an address, say) is broken where it must be. */
function pieces(context: SKRSContext2D, word: string, width: number): string[] {
  if (context.measureText(word).width <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && context.measureText(piece + segment).width > width) {
      found.push(piece);
      piece = segment;
    } else piece += segment;
  }
  return [...found, piece];
}

function shortened(context: SKRSContext2D, lines: readonly string[], width: number): string[] {
  let last = lines.at(-1) ?? "";
  while (last !== "" && context.measureText(`${last} …`).width > width) last = shorter(last);
  return [...lines.slice(0, -1), `${last} …`];
}

/** Without its last word, or without its last letter where it is one word. */
function shorter(line: string): string {
  if (line.includes(" ")) return line.slice(0, line.lastIndexOf(" "));
  return [...graphemes.segment(line)]
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join("");
}
