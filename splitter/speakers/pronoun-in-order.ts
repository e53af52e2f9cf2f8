import type { Agreement } from "../lexicon/lexicon";
import { type Reading, spanOf } from "../reading";
import { genderOfWord } from "./gender";
import type { Heard } from "./heard";
import type { Mention } from "./mention";
import { type Person, type Roster, toSpeaker } from "./roster";

const mostPeople = 200;

const ownVoice = new Set(["i", "we", "my", "our", "you"]);

/**
 * The one whom a pronoun takes up: the latest of those who spoke that it fits. Where it fits nobody, or is
 * the writer's own, the pronoun stands for itself.
 */
export function resolvePronoun(
  reading: Reading,
  roster: Roster,
  mention: Mention,
  wanted: Agreement,
  heard: readonly Heard[],
  sentence: number,
): Heard {
  const at = spanOf(reading, mention.whole);
  const form = reading.tokens[mention.whole.from]?.form ?? "";
  let found: Heard | null = null;
  if (!ownVoice.has(form)) {
    let best = 0;
    for (let i = heard.length - 1; i >= 0; i--) {
      const one = heard[i];
      const fit = one ? fitOf(one, wanted) : 0;
      if (!one || fit <= best) continue;
      found = one;
      best = fit;
    }
  }
  if (found) return { ...found, mention: at };
  const named = wanted.gender ? namedBefore(reading, roster, wanted.gender, at.start) : null;
  if (named)
    return {
      speaker: toSpeaker(named),
      mention: at,
      words: [...named.words],
      isPerson: true,
      agreement: { gender: wanted.gender, number: "s" },
      sentence,
    };
  return {
    speaker: { name: reading.text.slice(at.start, at.end), at },
    mention: at,
    words: [],
    agreement: wanted,
    isPerson: wanted.gender !== null,
    sentence,
  };
}

/** The last one of this gender whom the text names before `start`, by the place of the full name. */
function namedBefore(
  reading: Reading,
  roster: Roster,
  gender: Agreement["gender"],
  start: number,
): Person | null {
  let found: Person | null = null;
  for (let i = 0; i < roster.people.length && i < mostPeople; i++) {
    const person = roster.people[i];
    if (!person || person.at.start >= start) break;
    if (genderOfWord(reading, person.words[0] ?? "") === gender) found = person;
  }
  return found;
}

/** How well one who spoke fits a pronoun: 0 not at all, 3 in gender and number. */
function fitOf({ agreement, isPerson }: Heard, wanted: Agreement): number {
  if (wanted.gender) {
    if (agreement.gender) return agreement.gender === wanted.gender ? 3 : 0;
    if (agreement.number === "p") return 0;
    return isPerson ? 2 : 1;
  }
  if (wanted.number === "p") return agreement.number === "p" ? 3 : isPerson ? 0 : 1;
  if (agreement.number === "p" || agreement.gender) return 0;
  return isPerson ? 1 : 3;
}
