import { behindOccasion } from "../cues/complement-in-order";
import type { Complement } from "../cues/cue";
import { joinedToOpening } from "../cues/inversion";
import type { Sentence } from "../find-sentences";
import { NounClass } from "../lexicon/noun-class";
import type { Quotation } from "../quotations/quotation";
import { quotationOver, type Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { isOffice } from "../speakers/run-parts";
import type { Token, TokenRange } from "../text/tokens";
import type { RuleName } from "../types";
import { addClause, addQuotation, goOn } from "./add-utterance";
import {
  afterCircumstance,
  endOfClause,
  type LaterCues,
  noPrepositions,
  splitClauses,
} from "./clause";
import { endInOrder } from "./clause-end-in-order";
import { type Collection, type FoundUtterance, sortByPlace } from "./collection";
import { endOfCondition } from "./condition";
import { describedWords } from "./described-words";
import { endOfSpeech } from "./end-of-speech";
import { handsOn } from "./hands-on";
import { overLearned } from "./over-learned";
import { isSaidBehind } from "./said-behind";
import { subjectOfSentenceBefore, subjectOfSentenceBehind } from "./sentence-before";
import { skipCircumstance } from "./skip-circumstance";
import { takenUpBelow } from "./taken-up-below";
import { isToldBehind } from "./told-behind";
import { addWithoutCue, continueQuotation } from "./without-cue";

/** So many words before a quotation are more than a conjunction or adverb. */
const leastBefore = 3;

const noCues: readonly AttributedCue[] = [];

/** Turns attributed cues into utterances, in the order of the text. */
export function extractUtterances(
  reading: Reading,
  cues: readonly AttributedCue[],
): { utterances: FoundUtterance[]; used: ReadonlySet<Quotation> } {
  const orphans = new Map(reading.quotations.orphans.map((orphan) => [orphan.token, orphan]));
  const cueSentences = new Set<number>();
  const described = new Set<Quotation>();
  for (const cue of cues) {
    const { complement, sentence, act } = cue;
    if (complement || act === "attribution") cueSentences.add(sentence);
    const words = describedWords(reading, cue);
    if (words) described.add(words);
  }
  const collection: Collection = {
    reading,
    utterances: [],
    used: new Set(),
    described,
    orphans,
    cueSentences,
    claimed: 0,
  };
  let next = 0;
  let before: readonly AttributedCue[] = [];
  for (let index = 0; index < reading.sentences.length; index++) {
    const sentence = reading.sentences[index] as Sentence;
    const first = next;
    while (next < cues.length && cues[next]?.sentence === index) next++;
    const ofSentence = first === next ? noCues : cues.slice(first, next);
    for (let i = 0; i < ofSentence.length; i++)
      collect(collection, { cues: ofSentence, from: i + 1 }, sentence);
    // `X verurteilte die Haltung. „…“`: the sentence before names who speaks, and reports nothing itself.
    const opens = quotationOver(reading, sentence.from) !== null;
    const alone = reading.lexicon.source.clauseOrder && ofSentence.length === 0 && opens;
    const below = alone ? takenUpBelow(reading, index, cues[next]) : null;
    const behind = alone && !below ? subjectOfSentenceBehind(collection, index, cues[next]) : null;
    const hands = alone && !below && !behind && namesSpeaker(before);
    const named =
      alone && !hands && !below ? (behind ?? subjectOfSentenceBefore(collection, index)) : null;
    if (!hands && !named && !below) continueQuotation(collection, sentence);
    addWithoutCue(
      collection,
      index,
      below ? [below] : hands ? before : ofSentence,
      named,
      below !== null,
    );
    before = ofSentence;
  }
  sortByPlace(collection.utterances);
  return { utterances: collection.utterances, used: collection.used };
}

function namesSpeaker(cues: readonly AttributedCue[]): boolean {
  return cues.some(({ speaker }) => speaker) && cues.every(({ complement }) => complement === null);
}

/** Collects what the cue before the later ones reports. */
function collect(collection: Collection, later: LaterCues, sentence: TokenRange): void {
  const cue = later.cues[later.from - 1] as AttributedCue;
  const { complement } = cue;
  const { reading } = collection;
  if (!complement || handsOn(reading, cue, later.cues[later.from], later.cues[later.from + 1]))
    return;
  if (isSaidBehind(reading, cue, later) || isToldBehind(reading, later)) return;
  const inside = cue.at.from < collection.claimed && complement.at >= cue.at.from;
  const quotation = complement.quotation ?? -1;
  const words = reading.quotations.outer[quotation];
  if (inside && !cue.sense?.entry.calls && !(words && collection.described.has(words))) return;
  switch (complement.kind) {
    case "quotation-before":
      if (collectMixed(collection, cue, sentence, quotation)) break;
      addJoined(collection, cue, quotation, later);
      addQuotation(collection, cue, quotation, later, "cue-verb-after-quotation");
      if (reading.lexicon.source.zeroComplementiser)
        collection.claimed = Math.max(collection.claimed, cue.at.to);
      break;
    case "quotation":
      addQuotation(collection, cue, quotation, later, "cue-verb-before-quotation");
      goOn(collection, cue, quotation, later, sentence.to);
      break;
    case "clause-around":
      collectBefore(collection, cue, { from: complement.from, to: sentence.to }, complement.at);
      collectAfter(
        collection,
        cue,
        { ...complement, from: behindOccasion(reading, cue.at.to, sentence.to) + 1 },
        later,
        sentence,
      );
      break;
    case "clause-before":
    case "attributed-before":
      collectBefore(collection, cue, sentence, complement.at);
      break;
    case "attributed-around":
      collectBefore(
        collection,
        cue,
        sentence,
        endOfClause(reading, cue.room.to, sentence.to, later),
      );
      break;
    default:
      collectCondition(collection, cue, sentence);
      collectAfter(collection, cue, complement, later, sentence);
  }
}

/** `«…» y «…», subrayó X`: the first of two that the verb follows. */
function addJoined(
  collection: Collection,
  cue: AttributedCue,
  quotation: number,
  later: LaterCues,
): void {
  const { reading } = collection;
  const open = reading.quotations.outer[quotation]?.open;
  const sentence = reading.sentences[cue.sentence];
  if (open === undefined || !sentence) return;
  const first = joinedToOpening(reading, sentence, open);
  if (first !== -1) addQuotation(collection, cue, first, later, "cue-verb-before-quotation");
}

/** `The bill was “a mess,” she added`: what stands before the quotation belongs to the statement. */
function collectMixed(
  collection: Collection,
  cue: AttributedCue,
  sentence: TokenRange,
  index: number,
): boolean {
  const { reading, used, claimed } = collection;
  const quotation = index < 0 ? null : reading.quotations.outer[index];
  if (!reading.lexicon.source.zeroComplementiser || !quotation || used.has(quotation)) return false;
  const from = Math.max(sentence.from, claimed);
  const before = reading.tokens[quotation.open - 1];
  if (quotation.open - from < leastBefore || before?.kind !== "word") return false;
  addClause(collection, cue, { from, to: quotation.after }, "statement-before-attribution");
  return used.has(quotation);
}

/** `If the toll rises, Wren says it will …`: the condition before who speaks is a part of what is said. */
function collectCondition(collection: Collection, cue: AttributedCue, sentence: TokenRange): void {
  const { reading, claimed } = collection;
  const to = endOfCondition(reading, cue, sentence);
  if (to > sentence.from && claimed <= sentence.from)
    addClause(collection, cue, { from: sentence.from, to }, "statement-before-attribution");
}

/** The statement stands before the words that attribute it. */
function collectBefore(
  collection: Collection,
  cue: AttributedCue,
  sentence: TokenRange,
  to: number,
): void {
  if (cue.at.from <= collection.claimed) return;
  // `قال إنهم …، في إشارة إلى …، وفق قولهم`: whose words they are has been said.
  const owned = cue.act === "attribution" && cue.room.from === cue.room.to;
  if (owned && collection.claimed > sentence.from && !collection.reading.lexicon.source.capitals)
    return;
  const start = Math.max(sentence.from, collection.claimed);
  // `وجاءت تصريحات الوزير، حسبما نقلت الوكالة، …`: about the words, none of them.
  if (/^و?(?:جاء|جاءت|ياتي|تاتي)$/.test(collection.reading.tokens[start]?.form ?? "")) return;
  const from = afterCircumstance(collection.reading, start, to);
  addClause(collection, cue, { from, to }, "statement-before-attribution");
}

const through = new Set(["عبر", "خلال", "اجل", "قبل", "جانب"]);

/** The statement follows its cue, and may go on with one more complementiser. */
function collectAfter(
  collection: Collection,
  cue: AttributedCue,
  { kind, from: first, asked = first, askedAt = asked, glued = false }: Complement,
  later: LaterCues,
  sentence: TokenRange,
): void {
  const { reading } = collection;
  const start = Math.max(first, cue.subjectEnd);
  const addressed = isApposedHers(reading, cue, start, askedAt)
    ? askedAt
    : skipCircumstance(reading, overLearned(reading, cue, start, askedAt), askedAt);
  // `طالب المحتجون بإقالة …`: with nobody addressed the statement is what is asked.
  const isAlone =
    kind === "demand" &&
    (addressed >= askedAt || through.has(reading.tokens[addressed]?.form ?? ""));
  const from = kind !== "demand" ? first : isAlone ? asked : addressed;
  const cut = glued && from === asked ? 1 : 0;
  const speech = kind === "colon" && cue.agreement.number !== "p";
  const clauseEnd = endOfClause(reading, from, sentence.to, later, speech);
  const end =
    reading.lexicon.source.zeroComplementiser && kind !== "colon"
      ? endInOrder(reading, cue, { from, to: clauseEnd }, sentence)
      : clauseEnd;
  const to = kind === "colon" && end === sentence.to ? endOfSpeech(collection, cue, end) : end;
  const range = { from, to };
  const clauses =
    kind === "colon" ? [range] : splitClauses(reading, range, topicOf(cue), kind === "clause");
  for (let i = 0; i < clauses.length; i++)
    addClause(
      collection,
      cue,
      clauses[i] as TokenRange,
      i === 0 ? ruleOf(kind) : "statement-goes-on-after-conjunction",
      i === 0 ? cut : 0,
    );
}

const isName = (token: Token | undefined) =>
  token?.facts.nounClass === NounClass.AmbiguousGiven ||
  token?.facts.nounClass === NounClass.Family ||
  token?.facts.nounClass === NounClass.Given ||
  token?.facts.nounClass === NounClass.Unknown;

/** `طالبت فلانة المديرة التنفيذية للمنظمة، بـ…`, `دعا فلان رئيس المجلس، إلى …`: behind a name stands its office. */
function isApposedHers(reading: Reading, cue: AttributedCue, at: number, asked: number): boolean {
  const { tokens } = reading;
  const { nounClass, isDefinite } = tokens[at]?.facts ?? {};
  const hers = isDefinite && nounClass === NounClass.Office && tokens[at]?.form.endsWith("ه");
  const behindName = at === cue.subjectEnd && at < asked && tokens[asked - 1]?.kind === "comma";
  const his = !isDefinite && isOffice(reading, at) && isName(tokens[at - 1]);
  return behindName && (his || (cue.agreement.gender === "f" && hers === true));
}

/** The prepositions that may be said again (`وأشار إلى … وإلى …`). */
function topicOf({ complement, sense }: AttributedCue): ReadonlySet<string> {
  const kind = complement?.kind;
  return (kind === "topic" || kind === "clause") && sense ? sense.prepositions : noPrepositions;
}

function ruleOf(kind: string): RuleName {
  if (kind === "clause") return "statement-from-complementiser";
  if (kind === "colon") return "statement-from-colon";
  if (kind === "attributed-after") return "statement-after-attribution";
  return kind === "bare" || kind === "object"
    ? "statement-from-verb"
    : "statement-from-preposition";
}
