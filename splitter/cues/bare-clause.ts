import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isComplementiser, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { commaBeforeMain } from "../speakers/main-clause";
import { isInnerStop } from "../speakers/phrase";
import {
  isAdverb,
  isFiniteVerb,
  isPluralOwner,
  isPossessive,
  startsWithCapital,
} from "../speakers/word-kinds";
import type { TokenRange } from "../text/tokens";
import { isAct } from "./act-meaning";
import type { Complement } from "./cue";
import { behindOccasion, overTimes } from "./occasion";

const longestAddressee = 7;

/** `told reporters the plan …`: a clause behind the one spoken to. */
export function addressedClause(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
): Complement | null {
  const { tokens } = reading;
  let i = at.to;
  const first = tokens[i];
  if (first?.kind !== "word") return null;
  // `told his audience they …`: an owner, where no clause follows it.
  const owner = /^(?:his|her|their|its|my|our|your)$/.test(first.form);
  const owns = owner && !startsClause(reading, i + 1) && !isExactly(tokens[i + 1], List.times);
  if (!owns && (first.facts.pronoun !== null || /^(?:me|him|us|them|you)$/.test(first.form))) i++;
  else if (startsWithCapital(reading, first)) {
    while (i < at.to + longestAddressee && startsWithCapital(reading, tokens[i])) i++;
  } else {
    if (isExactly(first, List.determiners) || owns) i++;
    // `told the Daily Post he …`
    const outlet = i > at.to && startsWithCapital(reading, tokens[i]);
    while (outlet && i < at.to + longestAddressee && startsWithCapital(reading, tokens[i])) i++;
    if (!outlet) i++;
    if (!startsClause(reading, i)) i++;
  }
  i = overTimes(reading, i);
  if (i >= sentence.to - 2 || !startsClause(reading, i)) return null;
  return { kind: "bare", at: at.to, from: i, quotation: null };
}

/** Can a clause begin with this word? */
export function startsClause(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind === "number") return true;
  if (token?.kind !== "word") return false;
  if (token.facts.pronoun || isExactly(token, List.determiners)) return true;
  if (subjects.has(token.form.slice(0, Math.max(0, token.form.search(/['’]|$/))))) return true;
  return isExactly(token, List.questionWords) || startsWithCapital(reading, token);
}

export function bareClause(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const { tokens } = reading;
  const from = hasParticle(reading, at)
    ? at.to + 1
    : behindOccasion(reading, at.to, sentence.to, sense);
  const first = tokens[from];
  if (!first || from >= sentence.to - 1) return null;
  if (
    first.kind !== "word" &&
    first.kind !== "number" &&
    first.kind !== "mark" &&
    first.form !== "$"
  )
    return null;
  const question =
    isExactly(first, List.questionWords) && first.form !== "when" && first.form !== "which";
  if (!question && from === at.to) {
    if (isExactly(first, List.phraseEnds) && first.form !== "this" && first.form !== "only")
      return null;
    // `deemed about 1,500 pages private`
    const counts = tokens[from + 1]?.kind === "number";
    const governed = isExactly(first, List.circumstances) || isExactly(first, List.prepositions);
    if (governed && !counts) return null;
  }
  // `rejected that idea`: where no clause is reported the word points at something.
  const points = isComplementiser(first) && !sense.frames.has("clause") && from === at.to;
  if (points && (tokens[from + 1]?.kind !== "word" || isFiniteVerb(tokens[from + 1]))) return null;
  const relative = isExactly(first, List.relatives) && !question && !points;
  if (isInterjection(reading, from) || relative) return null;
  const gap =
    isOfRelative(reading, at.from, sentence.from) || isOfZeroRelative(reading, at.from, sentence);
  // `said cuts to schools will …`
  const noun = nounsToo.test(first.form) && hasClause(reading, from, sentence.to);
  if (isFiniteVerb(first) && from === at.to && !gap && !noun) return null;
  const opens = sense.act === "participle" && sentence.from === at.from;
  if (opens && commaBeforeMain(reading, at.to, sentence.to) === -1) return null;
  if (sense.entry.predicative && !isPredicate(reading, at.from)) return null;
  const asks = sense.entry.needsClause && !question && !isFinding(reading, at.from);
  if (asks && !hasClause(reading, from, sentence.to)) return null;
  if (isNaming(reading, at)) return null;
  if (isAct(reading, at.from, from, sense, sentence.to)) return null;
  // `asked not to be named`
  if (first.form === "not" && tokens[from + 1]?.form === "to") return null;
  // `backs up her question`
  if (first.form === "up") return null;
  if (!sense.frames.has("clause") && isAnothersWords(reading, from, sentence.to)) return null;
  // `a poll released Monday showed …`
  if (from > at.to && publishes.test(reading.tokens[at.from]?.form ?? "")) return null;
  // `found himself without any allies`
  if (sense.entry.needsClause && /sel(?:f|ves)$/.test(first.form)) return null;
  if (sense.entry.namesNoClauses && nounWithClause(reading, from, sentence.to)) return null;
  return { kind: "bare", at: from, from, quotation: null };
}

/** `called out the board`, `ripped into the plan` */
const hasParticle = ({ tokens }: Reading, at: TokenRange): boolean => {
  const [verb, next] = [tokens[at.from]?.form ?? "", tokens[at.to]?.form];
  return (next === "out" && verb.startsWith("call")) || (next === "into" && /^rip/.test(verb));
};

/** `is sure she will`: does a form of `be` or its like stand before the adjective, over adverbs? */
export function isPredicate({ tokens }: Reading, at: number): boolean {
  let i = at - 1;
  while (i > at - 4 && isAdverb(tokens[i]) && !isExactly(tokens[i], List.passives)) i--;
  const form = tokens[i]?.form ?? "";
  return (
    isExactly(tokens[i], List.passives) ||
    /^(?:feel|feels|felt|remain|remains|remained|seem|seems|seemed)$|['’](?:s|re|m)$/.test(form)
  );
}

const longestRelative = 6;

/** `a rule which the mayor says is sound`: does a relative pronoun open the clause of the verb at `at`? */
export function isOfRelative({ tokens }: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i > floor && i >= at - longestRelative; i--) {
    if (tokens[i]?.kind !== "word" || isFiniteVerb(tokens[i])) return false;
    if (isExactly(tokens[i], List.relatives) || tokens[i]?.form === "what") return i < at - 1;
  }
  return false;
}

const nounsToo = /^(?:cuts|hits|sets|works|needs|uses|leads|runs|draws|turns|looks|lives|likes)$/;

const owned = new Set(["he", "she", "it", "they", "we", "i"]);

/** `a tax it claims will ruin owners`: a noun, and behind it a pronoun with the verb at `at`. */
function isOfZeroRelative({ tokens }: Reading, at: number, { from }: TokenRange): boolean {
  let subject = at - 1;
  while (subject > from && isAdverb(tokens[subject])) subject--;
  const noun = tokens[subject - 1];
  if (!owned.has(tokens[subject]?.form ?? "") || subject - 1 <= from) return false;
  if (noun?.kind !== "word" || isAdverb(noun) || isFiniteVerb(noun)) return false;
  // `a vote she said was …`: behind its article a form of a cue is a noun.
  if (noun.facts.cue && !isExactly(tokens[subject - 2], List.determiners)) return false;
  return !isExactly(noun, List.clauseStarts) && !isExactly(noun, List.prepositions);
}

const subjects = new Set("he she it they we i you there this that".split(" "));
const longestSubject = 16;
const subordinates = /^(?:though|although|while|because|unless|whereas|even)$/;

/** Does a subject with its finite verb follow, rather than a noun phrase (`found a way to pay`)? */
function hasClause(reading: Reading, from: number, limit: number): boolean {
  const { tokens, quotationAt } = reading;
  const first = tokens[from]?.form ?? "";
  // `this faith`, `that plan`: before a noun the word points at it.
  const points = (first === "this" || first === "that") && !isFiniteVerb(tokens[from + 1]);
  // `they'll`, `it's`
  const contracted = first.slice(0, Math.max(0, first.search(/['’]/)));
  if ((subjects.has(first) && !points) || subjects.has(contracted)) return true;
  // `records show no repairs`: what is denied is a finding.
  if (first === "no") return true;
  for (let i = from; i < Math.min(limit, from + longestSubject); i++) {
    const token = tokens[i];
    if (!token) return false;
    // Inside marks anything may be said.
    if (quotationAt[i] !== -1) return true;
    if (token.kind === "stop" && !isInnerStop(reading, i)) return false;
    if (token.kind === "semicolon" || token.kind === "colon" || token.kind === "line") return false;
    // `to show a command of policy, will outline …`: behind the comma the sentence's own verb goes on.
    if (token.kind === "comma" && isFiniteVerb(tokens[i + 1])) return false;
    if (i === from || token.kind !== "word") continue;
    if (isExactly(token, List.relatives)) return false;
    // `maintained a lead even though it rained`
    if (subordinates.test(token.form)) return false;
    // `shows their names and urges voters to …`: the second verb of whoever shows.
    const joined = tokens[i - 1]?.form === "and";
    if (isFiniteVerb(token) && !joined) return true;
    if (token.facts.cue?.act === "verb" && !isExactly(token, List.alsoNouns) && !joined)
      return true;
    // `found Wren defeated`, `say Wren plans`: behind a name a small word that looks like a verb.
    const named = startsWithCapital(reading, tokens[i - 1]) && !startsWithCapital(reading, token);
    if (named && /(?:ed|ing|s)$/.test(token.form) && !token.form.endsWith("'s")) return true;
    if (/n['’]t$|['’](?:ll|d|re|ve)$/.test(token.form)) return true;
    if (token.form.endsWith("ed") && subjectsEnd.test(tokens[i - 1]?.form ?? "")) return true;
  }
  return false;
}

const publishes = /^(?:released|published|unveiled)$/;
const finds = /^(?:shows?|showed|showing|shown|finds?|found|finding)$/;
const polls =
  /^(?:polls?|surveys?|polling|averages?|returns|stud(?:y|ies)|reports?|analys[ie]s|data|records|research|reviews?|documents|emails|e-mails|figures|numbers|results|audits?|estimates|transcripts?)$/;
const farthestPoll = 14;

/** `A poll released on Monday showed Wren ahead`: what a poll shows is a finding, clause or not. */
function isFinding({ tokens, quotationAt }: Reading, at: number): boolean {
  if (!finds.test(tokens[at]?.form ?? "")) return false;
  for (let i = at - 1; i >= 0 && i > at - farthestPoll; i--) {
    const token = tokens[i];
    // `The poll, conducted by the board, found …`
    const inner = token?.kind === "dash" || token?.kind === "comma";
    if (token?.kind !== "word" && !inner) return false;
    if (quotationAt[i] !== -1 || isExactly(token, List.relatives) || isFiniteVerb(token))
      return false;
    if (polls.test(token.form)) return true;
  }
  return false;
}

const longestOwner = 6;

/** `dismissed owners' claims that …`: what somebody else said, by a noun that hands over its own clause. */
function isAnothersWords(reading: Reading, from: number, limit: number): boolean {
  const { tokens } = reading;
  let owned = false;
  for (let i = from; i < Math.min(limit, from + longestOwner); i++) {
    const token = tokens[i];
    if (isPluralOwner(reading, i)) {
      owned = true;
      continue;
    }
    if (token?.kind !== "word") return false;
    if (owned && isExactly(token, List.clauseNouns) && isComplementiser(tokens[i + 1])) return true;
    owned ||= /^(?:his|her|their|its)$/.test(token.form) || isPossessive(token);
  }
  return false;
}

const longestPhrase = 8;

/** `expressed her deep concern that …`: does a noun with its clause follow? */
function nounWithClause({ tokens }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + longestPhrase); i++) {
    if (tokens[i]?.kind !== "word") return false;
    if (isExactly(tokens[i], List.clauseNouns)) return isComplementiser(tokens[i + 1]);
  }
  return false;
}

/** Plural nouns, behind which a form in `-ed` is a verb. */
const subjectsEnd = /[a-z]{3}s$/;

/** `a group called Future Now`, `the so-called Gang`: behind a noun the participle gives a name. */
function isNaming(reading: Reading, at: TokenRange): boolean {
  const { tokens } = reading;
  if (tokens[at.from]?.form !== "called" || !startsWithCapital(reading, tokens[at.to]))
    return false;
  const before = tokens[at.from - 1];
  if (before?.kind === "dash" || before?.form === "so") return true;
  if (before?.kind !== "word" || startsWithCapital(reading, before)) return false;
  if (before.facts.pronoun || isExactly(before, List.auxiliaries)) return false;
  if (isExactly(before, List.relatives) || isExactly(before, List.clauseStarts)) return false;
  return !/(?:ly|s)$/.test(before.form);
}

/** `said no to the plan`: a word of one's own, and no clause; but `showed no sign`. */
function isInterjection({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  if (!isExactly(tokens[at], List.notClauses)) return false;
  return (
    !isExactly(tokens[at], List.determiners) ||
    next?.kind !== "word" ||
    isExactly(next, List.prepositions)
  );
}
