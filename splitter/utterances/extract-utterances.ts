import { nameRule, wordsIn } from "../cues/quoted-name";
import type { Quotation } from "../quotations/find-quotations";
import { quotationOver, type Reading, spanOf, type TokenRange } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { nameInRun } from "../speakers/name-in-run";
import { runFrom } from "../speakers/phrase";
import type {
  Explanation,
  NamedSpeaker,
  RuleName,
  Span,
  SplitUtterance,
  UtteranceKind,
} from "../types";
import {
  afterCircumstance,
  endOfClause,
  type LaterCues,
  quotesInside,
  quoteWithoutOpener,
  splitClauses,
  trimRange,
} from "./clause";

/** Collects utterances; a quotation belongs to one of them at most. */
interface Collection {
  readonly reading: Reading;
  readonly utterances: SplitUtterance[];
  readonly used: Set<Quotation>;
  readonly orphans: ReadonlySet<number>;
  /** Token up to which the text already belongs to a statement. */
  claimed: number;
}

const leastWords = 2;

/** Turns attributed cues into utterances, in the order of the text. */
export function extractUtterances(
  reading: Reading,
  cues: readonly AttributedCue[],
): { utterances: SplitUtterance[]; used: ReadonlySet<Quotation> } {
  const orphans = new Set(reading.quotations.orphans);
  const collection: Collection = { reading, utterances: [], used: new Set(), orphans, claimed: 0 };
  let next = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const first = next;
    while (next < cues.length && cues[next]?.sentence === index) next++;
    const ofSentence = cues.slice(first, next);
    for (const [i, cue] of ofSentence.entries())
      collect(collection, cue, { cues: ofSentence, from: i + 1 }, sentence);
    continueQuotation(collection, sentence);
    addWithoutCue(collection, sentence, ofSentence);
  }
  const utterances = collection.utterances.sort((a, b) => a.statement.start - b.statement.start);
  return { utterances, used: collection.used };
}

function collect(
  collection: Collection,
  cue: AttributedCue,
  later: LaterCues,
  sentence: TokenRange,
): void {
  const { complement } = cue;
  if (!complement) return;
  const { reading } = collection;
  const inside = cue.at.from < collection.claimed && complement.at >= cue.at.from;
  if (inside) return;
  switch (complement.kind) {
    case "quotation-before":
      return addQuotation(
        collection,
        cue,
        complement.quotation ?? -1,
        later,
        "cue-verb-after-quotation",
      );
    case "quotation":
      addQuotation(collection, cue, complement.quotation ?? -1, later, "cue-verb-before-quotation");
      return goOn(collection, cue, complement.quotation ?? -1, later, sentence.to);
    case "clause-before":
    case "attributed-before": {
      if (cue.at.from <= collection.claimed) return;
      const start = afterCircumstance(
        reading,
        Math.max(sentence.from, collection.claimed),
        complement.at,
      );
      return addClause(
        collection,
        cue,
        { from: start, to: complement.at },
        "statement-before-attribution",
      );
    }
    default: {
      const from =
        complement.kind === "demand" ? Math.max(complement.from, cue.subjectEnd) : complement.from;
      const to = endOfClause(reading, from, sentence.to, later);
      const clauses =
        complement.kind === "colon"
          ? [{ from, to }]
          : splitClauses(reading, { from, to }, topicOf(cue));
      for (const [i, clause] of clauses.entries())
        addClause(
          collection,
          cue,
          clause,
          i === 0 ? ruleOf(complement.kind) : "statement-goes-on-after-conjunction",
        );
    }
  }
}

/** The prepositions that may be said again (`وأشار إلى … وإلى …`). */
function topicOf({ complement, sense }: AttributedCue): ReadonlySet<string> {
  return complement?.kind === "topic" && sense ? sense.prepositions : new Set();
}

function ruleOf(kind: string): RuleName {
  if (kind === "clause") return "statement-from-complementiser";
  if (kind === "colon") return "statement-from-colon";
  if (kind === "attributed-after") return "statement-after-attribution";
  return kind === "bare" || kind === "object"
    ? "statement-from-verb"
    : "statement-from-preposition";
}

/** `قال “…”، وأن …`: the same cue goes on after its quotation. */
function goOn(
  collection: Collection,
  cue: AttributedCue,
  index: number,
  later: LaterCues,
  limit: number,
): void {
  const { reading } = collection;
  const quotation = reading.quotations.outer[index];
  if (!quotation || quotation.after >= limit) return;
  const to = endOfClause(reading, quotation.after, limit, later);
  const [, ...more] = splitClauses(reading, { from: quotation.after - 1, to });
  for (const clause of more)
    addClause(collection, cue, clause, "statement-goes-on-after-conjunction");
}

function addClause(
  collection: Collection,
  cue: AttributedCue,
  clause: TokenRange,
  rule: RuleName,
): void {
  const { reading } = collection;
  const range = trimRange(reading, clause);
  if (range.to - range.from < leastWords && reading.quotationAt[range.from] === -1) return;
  collection.claimed = Math.max(collection.claimed, range.to);
  const statement = spanOf(reading, range);
  const quotes = quotesInside(reading, range).filter((quote) => !collection.used.has(quote));
  const reason = { rule, spans: [statement] };
  if (quotes.length === 0) {
    const lost = quoteWithoutOpener(reading, range, collection.orphans);
    if (lost)
      add(collection, cue, [lost], { start: lost.start, end: lost.end }, range.from, [
        reason,
        { rule: "opening-mark-lost", spans: [lost] },
      ]);
    else if (cue.speaker) add(collection, cue, [], statement, range.from, [reason]);
    return;
  }
  for (const quote of quotes) {
    collection.used.add(quote);
    const own = ownStatement(reading, quote, range, quotes.length);
    const inner = { start: quote.start, end: quote.end };
    const reasons = [
      reason,
      ...repairOf(quote),
      { rule: "quotation-inside-statement", spans: [inner] } as const,
    ];
    add(collection, cue, [inner], own, range.from, reasons);
  }
}

const enoughForItself = 2;

/** The statement of a quotation in a clause: itself, where the clause is no more than that. */
function ownStatement(reading: Reading, quote: Quotation, range: TokenRange, quotes: number): Span {
  const inner = { start: quote.start, end: quote.end };
  if (quote.open > range.from) return spanOf(reading, range);
  const after = reading.tokens[quote.after]?.kind;
  const closed =
    quote.after >= range.to ||
    (after !== "word" && after !== "number" && wordsIn(reading, quote) >= enoughForItself);
  return closed || quotes > 1 ? inner : spanOf(reading, range);
}

function repairOf(quote: Quotation): Explanation[] {
  return quote.repair
    ? [{ rule: quote.repair, spans: [{ start: quote.start, end: quote.end }] }]
    : [];
}

function addQuotation(
  collection: Collection,
  cue: AttributedCue,
  index: number,
  later: LaterCues,
  rule: RuleName,
): void {
  const { reading, used } = collection;
  const quotation = reading.quotations.outer[index];
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

/** The quotation that goes on after the cue that interrupts it (`“…,” she said, “…”`). */
function interruptedBy(
  reading: Reading,
  cue: AttributedCue,
  first: Quotation,
  later: LaterCues,
): Quotation | null {
  const { tokens, quotations, quotationAt, sentences } = reading;
  const comma = tokens[first.to - 1]?.kind === "comma" || tokens[first.after]?.kind === "comma";
  const limit = sentences[cue.sentence]?.to ?? 0;
  const nextCue = later.cues[later.from]?.at.from ?? limit;
  for (let i = cue.at.to; comma && i < Math.min(limit, nextCue); i++) {
    const index = quotationAt[i] ?? -1;
    if (index !== -1)
      return tokens[i - 1]?.kind === "comma" ? (quotations.outer[index] ?? null) : null;
  }
  return null;
}

/** A quotation with no cue of its own that goes on after one that has a speaker. */
function continueQuotation(
  collection: Collection,
  sentence: TokenRange & { passage: number },
): void {
  const { reading, used, utterances } = collection;
  const index = reading.quotationAt[sentence.from] ?? -1;
  const quotation = reading.quotations.outer[index];
  const last = utterances[utterances.length - 1];
  if (!quotation || used.has(quotation) || !last || last.quotes.length === 0) return;
  if (wordsIn(reading, quotation) < leastWords) return;
  const rest = trimRange(reading, { from: quotation.after, to: sentence.to });
  if (rest.to > rest.from || sentence.passage - last.passage > 1) return;
  used.add(quotation);
  const inner = { start: quotation.start, end: quotation.end };
  utterances.push({
    ...{
      kind: "direct",
      passage: sentence.passage,
      quotes: [inner],
      statement: inner,
      speaker: last.speaker,
    },
    ...{ mention: last.mention, via: last.via, cue: null },
    explanation: [
      { rule: "quotation-continues", spans: [inner, last.statement] },
      ...repairOf(quotation),
    ],
  });
}

/** Speech in marks that no cue takes: it is the sentence's speaker's, else that of whoever spoke last. */
function addWithoutCue(
  collection: Collection,
  sentence: TokenRange & { passage: number },
  cues: readonly AttributedCue[],
): void {
  const { reading, used, utterances } = collection;
  const { capitals } = reading.lexicon.source;
  for (let i = sentence.from; i < sentence.to; i++) {
    const quotation = quotationOver(reading, i);
    if (!quotation) continue;
    i = Math.max(i, quotation.after - 1);
    if (used.has(quotation) || !isSpeech(reading, quotation)) continue;
    const near = [...cues].reverse().find((cue) => cue.speaker) ?? null;
    const last = utterances[utterances.length - 1];
    const isLate = !last || sentence.passage - last.passage > 2;
    const speaker =
      near?.speaker ??
      subjectOfSentence(reading, sentence, quotation.open) ??
      (isLate ? null : last.speaker);
    if (!speaker && !capitals) continue;
    used.add(quotation);
    const inner = { start: quotation.start, end: quotation.end };
    const clause = trimRange(reading, {
      from: Math.max(sentence.from, Math.min(collection.claimed, quotation.open)),
      to: sentence.to,
    });
    const statement = capitals ? spanOf(reading, clause) : inner;
    const whole = statement.start >= inner.start - 1 && statement.end <= inner.end + 1;
    utterances.push({
      ...{
        kind: whole || !capitals ? "direct" : "mixed",
        passage: sentence.passage,
        quotes: [inner],
      },
      ...{ statement: whole ? inner : statement, speaker, via: null, cue: null },
      mention: near?.mention ?? speaker?.at ?? null,
      explanation: [{ rule: "quotation-without-cue", spans: [inner] }, ...repairOf(quotation)],
    });
  }
}

/** Is a quotation without a cue speech rather than a name, a title, a term? */
function isSpeech(reading: Reading, quotation: Quotation): boolean {
  const { text, tokens, lexicon } = reading;
  const words = wordsIn(reading, quotation);
  if (words < lexicon.source.speechWithoutCue || nameRule(reading, quotation)) return false;
  if (!lexicon.source.capitals || words > 5) return true;
  for (let i = quotation.from; i < quotation.to; i++) {
    const first = text.charAt(tokens[i]?.start ?? 0);
    const small = lexicon.words.commonWords.has(tokens[i]?.form ?? "");
    if (
      tokens[i]?.kind === "word" &&
      !small &&
      first === first.toLowerCase() &&
      first !== first.toUpperCase()
    )
      return true;
  }
  return false;
}

/** The noun phrase that the sentence begins with, in a language with capitals. */
function subjectOfSentence(
  reading: Reading,
  sentence: TokenRange,
  limit: number,
): NamedSpeaker | null {
  if (!reading.lexicon.source.capitals) return null;
  const run = runFrom(reading, sentence.from, limit);
  const { name } = nameInRun(reading, run);
  if (!name) return null;
  const at = spanOf(reading, name);
  return { name: reading.text.slice(at.start, at.end), at };
}

function add(
  { reading, utterances }: Collection,
  cue: AttributedCue,
  quotes: readonly Span[],
  statement: Span,
  token: number,
  reasons: readonly Explanation[],
): void {
  const at = spanOf(reading, cue.at);
  const [first] = quotes;
  const last = quotes[quotes.length - 1];
  const whole = first && last && first.start <= statement.start && last.end >= statement.end;
  const kind: UtteranceKind = !first ? "indirect" : whole ? "direct" : "mixed";
  const polarity: Explanation[] = cue.sense?.entry.denies
    ? [{ rule: "polarity-denied", spans: [at] }]
    : [];
  utterances.push({
    ...{
      kind,
      quotes,
      statement,
      speaker: cue.speaker,
      mention: cue.mention,
      via: cue.via,
      cue: at,
    },
    passage: passageOf(reading, cue, token),
    explanation: [...reasons, ...polarity, ...cue.reasons],
  });
}

function passageOf(
  { passages, sentences, tokens }: Reading,
  cue: AttributedCue,
  token: number,
): number {
  let passage = sentences[cue.sentence]?.passage ?? 0;
  const start = tokens[token]?.start ?? 0;
  while (start >= (passages[passage]?.end ?? Number.POSITIVE_INFINITY)) passage++;
  return passage;
}
