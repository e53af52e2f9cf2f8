/**
 * What a dial shows: how much of the circle is filled, or the sign of what is not on the line.
 * It is the same in both directions of writing, like the face of a clock.
 */
export type DialMark =
  | "full"
  | "three-quarters"
  | "half"
  | "quarter"
  | "none"
  | "question"
  | "quotation"
  | "asterisk"
  | "dash"
  | "ellipsis"
  | "clock";

/** The scale's colours (tokens.css). */
export type DialColour = "true" | "mostly-true" | "half" | "mostly-false" | "false" | "aside";

/** On the line from true to false: the filled sector, in a box of 24, and its colour. */
export const dialSectors: Partial<
  Record<DialMark, { readonly path: string; readonly colour: DialColour }>
> = {
  full: { path: "M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z", colour: "true" },
  "three-quarters": { path: "M12 12V2a10 10 0 1 1-10 10Z", colour: "mostly-true" },
  half: { path: "M12 2a10 10 0 0 1 0 20Z", colour: "half" },
  quarter: { path: "M12 12V2a10 10 0 0 1 10 10Z", colour: "mostly-false" },
  none: { path: "", colour: "false" },
};

/** A sign as strokes and dots, in the same box. */
export interface DialSign {
  readonly strokes?: string;
  readonly strokeWidth?: number;
  readonly dots?: readonly (readonly [x: number, y: number, radius: number])[];
}

/** Not on the line: drawn, not typed, so that no font has to be there. */
export const dialSigns: Partial<Record<DialMark, DialSign>> = {
  question: {
    strokes: "M9.1 9.6a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.5 1.2-1.5 2.2",
    dots: [[12, 17, 1.25]],
  },
  // “ ” as one stroke each: four would run together at the height of a line.
  quotation: {
    strokes: "M6.6 13c0-2.3.9-3.7 2.5-4.5M17.4 11c0 2.3-.9 3.7-2.5 4.5",
    strokeWidth: 1.8,
    dots: [
      [8.3, 13, 1.9],
      [15.7, 11, 1.9],
    ],
  },
  asterisk: { strokes: "M12 7v10M7.7 9.5l8.6 5M16.3 9.5l-8.6 5" },
  dash: { strokes: "M8 12h8" },
  ellipsis: {
    dots: [
      [7.8, 12, 1.4],
      [12, 12, 1.4],
      [16.2, 12, 1.4],
    ],
  },
  clock: { strokes: "M12 7v5l3.4 2.2" },
};

/** The dashes of the circle around a sign, and the stroke through what is false. */
export const dialDashes = [3.4, 2.883] as const;
export const dialStroke = "M5 19 19 5";
