import type { DialColour } from "@/ui/dial-shapes";

/** The light theme's colours (ui/tokens.css), which a picture cannot read from a style. */
export const palette = {
  paper: "#fbfaf7",
  ink: "#1b1e26",
  faint: "#5a5e69",
  line: "#e3dfd6",
  accent: "#0b5d62",
  danger: "#a0241b",
} as const;

export const dialPalette: Readonly<Record<DialColour, string>> = {
  true: "#00646b",
  "mostly-true": "#26807f",
  half: "#a66b00",
  "mostly-false": "#bd4e0c",
  false: "#9c1c17",
  aside: "#5a5e69",
};
