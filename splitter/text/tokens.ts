import type { Span } from "../types";
import { Unit, unitAt } from "./characters";
import { foldWord } from "./fold";

export type TokenKind =
  | "word"
  | "number"
  | "comma"
  | "semicolon"
  | "colon"
  | "stop"
  | "mark"
  | "open"
  | "close"
  | "dash"
  | "line"
  | "symbol";

/** One word or sign. `form` is the folded copy; `start` and `end` are the map back into the text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly form: string;
}

const signs: Readonly<Record<string, TokenKind>> = {
  ",": "comma",
  "،": "comma",
  "、": "comma",
  ";": "semicolon",
  "؛": "semicolon",
  ":": "colon",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "؟": "stop",
  "…": "stop",
  "۔": "stop",
  "。": "stop",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  "-": "dash",
  "–": "dash",
  "—": "dash",
};
const marks = new Set([
  "“",
  "”",
  "„",
  "‟",
  '"',
  "＂",
  "«",
  "»",
  "‹",
  "›",
  "‘",
  "’",
  "‚",
  "'",
  "「",
  "」",
  "『",
  "』",
]);
const joiners = new Set(["'", "’", "-", "‑"]);
const figureJoiners = new Set([".", ",", "٫", "٬", "/", ":"]);

const isLetter = (text: string, at: number) => unitAt(text, at) === Unit.Letter;
const isDigit = (text: string, at: number) => unitAt(text, at) === Unit.Digit;

/** A letter that stands alone before a point: `U.S`, `e.g`. */
const isInitial = (text: string, at: number) => isLetter(text, at) && !isLetter(text, at - 1);

/** Where the word or figure that begins at `from` ends. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (isLetter(text, at) || isDigit(text, at)) at++;
    else if (joiners.has(text.charAt(at)) && isLetter(text, at - 1) && isLetter(text, at + 1))
      at += 2;
    else if (
      text.charAt(at) === "." &&
      isInitial(text, at - 1) &&
      isLetter(text, at + 1) &&
      !isLetter(text, at + 2)
    )
      at += 2;
    else if (figureJoiners.has(text.charAt(at)) && isDigit(text, at - 1) && isDigit(text, at + 1))
      at += 2;
    else break;
  }
  return at;
}

/** Cuts the text into words and signs. Spaces belong to no token; nothing is changed. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = unitAt(text, at);
    if (unit === Unit.Space) {
      at++;
    } else if (unit === Unit.Line) {
      tokens.push({ start: at, end: at + 1, kind: "line", form: "\n" });
      at++;
    } else if (unit === Unit.Letter || unit === Unit.Digit) {
      const end = endOfWord(text, at);
      const kind = unit === Unit.Letter ? "word" : "number";
      tokens.push({ start: at, end, kind, form: foldWord(text.slice(at, end)) });
      at = end;
    } else {
      const character = text.charAt(at);
      const kind = marks.has(character) ? "mark" : (signs[character] ?? "symbol");
      tokens.push({ start: at, end: at + 1, kind, form: character });
      at++;
    }
  }
  return tokens;
}
