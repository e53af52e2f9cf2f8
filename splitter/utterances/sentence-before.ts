import { quotationOver, spanOf } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { canSpeak } from "../speakers/can-speak";
import { firstSubject } from "../speakers/first-subject";
import { nameInRun } from "../speakers/name-in-run";
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
  const run = firstSubject(reading, before.from, Math.min(before.to, before.from + farthest));
  if (!run || !canSpeak(reading, run)) return null;
  const at = spanOf(reading, nameInRun(reading, run).name ?? run);
  return { name: text.slice(at.start, at.end), at };
}

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
