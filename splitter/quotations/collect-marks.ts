import { Unit, unitAt } from "../text/characters";
import type { Token, TokenRange } from "../text/tokens";
import {
  angle,
  double,
  impossible,
  type Mark,
  round,
  single,
  weighDouble,
  weighMark,
} from "./marks";

const roundSigns = new Set("()（）");

/** What the signs before have shown of the passage: which makeshift marks it uses. */
interface Usage {
  /** Two single marks for a double one (`''…''`). */
  twins: boolean;
  /** `“`, which two single marks may close (`“…’’`). */
  curly: boolean;
  /** `<…>` or `((…))`, which close only what they opened. */
  angles: boolean;
  rounds: boolean;
  /** An opening parenthesis behind a cue and its colon: its place among the marks, and how deep it is. */
  aside: number;
  depth: number;
}

/**
 * The marks of one passage in order, each with what it costs to open, to close, or to be none.
 * Makeshift marks are among them: two apostrophes, two commas, `<…>`, `((…))`, and parentheses
 * that a cue and its colon make quotation marks.
 */
export function collectMarks(
  text: string,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  withSingle: boolean,
): Mark[] {
  const marks: Mark[] = [];
  const usage: Usage = {
    twins: false,
    curly: false,
    angles: false,
    rounds: false,
    aside: -1,
    depth: 0,
  };
  for (let i = from; i < to; i++) {
    const { kind, form } = tokens[i] as Token;
    if (kind === "word" || kind === "number" || kind === "stop" || kind === "dash") continue;
    const width = isTwin(tokens, i, to) ? 2 : 1;
    let mark: Mark | null = null;
    if (kind === "mark") {
      usage.curly ||= form === "“";
      mark = (width === 2 ? twinMark(text, tokens, i, usage) : null) ?? weighMark(text, tokens, i);
      if (mark?.family === single && !withSingle) mark = null;
    } else if (kind === "comma" && form === "," && width === 2) {
      const opens = beginsWord(text, tokens, i, 2);
      if (opens) mark = makeshift(i, 2, double, true);
    } else if (kind === "symbol" && (form === "<" || form === ">")) {
      mark = angleMark(text, tokens, i, width, usage);
    } else if (roundSigns.has(form)) {
      mark = width === 2 ? doubleRound(text, tokens, i, usage) : null;
      if (mark === null) mark = roundAside(tokens, i, to, marks, usage);
    }
    if (mark === null) continue;
    marks.push(mark);
    i += mark.width - 1;
  }
  return marks;
}

/** A makeshift mark: its place shows which way it goes, and alone it is none. */
const makeshift = (token: number, width: number, family: number, opens: boolean): Mark => ({
  token,
  width,
  family,
  open: opens ? 0.5 : impossible,
  close: opens ? impossible : 0,
  skip: 1,
  reopen: 0,
});

function isTwin(tokens: readonly Token[], at: number, limit: number): boolean {
  const one = tokens[at] as Token;
  const next = tokens[at + 1];
  return at + 1 < limit && next?.form === one.form && next.start === one.end;
}

/** Does a word begin right behind the sign, and none end right before it? */
function beginsWord(text: string, tokens: readonly Token[], at: number, width: number): boolean {
  const { start } = tokens[at] as Token;
  const { end } = tokens[at + width - 1] as Token;
  const before = unitAt(text, start - 1);
  const clitic = text.charAt(start - 1) === "ـ";
  return unitAt(text, end) === Unit.Letter && (clitic || before !== Unit.Letter);
}

/** Two single marks for a double one, where such a pair has opened before or can open here. */
function twinMark(text: string, tokens: readonly Token[], at: number, usage: Usage): Mark | null {
  if (weighMark(text, tokens, at)?.family !== single && weighMark(text, tokens, at + 1) === null)
    return null;
  const begins = beginsWord(text, tokens, at, 2);
  if (!usage.twins && !usage.curly && !begins) return null;
  if (begins) usage.twins = true;
  return weighDouble(text, tokens, at, 2, double);
}

/** `<…>` and `<<…>>`, either way round; before a Latin letter a single one opens a tag. */
function angleMark(
  text: string,
  tokens: readonly Token[],
  at: number,
  width: number,
  usage: Usage,
): Mark | null {
  const { end } = tokens[at + width - 1] as Token;
  const opens = beginsWord(text, tokens, at, width);
  if (opens && (width === 2 || text.charCodeAt(end) > 0x7f)) {
    usage.angles = true;
    return makeshift(at, width, angle, true);
  }
  const before = unitAt(text, (tokens[at]?.start ?? 0) - 1);
  if (!usage.angles || before === Unit.Line || unitAt(text, end) === Unit.Letter) return null;
  return makeshift(at, width, angle, false);
}

function doubleRound(
  text: string,
  tokens: readonly Token[],
  at: number,
  usage: Usage,
): Mark | null {
  const opens = tokens[at]?.kind === "open";
  if (opens && unitAt(text, tokens[at + 1]?.end ?? 0) !== Unit.Letter) return null;
  if (!opens && !usage.rounds) return null;
  usage.rounds = opens;
  return makeshift(at, 2, round, opens);
}

const leastInside = 3;
const farthestCue = 12;

/**
 * `قال ابن القيم: (…)`: behind a cue and its colon, and with no word of the same clause after them,
 * parentheses are marks. The opening one keeps its place until the closing one proves it.
 */
function roundAside(
  tokens: readonly Token[],
  at: number,
  limit: number,
  marks: Mark[],
  usage: Usage,
): Mark | null {
  if (tokens[at]?.kind === "open") {
    if (usage.aside !== -1) usage.depth++;
    else if (followsCue(tokens, at)) {
      usage.aside = marks.length;
      usage.depth = 1;
      return { ...makeshift(at, 1, round, true), open: impossible, skip: 0 };
    }
    return null;
  }
  if (usage.aside === -1 || --usage.depth > 0) return null;
  const opener = marks[usage.aside] as Mark;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  const ends = next?.kind !== "word" ? next?.kind !== "mark" : next.facts.rest !== null;
  const { aside } = usage;
  usage.aside = -1;
  if (!ends || at - opener.token < leastInside) return null;
  marks[aside] = { ...makeshift(opener.token, 1, round, true), open: 0, skip: 5 };
  return { ...makeshift(at, 1, round, false), skip: 5 };
}

/** Does a colon stand before the sign, and a cue in the words before that? */
function followsCue(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== "colon") return false;
  for (let i = at - 2; i >= 0 && i > at - farthestCue; i--) {
    const { kind, facts } = tokens[i] as Token;
    if (kind === "stop" || kind === "line") return false;
    if (facts.cue || facts.attributions) return true;
  }
  return false;
}
