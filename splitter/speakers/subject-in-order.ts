import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { firstPhrase } from "./first-phrase";
import { governorOf } from "./governor";
import { commaBeforeMain, isVerb, opensMainClause, opensSentence } from "./main-clause";
import { type Found, mentionOf } from "./mention-in-order";
import { phraseAfter } from "./phrase-after";
import { isNameAlone } from "./phrase-edges";
import { lastNoun, type OrderedPhrase, phraseInOrder } from "./phrase-in-order";
import { nounUpTo, subjectOfNoun } from "./subject-of-noun";
import { isAdverb, isFiniteVerb } from "./word-kinds";

/**
 * The one who speaks, in a language where the subject stands before its verb, or after it where the
 * words reported come first.
 */
export function subjectInOrder(reading: Reading, cue: Cue, floor: number): Found | null {
  const at = cue.at.from;
  if (cue.act === "noun") return subjectOfNoun(reading, cue, floor);
  if (cue.act === "attribution") return subjectOfAttribution(reading, cue);
  if (opensSentence(reading, cue)) {
    const end = sentenceEnd(reading, cue);
    const comma = commaBeforeMain(reading, cue.at.to, end);
    const phrase = comma === -1 ? null : firstPhrase(reading, comma + 1, end);
    return (
      phrase && {
        mention: mentionOf(reading, phrase, phrase),
        rule: "speaker-is-subject-after-verb",
      }
    );
  }
  // `Says Dana Wren: “…”`
  const leads = cue.act === "verb" && at === floor && cue.complement?.kind === "quotation";
  if (leads) return phraseAfter(reading, cue.at.to, cue.complement?.at ?? cue.at.to);
  const passive = isPassive(reading, at) ? agentAfter(reading, cue.at.to) : null;
  if (passive) return passive;
  const before = subjectBefore(reading, cue, at, floor);
  const kind = cue.complement?.kind;
  const behind = kind === "quotation-before" || kind === "clause-before";
  if (before || !(behind || (kind === "attributed-after" && cue.act === "verb"))) return before;
  return phraseAfter(reading, cue.at.to, sentenceEnd(reading, cue));
}

const sentenceEnd = ({ sentences }: Reading, cue: Cue) => sentences[cue.sentence]?.to ?? cue.at.to;

function subjectBefore(reading: Reading, cue: Cue, at: number, floor: number): Found | null {
  const { tokens } = reading;
  let end = at;
  const alone = isNameAlone(reading, at, floor);
  // `Both agreed with …`
  const both = tokens[floor]?.form === "both" ? floor + 1 : floor;
  while (!alone && end > both && (isAdverb(tokens[end - 1]) || tokens[end - 1]?.form === "to"))
    end--;
  const progressive = cue.act !== "participle" || (end < at && hasForm(reading, end, at));
  if (isIn(tokens[end - 1], List.relatives)) return antecedent(reading, end - 1, floor);
  const before = tokens[end - 1];
  if (cue.act === "verb") {
    const joined = subjectOfJoinedVerb(reading, end - 1, floor);
    if (joined) return joined;
  }
  const infinitive = isInfinitive(reading, end, at);
  const governed = infinitive ? governorOf(reading, end, floor) : -1;
  const moved = infinitive && governed === -1 ? movedObject(reading, end, floor) : null;
  if (moved)
    return { mention: mentionOf(reading, moved, moved), rule: "speaker-is-subject-before-verb" };
  if (governed !== -1) {
    const phrase = phraseInOrder(reading, governed, floor);
    if (phrase)
      return {
        mention: mentionOf(reading, phrase.head, phrase.whole),
        rule: "speaker-is-subject-before-verb",
      };
  }
  const adjoined = before?.kind === "word" || before?.kind === "number";
  if (
    !infinitive &&
    (progressive || adjoined) &&
    !(cue.act === "participle" && !progressive && !nounBefore(reading, end, floor))
  ) {
    const phrase =
      phraseInOrder(reading, end, floor) ??
      (adjoined && cue.act === "participle" && !progressive
        ? nounBehindPreposition(reading, end, floor)
        : null);
    const noun =
      phrase && cue.act === "participle" && !progressive
        ? lastNoun(reading, phrase.head, "all")
        : phrase?.head;
    if (phrase && noun)
      return {
        mention: mentionOf(reading, noun, noun === phrase.head ? phrase.whole : noun),
        rule: "speaker-is-subject-before-verb",
      };
  }
  return null;
}

const openers = new Set("as while when because although though whereas".split(" "));
const farthestOpener = 40;

/** `… while the mayor, Dana Wren, tried to help and warned that …`: the subject of the clause whose second verb the cue is. */
function subjectOfJoinedVerb(reading: Reading, joint: number, floor: number): Found | null {
  const { tokens, quotationAt } = reading;
  if (!joins.has(tokens[joint]?.form ?? "")) return null;
  for (let i = joint - 2; i > floor && i > joint - farthestOpener; i--) {
    if (quotationAt[i] !== -1 || tokens[i]?.kind === "semicolon") return null;
    if (!openers.has(tokens[i]?.form ?? "")) continue;
    const phrase = firstPhrase(reading, i + 1, joint);
    // A clause of its own, rather than `as mayor`.
    if (!phrase || !hasVerbBetween(reading, phrase.to, joint)) return null;
    return { mention: mentionOf(reading, phrase, phrase), rule: "speaker-is-subject-before-verb" };
  }
  return null;
}

const joins = new Set(["and", "but"]);

function hasVerbBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i)) return true;
  return false;
}

/** Is there a `to` among the words before the verb (`likely to say`)? */
function isInfinitive({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.form === "to") return true;
  return false;
}

/** `Like fans supporting a team`, `went to ads praising the mayor`: the noun in the plural behind a preposition. */
function nounBehindPreposition(reading: Reading, end: number, floor: number): OrderedPhrase | null {
  const noun = nounUpTo(reading, end, floor);
  const { tokens } = reading;
  const governed = noun.from > floor && isExactly(tokens[noun.from - 1], List.prepositions);
  const several = /[^s]s$/.test(tokens[end - 1]?.form ?? "");
  return governed && several ? { head: noun, whole: noun } : null;
}

const moves =
  /^(?:prompt|lead|cause|force|allow|push|inspire|enable|drive|move|permit|compel|oblige)(?:s|d|ed|ing|led)?$|^led$/;
const longestMoved = 6;

/** `prompted the mayor to deny …`: whom the verb before moves to speak. */
function movedObject({ tokens }: Reading, to: number, floor: number): TokenRange | null {
  for (let i = to - 1; i > floor && i >= to - longestMoved; i--) {
    if (tokens[i]?.kind !== "word") return null;
    const particle = isExactly(tokens[i + 1], List.prepositions) || tokens[i + 1]?.form === "back";
    if (moves.test(tokens[i]?.form ?? ""))
      return i + 1 < to && !particle ? { from: i + 1, to } : null;
    if (isFiniteVerb(tokens[i])) return null;
  }
  return null;
}

/** Is there a form of `be` among the words between subject and verb (`was saying`)? */
function hasForm({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isExactly(tokens[i], List.passives)) return true;
  return /'(?:s|re|m)$/.test(tokens[from - 1]?.form ?? "");
}

/** `with the mayor telling voters`: a participle right behind the noun that it belongs to. */
function nounBefore(reading: Reading, end: number, floor: number): boolean {
  const { tokens } = reading;
  const before = tokens[end - 1];
  if (end <= floor || before?.kind !== "word") return false;
  return !(
    isExactly(before, List.prepositions) ||
    isExactly(before, List.clauseStarts) ||
    isExactly(before, List.phraseEnds) ||
    isFiniteVerb(before)
  );
}

/** `Dana Wren, who said`: the relative pronoun is the mention, and the noun before it the one meant. */
function antecedent(reading: Reading, relative: number, floor: number): Found | null {
  const { tokens } = reading;
  const comma = tokens[relative - 1]?.kind === "comma" ? relative - 1 : relative;
  let phrase = phraseInOrder(reading, comma, floor);
  // `was paid by a group that …`
  const noun = nounUpTo(reading, comma, floor);
  if (!phrase && isExactly(tokens[noun.from], List.determiners))
    phrase = { head: noun, whole: noun };
  // Behind a verb its object is meant, which the phrase before the verb is no part of.
  if (!phrase) return null;
  const last = lastNoun(reading, phrase.head, comma === relative ? "most" : "agent");
  const head = behindVerb(reading, last);
  phrase = { head, whole: head };
  const mention = mentionOf(reading, head, { from: relative, to: relative + 1 });
  return { mention: { ...mention, inApposition: false }, rule: "speaker-before-relative-pronoun" };
}

/** `Wren attacked three of her rivals who …`: a past form of saying inside the phrase is the verb of another. */
function behindVerb({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  for (let i = to - 2; i > from; i--) {
    const verb = tokens[i]?.form.endsWith("ed") && tokens[i]?.facts.cue?.act === "verb";
    const opens = tokens[i + 1]?.kind === "number" || isExactly(tokens[i + 1], List.determiners);
    if (verb && opens) return { from: i + 1, to };
  }
  return { from, to };
}

/** Is the verb at `at` behind a form of `be` (`was told`)? */
export function isPassive({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const sense = token?.facts.cue;
  if (!token || sense?.act !== "verb" || sense.entry.predicative) return false;
  // `are worried that …`: an adjective as well.
  if (token.form === "worried" || token.form === "determined") return false;
  // `which he's said is …`: the contraction is of `has`.
  if (token.form === "said" && contracted.test(tokens[at - 1]?.form ?? "")) return false;
  let i = at - 1;
  while (i > at - 5 && isAdverb(tokens[i]) && !isExactly(tokens[i], List.passives)) i--;
  return isExactly(tokens[i], List.passives) || contracted.test(tokens[i]?.form ?? "");
}

/** `he’s considered`, `they’re told` */
const contracted = /^(?:he|she|it|they|we|you|who|that|what)['’](?:s|re)$/;

/** `was asked by the host`: the one who speaks stands behind the preposition. */
function agentAfter(reading: Reading, from: number): Found | null {
  const { tokens } = reading;
  for (let i = from; i < from + 4; i++) {
    if (tokens[i]?.kind !== "word") return null;
    if (tokens[i]?.form === "by") return phraseAfter(reading, i + 1, i + 30);
  }
  return null;
}

/** `according to an aide on the bus`. */
function subjectOfAttribution(reading: Reading, cue: Cue): Found | null {
  const { from, to } = cue.room;
  // `in her view`
  const owner = { from: cue.at.from + 1, to: cue.at.from + 2 };
  if (reading.tokens[cue.at.from]?.form === "in" && reading.tokens[owner.from]?.facts.pronoun)
    return { mention: mentionOf(reading, owner, owner), rule: "speaker-in-attribution-phrase" };
  if (to <= from) return null;
  const quotation = quotationOver(reading, from);
  if (quotation && quotation.open === from) return null;
  const { tokens } = reading;
  let head = from;
  while (head < to && tokens[head]?.kind !== "comma") head++;
  return {
    mention: mentionOf(reading, { from, to: head }, { from, to }),
    rule: "speaker-in-attribution-phrase",
  };
}

/** The subject that the sentence begins with, for a cue that has none beside it. */
export function subjectOfSentence(reading: Reading, cue: Cue): Found | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const phrase = firstPhrase(reading, startOfLastClause(reading, cue, sentence.from), cue.at.from);
  return (
    phrase && {
      mention: mentionOf(reading, phrase, phrase),
      rule: "speaker-is-subject-before-verb",
    }
  );
}

const farthestClause = 40;
const adversatives = new Set(["but", "while", "yet"]);

/** `Fairley won, but Wren fought on, arguing …`: where the clause that a participle hangs on begins. */
function startOfLastClause(reading: Reading, { at, act }: Cue, from: number): number {
  const { tokens, quotationAt } = reading;
  if (act !== "participle") return from;
  for (let i = at.from - 2; i > from && i > at.from - farthestClause; i--) {
    if (quotationAt[i] !== -1) return from;
    const joins = adversatives.has(tokens[i]?.form ?? "") && tokens[i - 1]?.kind === "comma";
    if (joins && opensMainClause(reading, i + 1, at.from)) return i + 1;
  }
  return from;
}
