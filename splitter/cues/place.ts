import type { Sentence } from "../find-sentences";
import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isComplementiser, isIn } from "../lexicon/words";
import type { Reading, TokenRange } from "../reading";
import { phraseBefore } from "../speakers/phrase";
import type { Complement } from "./cue";
import { nameRule } from "./quoted-name";

/** Index of the outer quotation that ends right before token `at`, a comma aside; -1 where none does. */
function quotationEndingBefore({ tokens, quotationAt }: Reading, at: number): number {
  const before = tokens[at - 1]?.kind;
  const skip = quotationAt[at - 1] === -1 && (before === "comma" || before === "dash") ? 1 : 0;
  return quotationAt[at - 1 - skip] ?? -1;
}

/** What a cue reports by where it stands: words before it, or a clause that no complementiser opens. */
export function complementByPlace(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const zero = reading.lexicon.source.zeroComplementiser;
  const subject =
    zero || sense.act === "verb" ? phraseBefore(reading, at.from, sentence.from) : null;
  return (
    quotationBefore(reading, at, subject, sense, sentence.from) ??
    (zero
      ? (clauseBefore(reading, sentence, at, subject, sense) ?? ahead(reading, sentence, at, sense))
      : null)
  );
}

/** `“…,” she said` and `“…,” said Whitlock`. */
function quotationBefore(
  reading: Reading,
  at: TokenRange,
  subject: TokenRange | null,
  sense: CueSense,
  floor: number,
): Complement | null {
  if (!sense.frames.has("quote") || sense.act === "noun") return null;
  // `“…”، وأضاف`: with a conjunction the verb opens a clause of its own.
  if (reading.tokens[at.from]?.facts.cueIsJoined) return null;
  const starts = [
    at.from,
    ...(subject && reading.lexicon.source.subject[0] === "before" ? [subject.from] : []),
  ];
  for (const start of starts) {
    const index = quotationEndingBefore(reading, start);
    const quotation = reading.quotations.outer[index];
    if (!quotation || nameRule(reading, quotation)) continue;
    const last = reading.tokens[quotation.to - 1]?.kind;
    const parted =
      last === "comma" ||
      last === "stop" ||
      last === "dash" ||
      reading.tokens[start - 1]?.kind === "comma";
    // `the “Star” said`: marks with no comma or stop hold a part of the subject.
    if (!parted) continue;
    return { kind: "quotation-before", at: start, from: quotation.open, quotation: index };
  }
  if (!reading.lexicon.source.capitals || sense.act !== "verb") return null;
  const over = quotationOverSubject(reading, at, floor);
  const quotation = over && reading.quotations.outer[over.index];
  const last = quotation && reading.tokens[quotation.to - 1];
  if (!over || !quotation || nameRule(reading, quotation)) return null;
  if (last?.kind !== "comma" && !(last?.kind === "stop" && last.form !== ".")) return null;
  return { kind: "quotation-before", at: over.from, from: quotation.open, quotation: over.index };
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

const asides = new Set(["comma", "dash"]);

/** `The plan failed, Whitlock said.` */
function clauseBefore(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  subject: TokenRange | null,
  sense: CueSense,
): Complement | null {
  const { tokens } = reading;
  if (!sense.frames.has("bare") || sense.act !== "verb" || !subject) return null;
  const comma = tokens[subject.from - 1];
  if (!comma || !asides.has(comma.kind) || subject.from - sentence.from < 4) return null;
  const after = tokens[at.to];
  const isOver =
    at.to >= sentence.to || !after || after.kind !== "word" || isIn(after, List.phraseEnds);
  if (!isOver || isComplementiser(after)) return null;
  const first = tokens[sentence.from];
  if (isIn(first, List.circumstances) && subject.from - sentence.from < 12) return null;
  return { kind: "clause-before", at: subject.from - 1, from: sentence.from, quotation: null };
}

const nearby = 9;

/** What follows the verb in a language whose reported clauses need no complementiser. */
function ahead(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const { tokens, quotationAt } = reading;
  const { frames } = sense;
  const limit = Math.min(sentence.to, at.to + nearby);
  const first = tokens[at.to];
  for (let i = at.to; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    const index = quotationAt[i] ?? -1;
    if (index !== -1) {
      const opened =
        i === at.to || tokens[i - 1]?.kind === "comma" || tokens[i - 1]?.kind === "colon";
      if (opened && frames.has("quote"))
        return { kind: "quotation", at: i, from: i, quotation: index };
      if (frames.has("quote") && !frames.has("bare") && !frames.has("clause"))
        return { kind: "demand", at: at.to, from: at.to, quotation: index };
      break;
    }
    if (token.kind === "colon") {
      if (tokens[i + 1] && quotationAt[i + 1] !== -1) continue;
      if (i + 1 < sentence.to)
        return frames.has("quote") ? { kind: "colon", at: i, from: i + 1, quotation: null } : null;
      let below = i + 1;
      while (tokens[below]?.kind === "line") below++;
      const next = quotationAt[below] ?? -1;
      return next === -1 ? null : { kind: "quotation", at: i, from: below, quotation: next };
    }
    if (token.kind === "comma" && quotationAt[i + 1] === -1) break;
    if (token.kind === "word" && isComplementiser(token) && frames.has("clause")) {
      const before = tokens[i - 1];
      if (!isIn(before, List.complementiserBlockers))
        return { kind: "clause", at: i, from: i + 1, quotation: null };
    }
  }
  if (first?.kind === "word" && frames.has("topic") && sense.prepositions.has(first.form))
    return { kind: "topic", at: at.to, from: at.to + 1, quotation: null };
  if (frames.has("demand"))
    for (let i = at.to; i < limit; i++)
      if (sense.prepositions.has(tokens[i]?.form ?? ""))
        return { kind: "demand", at: at.to, from: at.to, quotation: null };
  return frames.has("bare") ? bareClause(reading, sentence, at, sense) : null;
}

function bareClause(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
  sense: CueSense,
): Complement | null {
  const { tokens } = reading;
  let from = at.to;
  while (from < at.to + 2 && isIn(tokens[from], List.times)) from++;
  const first = tokens[from];
  if (
    !first ||
    from >= sentence.to - 1 ||
    (first.kind !== "word" && first.kind !== "number" && first.kind !== "mark")
  )
    return null;
  if (isIn(first, List.phraseEnds) || isIn(first, List.circumstances)) return null;
  if (isIn(first, List.notClauses)) return null;
  if (sense.act === "participle" && sentence.from === at.from) return null;
  return { kind: "bare", at: from, from, quotation: null };
}
