import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Heard } from "./heard";
import type { Mention } from "./mention";
import { gender } from "./office-beside";
import type { Person, Roster } from "./roster";
import { isOffice } from "./run-parts";

/**
 * `Der Minister sagte`, `selon la ministre`: the one whom the article names with that office; of several, who spoke
 * last. Null where what else the phrase says belongs to none of them.
 */
export function holderByHead(
  reading: Reading,
  roster: Roster,
  { whole, name, pronoun }: Mention,
  heard: readonly Heard[],
): Person | null {
  const { tokens, lexicon } = reading;
  if (!lexicon.source.clauseOrder || name || pronoun || roster.people.length === 0) return null;
  const article = isExactly(tokens[whole.from], List.definiteArticles) ? 1 : 0;
  // Where there are articles, an office without one or with another is somebody else.
  if (article === 0 && lexicon.source.definiteArticles) return null;
  const head = whole.from + article;
  if (head >= whole.to || !isOffice(reading, head)) return null;
  const words: string[] = [];
  for (let i = head; i < whole.to; i++) {
    const small = isExactly(tokens[i], List.determiners) || isExactly(tokens[i], List.officeWords);
    if (!small) words.push(tokens[i]?.form ?? "");
  }
  const other = gender + tokens[whole.from]?.form;
  const holders: Person[] = [];
  for (const { person, office } of roster.byOffice.get(words[0] ?? "") ?? []) {
    const fits =
      words.every((word) => office.includes(word)) &&
      (lexicon.source.nameCapitals === "words" || !isOfOtherGender(office, other));
    if (fits && !holders.includes(person)) holders.push(person);
  }
  if (holders.length < 2) return holders[0] ?? null;
  for (let i = heard.length - 1; i >= 0; i--) {
    const found = holders.find((one) => one.name === heard[i]?.speaker.name);
    if (found) return found;
  }
  return null;
}

/** `la ministre` is not `le ministre Paul Morel`; where nouns have capitals, they tell their gender themselves. */
const isOfOtherGender = (office: readonly string[], article: string) =>
  office.some((word) => word.startsWith(gender) && word !== article);
