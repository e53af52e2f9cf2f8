import type { Anchored, DifferencePiece, Span } from "@/splitter";

/** Text with `⟦statement⟧`s and `{quote}`s in them, as in the fixtures. */
export function readMarked(marked: string): { text: string; utterances: Anchored[] } {
  const utterances: Anchored[] = [];
  let text = "";
  let start = 0;
  let quoteStart = 0;
  let quotes: Span[] = [];
  for (const character of marked) {
    if (character === "⟦") start = text.length;
    else if (character === "{") quoteStart = text.length;
    else if (character === "}") quotes.push({ start: quoteStart, end: text.length });
    else if (character === "⟧") {
      utterances.push({ statement: { start, end: text.length }, quotes });
      quotes = [];
    } else text += character;
  }
  return { text, utterances };
}

/** The difference as one line: `the bridge opened in [-2014-]{+2015+}`. */
export function showDifference(
  oldText: string,
  newText: string,
  pieces: readonly DifferencePiece[],
): string {
  return pieces
    .map((piece) => {
      if (piece.kind === "delete") return `[-${oldText.slice(piece.old.start, piece.old.end)}-]`;
      const words = newText.slice(piece.new.start, piece.new.end);
      return piece.kind === "insert" ? `{+${words}+}` : words;
    })
    .join("");
}
