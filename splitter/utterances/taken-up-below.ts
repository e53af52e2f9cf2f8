import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";

/** `„Das wird nichts!“ Das sagt der Verein …`: the cue of the next sentence whose first word stands for the words in marks. */
export function takenUpBelow(
  { sentences, tokens, lexicon }: Reading,
  index: number,
  cue: AttributedCue | undefined,
): AttributedCue | null {
  const { to = -1, from = 0, passage } = sentences[index] ?? {};
  if (lexicon.source.clauseOrder !== "verb-second" || !cue?.speaker || cue.complement) return null;
  const next = sentences[index + 1];
  if (next?.passage !== passage || cue.at.from !== to + 1 || from === to) return null;
  return isExactly(tokens[to], List.pointingWords) ? cue : null;
}
