import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { governorOf } from "./governor";
import { isVerb } from "./main-clause";
import { type Found, mentionOf } from "./mention-in-order";
import { isInnerStop } from "./phrase";
import { phraseInOrder } from "./phrase-in-order";
import { isAdverb, isFiniteVerb, isPluralOwner, startsWithCapital } from "./word-kinds";

const farthestOwner = 5;

/** `Wren's claim that`, `his promise to`: the owner of the noun; else the subject of the verb before it. */
export function subjectOfNoun(reading: Reading, cue: Cue, floor: number): Found | null {
  const { tokens } = reading;
  const rule = "speaker-is-subject-before-verb";
  const behind = cue.complement?.at ?? -1;
  if (tokens[cue.at.to]?.form === "by" && behind > cue.at.to + 1) {
    const agent = { from: cue.at.to + 1, to: behind };
    return { mention: mentionOf(reading, agent, agent), rule };
  }
  let verb = cue.at.from - 1;
  for (let i = cue.at.from - 1; i >= floor && i > cue.at.from - farthestOwner; i--) {
    const token = tokens[i];
    if (isPluralOwner(reading, i)) {
      const owner = nounUpTo(reading, i, floor);
      return { mention: mentionOf(reading, owner, owner), rule };
    }
    if (token?.kind !== "word") break;
    // `Wren renewed her criticism of …`: whose they are the verb's own subject tells.
    if (token.facts.pronoun && isExactly(tokens[i - 1], List.lightVerbs)) {
      const own = phraseInOrder(reading, i - 1, floor);
      if (own) return { mention: mentionOf(reading, own.head, own.whole), rule };
    }
    if (token.facts.pronoun) {
      const range = { from: i, to: i + 1 };
      return { mention: mentionOf(reading, range, range), rule };
    }
    if (token.form.endsWith("'s") || token.form.endsWith("s'")) {
      const owner = nounUpTo(reading, i + 1, floor);
      return { mention: mentionOf(reading, owner, owner), rule };
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

const longestOwner = 8;

/** The noun phrase of an owner that ends before `to`: from its article, or behind a verb or preposition (`dismissed the mayor's claims`). */
export function nounUpTo(reading: Reading, to: number, floor: number): TokenRange {
  const { tokens } = reading;
  let from = to - 1;
  while (from > floor && from > to - longestOwner) {
    const token = tokens[from - 1];
    const inner = token?.kind === "stop" && isInnerStop(reading, from - 1);
    if (token?.kind !== "word" && token?.kind !== "number" && !inner) break;
    if (isExactly(token, List.prepositions) || isExactly(token, List.clauseStarts)) break;
    if (isExactly(token, List.relatives) || isVerb(reading, from - 1) || isAdverb(token)) break;
    from--;
    if (isExactly(token, List.determiners)) break;
  }
  return { from, to };
}

/** `the FBI recommendation that`: a name right before the noun, behind an article, is its owner. */
function nameBefore(reading: Reading, at: number, floor: number): TokenRange | null {
  const { tokens } = reading;
  // `a court order to …`
  const [body, article] = [tokens[at - 1], tokens[at - 2]];
  if (at - 2 >= floor && isExactly(body, List.institutions) && isExactly(article, List.determiners))
    return { from: at - 2, to: at };
  let from = at;
  while (from > floor && startsWithCapital(reading, tokens[from - 1])) from--;
  return from < at && tokens[from - 1]?.form === "the" ? { from, to: at } : null;
}
