import { isBanner } from "../cues/banners";
import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { clauseStart, longestClause } from "./clause-start";
import { firstSubject } from "./first-subject";
import { mentionInRun } from "./mention";
import { phraseBefore, runFrom } from "./phrase";
import type { Subject } from "./subject";
import { longestMention } from "./subject-apposition";

/** `In dem Antrag heißt es`: the phrase before the verb, its preposition aside. */
export function impersonalSource(reading: Reading, verb: number, floor: number): Subject | null {
  const { tokens } = reading;
  // `Davor prangt ein Plakat: „…“`
  const behind = runFrom(reading, verb + 1, verb + longestMention);
  if (isExactly(tokens[verb + 1], List.determiners) && isBanner(tokens[verb + 2]))
    return {
      mention: mentionInRun(reading, behind, behind.to),
      rule: "speaker-in-attribution-phrase",
    };
  const phrase = phraseBefore(reading, verb, floor);
  if (!phrase) return placeBehind(reading, verb) ?? impersonalAuthor(reading, verb, floor);
  let from = clauseStart(reading, phrase.to, floor);
  while (from < phrase.to - 1 && isIn(tokens[from], List.phraseEnds)) from++;
  const mention = mentionInRun(reading, { from, to: phrase.to }, verb);
  return mention.pronoun ? null : { mention, rule: "speaker-in-attribution-phrase" };
}

/** `„Genug“, stand auf ihren Plakaten`: what the preposition behind the verb governs. */
function placeBehind(reading: Reading, verb: number): Subject | null {
  const { tokens } = reading;
  let at = verb + 1;
  while (isIn(tokens[at], List.fillers) || isExactly(tokens[at], List.expletives)) at++;
  if (!isExactly(tokens[at], List.paperPrepositions)) return null;
  const run = runFrom(reading, at + 1, at + longestMention);
  if (run.to === run.from) return null;
  const mention = mentionInRun(reading, run, run.to);
  return { mention, rule: "speaker-in-attribution-phrase" };
}

/** `Die Forscher schrieben einen Brief: „…“, heißt es darin`: the subject of the words before the marks. */
function impersonalAuthor(reading: Reading, verb: number, floor: number): Subject | null {
  const { tokens, quotationAt, quotations } = reading;
  const marks = quotations.outer[quotationAt[verb - 2] ?? -1] ?? null;
  if (!marks || tokens[marks.open - 1]?.kind !== "colon") return null;
  const run = firstSubject(reading, floor, Math.min(marks.open, floor + longestClause));
  if (!run) return null;
  return { mention: mentionInRun(reading, run, run.to), rule: "speaker-is-subject-before-verb" };
}
