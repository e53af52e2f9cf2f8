import { List } from "../lexicon/lists";
import { cueOf, isExactly, isIn, isInBare } from "../lexicon/words";
import { type Reading, spanOf } from "../reading";
import { firstSubject } from "../speakers/first-subject";
import { nameInRun } from "../speakers/name-in-run";
import { isOffice } from "../speakers/run-parts";
import type { TokenRange } from "../text/tokens";
import type { NamedSpeaker } from "../types";
import type { Collection } from "./collection";

const farthest = 40;

/**
 * `Die Trainerin reagierte gelassen. „…“`: the subject of the sentence before, in verb-second order, where
 * that sentence reports nothing itself and its subject is somebody who can speak. Null where not.
 */
export function subjectOfSentenceBefore(
  { reading, utterances }: Collection,
  index: number,
): NamedSpeaker | null {
  const { sentences, tokens, text, lexicon } = reading;
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (lexicon.source.clauseOrder !== "verb-second" || !sentence || !before) return null;
  if (before.passage !== sentence.passage) return null;
  const last = utterances[utterances.length - 1];
  if (last && last.statement.end > (tokens[before.from]?.start ?? 0)) return null;
  const run = firstSubject(reading, before.from, Math.min(before.to, before.from + farthest));
  if (!run || !canSpeak(reading, run)) return null;
  const at = spanOf(reading, nameInRun(reading, run).name ?? run);
  return { name: text.slice(at.start, at.end), at };
}

/** Is it a name of two words or of one without article, an office, a body? */
function canSpeak(reading: Reading, run: TokenRange): boolean {
  const { tokens } = reading;
  const first = tokens[run.from];
  if (first?.facts.pronoun || cueOf(first)?.act === "verb") return false;
  for (let i = run.from; i < run.to; i++)
    if (isOffice(reading, i) || isInBare(tokens[i], List.institutions)) return true;
  const { name } = nameInRun(reading, run);
  if (!name) return false;
  return (
    name.to - name.from > 1 ||
    (name.from === run.from && !isIn(first, List.phraseEnds) && !isExactly(first, List.commonWords))
  );
}
