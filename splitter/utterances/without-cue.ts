import { isBannersText, isOnBanner } from "../cues/banners";
import { isInSomeEyes } from "../cues/in-whose-eyes";
import { isSpokenOf } from "../cues/name-by-capitals";
import { nameRule, wordsIn } from "../cues/quoted-name";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { quotationOver, type Reading, spanOf } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { isSmallAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import type { NamedSpeaker, Span } from "../types";
import { bannerBefore } from "./banner-before";
import { trimRange } from "./clause";
import { type Collection, type FoundUtterance, leastWords, repairOf } from "./collection";
import { cueBehindFront, cueEndingClause, fewCues, nearestCue } from "./cue-near";
import { goesOnVerb, isDemanded, isHandedOver, opensBeforeDash } from "./handed-over";
import { insertedSpeaker } from "./inserted-speaker";
import { fullNameHeard, lastOfSentence } from "./last-heard";
import { objectOfVerb } from "./object-of-verb";
import { paperAbove } from "./paper-above";
import { goesOnSmall, saidLike } from "./said-like";
import { isPredicate, soundsSaid } from "./speech-by-capitals";
import { inWhoseEyes, subjectNear } from "./subject-near";
import { subjectOfVerbInMarks } from "./verb-in-marks";

/** A quotation with no cue of its own that goes on after one that has a speaker. */
export function continueQuotation(
  collection: Collection,
  sentence: TokenRange & { passage: number },
): void {
  const { reading, used, utterances } = collection;
  const quotation = quotationOver(reading, sentence.from);
  const last = utterances.at(-1);
  if (!quotation || used.has(quotation) || !last || last.quotes.length === 0) return;
  if (wordsIn(reading, quotation) < leastWords) return;
  const rest = trimRange(reading, { from: quotation.after, to: sentence.to });
  if (rest.to > rest.from || sentence.passage - last.passage > 1) return;
  used.add(quotation);
  const inner = { start: quotation.start, end: quotation.end };
  utterances.push({
    kind: "direct",
    passage: sentence.passage,
    quotes: [inner],
    statement: inner,
    speaker: last.speaker,
    mention: last.mention,
    via: last.via,
    cue: null,
    explanation: [
      { rule: "quotation-continues", spans: [inner, last.statement] },
      ...repairOf(quotation),
    ],
  });
}

/** Speech in marks that no cue takes: it is the sentence's speaker's, else that of whoever spoke last. */
export function addWithoutCue(
  collection: Collection,
  index: number,
  cues: readonly AttributedCue[],
  named: NamedSpeaker | null = null,
  isTakenUp = false,
): void {
  const { reading, used, utterances } = collection;
  const sentence = reading.sentences[index];
  if (!sentence) return;
  const { capitals, clauseOrder, zeroComplementiser } = reading.lexicon.source;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (reading.quotationAt[i] === -1) continue;
    const quotation = quotationOver(reading, i);
    if (!quotation) continue;
    i = Math.max(i, quotation.after - 1);
    if (used.has(quotation)) continue;
    const front = cueBehindFront(cues, quotation, sentence.from);
    const ending = front ?? cueEndingClause(reading, cues, quotation);
    const acts = subjectOfVerbInMarks(reading, sentence, quotation);
    const holder = acts ?? inWhoseEyes(reading, sentence, quotation);
    const like = saidLike(collection, quotation);
    const opens = isTakenUp && quotation.open <= sentence.from;
    const said =
      like || acts
        ? true
        : front
          ? nameRule(reading, quotation) === null
          : ending
            ? isSaidOf(reading, quotation, ending)
            : holder
              ? nameRule(reading, quotation) === null
              : (opens && nameRule(reading, quotation) === null) ||
                isSpeech(reading, quotation) ||
                isPredicate(reading, quotation) ||
                goesOnSmall(collection, sentence, quotation);
    if (!said || namesSource(cues, quotation)) continue;
    const nearest = ending ?? nearestCue(reading, cues, quotation.open, sentence.from);
    // `“…” (An aide tweeted that …)`: what a parenthesis behind the marks reports is another's.
    const aside = zeroComplementiser && reading.tokens[quotation.after]?.kind === "open";
    const near = aside && (nearest?.at.from ?? 0) > quotation.after ? null : nearest;
    // `… con el objetivo de «…»`: in free order the subject beside marks that nothing hands over need not speak.
    const handed =
      clauseOrder !== "free" ||
      reading.tokens[quotation.open - 1]?.kind === "colon" ||
      isDemanded(reading, quotation, wordsIn(reading, quotation));
    const last = zeroComplementiser
      ? lastOfSentence(reading, utterances, index - 1)
      : utterances.at(-1);
    const isLate = !last || sentence.passage - last.passage > 2;
    const since = near && !ending && !isLate && clauseOrder === "verb-second" && last.speaker;
    // Whoever spoke without a cue later than the nearest cue goes on.
    const later = since && liesBetween(reading, last, near, quotation) ? last : null;
    const above =
      paperAbove(reading, quotation) ?? bannerBefore(reading, sentence.from, quotation.open);
    const told =
      like?.speaker ??
      above ??
      holder ??
      insertedSpeaker(reading, quotation) ??
      later?.speaker ??
      near?.speaker ??
      named;
    const beside = told || !handed ? null : subjectNear(reading, index, quotation.open);
    const found = told ?? beside?.speaker ?? (isLate ? null : last.speaker);
    const speaker = found && fullNameHeard(utterances, found);
    if (
      !speaker &&
      (!capitals ||
        (clauseOrder === "free" &&
          !isAlone(reading, quotation, sentence) &&
          !goesOnVerb(reading, quotation)))
    )
      continue;
    used.add(quotation);
    const inner = { start: quotation.start, end: quotation.end };
    const start = Math.max(sentence.from, Math.min(collection.claimed, quotation.open));
    const clause = trimRange(reading, {
      from:
        zeroComplementiser && start === sentence.from
          ? objectOfVerb(reading, start, quotation.open)
          : start,
      to: sentence.to,
    });
    const statement =
      capitals && !clauseOrder && !standsAlone(reading, quotation, sentence)
        ? spanOf(reading, clause)
        : inner;
    const whole = statement.start >= inner.start - 1 && statement.end <= inner.end + 1;
    utterances.push({
      kind: whole || !capitals ? "direct" : "mixed",
      passage: sentence.passage,
      quotes: [inner],
      statement: whole ? inner : statement,
      speaker,
      mention:
        like?.at ??
        above?.at ??
        holder?.at ??
        near?.mention ??
        beside?.at ??
        (speaker === last?.speaker ? last?.mention : speaker?.at) ??
        null,
      via: null,
      cue: null,
      explanation: [{ rule: "quotation-without-cue", spans: [inner] }, ...repairOf(quotation)],
    });
  }
}

const liesBetween = (
  { tokens }: Reading,
  { statement }: FoundUtterance,
  { at }: AttributedCue,
  { start }: Quotation,
) => statement.start > (tokens[at.from]?.start ?? 0) && statement.end <= start;

/**
 * `für ein „Zentrum“ kritisiert`: a lone noun is what a verb is about, but behind `als` or for a verb that
 * describes, and not where nobody does it (`als „Morgenbrise“ bezeichnet wird`).
 */
function isSaidOf(reading: Reading, quotation: Quotation, { sense, at }: AttributedCue): boolean {
  if (nameRule(reading, quotation)) return false;
  const { text, tokens } = reading;
  const before = tokens[quotation.open - 1];
  // `hat dem Minister „Erpressung“ vorgeworfen`: what somebody is reproached with.
  const noun = before?.kind === "word" && !isSmallAt(text, before.start);
  if (noun && isExactly(tokens[at.from], List.reproachVerbs)) return true;
  const lone =
    wordsIn(reading, quotation) === 1 && !isSmallAt(text, tokens[quotation.from]?.start ?? 0);
  if (!lone || isSpokenOf(reading, quotation)) return true;
  if (isExactly(tokens[at.to], List.passives)) return false;
  const described = isExactly(tokens[quotation.open - 1], List.describers);
  return sense?.frames.has("description") === true || described;
}

/** Speech that fills its line in an article of several, or opens its sentence before a comma: somebody said it. */
const isAlone = (
  { passages, tokens }: Reading,
  { open, after, to: end }: Quotation,
  { from, to }: TokenRange,
) =>
  open <= from &&
  (after >= to
    ? passages.length > 1
    : tokens[after]?.kind === "comma" || tokens[end - 1]?.kind === "comma");

/** Is the quotation behind a colon, or a sentence of its own that another one follows? */
function standsAlone({ tokens }: Reading, quotation: Quotation, sentence: TokenRange): boolean {
  if (tokens[quotation.open - 1]?.kind === "colon") return true;
  return quotation.open === sentence.from && tokens[quotation.to - 1]?.kind === "stop";
}

/** Do the marks hold the speaker, or a part of the words that name one (`laut „Hafenblatt“`)? */
function namesSource(cues: readonly AttributedCue[], { start, end }: Span): boolean {
  for (let i = cues.length - 1; i >= 0 && i >= cues.length - fewCues; i--) {
    const mention = cues[i]?.mention;
    if (mention && mention.start <= start && end <= mention.end) return true;
  }
  return false;
}

const shortest = 3;

/** Is a quotation without a cue speech rather than a name, a title, a term? */
function isSpeech(reading: Reading, quotation: Quotation): boolean {
  const { text, tokens, lexicon } = reading;
  const words = wordsIn(reading, quotation);
  const { nameCapitals, clauseOrder } = lexicon.source;
  const nouns = nameCapitals === "words";
  if (nouns && (isOnBanner(reading, quotation.after) || isBannersText(reading, quotation)))
    return true;
  if (nameRule(reading, quotation)) return false;
  if (nouns && isInSomeEyes(reading, quotation)) return true;
  if (nameCapitals === "first" && isHandedOver(reading, quotation, words)) return true;
  if (nameCapitals === "first" && opensBeforeDash(reading, quotation, words)) return true;
  if (goesOnVerb(reading, quotation) || isDemanded(reading, quotation, words)) return true;
  // `Le plan était le suivant : « Le port ouvre en mai. »`: a whole sentence behind a colon may be short.
  const told =
    clauseOrder === "free" &&
    words > shortest &&
    tokens[quotation.open - 1]?.kind === "colon" &&
    tokens[quotation.to - 1]?.kind === "stop";
  if (words < lexicon.source.speechWithoutCue && !told) return false;
  if (lexicon.source.nameCapitals === "words") return soundsSaid(reading, quotation, words);
  if (!lexicon.source.capitals || words > 5) return true;
  for (let i = quotation.from; i < quotation.to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || isExactly(token, List.commonWords)) continue;
    if (isSmallAt(text, token.start)) return true;
  }
  return false;
}
