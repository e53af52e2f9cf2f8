import type { Quotation } from "../quotations/quotation";
import { quotationOver, type Reading } from "../reading";
import type { NamedSpeaker } from "../types";

const longestPlace = 4;
const farthestLine = 3;
const longestPaper = 6;

/**
 * `„Abendblatt“ (Altstadt):` and its words on the line below, as reviews of the press are set: the paper. Null where
 * no such line stands above the marks.
 */
export function paperAbove(reading: Reading, { open }: Quotation): NamedSpeaker | null {
  const { text, tokens } = reading;
  let colon = open - 1;
  while (colon > open - farthestLine - 1 && tokens[colon]?.kind === "line") colon--;
  if (colon === open - 1 || tokens[colon]?.kind !== "colon") return null;
  let at = colon - 1;
  if (tokens[at]?.kind === "close")
    while (at > colon - longestPlace - 3 && tokens[at]?.kind !== "open") at--;
  if (tokens[at]?.kind === "open") at--;
  const paper = quotationOver(reading, at);
  const before = paper && tokens[paper.open - 1]?.kind;
  if (!paper || paper.to - paper.from > longestPaper || (before && before !== "line")) return null;
  const span = { start: paper.start, end: paper.end };
  return { name: text.slice(span.start, span.end), at: span };
}
