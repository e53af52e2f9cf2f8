import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { isVerb, opensMainClause } from "../speakers/main-clause";
import { phraseAfter } from "../speakers/phrase-after";
import { phraseInOrder } from "../speakers/phrase-in-order";
import { isAdverb, isFiniteVerb, isSpaced } from "../speakers/word-kinds";
import type { TokenRange } from "../text/tokens";
import { complementAfter } from "./after-cue";
import { startsClause } from "./bare-clause";
import type { Complement } from "./cue";
import { quotationBefore } from "./place";

/**
 * What a cue reports in a language whose clauses need no complementiser: a quotation or clause before
 * it, around it, or after it.
 */
export function complementInOrder(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const phrase = phraseInOrder(reading, at.from, sentence.from);
  const before = quotationBefore(reading, at, phrase?.head ?? null, sense, sentence.from);
  if (before) {
    if (before.from === sentence.from) return before;
    const next = nextQuotation(reading, at, sense);
    // `Even as she called it “safe,” the mayor said it was not`: the verb has a clause of its own.
    const own = next || !phrase ? null : complementAfter(reading, sentence, at, sense);
    const told =
      own?.kind === "clause" ||
      (own?.kind === "bare" && opensMainClause(reading, own.from, sentence.to));
    return next ?? (told ? own : before);
  }
  const after = complementAfter(reading, sentence, at, sense);
  if (!sense.frames.has("bare") || sense.act !== "verb") return after;
  if (after && after.kind !== "bare" && after.kind !== "topic") return after;
  // `Minutes after the vote, leaders said Wednesday they …`: behind the time the clause begins.
  if (after?.kind === "bare" && after.from > at.to && startsClause(reading, after.from))
    return after;
  // `Hours after it fell, Wren vowed to rebuild it`: an infinitive is all that such a verb reports.
  const infinitive = after?.kind === "topic" && reading.tokens[at.to]?.form === "to";
  if (infinitive && sense.prepositions.size === 1) return after;
  // `In the fight over the bridge, a landmark, owners insisted on …`
  if (after?.kind === "topic" && isExactly(reading.tokens[sentence.from], List.prepositions))
    return after;
  const subject = subjectOf(reading, phrase?.head ?? null);
  return clauseBefore(reading, sentence, at, subject, sense) ?? after;
}

const pronouns = new Set(["he", "she", "they", "it", "we", "i"]);

/** `a position she had vowed to oppose`: behind a noun the pronoun alone is the subject. */
function subjectOf({ tokens }: Reading, phrase: TokenRange | null): TokenRange | null {
  if (!phrase || phrase.to - phrase.from < 2) return phrase;
  const last = tokens[phrase.to - 1];
  return pronouns.has(last?.form ?? "") ? { from: phrase.to - 1, to: phrase.to } : phrase;
}

/** The quotation that follows the verb at once, where the one before it belongs to another cue. */
function nextQuotation(reading: Reading, at: TokenRange, sense: CueSense): Complement | null {
  const { tokens, quotationAt } = reading;
  let i = at.to;
  while (i < at.to + 3 && tokens[i]?.kind === "word" && quotationAt[i] === -1) i++;
  const kind = tokens[i]?.kind;
  if ((kind !== "comma" && kind !== "colon") || !sense.frames.has("quote")) return null;
  const index = quotationAt[i + 1] ?? -1;
  return index === -1 ? null : { kind: "quotation", at: i + 1, from: i + 1, quotation: index };
}

/** `The plan failed, Wren said.`, `The plan, Wren said, failed.`, `As Wren said, the plan failed.` */
function clauseBefore(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  subject: TokenRange | null,
  sense: CueSense,
): Complement | null {
  const { tokens, quotationAt } = reading;
  // `X, a member of Y, demanded to know whether …`: an infinitive has no clause before it.
  if (tokens[at.from - 1]?.form === "to") return null;
  const inverted = subject === null;
  const opening = inverted ? clauseBehindSubject(reading, sentence, at, sense) : -1;
  if (opening !== -1)
    return { kind: "attributed-after", at: at.to, from: opening, quotation: null };
  let start = inverted ? at.from : subject.from;
  const led = tokens[start - 1]?.form === "as";
  if (led) start--;
  const comma = behindOccasion(reading, at.to, sentence.to);
  // `…, the Post reported, citing two officials`: the participle is the reporter's.
  const adds = cueOf(tokens[comma + 1])?.act === "participle";
  const goesOn = isComma(reading, comma) && !adds;
  if (led && start === sentence.from) {
    const rest = sentence.to - at.to;
    if (!goesOn || rest < 4) return null;
    return { kind: "attributed-after", at: at.to, from: at.to + 1, quotation: null };
  }
  if (!isComma(reading, start - 1) || quotationAt[start - 1] !== -1) return null;
  if (start - 1 - sentence.from < 1) return null;
  const next = tokens[at.to];
  const over = at.to >= sentence.to || next?.kind === "stop" || next?.kind === "semicolon";
  if (inverted) {
    if (led || over || goesOn) return null;
    const subject = phraseAfter(reading, at.to, sentence.to);
    // `a suit by owners of the mill, alleges the port hid its losses`: a clause stands behind the verb.
    if (!subject || isVerbAt(reading, subject.mention.whole.to)) return null;
    if (!sense.frames.has("quote") || !sense.frames.has("clause")) return null;
    if (
      !hasVerb(reading, sentence.from, start - 1) ||
      opensCircumstance(reading, sentence.from, start - 1)
    )
      return null;
    return { kind: "clause-before", at: start - 1, from: sentence.from, quotation: null };
  }
  // `The order, temporarily halting the policies Wren announced`: no subject begins with an adverb.
  if (isAdverb(tokens[start])) return null;
  const circumstance = opensCircumstance(reading, sentence.from, start - 1);
  if (goesOn && sentence.to - at.to > 3)
    return {
      kind: "clause-around",
      at: start - 1,
      quotation: null,
      from: isWhole(reading, sentence.from, start - 1, circumstance) ? sentence.from : start - 1,
    };
  if (circumstance) return null;
  const trails =
    over ||
    goesOn ||
    (adds && isComma(reading, comma)) ||
    (next?.kind === "word" &&
      (isExactly(next, List.times) ||
        isExactly(next, List.prepositions) ||
        isExactly(next, List.phraseEnds)));
  if (!trails || !hasVerb(reading, sentence.from, start - 1)) return null;
  return { kind: "clause-before", at: start - 1, from: sentence.from, quotation: null };
}

/** Is there a verb at `at`, over one adverb? */
const isVerbAt = (reading: Reading, at: number) =>
  isVerb(reading, at) || (isAdverb(reading.tokens[at]) && isVerb(reading, at + 1));

/** `And, says Dana Wren, the plan failed`: where the clause begins behind the one who says it; -1 where none does. */
function clauseBehindSubject(
  reading: Reading,
  { from, to }: Sentence,
  at: TokenRange,
  { frames }: CueSense,
): number {
  const { tokens } = reading;
  if (!isComma(reading, at.from - 1) || !frames.has("quote") || !frames.has("clause")) return -1;
  if (at.from - 1 !== from + 1 || !isExactly(tokens[from], List.clauseStarts)) return -1;
  const end = phraseAfter(reading, at.to, to)?.mention.whole.to ?? -1;
  return isComma(reading, end) && opensMainClause(reading, end + 1, to) ? end + 1 : -1;
}

const longestOccasion = 8;

/** `The plan, Wren said in a speech on Tuesday, would …`: the comma behind where and when it was said, if a verb goes on; else `at`. */
export function behindOccasion(reading: Reading, at: number, limit: number): number {
  const { tokens, quotationAt } = reading;
  const opens = isExactly(tokens[at], List.times) || isExactly(tokens[at], List.prepositions);
  if (!opens) return at;
  for (let i = at + 1; i < Math.min(limit, at + longestOccasion) && quotationAt[i] === -1; i++) {
    const token = tokens[i];
    if (token?.kind === "comma") return isFiniteVerb(tokens[i + 1]) ? i : at;
    if ((token?.kind !== "word" && token?.kind !== "number") || isFiniteVerb(token)) return at;
  }
  return at;
}

function isComma({ tokens }: Reading, at: number): boolean {
  const kind = tokens[at]?.kind;
  return kind === "comma" || (kind === "dash" && isSpaced(tokens, at));
}

const longestOpening = 40;

/** Does something in the stretch look like a finite verb? */
function hasVerb({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + longestOpening; i++) {
    const token = tokens[i];
    if (
      isFiniteVerb(token) ||
      token?.facts.cue ||
      /(?:ed|'s|'re|'ll|'d|n't|s)$/.test(token?.form ?? "")
    )
      return true;
  }
  return false;
}

/** Enough words to be a part of what is said, rather than an adverb (`In both cases`) before it. */
function isWhole({ tokens }: Reading, from: number, to: number, circumstance: boolean): boolean {
  const enough = circumstance ? 4 : 2;
  let words = 0;
  for (let i = from; i < to && words < enough && i < from + longestOpening; i++)
    if (tokens[i]?.kind === "word" && (circumstance || !isExactly(tokens[i], List.clauseStarts)))
      words++;
  return words >= enough && !isExactly(tokens[from], List.auxiliaries);
}

/** Is the stretch up to the comma at `to` no more than a circumstance (`In both cases`, `When asked`)? */
function opensCircumstance({ tokens }: Reading, from: number, to: number): boolean {
  let first = from;
  while (
    first < to &&
    (isExactly(tokens[first], List.continuers) ||
      tokens[first]?.form === "and" ||
      tokens[first]?.form === "but")
  )
    first++;
  const token = tokens[first];
  const opens =
    isExactly(token, List.circumstances) ||
    isExactly(token, List.prepositions) ||
    isExactly(token, List.phraseEnds) ||
    token?.facts.cue?.act === "participle";
  if (!opens) return first >= to;
  for (let i = first; i < to && i < first + longestOpening; i++)
    if (tokens[i]?.kind === "comma") return false;
  return true;
}
