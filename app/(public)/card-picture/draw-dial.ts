import { Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import { type DialMark, dialDashes, dialSectors, dialSigns, dialStroke } from "@/ui/dial-shapes";
import { dialPalette } from "./palette";

/** The colour that a dial has in a picture. */
export function colourOf(mark: DialMark): string {
  return dialPalette[dialSectors[mark]?.colour ?? "aside"];
}

/** Draws a dial as ui/rating-dial.tsx does, its box's corner at x, y. */
export function drawDial(
  context: SKRSContext2D,
  mark: DialMark,
  place: { x: number; y: number; size: number },
): void {
  const sector = dialSectors[mark];
  context.save();
  context.translate(place.x, place.y);
  context.scale(place.size / 24, place.size / 24);
  context.fillStyle = colourOf(mark);
  context.strokeStyle = colourOf(mark);
  context.lineWidth = 2;
  context.lineJoin = "round";
  if (sector) {
    context.lineCap = "round";
    if (sector.path) context.fill(new Path2D(sector.path));
    if (mark === "none") context.stroke(new Path2D(dialStroke));
  } else {
    context.setLineDash([...dialDashes]);
  }
  context.beginPath();
  context.arc(12, 12, 10, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
  drawSign(context, mark);
  context.restore();
}

function drawSign(context: SKRSContext2D, mark: DialMark): void {
  const { strokes, strokeWidth = 2, dots = [] } = dialSigns[mark] ?? {};
  context.lineCap = "round";
  context.lineWidth = strokeWidth;
  if (strokes) context.stroke(new Path2D(strokes));
  for (const [x, y, radius] of dots) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}
