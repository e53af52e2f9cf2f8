import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import type { Mention } from "./mention";
import { isOffice } from "./run-parts";

const longestAside = 10;
const longestName = 5;
const closing = new Set(["comma", "stop", "line", "colon", "dash", "semicolon"]);

/**
 * `der Leiter für „Kosmos“ beim Amt (DLA), Emil Roth, …`, `…, der Altländer Emil Roth`: behind an office what a
 * preposition adds, a comma and the holder's name. The mention as it is where they do not follow.
 */
export function withNameFarther(reading: Reading, mention: Mention): Mention {
  const { tokens, lexicon } = reading;
  const { whole } = mention;
  if (lexicon.source.nameCapitals !== "words" || mention.name || mention.pronoun) return mention;
  const bearer = bearerOfBoth(reading, whole.to);
  if (bearer) return { ...mention, name: bearer, whole: { from: whole.from, to: bearer.to } };
  if (!holdsOffice(reading, whole)) return mention;
  const comma = endOfAside(reading, whole.to);
  if (tokens[comma]?.kind !== "comma") return mention;
  const name = nameBehind(reading, comma + 1);
  return name ? { ...mention, name, whole: { from: whole.from, to: name.to } } : mention;
}

/** `der Landrat und Sprecher Emil Roth`: an office joined to one before it by the conjunction at `at`, then the bearer's name. */
function bearerOfBoth(reading: Reading, at: number): TokenRange | null {
  const { text, tokens } = reading;
  const isNoun = (i: number) =>
    tokens[i]?.kind === "word" && isCapitalAt(text, tokens[i]?.start ?? 0);
  if (tokens[at]?.form !== "und" || !isNoun(at - 1) || !isOffice(reading, at + 1)) return null;
  let to = at + 1;
  while (to < at + 1 + longestName && isNoun(to) && reading.quotationAt[to] === -1) to++;
  return to - at >= 4 ? { from: to - 2, to } : null;
}

function holdsOffice(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isOffice(reading, i)) return true;
  return false;
}

/** Over what a preposition adds, names in marks and brackets included. */
function endOfAside(reading: Reading, from: number): number {
  const { tokens } = reading;
  const bracket = endOfBracket(reading, from);
  if (bracket > from) return bracket;
  if (!isExactly(tokens[from], List.attachingPrepositions)) return from;
  let at = from;
  while (at < from + longestAside) {
    const marks = quotationOver(reading, at);
    if (marks?.open === at && marks.after - at < longestAside) at = marks.after;
    else if (tokens[at]?.kind === "open") {
      const close = endOfBracket(reading, at);
      if (close === at) return from;
      at = close;
    } else if (tokens[at]?.kind === "word" && !isIn(tokens[at], List.times)) at++;
    else break;
  }
  return at;
}

function endOfBracket({ tokens }: Reading, at: number): number {
  if (tokens[at]?.kind !== "open") return at;
  let close = at + 1;
  while (close < at + longestName && tokens[close]?.kind !== "close") close++;
  return tokens[close]?.kind === "close" ? close + 1 : at;
}

/** Two capitals or more and a sign behind them, an article before them where they end with a name. */
function nameBehind({ text, tokens, ...reading }: Reading, from: number): TokenRange | null {
  const isName = (at: number) => {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    return isCapitalAt(text, token.start) || isExactly(token, List.nameJoiners);
  };
  const article = isExactly(tokens[from], List.determiners);
  let start = from + (article ? 1 : 0);
  let to = start;
  while (to < start + longestName && isName(to)) to++;
  if (!closing.has(tokens[to]?.kind ?? "stop") || reading.quotationAt[start] !== -1) return null;
  // Behind the article stands what they are, then the name.
  if (article) start = to - 2;
  const whole = to - start >= 2 && start > from - 1 + (article ? 1 : 0);
  return whole && isCapitalAt(text, tokens[start]?.start ?? 0) ? { from: start, to } : null;
}
