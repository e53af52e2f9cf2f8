import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import sharp from "sharp";
import type { DialMark } from "@/ui/dial-shapes";
import { cardSize } from "./card-size";
import { colourOf, drawDial } from "./draw-dial";
import { type Face, fontOf } from "./fonts";
import { palette } from "./palette";
import { fitText } from "./wrap";

/** Rises whenever the same words would be drawn otherwise, so that kept pictures are drawn anew. */
export const cardDrawing = 1;

type Way = "rtl" | "ltr";

/** Everything that a card shows, in words. */
export interface CardWords {
  readonly direction: Way;
  readonly claim: string;
  /** Of the claim, which may be in another language than the card. */
  readonly claimDirection: Way;
  /** Who said it and when. */
  readonly said: string;
  readonly rating: string;
  readonly mark: DialMark;
  /** Retracted: the rating is struck through and this stands behind it. */
  readonly retracted: string | null;
  readonly newsroom: string;
  /** The site's host. */
  readonly site: string;
}

const margin = 72;
const inner = cardSize.width - 2 * margin;

/** Draws the picture of a verdict: PNG, 1200 × 630, a few colours. */
export async function drawCard(words: CardWords): Promise<Buffer> {
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const context = canvas.getContext("2d");
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, cardSize.width, cardSize.height);
  context.fillStyle = colourOf(words.mark);
  context.fillRect(0, 0, cardSize.width, 12);

  write(context, words.newsroom, {
    face: "interface-bold",
    size: 30,
    y: 88,
    way: words.direction,
    colour: palette.ink,
  });
  writeClaim(context, words);
  writeSaid(context, words);
  context.fillStyle = palette.line;
  context.fillRect(margin, 478, inner, 2);
  writeRating(context, words);
  write(context, words.site, {
    face: "interface",
    size: 26,
    y: 574,
    way: words.direction,
    colour: palette.faint,
    atEnd: true,
    textWay: "ltr",
  });
  return sharp(canvas.toBuffer("image/png"))
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer();
}

function writeClaim(context: SKRSContext2D, { claim, claimDirection }: CardWords): void {
  const isArabic = claimDirection === "rtl";
  const leading = isArabic ? 1.55 : 1.28;
  const box = { top: 116, height: 290 };
  const { lines, size } = fitText(context, claim, {
    face: "words",
    sizes: isArabic ? [64, 56, 50, 44, 38, 34] : [60, 52, 46, 40, 36, 32],
    width: inner,
    height: box.height,
    leading,
  });
  const height = lines.length * size * leading;
  const top = box.top + (box.height - height) / 2;
  for (const [index, line] of lines.entries()) {
    const y = top + (index + 0.5) * size * leading + size * 0.3;
    write(context, line, { face: "words", size, y, way: claimDirection, colour: palette.ink });
  }
}

function writeSaid(context: SKRSContext2D, { said, direction }: CardWords): void {
  const [line = ""] = fitText(context, said, {
    face: "interface",
    sizes: [30, 26],
    width: inner,
    height: 42,
    leading: 1.4,
  }).lines;
  write(context, line, {
    face: "interface",
    size: 30,
    y: 448,
    way: direction,
    colour: palette.faint,
  });
}

function writeRating(context: SKRSContext2D, words: CardWords): void {
  const { direction, mark, rating, retracted } = words;
  const size = 72;
  const x = direction === "rtl" ? cardSize.width - margin - size : margin;
  context.globalAlpha = retracted ? 0.4 : 1;
  drawDial(context, mark, { x, y: 520, size });
  context.globalAlpha = 1;
  const indent = size + 24;
  const colour = retracted ? palette.faint : colourOf(mark);
  const width = write(context, rating, {
    face: "interface-bold",
    size: 46,
    y: 573,
    way: direction,
    colour,
    indent,
  });
  if (!retracted) return;
  const start = direction === "rtl" ? cardSize.width - margin - indent - width : margin + indent;
  context.fillStyle = palette.faint;
  context.fillRect(start, 556, width, 4);
  write(context, retracted, {
    face: "interface-bold",
    size: 38,
    y: 573,
    way: direction,
    colour: palette.danger,
    indent: indent + width + 24,
  });
}

interface Line {
  readonly face: Face;
  readonly size: number;
  /** Of the base line. */
  readonly y: number;
  readonly way: Way;
  readonly colour: string;
  readonly indent?: number;
  /** At the line's end instead of its start. */
  readonly atEnd?: boolean;
  /** Where the text's own direction is another than its place's. */
  readonly textWay?: Way;
}

/** Writes a line at the side where its language begins; answers how wide it is. */
function write(context: SKRSContext2D, text: string, line: Line): number {
  const { face, size, y, way, colour, indent = 0, atEnd = false, textWay = way } = line;
  context.font = fontOf(face, size);
  context.fillStyle = colour;
  context.direction = textWay;
  const isRight = (way === "rtl") !== atEnd;
  context.textAlign = isRight ? "right" : "left";
  context.fillText(text, isRight ? cardSize.width - margin - indent : margin + indent, y);
  return context.measureText(text).width;
}
