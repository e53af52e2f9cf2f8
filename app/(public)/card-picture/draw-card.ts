import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import sharp from "sharp";
import type { DialMark } from "@/ui/dial-shapes";
import { cardSize } from "./card-size";
import { colourOf, drawDial } from "./draw-dial";
import { type Face, fontOf } from "./fonts";
import { palette } from "./palette";
import { fitLine, fitText } from "./wrap";

/** Rises whenever the same words would be drawn otherwise, so that kept pictures are drawn anew. */
export const cardDrawing = 2;

type Way = "rtl" | "ltr";

/** Everything that a card shows, in words. */
export interface CardWords {
  readonly direction: Way;
  readonly claim: string;
  /** Of the claim, which may be in another language than the card. */
  readonly claimDirection: Way;
  /** Who said it. */
  readonly speaker: string;
  /** When it was said, in words; null: not known. */
  readonly saidOn: string | null;
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

  const face = "interface-bold";
  const { line, size } = fitLine(context, words.newsroom, { face, sizes: [30, 26], width: inner });
  write(context, line, { face, size, y: 88, way: words.direction, colour: palette.ink });
  writeClaim(context, words);
  writeSaid(context, words);
  context.fillStyle = palette.line;
  context.fillRect(margin, 478, inner, 2);
  writeRating(context, words, inner - writeSite(context, words) - 36);
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

/** Of a long name the end is left out, and never the date behind it. */
function writeSaid(context: SKRSContext2D, { speaker, saidOn, direction }: CardWords): void {
  const face = "interface";
  const date = saidOn === null ? "" : ` · ${saidOn}`;
  const widthOf = (size: number) => {
    context.font = fontOf(face, size);
    return inner - context.measureText(date).width;
  };
  const { line, size } = fitLine(context, speaker, { face, sizes: [30, 26], width: widthOf });
  write(context, `${line}${date}`, { face, size, y: 448, way: direction, colour: palette.faint });
}

/** Writes the site's host at the end of the rating's line; answers how wide it is. */
function writeSite(context: SKRSContext2D, { site, direction: way }: CardWords): number {
  const face = "interface";
  const { line, size } = fitLine(context, site, { face, sizes: [26, 20], width: inner / 2 });
  const at = { y: 574, way, colour: palette.faint, atEnd: true, textWay: "ltr" } as const;
  return write(context, line, { face, size, ...at });
}

/** `room`: how wide the dial and the words may be together. */
function writeRating(context: SKRSContext2D, words: CardWords, room: number): void {
  const { direction: way, mark, rating, retracted } = words;
  const dial = 72;
  const x = way === "rtl" ? cardSize.width - margin - dial : margin;
  context.globalAlpha = retracted ? 0.4 : 1;
  drawDial(context, mark, { x, y: 520, size: dial });
  context.globalAlpha = 1;
  const indent = dial + 24;
  const face = "interface-bold";
  const colour = retracted ? palette.faint : colourOf(mark);
  context.font = fontOf(face, 38);
  const behind = retracted ? context.measureText(retracted).width + 24 : 0;
  const sizes = [46, 38, 30];
  const { line, size } = fitLine(context, rating, { face, sizes, width: room - indent - behind });
  const width = write(context, line, { face, size, y: 573, way, colour, indent });
  if (!retracted) return;
  const start = way === "rtl" ? cardSize.width - margin - indent - width : margin + indent;
  context.fillStyle = palette.faint;
  context.fillRect(start, 556, width, 4);
  const next = { y: 573, way, colour: palette.danger, indent: indent + width + 24 };
  write(context, retracted, { face, size: 38, ...next });
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
