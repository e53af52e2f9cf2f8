import { List } from "../lexicon/lists";
import type { Reading } from "../reading";
import type { Roster } from "../speakers/roster";

/** A word of a name that is shorter tells none. */
export const shortestName = 3;
const none: ReadonlySet<string> = new Set();

/** In a script without capitals: the folded words of the names of everybody whom the article names. */
export function namesIn({ lexicon }: Reading, { people }: Roster): ReadonlySet<string> {
  if (lexicon.source.capitals) return none;
  const names = new Set<string>();
  for (const { words } of people)
    for (const word of words)
      if (word.length >= shortestName && !lexicon.lists.get(word)?.includes(List.phraseEnds))
        names.add(word);
  return names;
}
