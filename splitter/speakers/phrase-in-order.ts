import { List } from "../lexicon/lists";
import { isComplementiser, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import { isInnerStop } from "./phrase";
import { isNameAlone, overAdverbs, overTime, startOfSmallNoun } from "./phrase-edges";
import { isPluralOwner, isPossessive, isSpaced, isVerbHere, startsWithCapital } from "./word-kinds";

/**
 * A noun phrase before its verb, in a language that tells subject and verb by their order.
 * `head` is the phrase itself, `whole` also what stands between it and the verb.
 */
export interface OrderedPhrase {
  readonly head: TokenRange;
  readonly whole: TokenRange;
}

const longestPhrase = 24;
const longestWith = 4;
const nominatives = new Set(["he", "she", "they", "we", "i"]);
const longestAside = 40;
const mostAsides = 5;

/** Start of the aside that ends with the comma, dash or bracket before `to`; `to` where there is none. */
function overAside(reading: Reading, to: number, floor: number): number {
  const { tokens, quotationAt } = reading;
  const closing = tokens[to - 1]?.kind;
  if (closing !== "comma" && closing !== "close" && closing !== "dash") return to;
  const opening = closing === "close" ? "open" : closing;
  for (let i = to - 2; i >= floor && i > to - longestAside; i--) {
    const kind = tokens[i]?.kind;
    if (quotationAt[i] !== -1) continue;
    if (kind === opening && (opening !== "dash" || isSpaced(tokens, i))) return i;
    if (kind === "semicolon" || kind === "colon" || (kind === "stop" && !isInnerStop(reading, i)))
      return to;
    if (kind === "close" && opening !== "open") {
      while (i > floor && tokens[i]?.kind !== "open") i--;
    }
  }
  return to;
}

/** Can the stretch that begins here stand between commas behind a name? */
function opensAside(reading: Reading, from: number): boolean {
  const token = reading.tokens[from];
  if (token?.kind === "number") return true;
  if (token?.kind !== "word") return false;
  if (isExactly(token, List.places) || isExactly(token, List.relatives)) return true;
  if (startsWithCapital(reading, token)) return false;
  return true;
}

/** First token of the noun phrase that ends before `to`. */
function startOfPhrase(reading: Reading, to: number, floor: number): number {
  const { tokens, quotationAt } = reading;
  let from = to;
  while (from > floor && from > to - longestPhrase) {
    const at = from - 1;
    const token = tokens[at];
    if (!token || quotationAt[at] !== -1) break;
    if (isPluralOwner(reading, at)) {
      from--;
      continue;
    }
    if (token.kind === "word") {
      const quantity = startOfQuantity(reading, at, floor);
      if (quantity !== -1) {
        from = quantity;
        continue;
      }
      // `The poll as of Saturday`
      // `then-Sen. Wren`
      const then = token.form === "then" && tokens[at + 1]?.kind === "dash";
      const asOf = token.form === "as" && tokens[at + 1]?.form === "of";
      if ((isExactly(token, List.clauseStarts) && !asOf) || isComplementiser(token)) break;
      if (isExactly(token, List.relatives) || isExactly(token, List.questionWords)) break;
      if (isVerbHere(reading, at)) break;
      if (isExactly(token, List.phraseEnds) && !isExactly(token, List.prepositions) && !then) {
        const ofTime = /^(?:week|month|year|morning|fall|spring|summer)$/.test(
          tokens[at + 1]?.form ?? "",
        );
        if (!isExactly(token, List.times) && !(ofTime && from < to - 1)) break;
      }
    } else if (token.kind === "stop") {
      if (!isInnerStop(reading, at)) break;
    } else if (token.kind === "close") {
      let open = at - 1;
      while (open > floor && open > at - 8 && tokens[open]?.kind !== "open") open--;
      if (tokens[open]?.kind !== "open") break;
      from = open;
      continue;
    } else if (token.kind === "dash") {
      if (isSpaced(tokens, at)) break;
    } else if (token.kind !== "number" && token.kind !== "symbol") break;
    from--;
  }
  let joined = overConjunction(reading, from, to, floor);
  // `Dana Wren and Alex Fairley of the Center for Ports and Harbors`
  if (joined < from) joined = overConjunction(reading, joined, to, floor);
  return afterOpening(reading, joined, to);
}

const comparatives = new Set(["more", "less", "fewer"]);

/** `more than 60 percent`, `only 4 in 10`: where the words that bound a number begin; -1 where none stand at `at`. */
function startOfQuantity({ tokens }: Reading, at: number, floor: number): number {
  const { form } = tokens[at] ?? {};
  if (form !== "than" && form !== "only" && form !== "just") return -1;
  const next = tokens[at + 1];
  if (form !== "than") return next?.kind === "number" || isShare(tokens[at + 2]) ? at : -1;
  if (next?.kind !== "number" && !isExactly(next, List.determiners) && next?.form !== "half")
    return -1;
  return at > floor && comparatives.has(tokens[at - 1]?.form ?? "") ? at - 1 : -1;
}

const isShare = (token: Token | undefined) =>
  /^(?:half|third|quarter|fifth|tenth|handful|fraction|few)$/.test(token?.form ?? "");

export const joinsNouns = new Set(["and", "und", "et", "y", "&"]);

/** `Wren and Fairley said`: the conjunction joins two names where nothing but a name stands before it. */
function overConjunction(reading: Reading, from: number, to: number, floor: number): number {
  const { tokens } = reading;
  if (from <= floor + 0 || from === to || !joinsNouns.has(tokens[from - 1]?.form ?? ""))
    return from;
  const small = startOfSmallNoun(reading, from - 1, floor);
  let start = small;
  let named = from - 1 - start;
  while (start > floor && start > from - 8) {
    const token = tokens[start - 1];
    const inner = token?.kind === "stop" && isInnerStop(reading, start - 1);
    // `Dana Wren of Ohio and Alex Fairley of Iowa`, `the Center for Ports and Harbors`
    const behind = tokens[start];
    const joinsCapitals =
      (token?.form === "of" || token?.form === "for") &&
      named > 0 &&
      (startsWithCapital(reading, behind) || behind?.form === "the") &&
      startsWithCapital(reading, tokens[start - 2]);
    const noun =
      inner ||
      joinsCapitals ||
      (token?.kind === "word" &&
        (startsWithCapital(reading, token) ||
          isExactly(token, List.determiners) ||
          (named === 0 && isExactly(tokens[start - 2], List.determiners))) &&
        !isExactly(token, List.clauseStarts) &&
        !isExactly(token, List.circumstances) &&
        !isVerbHere(reading, start - 1));
    if (!noun) break;
    start--;
    named++;
  }
  const before = tokens[start - 1];
  // `predicted a landslide and Wren …`: what the verb before reports is no half of a subject.
  const reported = start === floor && before?.facts.cue?.act === "verb" && small < from - 1;
  const bounded =
    (start === floor && !reported) ||
    before?.kind !== "word" ||
    isExactly(before, List.clauseStarts) ||
    isComplementiser(before);
  return named > 0 && bounded ? start : from;
}

/** `with both sides calling …`: quantities that a participle of their own may follow. */
const pairs = /^(?:both|many|most|some|each|few|several|all|neither|none|one|two|three|others)$/;

/** Drops adverbs and a circumstance without comma from the front (`On Monday the mayor`). */
function afterOpening(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let at = from;
  while (at < to - 1) {
    const token = tokens[at];
    if (token?.form === "then" && tokens[at + 1]?.kind === "dash") return at;
    const adverb =
      (isExactly(token, List.auxiliaries) && token?.form !== "both") ||
      isExactly(token, List.fillers);
    if (!adverb && token?.kind !== "dash" && token?.kind !== "symbol") break;
    if (token?.form === "$" || token?.form === "%" || token?.form === "@") break;
    at++;
  }
  if (!isExactly(tokens[at], List.prepositions) && !isExactly(tokens[at], List.circumstances))
    return at;
  // `At least 6 in 10 voters`
  if (tokens[at + 1]?.form === "least" || tokens[at + 1]?.form === "most") return at;
  const opensPair = pairs.test(tokens[at + 1]?.form ?? "");
  const owns = opensPair || startsWithCapital(reading, tokens[at + 1]);
  // `with speakers railing …`
  const several = to - at <= longestWith && /[^s]s$/.test(tokens[to - 1]?.form ?? "");
  if (tokens[at]?.form === "with" && (owns || several)) return at + 1;
  for (let i = at + 2; i < to; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (isExactly(before, List.prepositions) || isPossessive(before)) continue;
    if (isExactly(before, List.determiners)) continue;
    if (token?.facts.pronoun || isExactly(token, List.determiners)) return i;
    const time = isExactly(before, List.times) || before?.kind === "number";
    if (startsWithCapital(reading, token) && (time || !startsWithCapital(reading, before)))
      return i;
  }
  return to;
}

/** The subject before a verb at `at`, over adverbs and asides. Null where no noun phrase stands there. */
export function phraseInOrder(reading: Reading, at: number, floor: number): OrderedPhrase | null {
  const { tokens } = reading;
  if (isNameAlone(reading, at, floor)) {
    const name = { from: at - 1, to: at };
    return { head: name, whole: name };
  }
  let end = overTime(reading, at, floor);
  end = overAdverbs(reading, end, floor);
  // `Wren all but conceded`
  if (tokens[end - 1]?.form === "but" && tokens[end - 2]?.form === "all") end -= 2;
  // `Wren, who is a pilot, today said`
  if (isExactly(tokens[end - 1], List.times) && tokens[end - 2]?.kind === "comma") end--;
  let head = end;
  for (let round = 0; round < mostAsides; round++) {
    const opening = overAside(reading, head, floor);
    if (opening === head) break;
    if (round > 0 && !opensAside(reading, opening + 1)) break;
    head = opening;
    const next = tokens[head - 1]?.kind;
    if (next === "close") continue;
    // A second aside before the first: `Wren, 58, who …, says`.
    if (tokens[opening]?.kind !== "comma") continue;
    const earlier = commaBefore(reading, opening, floor);
    if (earlier === -1 || !opensAside(reading, earlier + 1)) break;
    if (startOfPhrase(reading, earlier, floor) === earlier) break;
    head = earlier;
  }
  let from = startOfPhrase(reading, head, floor);
  if (from >= head) return null;
  from = overWho(reading, from, floor);
  // `a toll she claims will …`: behind a noun the pronoun alone is the subject.
  const joined = joinsNouns.has(tokens[head - 2]?.form ?? "");
  if (head - from > 1 && !joined && nominatives.has(tokens[head - 1]?.form ?? "")) from = head - 1;
  let last = end;
  while (last > head && tokens[last - 1]?.kind !== "word" && tokens[last - 1]?.kind !== "close")
    last--;
  return { head: { from, to: head }, whole: { from, to: last } };
}

/** `Voters who back Wren say …`: where the noun begins that a relative clause with a verb of its own stands behind; `from` where none does. */
function overWho(reading: Reading, from: number, floor: number): number {
  const { tokens } = reading;
  const first = tokens[from];
  if (tokens[from - 1]?.form !== "who" || from - 2 < floor || first?.kind !== "word") return from;
  if (tokens[from - 2]?.kind !== "word") return from;
  if (startsWithCapital(reading, first) || first.facts.pronoun) return from;
  const noun = startOfPhrase(reading, from - 1, floor);
  return noun < from - 1 ? noun : from;
}

/** The comma nearest before `at` in the same clause; -1 where there is none. */
function commaBefore(reading: Reading, at: number, floor: number): number {
  const { tokens, quotationAt } = reading;
  for (let i = at - 1; i > floor && i > at - longestAside; i--) {
    if (quotationAt[i] !== -1) return -1;
    const kind = tokens[i]?.kind;
    if (kind === "comma") return i;
    if (kind !== "word" && kind !== "number" && !(kind === "stop" && isInnerStop(reading, i)))
      return -1;
  }
  return -1;
}

const agents = new Set(["by", "with", "to", "like", "from"]);

/**
 * The noun phrase behind the last preposition of a stretch: any, any but `of`, or only one that a person
 * follows (`was praised by Dana Wren of Ohio, who`).
 */
export function lastNoun(
  { tokens }: Reading,
  whole: TokenRange,
  cut: "all" | "most" | "agent",
): TokenRange {
  const { from, to } = whole;
  for (let i = to - 2; i > from; i--) {
    const token = tokens[i];
    if (!token || !isExactly(token, List.prepositions)) continue;
    if (cut === "all" || (cut === "most" && token.form !== "of") || agents.has(token.form))
      return { from: i + 1, to };
  }
  return whole;
}
