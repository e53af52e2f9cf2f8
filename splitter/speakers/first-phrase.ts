import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isSmallAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { isInnerStop } from "./phrase";
import { joinsNouns } from "./phrase-in-order";
import { isAdverb, isFiniteVerb, isPossessive, isSpaced, startsWithCapital } from "./word-kinds";

const longestPhrase = 24;
const longestOpening = 40;

const longestDateline = 14;

/** `FAIRVIEW, Ohio, May 3 (AP) - `: place, date and agency before a dash; `from` where there is none. */
function afterDateline(reading: Reading, from: number, limit: number): number {
  const { tokens, text } = reading;
  const first = tokens[from];
  if (first?.kind !== "word" || first.end - first.start < 3) return from;
  // `McLEAN, Ohio`
  let small = 0;
  for (let i = first.start; i < first.end && small < 2; i++) if (isSmallAt(text, i)) small++;
  if (small > 1) return from;
  for (let i = from + 1; i < limit && i < from + longestDateline; i++) {
    if (tokens[i]?.kind === "dash" && isSpaced(tokens, i)) return i + 1;
    if (isFiniteVerb(tokens[i])) return from;
  }
  return from;
}

const longestLabel = 6;

/** `Who's up: The poll …`: a few words before a colon name what follows, and are no subject of it. */
function afterLabel({ tokens, quotationAt }: Reading, from: number, limit: number): number {
  for (let i = from + 1; i + 1 < limit && i <= from + longestLabel; i++) {
    if (tokens[i]?.kind === "colon") return quotationAt[i + 1] === -1 ? i + 1 : from;
    if (tokens[i]?.kind !== "word") return from;
  }
  return from;
}

/** The subject that the sentence or clause begins with, for a verb farther on that has none of its own. */
export function firstPhrase(reading: Reading, from: number, at: number): TokenRange | null {
  const { tokens, quotationAt } = reading;
  let start = afterLabel(reading, afterDateline(reading, from, at), at);
  for (let round = 0; round < 4 && start < at; round++) {
    const token = tokens[start];
    if (!token) return null;
    // `Instead, Wren …`
    if (tokens[start + 1]?.kind === "comma" && sentenceAdverbs.has(token.form)) {
      start += 2;
      continue;
    }
    const opener =
      isExactly(token, List.clauseStarts) ||
      isAdverb(token) ||
      isExactly(token, List.phraseEnds) ||
      token.kind === "comma" ||
      token.kind === "dash" ||
      quotationAt[start] !== -1;
    if (!opener && !isExactly(token, List.prepositions) && !isExactly(token, List.circumstances)) {
      if (!(cueOf(token)?.act === "participle" || token.form.endsWith("ing"))) break;
    } else if (
      isExactly(token, List.clauseStarts) &&
      !isExactly(token, List.circumstances) &&
      !subordinates.has(token.form)
    ) {
      start++;
      continue;
    } else if (isAdverb(token) || token.kind !== "word") {
      start++;
      continue;
    }
    let comma = start + 1;
    while (comma < at && comma < start + longestOpening && tokens[comma]?.kind !== "comma") comma++;
    if (tokens[comma]?.kind !== "comma") return null;
    start = comma + 1;
  }
  let to = start;
  while (to < at && to < start + longestPhrase) {
    const token = tokens[to];
    if (!token || quotationAt[to] !== -1) break;
    if (
      token.kind === "stop"
        ? !isInnerStop(reading, to)
        : token.kind === "dash"
          ? isSpaced(tokens, to)
          : token.kind !== "word" && token.kind !== "number" && token.kind !== "symbol"
    )
      break;
    if (token.kind === "word" && to > start) {
      if (isFiniteVerb(token) || isExactly(token, List.relatives)) break;
      if (isAdverb(token) && !isExactly(tokens[to - 1], List.determiners)) break;
      const lower = !startsWithCapital(reading, token);
      if (lower && token.form.length > 4 && token.form.endsWith("ed")) break;
      const sense = cueOf(token);
      const governed = isExactly(tokens[to - 1], List.determiners) || isPossessive(tokens[to - 1]);
      if (sense && lower && sense.act !== "noun" && !governed) break;
      if (isExactly(token, List.clauseStarts) && !joinsNouns.has(token.form)) break;
      // A name is over where small letters follow: `Wren unveiled`.
      if (
        lower &&
        startsWithCapital(reading, tokens[to - 1]) &&
        token.form.endsWith("s") &&
        to > start + 1
      )
        break;
    }
    to++;
  }
  return to > start ? { from: start, to } : null;
}

const sentenceAdverbs = new Set(
  "instead however meanwhile still besides nonetheless nevertheless moreover furthermore therefore thus perhaps maybe indeed overall elsewhere afterward afterwards otherwise".split(
    " ",
  ),
);
const subordinates = new Set(["while", "as", "although", "though", "because", "when", "if"]);
