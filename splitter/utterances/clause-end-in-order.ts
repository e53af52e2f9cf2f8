import { isNounHere } from "../cues/noun-cue";
import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { isVerb, opensMainClause, opensSentence } from "../speakers/main-clause";
import {
  isAdverb,
  isFiniteVerb,
  isSpaced,
  isVerbHere,
  startsWithCapital,
} from "../speakers/word-kinds";
import type { Token, TokenRange } from "../text/tokens";
import {
  closesQuotation,
  closingDash,
  endOfDash,
  endsWithComma,
  opensCircumstance,
} from "./clause-marks";
import { isInserted, opensCircumstantial, opensSubordinate } from "./enclosing";
import { overRelative } from "./inserted-relative";
import { opensComment, opensOccasion, opensReport } from "./reporters-words";

const leastWords = 3;

/**
 * Where a reported clause ends in a language that tells its parts by order: with the subordinate clause, relative
 * clause or participle that its cue stands in (`After Wren said it was over, they left`), and at a lone dash.
 */
export function endInOrder(
  reading: Reading,
  cue: AttributedCue,
  { from, to }: TokenRange,
  sentence: TokenRange,
): number {
  const opens = opensSentence(reading, cue);
  const enclosed =
    opens ||
    opensSubordinate(reading, cue, sentence) ||
    (cue.act !== "verb" && opensCircumstantial(reading, cue, sentence));
  const inserted = !enclosed && isInserted(reading, cue, sentence);
  // An infinitive or noun phrase, rather than a clause, is over before the next subject.
  const infinitive = cue.complement?.kind === "topic" || cue.complement?.kind === "demand";
  const bare = cue.complement?.kind === "bare";
  const reduced = bare && isReducedRelative(reading, cue);
  const first = reading.tokens[from]?.form;
  const isAbout = cue.complement?.kind === "topic" && first !== "to" && first !== "not";
  // `talked of voting during the recess`: the occasion is of what is talked of.
  const gerund = isAbout && (first?.endsWith("ing") ?? false);
  let hasVerb = false;
  // `her estimate of how many will go is …`
  let relative = isExactly(reading.tokens[from], List.questionWords);
  let lone = -1;
  let dash = -1;
  const calls = bare && calling.test(reading.tokens[cue.at.from]?.form ?? "");
  const ofNoun = cue.act === "participle" && !opens && standsBehindNoun(reading, cue);
  const isSubject =
    infinitive &&
    (ofNoun || (cue.act === "noun" && !isAbout)) &&
    opensClause(reading, cue, sentence);
  for (let i = from + 1; i < to; i++) {
    const token = reading.tokens[i];
    if (reading.quotationAt[i] !== -1) continue;
    if ((bare || isAbout) && !hasVerb && isVerb(reading, i) && !isNounHere(reading, i, from))
      hasVerb = true;
    if (isSubject && opensMainVerb(reading, i) && !subjectInside(reading, i)) return i;
    if (cue.act === "noun" && isAbout) {
      // `criticism of groups that have failed is …`: the first verb is the relative clause's.
      if (isFiniteVerb(token) && !relative) return i;
      if (isFiniteVerb(token) && !isFiniteVerb(reading.tokens[i + 1])) relative = false;
      else if (isExactly(token, List.relatives) || isExactly(token, List.questionWords))
        relative = true;
      // `to raise doubts about the plan and call for a vote`
      if (token?.form === "and" && isVerbHere(reading, i + 1)) return i;
    }
    // `with Wren embracing the plan and Fairley sketching out another`
    if (bare && cue.act === "participle" && opensOwnParticiple(reading, i)) return i;
    // `groups backing the mayor paid for ads`
    if (reduced && opensMainVerb(reading, i)) return i;
    // `called the deal “a gift” in a speech`: what it was called ends with its marks.
    if (calls && closesQuotation(reading, i) && opensCircumstance(reading, i)) return i;
    // `telling her that “it is over” and played a clip`
    const joins = token?.form === "and" || token?.form === "but";
    if (joins && closesQuotation(reading, i) && isPast(reading.tokens[i + 1])) return i;
    const phrase = (bare && !hasVerb) || (isAbout && !hasVerb);
    const object = infinitive || phrase;
    if (token?.kind === "dash" && isSpaced(reading.tokens, i)) {
      // `dismissed the figures -- they had risen -- as a fluke`
      const closing = phrase ? closingDash(reading, i, to) : -1;
      if (closing !== -1) {
        i = closing;
        continue;
      }
      if (phrase) return i;
      // `When aides praised the plan -- a gift to owners -- the mayor left`
      if (enclosed && goesOnMain(reading, endOfDash(reading, i) + 1, to))
        return dash === -1 ? i : dash;
      if (dash === -1) dash = i;
      if (i >= from + leastWords || lone !== -1) lone = lone === -1 ? i : 0;
      else lone = 0;
      i = endOfDash(reading, i);
    }
    if (phrase && token?.form === "given") return i;
    if (phrase && ((!gerund && opensOccasion(reading, i)) || opensReport(reading, i))) return i;
    // `cited the cost when she launched her bid`
    const time =
      token?.form === "when" || (token?.form === "after" && reading.tokens[i - 1]?.form !== "and");
    // `heckled Wren as he refused`
    const as = token?.form === "as" && reading.tokens[i + 1]?.facts.pronoun != null;
    if ((time || as) && phrase && bare && opensMainClause(reading, i + 1, to)) return i;
    if (
      i < from + leastWords &&
      !inserted &&
      !opens &&
      !phrase &&
      !(bare && token?.form === "while")
    )
      continue;
    // `to discuss the plan while also raising money`
    if (token?.form === "while" && opensParticiple(reading, i + 1)) return i;
    // `who admits to “a mistake,” has left`: the comma stands inside the marks.
    if (inserted && i > from + 1 && endsWithComma(reading, i) && goesOn(reading, i)) return i;
    // `Even as she called it “safe,” the mayor said …`
    if (enclosed && endsWithComma(reading, i) && goesOnMain(reading, i, to)) return i;
    // `called it “a mess,” but the mayor said …`
    if (endsWithComma(reading, i) && goesOnBeside(reading, i, to, object)) return i;
    if (token?.kind !== "comma") continue;
    if (overRelative(reading, from, i + 1, to) > i + 1) continue;
    // `described the stones, which are old, as fragile`
    const asks = cue.complement?.kind === "demand" && cue.sense?.prepositions.has("as");
    if (asks && reading.tokens[i + 1]?.form === "as") continue;
    if (i >= from + 2 && goesOnBeside(reading, i + 1, to, object)) return i;
    if (enclosed && goesOnMain(reading, i + 1, to)) return i;
    if (inserted && goesOn(reading, i + 1)) return i;
    if (i >= from + leastWords && opensComment(reading, i + 1)) return i;
  }
  return lone > 0 ? lone : to;
}

/** `Her refusal to sign the bill has angered …`: does no verb stand before the noun, so that its own is still to come? */
function opensClause(reading: Reading, { at }: AttributedCue, { from }: TokenRange): boolean {
  const { tokens, quotationAt } = reading;
  for (let i = at.from - 1; i >= from; i--) {
    if (quotationAt[i] !== -1 || isVerb(reading, i)) return false;
    if (tokens[i]?.kind === "comma" || isExactly(tokens[i], List.clauseStarts)) return true;
  }
  return true;
}

/** Does the finite verb at `at` belong to a clause inside (`to see that it is built`, `to say who will go`)? */
function subjectInside({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i > at - farthestSubject; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return false;
    if (isExactly(token, List.relatives) || isExactly(token, List.questionWords)) return true;
    if (token.facts.isComplementiser || nominatives.has(token.form)) return true;
  }
  return false;
}

const nominatives = new Set(["he", "she", "they", "we", "i"]);
const farthestSubject = 6;
const longestCount = 8;

/** `While she says it is safe, dockers have left`: a subject with its verb, one without an article too. */
function goesOnMain(reading: Reading, at: number, limit: number): boolean {
  if (opensMainClause(reading, at, limit)) return true;
  const { tokens } = reading;
  // `…, more than half was spent`
  const counts = /^(?:more|less|fewer|nearly|almost|about|roughly|only|just)$/;
  if (counts.test(tokens[at]?.form ?? ""))
    for (let i = at + 1; i < Math.min(limit, at + longestCount); i++)
      if (isFiniteVerb(tokens[i])) return tokens[i - 1]?.kind !== "comma";
  let noun = at;
  while (noun < at + 3 && tokens[noun]?.kind === "word" && !/s$/.test(tokens[noun]?.form ?? ""))
    noun++;
  return /[a-z]{2}s$/.test(tokens[noun]?.form ?? "") && isFiniteVerb(tokens[noun + 1]);
}

const calling = /^(?:call|dub|brand|label|deem)(?:s|ed|led|bed|ing|ling|bing)?$/;

/** `groups backing the mayor`: a participle of stance right behind the noun that it belongs to. */
function isReducedRelative(reading: Reading, cue: AttributedCue): boolean {
  return (
    cue.act === "participle" && !cue.sense?.frames.has("clause") && standsBehindNoun(reading, cue)
  );
}

function standsBehindNoun({ tokens }: Reading, { at }: AttributedCue): boolean {
  const before = tokens[at.from - 1];
  if (before?.kind !== "word" || isAdverb(before) || isFiniteVerb(before)) return false;
  return !isExactly(before, List.prepositions) && !isExactly(before, List.clauseStarts);
}

/** `and Fairley sketching`: a name with a participle of its own behind the conjunction. */
function opensOwnParticiple(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.form !== "and") return false;
  let i = at + 1;
  while (i < at + 5 && (startsWithCapital(reading, tokens[i]) || tokens[i]?.kind === "stop")) i++;
  return i > at + 1 && tokens[i]?.kind === "word" && /[a-z]{3}ing$/.test(tokens[i]?.form ?? "");
}

/** A finite verb, or a past form with an object behind it. */
function opensMainVerb({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (isFiniteVerb(token)) return !isExactly(tokens[at - 1], List.relatives);
  const next = tokens[at + 1];
  return /[a-z]{3}ed$/.test(token?.form ?? "") && isExactly(next, List.determiners);
}

const reporters = new Set("as though although while whereas".split(" "));
const longestWith = 12;

function endsInParticiple({ tokens }: Reading, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + longestWith); i++) {
    if (tokens[i]?.kind === "comma") return false;
    if (tokens[i]?.kind === "word" && /[a-z]{3}ing$/.test(tokens[i]?.form ?? "")) return true;
  }
  return false;
}

const quantities = new Set("both some many all most one none two three each several".split(" "));

/**
 * Does the reporter go on behind the comma before `at`: with the next verb of the one who speaks (`, and told …`), a
 * relative clause behind a preposition or quantity (`, for whom …`), or, beside an `object`, a new subject?
 */
function goesOnBeside(reading: Reading, at: number, limit: number, object: boolean): boolean {
  const { tokens } = reading;
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const relative = (form: string | undefined) => form === "whom" || form === "which";
  if (isExactly(first, List.prepositions) && relative(second?.form)) return true;
  if (quantities.has(first?.form ?? "") && second?.form === "of" && relative(third?.form))
    return true;
  // `…, even as rivals gain ground`
  const even = first?.form === "even" && (second?.form === "as" || second?.form === "though");
  const opensTail = reporters.has(first?.form ?? "") && third?.form !== "as";
  if (even || first?.form === "despite" || (object && opensTail)) return true;
  // `…, with most candidates promising to …`
  if (object && first?.form === "with" && endsInParticiple(reading, at + 1, limit)) return true;
  if (first?.form !== "and" && first?.form !== "but") return false;
  if (isPast(second)) return true;
  // `called it safe, and has gone on to say …`
  if (object && perfect.test(second?.form ?? "")) return true;
  return object && opensMainClause(reading, at + 1, limit);
}

const perfect = /^(?:has|have|had|is|are|was|were|will|does|did)$/;

/** A past form with no subject before it. */
const isPast = (token: Token | undefined) =>
  token?.kind === "word" &&
  (/[a-z]{3}ed$/.test(token.form) || (cueOf(token)?.act === "verb" && pasts.has(token.form)));
const pasts = new Set("said told wrote thought knew took made gave went left".split(" "));

function opensParticiple({ tokens }: Reading, at: number): boolean {
  const first = tokens[at]?.form === "also" ? tokens[at + 1] : tokens[at];
  return first?.kind === "word" && /[a-z]{3}ing$/.test(first.form);
}

/** Does the sentence's own verb stand at `at`? */
const goesOn = (reading: Reading, at: number) =>
  isVerb(reading, at) || (isAdverb(reading.tokens[at]) && isVerb(reading, at + 1));
