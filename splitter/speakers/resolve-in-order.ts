import type { Cue } from "../cues/cue";
import { type Reading, spanOf } from "../reading";
import type { NamedSpeaker, RuleName, Span } from "../types";
import { agreementOfPhrase } from "./gender";
import type { Heard } from "./heard";
import { type Mention, spanOfMention } from "./mention";
import { officeWords } from "./office-in-order";
import {
  findByName,
  findByOfficeWords,
  type Person,
  type Roster,
  toSpeaker,
  wordsOf,
} from "./roster";

/** Who a mention is, in a language that tells names by capitals and offices by their last word. */
export function resolveInOrder(
  reading: Reading,
  roster: Roster,
  mention: Mention,
  cue: Cue,
  why: (rule: RuleName, ...spans: Span[]) => void,
): Heard {
  const range = mention.name ?? mention.description ?? mention.whole;
  const heard = (speaker: NamedSpeaker, person: Person | null): Heard => ({
    speaker,
    mention: spanOfMention(reading, mention),
    isPerson: person !== null,
    words: wordsOf(reading, mention.description ?? range),
    agreement: agreementOfPhrase(reading, mention.description ?? range, person),
    sentence: cue.sentence,
  });
  if (mention.inApposition) why("name-in-apposition", spanOf(reading, range));
  const person = mention.name && findByName(reading, roster, mention.name);
  if (person) {
    if (person.words.length > wordsOf(reading, range).length)
      why("last-name-to-full-name", person.at);
    return heard(toSpeaker(person), person);
  }
  const holder = holderOf(reading, roster, mention);
  if (holder) {
    why("office-to-name", holder.at);
    return heard(toSpeaker(holder), holder);
  }
  const at = spanOf(reading, range);
  return heard({ name: withoutOwner(reading.text.slice(at.start, at.end)), at }, null);
}

const withoutOwner = (name: string) => name.replace(/['’]s$/, "");

/** `the mayor`, where the article ties the office to a name. */
function holderOf(reading: Reading, roster: Roster, { name, description }: Mention): Person | null {
  if (name || !description || reading.tokens[description.from]?.form !== "the") return null;
  const office = officeWords(reading, description);
  return office && findByOfficeWords(roster, office);
}
