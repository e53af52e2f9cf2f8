import { hasSmall } from "../cues/name-by-capitals";
import { List } from "../lexicon/lists";
import { hasEnding, isExactly, isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isSmallAt } from "../text/characters";

const leastSaid = 4;

/** `Газета не стесняется: «Есть типичный роман».`: behind a colon a sentence of its own, that ends the one around it. */
export function isHandedOver(reading: Reading, quotation: Quotation, words: number): boolean {
  const { tokens } = reading;
  if (tokens[quotation.open - 1]?.kind !== "colon" || words < leastSaid) return false;
  const after = tokens[quotation.after]?.kind ?? "line";
  const ends = after === "stop" || after === "line" || tokens[quotation.to - 1]?.kind === "stop";
  return ends && hasSmall(reading, quotation);
}

/** `с требованием «прекратить огонь и уйти»`, `l'appel à « cesser le feu »`: what a noun of demand or promise holds. */
export function isDemanded(
  { text, tokens, lexicon }: Reading,
  { open, from }: Quotation,
  words: number,
): boolean {
  const first = tokens[from];
  if (lexicon.source.clauseOrder !== "free" || words < leastSaid - 1) return false;
  if (first?.kind !== "word" || !isSmallAt(text, first.start)) return false;
  const joined = isExactly(tokens[open - 1], List.demandNouns);
  const linked = isExactly(tokens[open - 2], List.demandNouns);
  return (
    joined ||
    (linked && isIn(tokens[open - 1], List.phraseEnds)) ||
    (linked && isExactly(tokens[open - 1], List.officeWords))
  );
}

/**
 * `il a « vu un ministre très clair »`, `a décidé d'« ouvrir une enquête »`, `puesto que «no es tolerable»`: in free
 * order, words in marks that hold the rest of the verb before them, or that open as a clause does.
 */
export function goesOnVerb(
  { text, tokens, lexicon }: Reading,
  { open, from, to }: Quotation,
): boolean {
  const [before, first] = [tokens[open - 1], tokens[from]];
  if (lexicon.source.clauseOrder !== "free" || to - from < leastSaid - 1) return false;
  if (first?.kind !== "word" || !isSmallAt(text, first.start)) return false;
  if (isExactly(before, List.perfectVerbs)) return true;
  if (isExactly(first, List.clauseOpeners)) return before?.kind === "word";
  const verb = isExactly(tokens[open - 3], List.perfectVerbs);
  return verb && isExactly(before, List.verbLinks) && hasEnding(lexicon, first, "infinitives");
}

/** `«Надеюсь, мы начнём», — на это рассчитывает директор`: speech that opens its sentence, before a comma and a dash. */
export function opensBeforeDash(
  { tokens }: Reading,
  { open, after }: Quotation,
  words: number,
): boolean {
  const before = tokens[open - 1]?.kind ?? "line";
  const opens = before === "stop" || before === "line" || before === "dash";
  if (!opens || words < leastSaid - 1) return false;
  return tokens[after]?.kind === "comma" && tokens[after + 1]?.kind === "dash";
}
