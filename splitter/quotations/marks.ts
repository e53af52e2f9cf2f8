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
  "round",
] as const;

/** The characters of each family, in the order of `families`; parentheses are marks by their frame alone. */
const characters = ['“”„‟"＂❝❞〝〞〟″', "«»《》", "‹›〈〉", "‘’‚‛'＇`´", "「」｢｣", "『』"];
const familyOf = new Map<string, number>();
for (const [family, forms] of characters.entries())
  for (const form of forms) familyOf.set(form, family);

export const double = 0;
export const angle = 2;
/** The family whose marks are apostrophes too. */
export const single = 3;
export const round = 6;
const typedOpeners = new Set("“„«‹‘‚「『❝〝《〈｢`");
const typedClosers = new Set("”»›’」』❞〞》〉｣´″");
const sentenceSigns = new Set([".", ",", "!", "?", "…", "،", "؛", "؟", ")", "]", "%"]);
const openingSigns = new Set(["(", "[", ":", "-", "–", "—", "/", ".", "،", ","]);

/** What a mark costs in each part that it might play; the cheapest reading of a passage wins. */
export interface Mark {
  readonly token: number;
  /** Two where a sign is typed twice for one mark (`''…''`, `((…))`), else one. */
  readonly width: number;
  readonly family: number;
  readonly open: number;
  readonly close: number;
  readonly skip: number;
  /** What it costs more to take the mark for a new quotation while one is open. */
  readonly reopen: number;
}

export const impossible = 1_000;
const unlikely = 1.5;
/** `. درويش «…`: behind a stop and more words than that a mark opens speech only where something hands it over. */
const farthestStop = 3;

/** Behind a stop, a colon, a cue or a complementiser a quotation may begin; elsewhere it is one inside another. */
function opensSpeech(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 6; i--) {
    const token = tokens[i] as Token;
    if (token.kind === "colon" || token.kind === "line") return true;
    if (token.kind === "stop") return i > index - farthestStop;
    if (token.facts.cue || token.facts.isComplementiser) return true;
    if (token.kind === "mark") return true;
  }
  return index === 0;
}

function openingCost(text: string, { start, form }: Token, end: number, clitic: boolean): number {
  const before = start === 0 ? "\n" : text.charAt(start - 1);
  const beforeUnit = unitAt(text, start - 1);
  const afterUnit = end >= text.length ? Unit.Line : unitAt(text, end);
  let cost = 0;
  if (beforeUnit === Unit.Letter || beforeUnit === Unit.Digit) cost += clitic ? 0 : 4;
  else if (beforeUnit === Unit.Other && start > 0)
    cost += openingSigns.has(before) ? 0.5 : sentenceSigns.has(before) ? 3 : 1;
  if (afterUnit === Unit.Space) cost += 1.5;
  else if (afterUnit === Unit.Line) cost += 5;
  else if (sentenceSigns.has(text.charAt(end))) cost += 3 + (cost >= 4 ? 4 : 0);
  return cost + (typedClosers.has(form) ? 1 : 0);
}

function closingCost(text: string, { start, form }: Token, end: number): number {
  const beforeUnit = start === 0 ? Unit.Line : unitAt(text, start - 1);
  const afterUnit = end >= text.length ? Unit.Line : unitAt(text, end);
  let cost = 0;
  if (beforeUnit === Unit.Space) cost += 1.5;
  else if (beforeUnit === Unit.Line) cost += 6;
  if (afterUnit === Unit.Letter || afterUnit === Unit.Digit) cost += 2.5;
  return cost + (typedOpeners.has(form) ? 2 : 0);
}

/** Is the word that the mark is glued to a preposition or conjunction (`بـ”…”`)? */
function isGluedToClitic(mark: Token, before: Token | undefined): boolean {
  if (before?.kind !== "word" || before.end !== mark.start) return false;
  return isIn(before, List.glued) || isExactly(before, List.connectives);
}

/** The mark at token `index` with the evidence around it, or null where it is surely an apostrophe. */
export function weighMark(text: string, tokens: readonly Token[], index: number): Mark | null {
  const mark = tokens[index];
  const family = mark && familyOf.get(mark.form);
  if (!mark || family === undefined) return null;
  return family === single
    ? weighSingle(text, tokens, index, mark)
    : weighDouble(text, tokens, index, 1, family);
}

/** `. وتابع الغنوشي " أتمنى …`: a verb of saying with its conjunction, and a word or two. */
function isSpeakerBefore(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 2; i >= index - 4; i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || tokens[i + 1]?.kind !== "word") return false;
    const { cue, cueIsJoined } = token.facts;
    if (cueIsJoined && cue?.act === "verb") return tokens[i - 1]?.kind === "stop";
  }
  return false;
}

/** `مضيفا " …`: a participle of saying. */
const goesOn = /^(?:مضيف|قايل|متابع|موكد|موضح|مستطرد|مردف|معلق)(?:ا|ه|ين)$/;

/** A mark of `width` tokens that is no apostrophe. */
export function weighDouble(
  text: string,
  tokens: readonly Token[],
  index: number,
  width: number,
  family: number,
): Mark {
  const mark = tokens[index] as Token;
  const { end } = tokens[index + width - 1] as Token;
  const afterColon = tokens[index - 1]?.kind === "colon";
  const before = tokens[index - 1];
  // `وقال" لعبنا …`, `إنه ”لا يوجد …`: behind a verb of saying or its complementiser a mark opens.
  const handed =
    before?.facts.cueIsJoined === true ||
    before?.facts.isComplementiser === true ||
    goesOn.test(before?.form ?? "") ||
    (unitAt(text, mark.start - 1) === Unit.Space && isSpeakerBefore(tokens, index));
  const afterDigit = mark.start > 0 && unitAt(text, mark.start - 1) === Unit.Digit;
  return {
    token: index,
    width,
    family,
    open: openingCost(text, mark, end, handed || isGluedToClitic(mark, before)),
    close: closingCost(text, mark, end) + (afterColon ? 4 : handed ? 2 : 0),
    skip: afterDigit ? 3 : afterColon || handed ? 8 : 5,
    reopen: opensSpeech(tokens, index) ? 0 : unlikely,
  };
}

/**
 * A single mark is one only where a word begins behind it or ends before it. Typed the wrong way round
 * (`’…‘`) it costs more, since it may be an apostrophe; a high comma at the end of a word is none.
 */
function weighSingle(text: string, tokens: readonly Token[], index: number, mark: Token) {
  const isCloser = typedClosers.has(mark.form);
  const isOpener = typedOpeners.has(mark.form);
  const open = openingCost(text, mark, mark.end, isGluedToClitic(mark, tokens[index - 1]));
  const close = closingCost(text, mark, mark.end);
  const opens = open <= (isCloser ? 2 : 1) && unitAt(text, mark.end) === Unit.Letter;
  const closes = close === (isOpener ? 2 : 0);
  if (!opens && !closes) return null;
  const afterColon = tokens[index - 1]?.kind === "colon";
  return {
    token: index,
    width: 1,
    family: single,
    open: opens ? open + 1 : impossible,
    close: closes ? close : impossible,
    skip: closes && isOpener ? 3 : opens ? (afterColon ? 3 : 1.5) : 0.8,
    reopen: 0,
  };
}
