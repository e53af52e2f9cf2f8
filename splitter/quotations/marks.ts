import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import { Unit, unitAt } from "../text/characters";
import type { Token } from "../text/tokens";

/** Marks that can close one another, whichever way they were typed. */
export const families = [
  "double",
  "guillemet",
  "angle",
  "single",
  "corner",
  "whiteCorner",
] as const;

const familyOf: Readonly<Record<string, number>> = {
  "“": 0,
  "”": 0,
  "„": 0,
  "‟": 0,
  '"': 0,
  "＂": 0,
  "«": 1,
  "»": 1,
  "‹": 2,
  "›": 2,
  "‘": 3,
  "’": 3,
  "‚": 3,
  "'": 3,
  "「": 4,
  "」": 4,
  "『": 5,
  "』": 5,
};
/** The family whose marks are apostrophes too. */
export const single = 3;
const typedOpeners = new Set(["“", "„", "«", "‹", "‘", "‚", "「", "『"]);
const typedClosers = new Set(["”", "»", "›", "’", "」", "』"]);
const sentenceSigns = new Set([".", ",", "!", "?", "…", "،", "؛", "؟", ")", "]", "%"]);
const openingSigns = new Set(["(", "[", ":", "-", "–", "—", "/", ".", "،", ","]);

/** What a mark costs in each part that it might play; the cheapest reading of a passage wins. */
export interface Mark {
  readonly token: number;
  readonly family: number;
  readonly open: number;
  readonly close: number;
  readonly skip: number;
  /** What it costs more to take the mark for a new quotation while one is open. */
  readonly reopen: number;
}

const impossible = 1_000;
const unlikely = 1.5;

/** Behind a stop, a colon, a cue or a complementiser a quotation may begin; elsewhere it is one inside another. */
function opensSpeech(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 6; i--) {
    const token = tokens[i] as Token;
    if (token.kind === "stop" || token.kind === "colon" || token.kind === "line") return true;
    if (token.facts.cue || token.facts.isComplementiser) return true;
    if (token.kind === "mark") return true;
  }
  return index === 0;
}

function openingCost(text: string, mark: Token, clitic: boolean): number {
  const before = mark.start === 0 ? "\n" : text.charAt(mark.start - 1);
  const beforeUnit = unitAt(text, mark.start - 1);
  const afterUnit = mark.end >= text.length ? Unit.Line : unitAt(text, mark.end);
  let cost = 0;
  if (beforeUnit === Unit.Letter || beforeUnit === Unit.Digit) cost += clitic ? 0 : 4;
  else if (beforeUnit === Unit.Other && mark.start > 0)
    cost += openingSigns.has(before) ? 0.5 : sentenceSigns.has(before) ? 3 : 1;
  if (afterUnit === Unit.Space) cost += 1.5;
  else if (afterUnit === Unit.Line) cost += 5;
  else if (sentenceSigns.has(text.charAt(mark.end))) cost += 3;
  return cost + (typedClosers.has(mark.form) ? 1 : 0);
}

function closingCost(text: string, mark: Token): number {
  const beforeUnit = mark.start === 0 ? Unit.Line : unitAt(text, mark.start - 1);
  const afterUnit = mark.end >= text.length ? Unit.Line : unitAt(text, mark.end);
  let cost = 0;
  if (beforeUnit === Unit.Space) cost += 1.5;
  else if (beforeUnit === Unit.Line) cost += 6;
  else if (text.charAt(mark.start - 1) === ":") cost += 4;
  if (afterUnit === Unit.Letter || afterUnit === Unit.Digit) cost += 2.5;
  return cost + (typedOpeners.has(mark.form) ? 2 : 0);
}

/** Is the word that the mark is glued to a preposition or conjunction (`بـ”…”`)? */
function isGluedToClitic(mark: Token, before: Token | undefined): boolean {
  if (before?.kind !== "word" || before.end !== mark.start) return false;
  return isIn(before, List.glued) || isExactly(before, List.connectives);
}

/** The mark at token `index` with the evidence around it, or null where it is surely an apostrophe. */
export function weighMark(text: string, tokens: readonly Token[], index: number): Mark | null {
  const mark = tokens[index];
  const family = mark && familyOf[mark.form];
  if (!mark || family === undefined) return null;
  const before = unitAt(text, mark.start - 1);
  const afterColon = tokens[index - 1]?.kind === "colon";
  const afterDigit = mark.start > 0 && before === Unit.Digit;
  const open = openingCost(text, mark, isGluedToClitic(mark, tokens[index - 1]));
  const close = closingCost(text, mark);
  if (family !== single)
    return {
      token: index,
      family,
      open,
      close,
      skip: afterDigit ? 3 : afterColon ? 7 : 5,
      reopen: opensSpeech(tokens, index) ? 0 : unlikely,
    };
  const opens = open <= 1 && !typedClosers.has(mark.form) && unitAt(text, mark.end) === Unit.Letter;
  const closes = close === 0 && !typedOpeners.has(mark.form);
  if (!opens && !closes) return null;
  return {
    token: index,
    family,
    open: opens ? open + 1 : impossible,
    close: closes ? 0 : impossible,
    skip: opens ? 1.5 : 0.8,
    reopen: 0,
  };
}
