import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";
import { phraseBefore } from "../speakers/phrase";
import { isAdverb } from "../speakers/word-kinds";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import type { Complement } from "./cue";
import { nameRule, wordsIn } from "./quoted-name";

/** Index of the outer quotation that ends right before token `at`, a comma aside; -1 where none does. */
function quotationEndingBefore({ tokens, quotationAt }: Reading, at: number): number {
  const before = tokens[at - 1]?.kind;
  const skip = quotationAt[at - 1] === -1 && (before === "comma" || before === "dash") ? 1 : 0;
  return quotationAt[at - 1 - skip] ?? -1;
}

/** `«…». بهذه العبارة …`: the quotation that a stop parts from the words that speak of it. */
function quotationOverStop({ tokens, quotationAt, quotations }: Reading, at: number) {
  let end = at - 1;
  while (end > at - 3 && (tokens[end]?.kind === "stop" || tokens[end]?.kind === "comma")) end--;
  const index = quotationAt[end] ?? -1;
  const quotation = end < at - 1 ? quotations.outer[index] : undefined;
  return quotation
    ? ({ kind: "quotation-before", at, from: quotation.open, quotation: index } as const)
    : null;
}

const words = /^ال(?:عباره|عبارات|كلمات|كلمه|جمله|جمل|تصريح|تصريحات|تغريده)$/;

/** What a verb reports that its clause does not tell: the quotation that stands before it. */
export function complementByPlace(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  // `«…»، هكذا علق فلان`
  // `«…». بهذه العبارة استهلت فلانة حديثها`
  const named = words.test(reading.tokens[at.from - 1]?.form ?? "") ? 1 : 0;
  if (isExactly(reading.tokens[at.from - 1 - named], List.thusWords)) {
    const before = { from: at.from - 1 - named, to: at.to };
    const found =
      quotationBefore(reading, before, null, sense, sentence.from) ??
      (named > 0 ? quotationOverStop(reading, before.from) : null);
    if (found) return found;
  }
  const subject = sense.act === "verb" ? phraseBefore(reading, at.from, sentence.from) : null;
  return (
    quotationBefore(reading, at, subject, sense, sentence.from) ??
    clauseInFront(reading, sentence, at)
  );
}

const saysNow = /^[يت](?:قول|ضيف|وكد|وضح|شرح|روي|حكي|ختم)$/;
const leastClause = 4;

/** `الأسعار ارتفعت كثيرا، تقول أم خالد`: without marks, what the verb in the present reports stands before its comma. */
function clauseInFront(reading: Reading, { from }: Sentence, at: TokenRange): Complement | null {
  const { tokens, quotationAt, lexicon } = reading;
  if (lexicon.source.capitals || !saysNow.test(tokens[at.from]?.form ?? "")) return null;
  const comma = at.from - 1;
  if (tokens[comma]?.kind !== "comma" || comma - from < leastClause) return null;
  if (!canNameSpeaker(reading, at.to)) return null;
  for (let i = from; i < comma; i++) {
    const cue = tokens[i]?.facts.cue;
    if (quotationAt[i] !== -1 || (cue && cue.act !== "noun") || tokens[i]?.kind === "colon")
      return null;
  }
  return { kind: "clause-before", at: comma, from, quotation: null };
}

const leastInterrupted = 3;

/**
 * `«…»، يقول فلان، «…»`: between two quotations, the first of which opens the sentence, a verb without
 * conjunction interrupts one speech. Null where `ahead` is no such second quotation.
 */
export function quotationInterrupted(
  reading: Reading,
  { from, passage }: Sentence,
  at: TokenRange,
  sense: CueSense,
  ahead: Complement | null,
): Complement | null {
  const { tokens, passages, quotations } = reading;
  if (sense.act !== "verb" || ahead?.kind !== "quotation" || tokens[at.from]?.facts.cueIsJoined)
    return null;
  const second = quotations.outer[ahead.quotation ?? -1];
  if (!second || tokens[second.open - 1]?.kind === "colon") return null;
  const index = quotationEndingBefore(reading, at.from);
  const first = quotations.outer[index];
  if (!first || first === second || nameRule(reading, first)) return null;
  if (first.open !== from && first.open !== passages[passage]?.from) return null;
  const parted = tokens[at.from - 1]?.kind !== "mark";
  if (wordsIn(reading, first) < leastInterrupted && !parted) return null;
  return { kind: "quotation-before", at: at.from, from: first.open, quotation: index };
}

/** `“…,” she said` and `“…,” said Whitlock`. */
export function quotationBefore(
  reading: Reading,
  at: TokenRange,
  subject: TokenRange | null,
  sense: CueSense,
  floor: number,
): Complement | null {
  if (!sense.frames.has("quote") || sense.act === "noun") return null;
  // `«…»، داعية الجميع إلى …`
  if (sense.act === "participle" && !reading.lexicon.source.capitals) return null;
  // `“…,” citing a report`: what follows a participle is its object.
  const { zeroComplementiser } = reading.lexicon.source;
  if (sense.act === "participle" && zeroComplementiser && !subject) return null;
  // `“…”، وأضاف`: with a conjunction the verb opens a clause of its own.
  if (reading.tokens[at.from]?.facts.cueIsJoined) return null;
  const found =
    quotationUpTo(reading, at.from, floor) ??
    (subject &&
    reading.lexicon.source.subject[0] === "before" &&
    !opensSentence(reading, subject.from)
      ? quotationUpTo(reading, subject.from, floor)
      : null);
  if (found) return found;
  if (!reading.lexicon.source.capitals || sense.act !== "verb") return null;
  const over = quotationOverSubject(reading, at, floor);
  const quotation = over && reading.quotations.outer[over.index];
  const last = quotation && reading.tokens[quotation.to - 1];
  if (!over || !quotation || nameRule(reading, quotation)) return null;
  if (reading.lexicon.source.zeroComplementiser) {
    if (reading.tokens[over.from]?.form === "and" || opensSentence(reading, over.from)) return null;
    // `Wren, who admits to “a mistake,” has attacked …`: an auxiliary is no subject.
    let subject = over.from;
    while (subject < at.from && isAdverb(reading.tokens[subject])) subject++;
    if (subject === at.from) return null;
  }
  if (last?.kind !== "comma" && !(last?.kind === "stop" && last.form !== ".")) return null;
  return { kind: "quotation-before", at: over.from, from: quotation.open, quotation: over.index };
}

/** `“Go!” He said …`: behind marks a pronoun with a capital begins a sentence of its own. */
function opensSentence({ text, tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!lexicon.source.zeroComplementiser || !token?.facts.pronoun || token.form === "i")
    return false;
  return isCapitalAt(text, token.start);
}

/** The quotation that ends before the verb or its subject at `start`, parted from it by a comma or stop. */
function quotationUpTo(reading: Reading, start: number, floor: number): Complement | null {
  const { tokens, quotations, lexicon } = reading;
  const index = quotationEndingBefore(reading, start);
  const quotation = index === -1 ? null : quotations.outer[index];
  if (!quotation || nameRule(reading, quotation)) return null;
  if (quotation.after <= floor && lexicon.source.zeroComplementiser) return null;
  // `mocked the “Facts,” and dismissed it`
  if (lexicon.source.zeroComplementiser && tokens[start - 1]?.form === "and") return null;
  const inner = tokens[quotation.to - 1]?.kind === "mark" ? 2 : 1;
  const last = tokens[quotation.to - inner]?.kind;
  // `the “Star” said`: marks with no comma or stop hold a part of the subject.
  const parted =
    last === "comma" || last === "stop" || last === "dash" || tokens[start - 1]?.kind === "comma";
  return parted
    ? { kind: "quotation-before", at: start, from: quotation.open, quotation: index }
    : null;
}

const longestSubject = 20;

/** `“…” the engineer and adviser said`: nothing but the subject between the marks and the verb. */
function quotationOverSubject(
  reading: Reading,
  at: TokenRange,
  floor: number,
): { index: number; from: number } | null {
  const { tokens, quotationAt } = reading;
  for (let i = at.from - 1; i >= floor && i > at.from - longestSubject; i--) {
    const index = quotationAt[i] ?? -1;
    if (index !== -1) return { index, from: i + 1 };
    const kind = tokens[i]?.kind;
    if (kind === "stop" || kind === "comma" || kind === "colon" || kind === "semicolon")
      return null;
  }
  return null;
}
