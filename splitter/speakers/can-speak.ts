import { List } from "../lexicon/lists";
import { cueOf, hasEnding, isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { nameInRun } from "./name-in-run";

const speaking = [List.offices, List.institutions];

/** Is it a name of two words or of one without article, an office, a body? */
export function canSpeak(reading: Reading, run: TokenRange): boolean {
  const { tokens } = reading;
  const first = tokens[run.from];
  // `el` has the letters of `él`.
  const article = isExactly(first, List.determiners) && run.to - run.from > 1;
  if ((first?.facts.pronoun && !article) || cueOf(first)?.act === "verb") return false;
  for (let i = run.from; i < run.to; i++)
    if (speaking.some((list) => isInBare(tokens[i], list))) return true;
  const { name } = nameInRun(reading, run);
  if (!name) return false;
  // `Anweisung`, `Neuigkeit`: where all nouns have capitals, such an ending makes no name.
  const nouns = reading.lexicon.source.nameCapitals === "words" && name.to - name.from === 1;
  if (nouns && hasEnding(reading.lexicon, tokens[name.from], "abstractNouns")) return false;
  return (
    name.to - name.from > 1 ||
    (name.from === run.from && !isIn(first, List.phraseEnds) && !isExactly(first, List.commonWords))
  );
}
