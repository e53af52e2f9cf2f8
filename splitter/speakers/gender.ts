import { Exactly } from "../lexicon/facts";
import type { Agreement } from "../lexicon/lexicon";
import { List } from "../lexicon/lists";
import { factsOf, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import type { Person } from "./roster";

/** Does the given name tell the gender? Null where it does not, or where both bear it. */
export function genderOfWord({ lexicon }: Reading, form: string): Agreement["gender"] {
  const lists = lexicon.lists.get(form);
  if (!lists) return null;
  const woman = lists.includes(List.womenNames);
  return woman === lists.includes(List.menNames) ? null : woman ? "f" : "m";
}

/** The same for a word of the text. */
function genderOfToken({ lexicon }: Reading, token: Token): Agreement["gender"] {
  const lists = factsOf(lexicon, token)?.lists;
  if (!lists) return null;
  const woman = ((lists[List.womenNames] as number) & Exactly) !== 0;
  const man = ((lists[List.menNames] as number) & Exactly) !== 0;
  return woman === man ? null : woman ? "f" : "m";
}

/** Gender and number of the one whom a phrase names, as far as names, titles and endings tell. */
export function agreementOfPhrase(
  reading: Reading,
  range: TokenRange,
  person: Person | null,
): Agreement {
  const { tokens } = reading;
  const named = person ? genderOfWord(reading, person.words[0] ?? "") : null;
  if (named) return { gender: named, number: "s" };
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    const gender = genderOfToken(reading, token);
    if (gender) return { gender, number: "s" };
  }
  return { gender: null, number: person ? "s" : numberOfPhrase(reading, range) };
}

function numberOfPhrase({ tokens }: Reading, { from, to }: TokenRange): Agreement["number"] {
  let end = from;
  while (end < to && !(end > from && isExactly(tokens[end], List.prepositions))) {
    if (tokens[end]?.form === "and") return "p";
    end++;
  }
  const last = tokens[end - 1]?.form ?? "";
  return /[^s']s$/.test(last) ? "p" : "s";
}
