import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { governorOf } from "./governor";
import { type Found, mentionOf } from "./mention-in-order";
import { lastNoun, phraseInOrder } from "./phrase-in-order";
import { isFiniteVerb, startsWithCapital } from "./word-kinds";

const farthestOwner = 5;

/** `Wren's claim that`, `his promise to`: the owner of the noun; else the subject of the verb before it. */
export function subjectOfNoun(reading: Reading, cue: Cue, floor: number): Found | null {
  const { tokens } = reading;
  const rule = "speaker-is-subject-before-verb";
  let verb = cue.at.from - 1;
  for (let i = cue.at.from - 1; i >= floor && i > cue.at.from - farthestOwner; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    if (token.facts.pronoun) {
      const range = { from: i, to: i + 1 };
      return { mention: mentionOf(reading, range, range), rule };
    }
    if (token.form.endsWith("'s") || token.form.endsWith("s'")) {
      const phrase = phraseInOrder(reading, i + 1, floor);
      const owner = phrase && lastNoun(reading, phrase.head, "all");
      return owner && { mention: mentionOf(reading, owner, owner), rule };
    }
    if (isExactly(token, List.lightVerbs)) {
      verb = i;
      break;
    }
    if (isExactly(token, List.determiners)) verb = i - 1;
    if (isExactly(token, List.determiners) || isFiniteVerb(token)) break;
    if (isExactly(token, List.prepositions)) return null;
  }
  const owner = nameBefore(reading, cue.at.from, floor);
  if (owner) return { mention: mentionOf(reading, owner, owner), rule };
  // `Wren expressed concern that`: the noun is the object of the verb before it.
  // `Wren wants to raise doubts about`
  const governor = tokens[verb - 1]?.form === "to" ? governorOf(reading, verb - 1, floor) : -1;
  if (governor !== -1) verb = governor;
  const phrase = verb > floor ? phraseInOrder(reading, verb, floor) : null;
  return phrase && { mention: mentionOf(reading, phrase.head, phrase.whole), rule };
}

/** `the FBI recommendation that`: a name right before the noun, behind an article, is its owner. */
function nameBefore(reading: Reading, at: number, floor: number): TokenRange | null {
  const { tokens } = reading;
  let from = at;
  while (from > floor && startsWithCapital(reading, tokens[from - 1])) from--;
  return from < at && tokens[from - 1]?.form === "the" ? { from, to: at } : null;
}
