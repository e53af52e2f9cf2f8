import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";

const longestOpening = 6;
const farthestCue = 20;

/**
 * `„Das wird nichts!“ Das sagt der Verein …`, `«Se acabó». Con estas palabras resumió Gil …`: the cue of the next
 * sentence whose first words stand for the words in marks.
 */
export function takenUpBelow(
  reading: Reading,
  index: number,
  cue: AttributedCue | undefined,
): AttributedCue | null {
  const { sentences, tokens, lexicon } = reading;
  const { to = -1, from = 0, passage } = sentences[index] ?? {};
  if (!lexicon.source.clauseOrder || !cue?.speaker || cue.complement) return null;
  const next = sentences[index + 1];
  if (next?.passage !== passage || next?.from !== to || from === to) return null;
  if (cue.at.from === to + 1 && isExactly(tokens[to], List.pointingWords)) return cue;
  const alone = quotationOver(reading, from)?.after ?? from;
  if (alone < to - 1 || cue.at.from > to + farthestCue) return null;
  for (let i = to + 1; i < Math.min(cue.at.from, to + longestOpening); i++)
    if (isExactly(tokens[i], List.wordNouns)) return cue;
  return null;
}
