import { List } from "../lexicon/lists";
import { hasEnding, isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";

const longestAttribute = 9;

/**
 * `der aus Altland stammende Chemiker`: where the noun's own words begin behind an article and what a preposition
 * sets before a participle; -1 where none does. German nouns have capitals, which tells the participle's noun.
 */
export function endOfAttribute(reading: Reading, from: number, limit: number): number {
  const { text, tokens, lexicon } = reading;
  if (lexicon.source.nameCapitals !== "words" || !isExactly(tokens[from], List.determiners))
    return -1;
  if (!isIn(tokens[from + 1], List.phraseEnds) && !isExactly(tokens[from + 1], List.agents))
    return -1;
  const capital = (at: number) => isCapitalAt(text, tokens[at]?.start ?? 0);
  if (capital(from + 1)) return -1;
  for (let i = from + 2; i < Math.min(limit - 1, from + longestAttribute); i++) {
    if (tokens[i]?.kind !== "word" && tokens[i]?.kind !== "number") return -1;
    const ends =
      tokens[i]?.kind === "word" &&
      !capital(i) &&
      hasEnding(lexicon, tokens[i], "attributeParticiples");
    if (ends && tokens[i + 1]?.kind === "word" && capital(i + 1)) return i;
  }
  return -1;
}
