import { spanOf } from "../reading";
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
