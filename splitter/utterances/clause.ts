import { isFeminine, looksSaid, madeOf } from "../cues/made-of";
import { opensClause } from "../cues/opens-clause";
import { isAmongNames, isNameOnlyByCapitals, nameRule, wordsIn } from "../cues/quoted-name";
import { isSubjunctive } from "../cues/subjunctive";
import { takesOver } from "../cues/takes-over";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import {
  isComplementiser,
  isDefinite,
  isExactly,
  isIn,
  isInBare,
  phraseLength,
} from "../lexicon/words";
import { confidenceOfStart } from "../quotations/confidence";
import type { Orphan } from "../quotations/drafts";
import type { Quotation } from "../quotations/quotation";
import { quotationOver, type Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { isSmallAt } from "../text/characters";
import type { Token, TokenRange } from "../text/tokens";
import type { Span } from "../types";

const leadingKinds = new Set(["comma", "semicolon", "colon", "dash", "close"]);
const trailingKinds = new Set(["comma", "semicolon", "colon", "dash", "stop", "open"]);

/** The cues of a sentence from index `from` on. */
export interface LaterCues {
  readonly cues: readonly AttributedCue[];
  readonly from: number;
}

/** Where the words of a clause that begins at `from` end: the next cue, the reporter's tail, the sentence. */
export function endOfClause(
  reading: Reading,
  from: number,
  limit: number,
  later: LaterCues,
): number {
  const { tokens, lexicon, quotationAt } = reading;
  let end = limit;
  for (let i = later.from; i < later.cues.length; i++) {
    const cue = later.cues[i];
    if (!cue || cue.at.from <= from) continue;
    if (cue.at.from >= end) break;
    // `…، ومثمنا تعاون الأهالي`: what the participle praises is no more of what was said.
    const turns =
      cue.act === "participle" &&
      !lexicon.source.capitals &&
      ((cue.sense?.frames.has("sets-speaker") ?? false) || isAside(reading, cue));
    if (cue.complement === null && cue.act !== "attribution" && !turns && !isOther(reading, cue))
      continue;
    // `officials believe the server was safe, Wren said`: the comma before whoever reports all of it.
    const behind = cue.complement?.kind === "clause-before" && lexicon.source.zeroComplementiser;
    const at = behind ? (cue.complement?.at ?? null) : takesOver(reading, cue, from);
    if (at !== null && at > from) {
      end = Math.min(end, at);
      break;
    }
  }
  for (let i = from + 2; i < end; i++) {
    if (quotationAt[i] !== -1) continue;
    const parted = tokens[i - 1]?.kind === "comma" || quotationAt[i - 1] !== -1;
    if (parted && lexicon.source.zeroComplementiser && opensParticiple(reading, i)) return i;
    const tails = tokens[i]?.facts.tails ?? null;
    if (tails === null) continue;
    const length = phraseLength(tails, tokens, i, end);
    // `وهو ما` needs its comma: without one it may be a part of what was said.
    const joined = lexicon.clauseJoiners.includes((tokens[i]?.form ?? "").charAt(0));
    const loose = isIn(tokens[i], List.phraseEnds) || isIn(tokens[i], List.prepositions);
    if (length > 0 && (parted || (length > 1 && !joined && !loose))) return i;
  }
  return end;
}

/** `…، واستغرب الأمير …`: a verb of another sentence, with a subject of its own behind it. */
const isOther = ({ tokens, lexicon }: Reading, { at, act, speaker, subjectEnd }: AttributedCue) =>
  !lexicon.source.capitals &&
  act === "verb" &&
  speaker !== null &&
  subjectEnd > at.to &&
  tokens[at.from - 1]?.kind === "comma" &&
  (tokens[at.from]?.facts.cueIsJoined ?? false) &&
  isInBare(tokens[at.to], List.titles);

/** `…، سائلا الله …`: a participle behind a comma, in the form in which it hangs on the verb of saying. */
const isAside = ({ tokens }: Reading, { at }: AttributedCue) =>
  tokens[at.from - 1]?.kind === "comma" &&
  (tokens[at.from]?.word?.written ?? "").search(/[اًة]$/) > 0;

/** `…, elevating the issue`: a participle that is no cue opens the reporter's own tail. */
function opensParticiple({ tokens, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.form.length < 6 || !token.form.endsWith("ing")) return false;
  if (token.facts.cue || isExactly(token, List.circumstances)) return false;
  return text.charCodeAt(token.start) > 0x60 && !isExactly(token, List.prepositions);
}

/** Cuts `[from, to)` where one more complementiser opens one more reported clause (`، وأنه …`, `كما أن …`). */
export function splitClauses(
  reading: Reading,
  { from, to }: TokenRange,
  prepositions: ReadonlySet<string> = new Set(),
): TokenRange[] {
  const { tokens, quotationAt } = reading;
  const clauses: TokenRange[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    if (quotationAt[i] !== -1 || tokens[i]?.kind !== "word") continue;
    const { facts } = tokens[i] as Token;
    if (prepositions.size > 0 && facts.rest !== null && prepositions.has(facts.rest)) {
      clauses.push({ from: start, to: i });
      start = i + 1;
      continue;
    }
    if (!facts.isComplementiser || isConditional(tokens, i)) continue;
    const before = tokens[i - 1];
    const continued = isIn(before, List.continuers);
    const prepared =
      isIn(before, List.clausePrepositions) && !isExactly(before, List.clausePrepositions);
    if (!(facts.complementiserIsJoined && opensClause(reading, i)) && !continued && !prepared)
      continue;
    const cut = continued || prepared ? i - 1 : i;
    if (cut > start) clauses.push({ from: start, to: cut });
    start = i + 1;
  }
  clauses.push({ from: start, to });
  return clauses.filter((clause) => clause.to > clause.from);
}

/** `وإن تمت …`: before a verb in the past the word means "if". */
function isConditional(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = tokens[at + 1];
  if (!token?.facts.complementiserIsJoined || verb?.kind !== "word") return false;
  if ((token.facts.rest?.length ?? 0) > 2) return false;
  return verb.facts.nounClass === NounClass.Unknown && verb.form.endsWith("ت");
}

/** Drops signs and lone conjunctions from the edges. */
export function trimRange({ tokens, quotationAt }: Reading, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && quotationAt[from] === -1 && leadingKinds.has(tokens[from]?.kind ?? "word"))
    from++;
  for (;;) {
    const last = tokens[to - 1];
    if (to <= from || !last || quotationAt[to - 1] !== -1) break;
    const loose =
      last.kind === "word" &&
      (isExactly(last, List.connectives) ||
        (isExactly(last, List.continuers) && !isExactly(last, List.fillers)));
    if (!trailingKinds.has(last.kind) && !loose && last.kind !== "line") break;
    to--;
  }
  return { from, to };
}

const shortQuote = 3;

/** Do the marks inside a reported clause hold the speaker's words rather than a name? */
function isReportedInside(reading: Reading, quotation: Quotation, clause: TokenRange): boolean {
  const { text, tokens, lexicon } = reading;
  if (nameRule(reading, quotation))
    return isNameOnlyByCapitals(reading, quotation) && hasSubjunctive(reading, clause);
  const words = wordsIn(reading, quotation);
  if (words > shortQuote || lexicon.source.nameCapitals) return true;
  if (lexicon.source.zeroComplementiser) return !isTitle(reading, quotation);
  if (lexicon.source.capitals) return isSmallAt(text, tokens[quotation.from]?.start ?? 0);
  if (isAmongNames(reading, quotation)) return false;
  if (words > 1 && looksSaid(madeOf(reading, quotation))) return true;
  const before = tokens[quotation.open - 1];
  if (words === 1 && isPredicate(reading, quotation, clause)) return true;
  const glued = before?.end === tokens[quotation.open]?.start && isExactly(before, List.glued);
  // `إن «النسيم»، …`: one word behind the complementiser is the subject's name.
  const predicate =
    isIn(before, List.copulas) || (before?.facts.isComplementiser && before.form.length > 3);
  if (predicate && !isDefinite(tokens[quotation.from])) return true;
  const handed = glued || (words > 1 && isComplementiser(before));
  const next = tokens[quotation.after]?.kind;
  const adjective =
    glued &&
    (before?.form.startsWith("ب") ?? false) &&
    isDefinite(tokens[quotation.from]) &&
    endsLikeAdjective(tokens, quotation);
  const last = quotation.after >= clause.to || next === "stop";
  return handed && (last || (next === "comma" && (words > 1 ? glued : adjective)));
}

const endsLikeAdjective = (tokens: readonly Token[], { from }: Quotation) =>
  /[يه]$/.test(tokens[from]?.form ?? "");

/** Does the mood of a verb in the clause show that it is reported? */
function hasSubjunctive(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (reading.quotationAt[i] === -1 && isSubjunctive(reading, i)) return true;
  return false;
}

/** `إن الأوضاع «كارثية»`: a lone adjective that ends its clause says something of the subject before it. */
function isPredicate({ tokens }: Reading, quotation: Quotation, clause: TokenRange): boolean {
  const [before, word] = [tokens[quotation.open - 1], tokens[quotation.from]];
  if (before?.kind !== "word" || !word || quotation.open < clause.from + 1) return false;
  const next = tokens[quotation.after]?.kind;
  const ends = quotation.after >= clause.to || next === "stop" || next === "comma";
  const past = word.facts.nounClass === NounClass.Unknown && /..[^ا]ت$/.test(word.form);
  const adjective =
    past || isFeminine(word) || (!word.facts.isDefinite && isInBare(word, List.adjectives));
  const indefinite = !isDefinite(before) && before.facts.nounClass === NounClass.Common;
  return ends && adjective && !indefinite && !isExactly(before, List.glued);
}

/** A programme or book: capitals alone, behind its owner, a preposition or a name (`on the BBC's “Today”`). */
function isTitle(reading: Reading, quotation: Quotation): boolean {
  const before = reading.tokens[quotation.open - 1];
  if (before?.kind !== "word" || hasSmallWord(reading, quotation)) return false;
  if (before.form.endsWith("'s") || isExactly(before, List.prepositions)) return true;
  const code = reading.text.charCodeAt(before.start);
  return code >= 0x41 && code <= 0x5a;
}

/** Do the marks hold a word with a small letter, other than those that titles have too (`of`, `the`)? */
function hasSmallWord({ text, tokens }: Reading, { from, to }: Quotation): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || isExactly(token, List.commonWords)) continue;
    if (isSmallAt(text, token.start)) return true;
  }
  return false;
}

/** The quotations in a clause that are the speaker's words. */
export function quotesInside(reading: Reading, clause: TokenRange): Quotation[] {
  const quotes: Quotation[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    if (reading.quotationAt[i] === -1) continue;
    const quotation = quotationOver(reading, i);
    if (!quotation) continue;
    if (quotation.open >= clause.from && isReportedInside(reading, quotation, clause))
      quotes.push(quotation);
    i = Math.max(i, quotation.after - 1);
  }
  return quotes;
}

/** A closing mark in the clause whose opener was lost: its words begin with the clause. */
export function quoteWithoutOpener(
  reading: Reading,
  clause: TokenRange,
  orphans: ReadonlyMap<number, Orphan>,
): { quote: Span; confidence: number } | null {
  if (orphans.size === 0) return null;
  const { tokens, quotationAt } = reading;
  for (let i = clause.from + 1; i < clause.to; i++) {
    if (quotationAt[i] !== -1) return null;
    const orphan = orphans.get(i);
    if (!orphan) continue;
    if (!endsSpeech(reading, i, clause.to)) return null;
    const before = tokens[clause.from - 1];
    const evidence =
      before?.kind === "colon" ? "colon" : isComplementiser(before) ? "complementiser" : "other";
    const quote = { start: tokens[clause.from]?.start ?? 0, end: tokens[i]?.start ?? 0 };
    return { quote, confidence: confidenceOfStart(evidence, orphan.margin) };
  }
  return null;
}

/** Does a stop stand inside or right behind the mark, or nothing more in its clause or passage? */
function endsSpeech({ tokens }: Reading, at: number, limit: number): boolean {
  const after = tokens[at + 1]?.kind ?? "line";
  if (tokens[at - 1]?.kind === "stop" || after === "stop" || after === "line") return true;
  return at + 1 >= limit && after === "comma";
}

/** Drops a circumstance that opens the sentence (`وعقب اتصاله به، …`). */
export function afterCircumstance(reading: Reading, from: number, to: number): number {
  const { tokens, lexicon, quotationAt } = reading;
  if (!isIn(tokens[from], List.circumstances) || lexicon.source.capitals) return from;
  for (let i = from + 1; i < Math.min(to, from + 12); i++)
    if (tokens[i]?.kind === "comma" && quotationAt[i] === -1) return i + 1;
  return from;
}
