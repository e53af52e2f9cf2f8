import { List } from "../lexicon/lists";
import { hasEnding, isExactly, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import { canSpeak } from "./can-speak";
import { isOffice } from "./run-parts";

/** `der neue Sekretär`, `der Sprecher`: no dative, by the adjective's ending or the office's gender. */
export function isNominative(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!isExactly(tokens[at], List.nominativeArticles)) return false;
  const next = tokens[at + 1];
  if (next?.kind !== "word") return false;
  if (!hasCapital(reading, at + 1)) return hasEnding(reading.lexicon, next, "nominativeAdjectives");
  return isOffice(reading, at + 1) && !hasEnding(reading.lexicon, next, "feminineOffices");
}

/** Two words with capitals, the holder of an office and the name. */
const isNamedAt = (reading: Reading, at: number) =>
  reading.tokens[at + 1]?.kind === "word" && hasCapital(reading, at) && hasCapital(reading, at + 1);

/** `Passend dazu warnte die Moderatorin`, `Den Plan nannte er`: does what follows the verb fit better? */
export function followsVerb(reading: Reading, from: number, to: number, verb: number): boolean {
  if (followsByForm(reading, from, to, verb)) return true;
  return !canSpeak(reading, { from, to }) && isPersonAt(reading, verb + 1);
}

function followsByForm(reading: Reading, from: number, to: number, verb: number): boolean {
  const { tokens, lexicon } = reading;
  const opening = tokens[from];
  const next = tokens[verb + 1];
  // `Treuherzig hatte der neue Sekretär erklärt`
  if (!opening?.facts.pronoun && isNominative(reading, verb + 1)) return true;
  // `Befragt sagte Kanzlerin Anna Roth: …`: a participle in front is no subject.
  if (
    to === from + 1 &&
    lexicon.source.patterns?.fronted.test(opening?.form ?? "") &&
    isNamedAt(reading, verb + 1)
  )
    return true;
  // `Strikt wandte sich der Kandidat gegen …`: the reflexive pronoun stands before a noun that is the subject.
  const behind = tokens[verb + 2];
  if (to === from + 1 && isExactly(next, List.reflexives) && behind?.kind === "word")
    if (hasCapital(reading, verb + 2) || isExactly(behind, List.determiners)) return true;
  // `Ihren Gegner forderte May auf`: an object in front, by its case.
  if (isExactly(opening, List.objectCases) && next?.kind === "word") return true;
  if (opening?.facts.pronoun && to === from + 1) return false;
  const after = next?.facts.pronoun;
  // `Kollegen würdigten sie als „…“`: a bare noun in front is the subject, the ambiguous pronoun its object.
  const bare =
    to === from + 1 && hasCapital(reading, from) && !isExactly(opening, List.determiners);
  if (
    bare &&
    isExactly(next, List.doubtfulPronouns) &&
    hasEnding(reading.lexicon, tokens[verb], "pluralVerbs")
  )
    return false;
  if (after && (after.gender === "m" || after.gender === "f" || after.number === "p")) return true;
  const capital = (at: number) => hasCapital(reading, at);
  if (isOffice(reading, from) || isInBare(opening, List.institutions)) return false;
  // Two capitals in a row begin a name.
  if (to > from + 1 && capital(from) && capital(from + 1)) return false;
  if (isExactly(opening, List.determiners) || !isExactly(next, List.determiners)) return false;
  if (to === from + 1) return false;
  for (let i = from + 1; i < to; i++) if (tokens[i]?.kind === "word" && !capital(i)) return true;
  return false;
}

/** `Eine Niederlage fürchtet Roth nicht`: behind the verb stands somebody whom the article names in full. */
function isPersonAt(reading: Reading, at: number): boolean {
  const { tokens, surnames } = reading;
  if (tokens[at]?.kind !== "word" || !hasCapital(reading, at)) return false;
  return surnames.has(tokens[at]?.form ?? "") && !hasCapital(reading, at + 1);
}

const hasCapital = ({ text, tokens }: Reading, at: number) => {
  return isCapitalAt(text, tokens[at]?.start ?? 0);
};
