import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isComplementiser, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { opensMainClause } from "../speakers/main-clause";
import { isInnerStop } from "../speakers/phrase";
import { isFiniteVerb, startsWithCapital } from "../speakers/word-kinds";
import type { TokenRange } from "../text/tokens";
import { addressedClause, bareClause, isOfRelative } from "./bare-clause";
import type { Complement } from "./cue";
import { overOccasion } from "./occasion";
import { isTitleInOrder } from "./title-in-order";

const nearby = 12;

/** What follows a cue: a quotation, a colon, a clause with or without complementiser, a preposition's object. */
export function complementAfter(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const { frames } = sense;
  if (isNounWithRelative(reading, at, sense)) return null;
  const limit = Math.min(sentence.to, at.to + (sense.entry.near ?? nearby));
  return (
    atOnce(reading, sentence, at, sense) ??
    markedAhead(reading, sentence, at, sense, limit) ??
    behindComma(reading, sentence, at, sense) ??
    (frames.has("topic") || isAskedOfRelative(reading, sentence, at, sense)
      ? topicAt(reading, at.to, sense)
      : null) ??
    (frames.has("demand") ? demandAhead(reading, at, sense, sentence.to) : null) ??
    (frames.has("addressed") ? addressedClause(reading, sentence, at) : null) ??
    (frames.has("bare") ? bareClause(reading, sentence, at, sense) : null)
  );
}

/** `owners whom she urged to sell`: the one addressed is the relative pronoun. */
const isAskedOfRelative = (
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  { frames }: CueSense,
): boolean =>
  frames.has("demand") &&
  reading.tokens[at.to]?.form === "to" &&
  isOfRelative(reading, at.from, sentence.from);

/** A complementiser, quotation or infinitive right behind the cue. */
function atOnce(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const { tokens, quotationAt } = reading;
  const token = tokens[at.to];
  if (!token || at.to >= sentence.to || quotationAt[at.to] !== -1) return null;
  if (sense.frames.has("clause") && isComplementiser(token))
    return { kind: "clause", at: at.to, from: at.to + 1, quotation: null };
  if (sense.frames.has("topic") && token.form === "to" && sense.prepositions.has("to"))
    return topicAt(reading, at.to, sense);
  return null;
}

const says = /^(?:say|says|said|saying|think|thinks|thought)$/;
const interjections = /^(?:well|look|yes|no|oh|hey|ok|okay|sure|listen|yeah|why)$/;

/** `People say, well, she is too old`: with nothing but its subject before it, what follows the comma is said. */
function behindComma(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  { frames }: CueSense,
): Complement | null {
  const { tokens, quotationAt } = reading;
  if (!frames.has("clause") || !says.test(tokens[at.from]?.form ?? "")) return null;
  if (tokens[at.to]?.kind !== "comma" || quotationAt[at.to + 1] !== -1) return null;
  for (let i = at.from - 1; i >= sentence.from; i--)
    if (tokens[i]?.kind !== "word" || isComplementiser(tokens[i])) return null;
  const from = at.to + 1;
  const interjects = interjections.test(tokens[from]?.form ?? "");
  if (!interjects && !opensMainClause(reading, from, sentence.to)) return null;
  // `The plan, she said, is dead`
  return { kind: "bare", at: from, from, quotation: null };
}

const adjectives = /(?:ed|ous|ive|ic|al|read|ful|ent|ant|new)$/;

/** `despite widespread reporting that fits her account`: behind an adjective or preposition a form in `-ing` is a noun. */
function isNounWithRelative({ tokens }: Reading, at: TokenRange, { act }: CueSense): boolean {
  const before = tokens[at.from - 1];
  if (act !== "participle" || before?.kind !== "word" || !isComplementiser(tokens[at.to]))
    return false;
  if (!/[^s]s$/.test(tokens[at.to + 1]?.form ?? "")) return false;
  const governs = isExactly(before, List.prepositions) || isExactly(before, List.phraseEnds);
  return governs || adjectives.test(before.form);
}

/** A quotation, colon or complementiser within a few words. */
function markedAhead(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
  limit: number,
): Complement | null {
  const { tokens, quotationAt } = reading;
  const { frames } = sense;
  for (let i = at.to; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    const index = quotationAt[i] ?? -1;
    if (index !== -1) {
      // `told Harbor TV’s “Meet the Town” that …`
      const inner = reading.quotations.outer[index];
      if (i > at.to && inner && isTitleInOrder(reading, inner)) {
        i = inner.after - 1;
        continue;
      }
      const before = tokens[i - 1]?.kind;
      const opened = i === at.to || before === "comma" || before === "colon";
      if (opened && frames.has("quote"))
        return { kind: "quotation", at: i, from: i, quotation: index };
      if (
        frames.has("quote") &&
        !frames.has("bare") &&
        !frames.has("clause") &&
        !frames.has("topic")
      )
        return { kind: "demand", at: at.to, from: at.to, quotation: index };
      break;
    }
    if (token.kind === "colon") {
      if (tokens[i + 1] && quotationAt[i + 1] !== -1) continue;
      if (i + 1 < sentence.to)
        return frames.has("quote") && i - at.to < 4
          ? { kind: "colon", at: i, from: i + 1, quotation: null }
          : null;
      let below = i + 1;
      while (tokens[below]?.kind === "line") below++;
      const next = quotationAt[below] ?? -1;
      return next === -1 ? null : { kind: "quotation", at: i, from: below, quotation: next };
    }
    if (token.kind === "comma" && quotationAt[i + 1] === -1) break;
    // `Says Mr. Wren: “…”`
    const inner = token.kind === "stop" && isInnerStop(reading, i);
    if ((token.kind === "stop" && !inner) || token.kind === "semicolon") break;
    if (token.kind !== "word") continue;
    if (isComplementiser(token)) {
      const fits = frames.has("clause") && !isExactly(tokens[i - 1], List.complementiserBlockers);
      return fits && isHandedOver(reading, at.to, i, sense)
        ? { kind: "clause", at: i, from: i + 1, quotation: null }
        : null;
    }
    if ((isFiniteVerb(token) && i > at.to) || contracted.test(token.form)) break;
  }
  return null;
}

/** Are the words between a cue and its complementiser a time, place or addressee rather than an object? */
function isHandedOver(reading: Reading, from: number, to: number, sense: CueSense): boolean {
  const { tokens } = reading;
  if (to === from || sense.frames.has("addressed")) return true;
  // `repeated three times that …`
  if (to - from === 2 && tokens[to - 1]?.form === "times") return true;
  const first = tokens[from];
  if (isExactly(first, List.times) || isExactly(first, List.phraseEnds)) return true;
  if (isExactly(first, List.prepositions) || isExactly(first, List.auxiliaries)) return true;
  return to - from === 1 && !isExactly(tokens[from], List.determiners);
}

/** `it's`, `they've`: a subject and its verb in one. */
const contracted = /^(?:it|he|she|they|we|you|there|that|i)'(?:s|re|ve|ll|d|m)$/;
const particles = new Set(["out", "back", "in", "down", "off"]);
const openClause = new Set(["to", "if", "whether", "by"]);

const being = /^(?:is|are|was|were)$/;
const unnamed = /^(?:named|identified|quoted)$/;

/** A preposition of the cue's frame at token `at`, over one adverb: what is talked about. */
function topicAt(reading: Reading, at: number, sense: CueSense): Complement | null {
  const { tokens, quotationAt } = reading;
  let i = at;
  if (tokens[i]?.form === "not" || isExactly(tokens[i], List.fillers)) i++;
  // `spoke out against`
  if (particles.has(tokens[i]?.form ?? "") && sense.prepositions.has(tokens[i + 1]?.form ?? ""))
    i++;
  const preposition = tokens[i];
  if (preposition?.kind !== "word" || !sense.prepositions.has(preposition.form)) return null;
  if (quotationAt[i] !== -1) return null;
  const next = tokens[i + 1];
  if (!next || next.kind === "stop" || next.kind === "comma") return null;
  if (preposition.form === "on" && (isExactly(next, List.times) || next.kind === "number"))
    return null;
  // `pointed out the plan was old`
  if (preposition.form === "out")
    return !isComplementiser(next) && (next.facts.pronoun || isExactly(next, List.determiners))
      ? { kind: "bare", at, from: i + 1, quotation: null }
      : null;
  // `spoke on condition of anonymity`
  const condition = next.form === "condition" || tokens[i + 2]?.form === "condition";
  if (preposition.form === "on" && (condition || overOccasion(reading, i) > i)) return null;
  // `voting to date`
  if (preposition.form === "to" && next.form === "date") return null;
  // `speaking on Harbor TV`
  if (
    preposition.form === "on" &&
    /^sp[eo]/.test(tokens[at - 1]?.form ?? "") &&
    startsWithCapital(reading, next)
  )
    return null;
  // `asked not to be named`
  if (unnamed.test(tokens[i + 2]?.form ?? "") && next.form === "be") return null;
  // `fit to report for duty`
  if (
    (preposition.form === "for" || preposition.form === "to") &&
    /^report/.test(tokens[at - 1]?.form ?? "")
  )
    return null;
  // `What she is talking about (these days) is …`
  const over = isExactly(next, List.auxiliaries) ? tokens[i + 2] : next;
  if (preposition.form !== "to" && (being.test(next.form) || isFiniteVerb(over))) return null;
  // `referred to her years at sea`: no infinitive.
  const noun =
    preposition.form === "to" && (isExactly(next, List.determiners) || next.kind === "mark");
  const keeps = openClause.has(preposition.form) && !noun;
  return {
    kind: "topic",
    at,
    from: keeps && preposition.form !== "by" ? at : i + 1,
    quotation: null,
  };
}

/** `urged the mayor to …`, `accused him of …`: the one addressed belongs to the statement. */
function demandAhead(
  reading: Reading,
  at: TokenRange,
  sense: CueSense,
  sentenceEnd: number,
): Complement | null {
  const { tokens, quotationAt } = reading;
  let limit = Math.min(sentenceEnd, at.to + (sense.entry.near ?? nearby));
  const first = tokens[at.to];
  if (first?.kind !== "word" && first?.kind !== "number") return null;
  if (isExactly(first, List.prepositions) || isExactly(first, List.phraseEnds)) return null;
  if (first.form === "not") return null;
  for (let i = at.to + 1; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.kind === "colon" || token.kind === "semicolon") return null;
    // `accused the owner, who is a lawyer, of …`
    if (token.kind === "comma" && isExactly(tokens[i + 1], List.relatives)) {
      let closing = i + 2;
      while (closing < sentenceEnd && tokens[closing]?.kind === "word") closing++;
      if (tokens[closing]?.kind !== "comma") return null;
      limit += closing - i;
      i = closing;
      continue;
    }
    if (token.kind === "open") {
      // `accused Dana Wren (R-Ariz.) of …`
      while (i < limit && tokens[i]?.kind !== "close") i++;
      continue;
    }
    if (token.kind === "stop" && !isInnerStop(reading, i)) return null;
    if (quotationAt[i] === -1 && sense.prepositions.has(token.form))
      return { kind: "demand", at: at.to, from: at.to, quotation: null };
    if (isFiniteVerb(token)) return null;
  }
  return null;
}
