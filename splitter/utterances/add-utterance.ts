import { looksSaid, madeOf } from "../cues/made-of";
import { nameRule, wordsIn } from "../cues/quoted-name";
import { isOwnSaying } from "../cues/said-at-once";
import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { type Reading, spanOf } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { isCapitalAt } from "../text/characters";
import type { Token, TokenRange } from "../text/tokens";
import type { Explanation, RuleName, Span } from "../types";
import { endOfClause, type LaterCues, splitClauses, trimRange } from "./clause";
import { add, type Collection, leastWords, repairOf } from "./collection";
import { quoteOverSentences, quoteWithoutOpener } from "./lost-opener";
import { quotesInside } from "./reported-inside";

export function addQuotation(
  collection: Collection,
  cue: AttributedCue,
  index: number,
  later: LaterCues,
  rule: RuleName,
): void {
  const { reading, used } = collection;
  const quotation = index < 0 ? null : reading.quotations.outer[index];
  if (!quotation || used.has(quotation)) return;
  used.add(quotation);
  collection.claimed = Math.max(collection.claimed, quotation.after);
  const first = { start: quotation.start, end: quotation.end };
  const reasons: Explanation[] = [{ rule, spans: [first] }, ...repairOf(quotation)];
  const second =
    rule === "cue-verb-after-quotation" ? interruptedBy(reading, cue, quotation, later) : null;
  if (!second || used.has(second)) {
    add(collection, cue, [first], first, quotation.open, reasons);
    return;
  }
  used.add(second);
  collection.claimed = Math.max(collection.claimed, second.after);
  const rest = { start: second.start, end: second.end };
  reasons.push({ rule: "quotation-interrupted", spans: [first, rest] });
  add(
    collection,
    cue,
    [first, rest],
    { start: first.start, end: rest.end },
    quotation.open,
    reasons,
  );
}

const parting = new Set(["comma", "dash"]);

/**
 * The quotation that goes on after the cue that interrupts it (`“…,” she said, “…”`). A comma, a dash,
 * or a question stands on both sides of the cue, or nothing on either.
 */
function interruptedBy(
  reading: Reading,
  cue: AttributedCue,
  first: Quotation,
  later: LaterCues,
): Quotation | null {
  const { tokens, quotations, quotationAt, sentences, lexicon } = reading;
  const last = tokens[first.to - 1];
  const next = tokens[first.after]?.kind ?? "line";
  const parted = last?.kind === "comma" || parting.has(next) || isQuestion(last);
  const limit = sentences[cue.sentence]?.to ?? 0;
  const nextCue = later.cues[later.from]?.at.from ?? limit;
  for (let i = cue.at.to; i < Math.min(limit, nextCue); i++) {
    const index = quotationAt[i] ?? -1;
    if (index === -1) continue;
    const before = tokens[i - 1]?.kind ?? "line";
    const goesOn = parted
      ? (parting.has(before) && !isHyphen(tokens, i - 1)) || tokens[i]?.kind === "dash"
      : before === "word";
    const second = goesOn ? (quotations.outer[index] ?? null) : null;
    // `“Nada es igual” decía el héroe de “La espera”`, `«…». بهذه العبارة استهلت فلانة حديثها لـ«الميناء»`
    const ofOther = !parted && (lexicon.source.clauseOrder || !lexicon.source.capitals);
    return second && ofOther && nameRule(reading, second) ? null : second;
  }
  return null;
}

/** `im ZDF-"Morgen"`: a dash that touches the word before it joins a compound. */
const isHyphen = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === "dash" &&
  tokens[at - 1]?.kind === "word" &&
  tokens[at - 1]?.end === tokens[at]?.start;

const isQuestion = (token: Token | undefined) => token?.kind === "stop" && token.form !== ".";

/** Adds what a clause reports; `cut` code units of its first word belong to a preposition. */
export function addClause(
  collection: Collection,
  cue: AttributedCue,
  clause: TokenRange,
  rule: RuleName,
  cut = 0,
): void {
  const { reading } = collection;
  const range = trimRange(reading, clause);
  if (range.to - range.from < leastWords && reading.quotationAt[range.from] === -1) return;
  collection.claimed = Math.max(collection.claimed, range.to);
  const whole = spanOf(reading, range);
  const statement = cut > 0 ? { start: whole.start + cut, end: whole.end } : whole;
  const inside = quotesInside(reading, range);
  const quotes = inside.length === 0 ? inside : freeOf(collection, cue, inside);
  const reason = { rule, spans: [statement] };
  if (quotes.length === 0) {
    const { orphans, cueSentences } = collection;
    const lost =
      quoteWithoutOpener(reading, range, orphans) ??
      quoteOverSentences(reading, range, cue.sentence, orphans, cueSentences);
    if (lost)
      add(collection, cue, [lost.quote], lost.quote, range.from, [
        reason,
        { rule: "opening-mark-lost", spans: [lost.quote], confidence: lost.confidence },
      ]);
    else if (cue.speaker) add(collection, cue, [], statement, range.from, [reason]);
    return;
  }
  for (const [i, quote] of quotes.entries()) {
    collection.used.add(quote);
    const part = partOf(reading, range, quotes[i - 1], quotes[i + 1] && quote);
    const own = ownStatement(reading, quote, part, quotes.length);
    const inner = { start: quote.start, end: quote.end };
    const reasons = [
      reason,
      ...repairOf(quote),
      { rule: "quotation-inside-statement", spans: [inner] } as const,
    ];
    add(collection, cue, [inner], own, range.from, reasons);
  }
}

/** Those that no other utterance has or will have, and that are no term in an attribution. */
const freeOf = (
  { reading, used, described }: Collection,
  { act }: AttributedCue,
  quotes: Quotation[],
) =>
  quotes.filter(
    (quote) =>
      !used.has(quote) &&
      !described.has(quote) &&
      !(act === "attribution" && isTerm(reading, quote)),
  );

const definite = [List.definiteArticles, List.contractedArticles, List.possessives];

/** `… apoyaron el «brexit», según el estudio`: in free order, one word behind its article where no verb hands it over. */
const isTerm = (reading: Reading, quote: Quotation) =>
  reading.lexicon.source.clauseOrder === "free" &&
  wordsIn(reading, quote) === 1 &&
  definite.some((list) => isExactly(reading.tokens[quote.open - 1], list));

/** `أن «…»، فيما «…»`: of several quotations, each has the part of the clause up to the comma behind it. */
function partOf(
  reading: Reading,
  { from, to }: TokenRange,
  before: Quotation | undefined,
  followed: Quotation | undefined,
): TokenRange {
  const { tokens, lexicon } = reading;
  if (lexicon.source.zeroComplementiser)
    return {
      from: Math.max(from, behindJoint(reading, before?.after ?? to, to)),
      to: Math.min(to, jointBehind(reading, followed?.after ?? to, to)),
    };
  if (lexicon.source.capitals) return { from, to };
  const closes = (one: Quotation | undefined) =>
    one !== undefined && tokens[one.after]?.kind === "comma";
  let start = closes(before) ? (before?.after ?? from) + 1 : from;
  while (start > from && start < to && isIn(tokens[start], List.clauseStarts)) start++;
  return { from: start, to: closes(followed) ? (followed?.after ?? to) : to };
}

const farthestJoint = 2;

/** `“…,” but that …`: where the conjunction of a second clause with its own complementiser stands behind `from`; `limit` where none does. */
function jointBehind({ tokens }: Reading, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + farthestJoint); i++) {
    if (tokens[i]?.kind === "comma") continue;
    const joins = tokens[i]?.form === "and" || tokens[i]?.form === "but";
    return joins && tokens[i + 1]?.form === "that" ? i : limit;
  }
  return limit;
}

/** Where that second clause begins; 0 where there is none. */
function behindJoint(reading: Reading, from: number, limit: number): number {
  const joint = jointBehind(reading, from, limit);
  return joint < limit ? joint + 2 : 0;
}

const enoughForItself = 2;

/** The statement of a quotation in a clause: itself, where the clause is no more than that. */
function ownStatement(reading: Reading, quote: Quotation, range: TokenRange, quotes: number): Span {
  const inner = { start: quote.start, end: quote.end };
  // What may be a name in a reported clause is no claim by itself.
  if (reading.lexicon.source.quotedPart === "itself")
    return nameRule(reading, quote) ? spanOf(reading, range) : inner;
  if (quote.open > range.from) return spanOf(reading, range);
  const after = reading.tokens[quote.after]?.kind;
  const closed =
    quote.after >= range.to ||
    (after !== "word" && after !== "number" && wordsIn(reading, quote) >= enoughForItself);
  const apart = quotes > 1 && !reading.lexicon.source.zeroComplementiser;
  return closed || apart ? inner : spanOf(reading, range);
}

/** So many tokens behind a quotation are looked through, where each of many in one sentence could ask. */
const farthestClause = 1_000;

/** `قال “…”، وأن …`: the same cue goes on after its quotation. */
export function goOn(
  collection: Collection,
  cue: AttributedCue,
  index: number,
  later: LaterCues,
  limit: number,
): void {
  const { reading } = collection;
  let last = reading.quotations.outer[index];
  while (last && last.after < limit) {
    const joined = joinedQuotation(reading, last, isSaying(reading, cue));
    if (joined === -1) break;
    addQuotation(collection, cue, joined, later, "cue-verb-before-quotation");
    last = reading.quotations.outer[joined];
  }
  if (!last || last.after >= limit) return;
  last = addPartsBeyond(collection, cue, last, later, limit);
  const farthest = Math.min(limit, last.after + farthestClause);
  const to = endOfClause(reading, last.after, farthest, later);
  const [, ...more] = splitClauses(reading, { from: last.after - 1, to });
  for (const clause of more)
    addClause(collection, cue, clause, "statement-goes-on-after-conjunction");
}

const farthestPart = 12;
const enoughForJoint = 3;

/** `a dénoncé une procédure « … » et un dossier « … »`: in free order, parts in marks farther on in what one verb reports. */
function addPartsBeyond(
  collection: Collection,
  cue: AttributedCue,
  from: Quotation,
  later: LaterCues,
  limit: number,
): Quotation {
  const { reading, used } = collection;
  const { tokens, quotationAt, quotations, lexicon } = reading;
  if (lexicon.source.clauseOrder !== "free" || cue.at.from > from.open) return from;
  if (tokens[from.open - 1]?.kind === "colon") return from;
  let last = from;
  const nextCue = later.cues[later.from]?.at.from ?? limit;
  for (let i = last.after; i < Math.min(limit, nextCue, last.after + farthestPart); i++) {
    const kind = tokens[i]?.kind;
    const index = quotationAt[i] ?? -1;
    if (index === -1) {
      const joins = i > last.after || isExactly(tokens[i], List.listJoiners);
      if (!joins || (kind !== "word" && kind !== "number")) break;
      continue;
    }
    const quotation = quotations.outer[index];
    // `crier « … » et « … »`: joined to speech is speech.
    const joined =
      i === last.after + 1 &&
      isExactly(tokens[last.after], List.listJoiners) &&
      wordsIn(reading, last) >= enoughForJoint &&
      isCapitalAt(reading.text, tokens[i + 1]?.start ?? 0);
    if (!quotation || used.has(quotation) || (i < last.after + 2 && !joined)) break;
    if (!joined && nameRule(reading, quotation)) break;
    addQuotation(collection, cue, index, later, "cue-verb-before-quotation");
    last = quotation;
    i = quotation.after - 1;
  }
  return last;
}

const shortQuote = 3;

/** `كتب عليها «…» و«…»`: index of the speech in marks that a lone conjunction joins on; -1 where there is none. */
function joinedQuotation(reading: Reading, { after }: Quotation, isSaid: boolean): number {
  const { tokens, quotations, quotationAt, lexicon } = reading;
  const at = tokens[after]?.kind === "comma" ? after + 1 : after;
  const or = isSaid && tokens[at]?.form === "او";
  if (lexicon.source.capitals || !(or || isExactly(tokens[at], List.connectives))) return -1;
  const index = quotationAt[at + 1] ?? -1;
  const next = quotations.outer[index];
  if (next?.open !== at + 1 || (!or && nameRule(reading, next) !== null)) return -1;
  if (isSaid) return index;
  return wordsIn(reading, next) > shortQuote || looksSaid(madeOf(reading, next)) ? index : -1;
}

/** `بقولهم «…» أو «…»`: right behind the noun of saying with its owner all are what is said. */
const isSaying = (reading: Reading, { at }: AttributedCue) =>
  reading.quotationAt[at.to] !== -1 && isOwnSaying(reading, at.from);
