import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import { quotationOver, type Reading, spanOf } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { canSpeak } from "../speakers/can-speak";
import { firstSubject } from "../speakers/first-subject";
import { nameInRun } from "../speakers/name-in-run";
import { runFrom } from "../speakers/phrase";
import type { TokenRange } from "../text/tokens";
import type { NamedSpeaker } from "../types";
import type { Collection } from "./collection";

const farthest = 40;

/**
 * `Die Trainerin reagierte gelassen. „…“`: the subject of the sentence before, where order is not fixed, and where
 * that sentence reports nothing itself and its subject is somebody who can speak. Null where not.
 */
export function subjectOfSentenceBefore(
  { reading, utterances }: Collection,
  index: number,
): NamedSpeaker | null {
  const { sentences, tokens, text, lexicon } = reading;
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (!lexicon.source.clauseOrder || !sentence || !before) return null;
  if (before.passage !== sentence.passage) return null;
  const last = utterances.at(-1);
  if (last && last.statement.end > (tokens[before.from]?.start ?? 0)) return null;
  const limit = Math.min(before.to, before.from + farthest);
  const run =
    opinionAtHead(reading, before.from, limit) ?? firstSubject(reading, before.from, limit);
  if (!run || !canSpeak(reading, run)) return null;
  const at = spanOf(reading, nameInRun(reading, run).name ?? run);
  return { name: text.slice(at.start, at.end), at };
}

/** `Für Emil Roth (SPD) ist der Plan ein Fortschritt.`: whose opinion opens the sentence. */
function opinionAtHead(reading: Reading, from: number, limit: number): TokenRange | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.clauseOrder !== "verb-second") return null;
  if (!isExactly(tokens[from], List.forWhom)) return null;
  const run = runFrom(reading, from + 1, limit);
  let verb = run.to;
  if (tokens[verb]?.kind === "open")
    while (verb < run.to + longestBracket && tokens[verb - 1]?.kind !== "close") verb++;
  return isExactly(tokens[verb], List.copulas) && canSpeak(reading, run) ? run : null;
}

const longestBracket = 6;

/**
 * `„Ich wollte nie weg.“ Anna Roth steht in ihrer Küche.`: who is named in full at the head of the sentence behind
 * words in marks that fill the first of their passage, where order is not fixed and that sentence reports nothing.
 */
export function subjectOfSentenceBehind(
  { reading }: Collection,
  index: number,
  nextCue: AttributedCue | undefined,
): NamedSpeaker | null {
  const { sentences, tokens, text, lexicon } = reading;
  const [before, sentence, behind] = [sentences[index - 1], sentences[index], sentences[index + 1]];
  if (!lexicon.source.clauseOrder || !sentence || behind?.passage !== sentence.passage) return null;
  const marks = quotationOver(reading, sentence.from);
  if (before?.passage === sentence.passage || !marks || marks.after < sentence.to) return null;
  if (tokens[marks.to - 1]?.kind !== "stop") return null;
  if (nextCue?.sentence === index + 1 && nextCue.complement) return null;
  const run = firstSubject(reading, behind.from, Math.min(behind.to, behind.from + farthest));
  if (!run || run.from !== behind.from || !canSpeak(reading, run)) return null;
  const { name } = nameInRun(reading, run);
  if (!name || name.to - name.from < 2) return null;
  const at = spanOf(reading, name);
  return { name: text.slice(at.start, at.end), at };
}
