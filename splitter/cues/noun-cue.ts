import type { Sentence } from "../find-sentences";
import { List } from "../lexicon/lists";
import { isComplementiser, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isVerb } from "../speakers/main-clause";
import {
  isAdverb,
  isFiniteVerb,
  isPluralOwner,
  isPossessive,
  startsWithCapital,
} from "../speakers/word-kinds";
import type { Token } from "../text/tokens";
import { startsClause } from "./bare-clause";
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
  if (isThere(reading, at, sentence.from)) return null;
  if (isExactly(token, List.clauseNouns) && isComplementiser(next)) {
    // `the promises that were made`: a relative clause.
    if (isFiniteVerb(tokens[at + 2]) || isDisputed(reading, at + 2, sentence.to)) return null;
    return { kind: "clause", at: at + 1, from: at + 2, quotation: null };
  }
  // `Their argument is that …`
  const states = statesOf(reading, at);
  if (states) return states;
  const apart = isExactly(token, List.clauseNouns) ? clauseApart(reading, at + 1, sentence.to) : -1;
  if (apart !== -1) return { kind: "clause", at: apart, from: apart + 1, quotation: null };
  const about = complementAbout(reading, at);
  if (about) return about;
  if (!isExactly(token, List.intentionNouns)) return null;
  // `unite behind a plan to …`: nobody's.
  const article = tokens[at - 1]?.form === "a" || tokens[at - 1]?.form === "an";
  if (article && isExactly(tokens[at - 2], List.prepositions)) return null;
  // `in order to`
  if (token?.form === "order" && tokens[at - 1]?.form === "in") return null;
  const agent = next.form === "by" ? infinitiveBehindAgent(reading, at + 2) : -1;
  if (agent !== -1) return { kind: "topic", at: agent, from: agent, quotation: null };
  const infinitive = next.form === "to" || (next.form === "not" && tokens[at + 2]?.form === "to");
  if (!infinitive || isExactly(tokens[at + 2], List.determiners)) return null;
  return { kind: "topic", at: at + 1, from: at + 1, quotation: null };
}

/** `There is no evidence that …`: nobody's. */
function isThere({ tokens }: Reading, at: number, from: number): boolean {
  const denied = tokens[at - 1]?.form === "no" || tokens[at - 1]?.form === "little";
  return (
    denied && at - 3 >= from && tokens[at - 3]?.form === "there" && isFiniteVerb(tokens[at - 2])
  );
}

const longestAgent = 8;

/** `the decision by owners not to sell`: where the infinitive begins behind the one who decided; -1 where none does. */
function infinitiveBehindAgent({ tokens }: Reading, from: number): number {
  for (let i = from + 1; i < from + longestAgent; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || isFiniteVerb(token)) return -1;
    if (token.form === "not" && tokens[i + 1]?.form === "to") return i;
    if (token.form === "to") return i;
  }
  return -1;
}

const topics = new Set("of about on at for to against over toward towards".split(" "));
const owners = /^(?:his|her|their|its|my|our)$/;
const farthestOwner = 3;

/** `her criticism of the bill`, `the owners' opposition to a toll`, `launched an attack on it`: what somebody's words are about. */
function complementAbout(reading: Reading, at: number): Complement | null {
  const { tokens } = reading;
  if (!isExactly(tokens[at], List.topicNouns) || !topics.has(tokens[at + 1]?.form ?? ""))
    return null;
  // `a statement on Monday`
  if (tokens[at + 1]?.form === "on" && isExactly(tokens[at + 2], List.times)) return null;
  const promises = isExactly(tokens[at], List.intentionNouns) && tokens[at + 1]?.form === "to";
  if (promises) return null;
  for (let i = at - 1; i >= 0 && i >= at - farthestOwner; i--) {
    const token = tokens[i];
    if (isPluralOwner(reading, i))
      return { kind: "topic", at: at + 1, from: at + 2, quotation: null };
    if (token?.kind !== "word") return null;
    if (owners.test(token.form) || isPossessive(token) || isExactly(token, List.lightVerbs))
      return { kind: "topic", at: at + 1, from: at + 2, quotation: null };
  }
  return null;
}

const copulas = new Set(["is", "was", "remains"]);
const saidToBe =
  /^(?:point|advice|message|goal|aim|hope|fear|worry|concern|plan|feeling|view|answer|response|theory|guess|lesson|position|complaint|question|pitch|argument|contention|explanation|belief|promise|intention|conclusion|warning|prediction|challenge|problem)$/;

/** `Her point is that …`, `Their goal is to …`: what a noun with an owner, or one of saying, is said to be. */
function statesOf(reading: Reading, at: number): Complement | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (!copulas.has(tokens[at + 1]?.form ?? "")) return null;
  const next = tokens[at + 2];
  const owned =
    owners.test(tokens[at - 1]?.form ?? "") ||
    isPossessive(tokens[at - 1]) ||
    isPluralOwner(reading, at - 1);
  if (owned && saidToBe.test(token?.form ?? "") && next?.form === "to")
    return { kind: "topic", at: at + 2, from: at + 2, quotation: null };
  const parted = next?.kind === "comma" || next?.kind === "colon";
  if (parted && owned && saidToBe.test(token?.form ?? ""))
    return { kind: "clause", at: at + 2, from: at + 3, quotation: null };
  if (!isComplementiser(next)) return null;
  const says = isExactly(token, List.clauseNouns) || (owned && saidToBe.test(token?.form ?? ""));
  return says ? { kind: "clause", at: at + 2, from: at + 3, quotation: null } : null;
}

const longestApart = 8;
const between = /^(?:during|in|on|at|to|by|from|among)$/;

/** `her claim during the debate that …`, `the demand, by owners, that …`: the complementiser behind a phrase; -1 where none is. */
function clauseApart(reading: Reading, from: number, limit: number): number {
  const { tokens, quotationAt } = reading;
  const comma = tokens[from]?.kind === "comma";
  const opening = tokens[comma ? from + 1 : from]?.form ?? "";
  const agent = comma && opening.endsWith("ed") && tokens[from + 2]?.form === "by";
  if (!agent && !between.test(opening)) return -1;
  for (let i = from + 2; i < Math.min(limit, from + longestApart); i++) {
    const token = tokens[i];
    if (!token || quotationAt[i] !== -1 || isFiniteVerb(token)) return -1;
    if (token.kind === "comma" && !(comma && isComplementiser(tokens[i + 1]))) return -1;
    if (token.kind !== "word" && token.kind !== "number" && token.kind !== "comma") return -1;
    if (!isComplementiser(token)) continue;
    const parted = tokens[i - 1]?.kind === "comma";
    const fits = comma === parted && !isExactly(tokens[i - 1], List.clauseNouns);
    const loose = opening !== "in" && opening !== "on" && opening !== "at";
    const opens =
      quotationAt[i + 1] !== -1 ||
      startsClause(reading, i + 1) ||
      (loose && !isVerb(reading, i + 1) && !isAdverb(tokens[i + 1]));
    return fits && opens ? i : -1;
  }
  return -1;
}

const disputes =
  /^(?:disput|den|reject|ma[dk]|repeat|rais|issu|contest|dismiss|refut)(?:e|es|ed|ies|ied|s)$/;
const longestDisputer = 4;

/** `a claim that the mayor disputes`: a relative clause, with nothing behind its verb. */
function isDisputed({ tokens }: Reading, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + longestDisputer); i++) {
    if (!disputes.test(tokens[i]?.form ?? "")) continue;
    const next = tokens[i + 1];
    return next?.kind !== "word" || isExactly(next, List.prepositions);
  }
  return false;
}

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
  if (isPluralOwner(reading, at - 1)) return true;
  // `a toll she claims will …`
  if (subjects.has(before?.form ?? "") && quotationAt[at - 1] === -1) return false;
  // `critics of the deal fear it …`
  const follows = tokens[at + 1]?.form ?? "";
  const contracted = follows.search(/['’]/);
  const subject = contracted > 0 ? follows.slice(0, contracted) : follows;
  if (subjects.has(subject) && quotationAt[at + 1] === -1) return false;
  if (isOfRelative(reading, at)) return false;
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
  // `a court order to …`
  const compound = before?.kind === "word" && isExactly(tokens[at - 2], List.determiners);
  if (compound && !agreesWith(token, before) && isModifier(reading, before, true)) return true;
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
  const small = before?.kind === "word" && isModifier(reading, before) && !isPlural(before);
  if (counted && next.kind === "comma" && small && token.form === "states") return true;
  if (quotationAt[at + 1] !== -1 || next.kind === "colon") return false;
  if (next.kind === "word") return !opensObject(reading, at, next);
  if (next.kind === "comma" && before?.kind === "word") return !agreesWith(token, before);
  return next.kind !== "number" && next.kind !== "comma" && next.kind !== "stop";
}

const plurals =
  /s$|^(?:to|and|or|people|men|women|children|police|public|staff|majority|half|media|percent|many|most|some|few|both|all|i|we|you|they|who|that)$/;

/** `the Republican blog, …`: behind a word in the singular the bare form is no verb. */
function agreesWith(token: Token, before: Token): boolean {
  const bare = !/(?:s|ed)$/.test(token.form) && token.form !== "read" && token.form !== "cast";
  return !bare || plurals.test(before.form) || isAdverb(before) || isExactly(before, List.times);
}

/** `a group that questions the plan`: a form in `-s` behind a noun and its relative pronoun, with an object. */
function isOfRelative(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const [noun, next] = [tokens[at - 2], tokens[at + 1]];
  if (tokens[at - 1]?.form !== "that" || noun?.kind !== "word" || !next) return false;
  if (noun.facts.cue || isExactly(noun, List.clauseNouns) || isFiniteVerb(noun)) return false;
  return /[^s]s$/.test(tokens[at]?.form ?? "") && opensObject(reading, at, next);
}

const isPlural = ({ form }: Token): boolean => /[^s]s$/.test(form);

/** A small word that is no subject: neither pronoun, relative nor adverb. */
function isModifier(reading: Reading, token: Token, body = false): boolean {
  if (token.facts.pronoun || startsWithCapital(reading, token)) return false;
  if (isExactly(token, List.relatives) || isExactly(token, List.auxiliaries)) return false;
  return !isExactly(token, List.clauseStarts) && (body || !isExactly(token, List.institutions));
}

/** Can the word after a form that may be a noun begin what a verb reports? */
function opensObject(reading: Reading, at: number, next: Token): boolean {
  if (next.facts.pronoun !== null || isExactly(next, List.determiners)) return true;
  if (objects.has(next.form)) return true;
  if (isComplementiser(next) || isExactly(next, List.questionWords)) return true;
  if (isExactly(next, List.times) || startsWithCapital(reading, next)) return true;
  return reading.tokens[at]?.facts.cue?.prepositions.has(next.form) ?? false;
}
