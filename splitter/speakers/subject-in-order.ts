import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading, type TokenRange } from "../reading";
import type { RuleName } from "../types";
import type { Mention } from "./mention";
import { nameInPhrase } from "./name-in-phrase";
import { isInnerStop } from "./phrase";
import {
  firstPhrase,
  isAdverb,
  isFiniteVerb,
  isSpaced,
  phraseInOrder,
  startsWithCapital,
} from "./phrase-in-order";

interface Found {
  readonly mention: Mention;
  readonly rule: RuleName;
}

/** The mention that a noun phrase makes; `whole` may reach over what is set behind it. */
function mentionOf(reading: Reading, head: TokenRange, whole: TokenRange): Mention {
  const { tokens } = reading;
  const first = tokens[head.from];
  const single = head.to - head.from === 1;
  const pronoun = single ? (first?.facts.pronoun ?? null) : null;
  if (pronoun)
    return {
      name: null,
      description: null,
      quoted: null,
      whole: head,
      pronoun,
      inApposition: false,
    };
  const name = nameInPhrase(reading, head);
  // `Her deputy, Treasurer Dana Wren, said`: the name stands behind the office.
  const apposed =
    name === null && whole.to > head.to + 1 ? { from: head.to + 1, to: whole.to } : null;
  const behind = apposed && apposedName(reading, apposed);
  return {
    ...{ name: name ?? behind, description: head, quoted: null, whole, pronoun: null },
    inApposition: behind !== null,
  };
}

function apposedName(reading: Reading, range: TokenRange): TokenRange | null {
  const { tokens } = reading;
  if (!startsWithCapital(reading, tokens[range.from])) return null;
  let to = range.from;
  while (
    to < range.to &&
    (tokens[to]?.kind === "word" || (tokens[to]?.kind === "stop" && isInnerStop(reading, to)))
  )
    to++;
  const name = nameInPhrase(reading, { from: range.from, to });
  return name && name.to - name.from > 1 ? name : null;
}

/**
 * The one who speaks, in a language where the subject stands before its verb, or after it where the
 * words reported come first.
 */
export function subjectInOrder(reading: Reading, cue: Cue, floor: number): Found | null {
  const at = cue.at.from;
  if (cue.act === "noun") return subjectOfNoun(reading, cue, floor);
  if (cue.act === "attribution") return subjectOfAttribution(reading, cue);
  const passive = isPassive(reading, at) ? agentAfter(reading, cue.at.to) : null;
  if (passive) return passive;
  const before = subjectBefore(reading, cue, at, floor);
  const kind = cue.complement?.kind;
  if (before || (kind !== "quotation-before" && kind !== "clause-before")) return before;
  return phraseAfter(reading, cue.at.to, sentenceEnd(reading, cue));
}

const sentenceEnd = ({ sentences }: Reading, cue: Cue) => sentences[cue.sentence]?.to ?? cue.at.to;

function subjectBefore(reading: Reading, cue: Cue, at: number, floor: number): Found | null {
  const { tokens } = reading;
  let end = at;
  while (end > floor && (isAdverb(tokens[end - 1]) || tokens[end - 1]?.form === "to")) end--;
  const progressive = cue.act !== "participle" || (end < at && hasForm(reading, end, at));
  if (isIn(tokens[end - 1], List.relatives)) return antecedent(reading, end - 1, floor);
  const before = tokens[end - 1];
  const infinitive = isInfinitive(reading, end, at);
  const adjoined = before?.kind === "word" || before?.kind === "number";
  if (
    !infinitive &&
    (progressive || adjoined) &&
    !(cue.act === "participle" && !progressive && !nounBefore(reading, end, floor))
  ) {
    const phrase = phraseInOrder(reading, end, floor);
    const noun = phrase && cue.act === "participle" && !progressive ? lastNoun(reading, phrase.head, true) : phrase?.head;
    if (phrase && noun)
      return {
        mention: mentionOf(reading, noun, noun === phrase.head ? phrase.whole : noun),
        rule: "speaker-is-subject-before-verb",
      };
  }
  return null;
}

/** Is there a `to` among the words before the verb (`likely to say`)? */
function isInfinitive({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.form === "to") return true;
  return false;
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
  // Behind a verb its object is meant, which the phrase before the verb is no part of.
  if (!phrase) return null;
  const head = comma === relative ? lastNoun(reading, phrase.head) : phrase.head;
  phrase = { head, whole: head };
  const mention = mentionOf(reading, head, { from: relative, to: relative + 1 });
  return { mention: { ...mention, inApposition: false }, rule: "speaker-before-relative-pronoun" };
}

/** The noun phrase behind the last preposition or verb of a stretch. */
function lastNoun({ tokens }: Reading, whole: TokenRange, cutsOf = false): TokenRange {
  const { from, to } = whole;
  for (let i = to - 2; i > from; i--)
    if (isExactly(tokens[i], List.prepositions) && (cutsOf || tokens[i]?.form !== "of"))
      return { from: i + 1, to };
  return whole;
}

/** Is the verb at `at` behind a form of `be` (`was told`)? */
export function isPassive({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const sense = token?.facts.cue;
  if (!token || sense?.act !== "verb" || sense.entry.predicative) return false;
  let i = at - 1;
  while (i > at - 5 && isAdverb(tokens[i]) && !isExactly(tokens[i], List.passives)) i--;
  return isExactly(tokens[i], List.passives);
}

/** `was asked by the host`: the one who speaks stands behind the preposition. */
function agentAfter(reading: Reading, from: number): Found | null {
  const { tokens } = reading;
  for (let i = from; i < from + 4; i++) {
    if (tokens[i]?.kind !== "word") return null;
    if (tokens[i]?.form === "by") return phraseAfter(reading, i + 1, i + 30);
  }
  return null;
}

const longestAfter = 45;

/** The noun phrase that begins at `from`, with what is set behind it (`said Dana Wren, a former mayor`). */
export function phraseAfter(reading: Reading, from: number, limit: number): Found | null {
  const { tokens } = reading;
  const first = tokens[from];
  if (first?.kind !== "word" && first?.kind !== "number") return null;
  if (isExactly(first, List.times) || isAdverb(first)) return null;
  const opensNoun =
    startsWithCapital(reading, first) ||
    isExactly(first, List.determiners) ||
    first.facts.pronoun !== null ||
    isExactly(first, List.titles) ||
    isExactly(first, List.offices) ||
    isExactly(first, List.institutions);
  if (!opensNoun && (isExactly(first, List.phraseEnds) || isExactly(first, List.prepositions)))
    return null;
  if (isExactly(first, List.clauseStarts) || isExactly(first, List.circumstances)) return null;
  const head = headAfter(reading, from, limit);
  if (head <= from) return null;
  const whole = endOfAsides(reading, head, limit);
  return {
    mention: mentionOf(reading, { from, to: head }, { from, to: whole }),
    rule: "speaker-is-subject-after-verb",
  };
}

/** End of a noun phrase; one that begins with a small letter keeps its prepositions. */
function headAfter(reading: Reading, from: number, limit: number): number {
  const { tokens, quotationAt } = reading;
  const small = !startsWithCapital(reading, tokens[from]);
  let to = from;
  while (to < limit && to < from + 18 && quotationAt[to] === -1) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind === "stop" && !isInnerStop(reading, to)) break;
    if (token.kind === "dash" && isSpaced(tokens, to)) break;
    if (token.kind === "word" && to > from) {
      if (isFiniteVerb(token) || isExactly(token, List.relatives) || isExactly(token, List.times))
        break;
      const preposition = isExactly(token, List.prepositions);
      if (preposition && !small && !["of", "for", "from", "at", "with"].includes(token.form)) break;
      if (preposition && small && token.form === "in" && tokens[to + 1]?.form === "a") break;
      if (!preposition && isExactly(token, List.phraseEnds) && token.form !== "and") break;
      if (isExactly(token, List.clauseStarts) && token.form !== "and") break;
      if (token.form === "and" && !startsWithCapital(reading, tokens[to + 1]) && !small) break;
      if (token.facts.cue?.act === "participle") break;
    } else if (
      token.kind !== "word" &&
      token.kind !== "number" &&
      token.kind !== "stop" &&
      token.kind !== "dash" &&
      token.kind !== "symbol"
    ) {
      if (token.kind !== "open") break;
      let close = to + 1;
      while (close < to + 8 && tokens[close]?.kind !== "close") close++;
      if (tokens[close]?.kind !== "close") break;
      to = close;
    }
    to++;
  }
  return to;
}

/** Where the asides behind a name end: `, a former mayor, who ran last year`. */
function endOfAsides(reading: Reading, from: number, limit: number): number {
  const { tokens, quotationAt } = reading;
  if (tokens[from]?.kind !== "comma") return from;
  let last = from;
  let i = from + 1;
  while (i < limit && i < from + longestAfter && quotationAt[i] === -1) {
    const token = tokens[i];
    if (!token || token.kind === "semicolon" || token.kind === "colon" || token.kind === "line")
      break;
    if (token.kind === "stop" && !isInnerStop(reading, i)) {
      last = i;
      break;
    }
    if (token.kind === "dash" && isSpaced(tokens, i)) break;
    if (tokens[i - 1]?.kind === "comma") {
      const relative = isExactly(token, List.relatives);
      const cueBehind = tokens[i + (relative ? 1 : 0)]?.facts.cue;
      if (cueBehind && (relative || cueBehind.act === "participle")) break;
      if (isExactly(token, List.clauseStarts)) break;
      if (isExactly(token, List.prepositions) || isExactly(token, List.circumstances)) break;
      if (token.form.endsWith("ing") && !startsWithCapital(reading, token)) break;
      if (token.facts.pronoun) break;
    }
    i++;
    last = i;
  }
  while (last > from && tokens[last - 1]?.kind === "comma") last--;
  return last;
}

/** `according to a source on the call`. */
function subjectOfAttribution(reading: Reading, cue: Cue): Found | null {
  const { from, to } = cue.room;
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

const farthestOwner = 5;

/** `Wren's claim that`, `his promise to`: the owner of the noun; else the subject of the verb before it. */
function subjectOfNoun(reading: Reading, cue: Cue, floor: number): Found | null {
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
      return phrase && { mention: mentionOf(reading, phrase.head, phrase.head), rule };
    }
    if (isExactly(token, List.determiners)) verb = i - 1;
    if (isExactly(token, List.determiners) || isFiniteVerb(token)) break;
    if (isExactly(token, List.prepositions)) return null;
  }
  // `Wren expressed concern that`: the noun is the object of the verb before it.
  const phrase = verb > floor ? phraseInOrder(reading, verb, floor) : null;
  return phrase && { mention: mentionOf(reading, phrase.head, phrase.whole), rule };
}

/** The subject that the sentence begins with, for a cue that has none beside it. */
export function subjectOfSentence(reading: Reading, cue: Cue): Found | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const phrase = firstPhrase(reading, sentence.from, cue.at.from);
  return (
    phrase && {
      mention: mentionOf(reading, phrase, phrase),
      rule: "speaker-is-subject-before-verb",
    }
  );
}
