import type { Sentence } from "../find-sentences";
import { List } from "../lexicon/lists";
import { isComplementiser, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isFiniteVerb, isPossessive, startsWithCapital } from "../speakers/word-kinds";
import type { Token } from "../text/tokens";
import type { Complement } from "./cue";

/** What a noun of saying or thinking hands over (`the claim that …`, `her promise to …`); null where nothing. */
export function complementOfNoun(
  reading: Reading,
  sentence: Sentence,
  at: number,
): Complement | null {
  const { tokens, quotationAt } = reading;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!next || at + 3 >= sentence.to || quotationAt[at + 1] !== -1) return null;
  if (isExactly(token, List.clauseNouns) && isComplementiser(next)) {
    // `the promises that were made`: a relative clause.
    if (isFiniteVerb(tokens[at + 2])) return null;
    return { kind: "clause", at: at + 1, from: at + 2, quotation: null };
  }
  // `Their argument is that …`
  const isThat = states.has(next.form) && isComplementiser(tokens[at + 2]);
  if (isThat && isExactly(token, List.clauseNouns))
    return { kind: "clause", at: at + 2, from: at + 3, quotation: null };
  const about = complementAbout(reading, at);
  if (about) return about;
  if (!isExactly(token, List.intentionNouns)) return null;
  const infinitive = next.form === "to" || (next.form === "not" && tokens[at + 2]?.form === "to");
  if (!infinitive || isExactly(tokens[at + 2], List.determiners)) return null;
  return { kind: "topic", at: at + 1, from: at + 1, quotation: null };
}

const topics = new Set("of about on at for to against over toward towards".split(" "));
const owners = /^(?:his|her|their|its|my|our)$/;
const farthestOwner = 3;

/** `her criticism of the bill`, `the owners' opposition to a toll`, `launched an attack on it`: what somebody's words are about. */
function complementAbout(reading: Reading, at: number): Complement | null {
  const { tokens } = reading;
  if (!isExactly(tokens[at], List.topicNouns) || !topics.has(tokens[at + 1]?.form ?? ""))
    return null;
  const promises = isExactly(tokens[at], List.intentionNouns) && tokens[at + 1]?.form === "to";
  if (promises) return null;
  for (let i = at - 1; i >= 0 && i >= at - farthestOwner; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (owners.test(token.form) || isPossessive(token) || isExactly(token, List.lightVerbs))
      return { kind: "topic", at: at + 1, from: at + 2, quotation: null };
  }
  return null;
}

const states = new Set(["is", "was", "remains"]);
const objects = new Set(["him", "them", "us", "me"]);
const subjects = new Set(["he", "she", "they", "it", "we", "i"]);

/** Is a form that may be a noun one here: behind an article, owner or preposition, or with nothing a verb takes? */
export function isNounHere(reading: Reading, at: number, first: number): boolean {
  const { tokens, text, quotationAt } = reading;
  const token = tokens[at];
  if (!token || !isExactly(token, List.alsoNouns)) return false;
  // `the State Department`, `the United States`
  if (at > first && startsWithCapital(reading, token)) return true;
  const before = tokens[at - 1];
  // `critics of the deal fear it …`
  if (subjects.has(tokens[at + 1]?.form ?? "") && quotationAt[at + 1] === -1) return false;
  if (before?.kind === "word") {
    if (
      isExactly(before, List.determiners) ||
      before.form.endsWith("'s") ||
      before.form.endsWith("s'")
    )
      return (
        before.facts.pronoun?.number !== "p" || before.form === "their" || before.form === "our"
      );
    // `faced questions`
    if (/[a-z]{2}ed$/.test(before.form) && before.facts.cue === null) return true;
    // `the governor's flagging campaign`
    const owner = tokens[at - 2];
    if (
      before.form.endsWith("ing") &&
      owner &&
      (isExactly(owner, List.determiners) || isPossessive(owner))
    )
      return true;
    if (
      /(?:al|ous|ive|ic|able|ible|ful|less|ary)$/.test(before.form) &&
      before.facts.cue === null
    ) {
      const first = text.charCodeAt(before.start);
      if (first > 0x5a) return true;
    }
  }
  const next = tokens[at + 1];
  if (!next) return true;
  // `Undercutting calls for unity, Wren …`
  const opening = at - 1 === first && before?.form.endsWith("ing");
  if (opening && !before?.facts.cue && isExactly(next, List.prepositions)) return true;
  // `the states that will vote`: a relative clause.
  if (isComplementiser(next) && isFiniteVerb(tokens[at + 2])) return true;
  // `fake reports to discredit`, `big states: …`: behind a small word other than a plural the form in `-s` is a noun.
  const counted = /^(?:reports|states|claims|notes|hints|estimates|projects)$/.test(token.form);
  // `the group claims to have …`
  const claims = next.form === "to" && /^(?:have|be)$/.test(tokens[at + 2]?.form ?? "");
  if (counted && !claims && before?.kind === "word" && isModifier(reading, before)) {
    const where = next.form === "where" || next.form === "who";
    if (where || next.kind === "colon" || isExactly(next, List.prepositions)) return true;
  }
  // `in later states …`
  const behind = tokens[at - 2];
  if (counted && before?.form === "later" && isExactly(behind, List.prepositions)) return true;
  if (quotationAt[at + 1] !== -1 || next.kind === "colon") return false;
  if (next.kind === "word") return !opensObject(reading, at, next);
  return next.kind !== "number" && next.kind !== "comma" && next.kind !== "stop";
}

/** A small word that is no subject: neither pronoun, relative nor adverb. */
function isModifier(reading: Reading, token: Token): boolean {
  if (token.facts.pronoun || startsWithCapital(reading, token)) return false;
  if (isExactly(token, List.relatives) || isExactly(token, List.auxiliaries)) return false;
  return !isExactly(token, List.clauseStarts) && !isExactly(token, List.institutions);
}

/** Can the word after a form that may be a noun begin what a verb reports? */
function opensObject(reading: Reading, at: number, next: Token): boolean {
  if (next.facts.pronoun !== null || isExactly(next, List.determiners)) return true;
  if (objects.has(next.form)) return true;
  if (isComplementiser(next) || isExactly(next, List.questionWords)) return true;
  if (isExactly(next, List.times) || startsWithCapital(reading, next)) return true;
  return reading.tokens[at]?.facts.cue?.prepositions.has(next.form) ?? false;
}
