import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { hasEnding, isComplementiser, isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import { foldWord } from "../text/fold";
import { beyond, type Token } from "../text/tokens";
import {
  farthestComma,
  groupStart,
  isComma,
  isNearMarks,
  isParting,
  longestAside,
} from "./inversion";
import { isSubjunctive } from "./subjunctive";

const leastSaid = 3;

/** Does a parting sign stand before the word, or marks near it? Elsewhere no unlisted verb reports. */
export const mayReportByPlace = (reading: Reading, at: number): boolean =>
  isParting(reading, at - 1) ||
  (reading.lexicon.source.clauseOrder === "free" && isNearMarks(reading, at));

/**
 * `„…“, freute sich X`: behind speech that opens its sentence any verb reports, whether a list holds it or not.
 * What it means then; null where no such verb stands at `at`.
 */
export function unlistedVerb(reading: Reading, sentence: Sentence, at: number): CueSense | null {
  const { text, tokens, lexicon, quotationAt, quotations } = reading;
  const { anyVerb } = lexicon.source;
  const token = tokens[at];
  if (!anyVerb || token?.kind !== "word") return null;
  const group = isParting(reading, at - 1)
    ? at
    : isNearMarks(reading, at)
      ? groupStart(reading, at, sentence.from)
      : -1;
  if (group === -1) return null;
  const twice = isParting(reading, group - 2) && quotationAt[group - 2] === -1;
  const edge = twice ? group - 2 : group - 1;
  const quotation = quotations.outer[quotationAt[edge - 1] ?? -1];
  const behind = quotation?.after === edge && quotation.open <= sentence.from;
  const said = behind && quotation.to - quotation.from >= leastSaid;
  if (!said && isIn(token, List.cueBlockers)) return null;
  // `« … », a-t-il fulminé.`
  const withPronoun = group < at && said && hasEnding(lexicon, tokens[group], "joinedPronouns");
  if (withPronoun) return lexicon.cues.get(foldWord(anyVerb)) ?? null;
  if (tokens[at + 1]?.kind !== "word" || !(said || isReportedBefore(reading, sentence, at)))
    return null;
  if (isCapitalAt(text, token.start) || isComplementiser(token) || token.facts.pronoun) return null;
  for (const list of [List.clauseStarts, List.relatives, List.determiners, List.circumstances])
    if (isIn(token, list)) return null;
  if (isIn(token, List.phraseEnds) && !isIn(token, List.auxiliaries)) return null;
  const next = subjectWord(reading, at);
  const begins =
    isCapitalAt(text, next.start) ||
    isExactly(next, List.determiners) ||
    isExactly(next, List.fillers) ||
    next.facts.pronoun ||
    isExactly(next, List.reflexives);
  return begins ? (lexicon.cues.get(foldWord(anyVerb)) ?? null) : null;
}

/** `Der Preis sei zu hoch, verteidigte sich X`: from the sentence's head to the comma one clause in the subjunctive. */
function isReportedBefore(reading: Reading, { from, to }: Sentence, at: number): boolean {
  const { tokens, lexicon, quotationAt } = reading;
  if (lexicon.subjunctives.size === 0 || at - from > farthestComma) return false;
  let reported = false;
  for (let i = from; i < at - 1; i++) {
    if (quotationAt[i] !== -1) continue;
    if (isComma(reading, i)) return false;
    reported ||= isSubjunctive(reading, i);
  }
  // The verb and its subject close the sentence.
  let signs = 0;
  for (let i = at; i < Math.min(to, at + longestAside); i++)
    if (tokens[i]?.kind === "comma" || tokens[i]?.kind === "colon") signs++;
  return reported && signs === 0 && to - at < longestAside;
}

const longestAdverb = 3;

/** `«…», sourit tout d'abord l'actrice`: in free order, the word behind the verb and its adverbs. */
function subjectWord({ tokens, lexicon }: Reading, at: number): Token {
  let next = at + 1;
  if (lexicon.source.clauseOrder === "free")
    while (next <= at + longestAdverb && isExactly(tokens[next], List.sequenceAdverbs)) next++;
  return tokens[next] ?? beyond;
}
