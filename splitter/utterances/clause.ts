import { opensClause } from "../cues/opens-clause";
import { staysInside } from "../cues/stays-inside";
import { startOfSecondSubject, takesOver } from "../cues/takes-over";
import { List } from "../lexicon/lists";
import { isExactly, isIn, isInBare, phraseLength } from "../lexicon/words";
import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import { opensMainClause } from "../speakers/main-clause";
import type { Token, TokenRange } from "../text/tokens";
import { overRelative, overRelativeBefore } from "./inserted-relative";
import { isConditional, isOfVerbInside } from "./joined-complementiser";

const contrast = /^(?:و?لكن|بينما|فيما)$/;
const leadingKinds = new Set(["comma", "semicolon", "colon", "dash", "close"]);
const trailingKinds = new Set(["comma", "semicolon", "colon", "dash", "stop", "open"]);

/** The cues of a sentence from index `from` on. */
export interface LaterCues {
  readonly cues: readonly AttributedCue[];
  readonly from: number;
}

/**
 * Where the words of a clause that begins at `from` end: the next cue, the reporter's tail, the sentence.
 * Behind a colon (`isSpeech`) others may be said to speak.
 */
export function endOfClause(
  reading: Reading,
  from: number,
  limit: number,
  later: LaterCues,
  isSpeech = false,
): number {
  const { tokens, lexicon, quotationAt } = reading;
  let end = limit;
  for (let i = later.from; i < later.cues.length; i++) {
    const cue = later.cues[i];
    if (!cue || cue.at.from <= from) continue;
    if (cue.at.from >= end) break;
    const inside = !lexicon.source.capitals && isOfOther(tokens, later.cues[later.from - 1], cue);
    // `…، لكن النقابة قالت إن …`: with a subject of its own before it.
    const own =
      cue.reasons.some(({ rule }) => rule === "speaker-is-subject-before-verb") &&
      (contrast.test(tokens[cue.at.from - 2]?.form ?? "") ||
        isIn(tokens[cue.at.from - 1], List.perfectMarks));
    if (inside && !own && startOfSecondSubject(reading, cue, from) === -1) continue;
    if (isSpeech && !lexicon.source.capitals && cue.agreement.number === "p") continue;
    // `…، ومثمنا تعاون الأهالي`: what the participle praises is no more of what was said.
    const turns =
      cue.act === "participle" &&
      !lexicon.source.capitals &&
      ((cue.sense?.frames.has("sets-speaker") ?? false) || isAside(reading, cue));
    // `…، كما طلب رئيس الوزراء`
    const asOther =
      tokens[cue.at.from - 1]?.form === "كما" && tokens[cue.at.from - 2]?.kind === "comma";
    const ends = turns || (asOther && cue.subjectEnd > cue.at.to) || isOther(reading, cue);
    if (cue.complement === null && cue.act !== "attribution" && !ends) continue;
    const ordered = lexicon.source.zeroComplementiser;
    if (ordered && staysInside(reading, later.cues[later.from - 1], cue, from)) continue;
    // `officials believe the server was safe, Wren said`: the comma before whoever reports all of it.
    const behind = cue.complement?.kind === "clause-before" && lexicon.source.zeroComplementiser;
    const at = behind ? (cue.complement?.at ?? null) : takesOver(reading, cue, from);
    if (at !== null && at > from) {
      end = Math.min(
        end,
        lexicon.source.zeroComplementiser ? semicolonBefore(reading, from, at) : at,
      );
      break;
    }
  }
  end = Math.min(end, endOfFronted(reading, later.cues[later.from - 1], from, end));
  for (let i = from + 2; i < end; i++) {
    if (quotationAt[i] !== -1) continue;
    const afterComma = tokens[i - 1]?.kind === "comma";
    const parted = afterComma || quotationAt[i - 1] !== -1;
    const tails = tokens[i]?.facts.tails ?? null;
    if (!parted && tails === null) continue;
    if (parted && lexicon.source.zeroComplementiser && opensParticiple(reading, i)) {
      // `said the fee would rise, forcing owners out`: a participle of no speech goes on with a whole clause.
      const whole = reportsClause(reading, later.cues[later.from - 1], end);
      if (!whole || tokens[i]?.facts.cue || tails !== null) return i;
    }
    // `بأنه «واهم»، بعد اتهامه …`
    const behind = afterComma && quotationAt[i - 2] !== -1;
    if (behind && !lexicon.source.capitals && meanwhile.test(tokens[i]?.form ?? "")) return i;
    if (tails === null) continue;
    if (lexicon.source.zeroComplementiser && afterComma) {
      const after = Math.max(
        overRelative(reading, from, i, end),
        overRelativeBefore(reading, later.cues[later.from - 1], i, end),
      );
      if (after > i) {
        i = after - 1;
        continue;
      }
    }
    const length = phraseLength(tails, tokens, i, end);
    // `وهو ما` needs its comma: without one it may be a part of what was said.
    const joined = lexicon.clauseJoiners.includes((tokens[i]?.form ?? "").charAt(0));
    const loose = isIn(tokens[i], List.phraseEnds) || isIn(tokens[i], List.prepositions);
    if (length > 0 && (parted || (length > 1 && !joined && !loose))) return i;
  }
  return end;
}

/** Does the cue report a clause with its subject and verb, with its complementiser or without? */
function reportsClause(reading: Reading, cue: AttributedCue | undefined, limit: number): boolean {
  const { kind, from = 0 } = cue?.complement ?? {};
  if (kind === "clause") return true;
  return (
    kind === "bare" &&
    cue?.sense?.frames.has("clause") === true &&
    opensMainClause(reading, from, limit)
  );
}

/** The last semicolon in `(from, at)`, behind which whoever takes over begins; `at` where there is none. */
function semicolonBefore({ tokens, quotationAt }: Reading, from: number, at: number): number {
  for (let i = at - 1; i > from; i--)
    if (tokens[i]?.kind === "semicolon" && quotationAt[i] === -1) return i;
  return at;
}

const fronting = /^و?(?:رغم|برغم|بالرغم|بعد|عقب|مع|وسط|فور|غداه|علي|في)$/;
const longestFronting = 3;

/** `ورغم تأكيد الوزير أن الأسعار ستنخفض، ارتفع سعر الخبز`: the comma behind which the main clause stands. */
function endOfFronted(
  { tokens, sentences, quotationAt, lexicon }: Reading,
  main: AttributedCue | undefined,
  from: number,
  end: number,
): number {
  if (main?.act !== "noun" || main.agreement.gender || lexicon.source.capitals) return end;
  const start = sentences[main.sentence]?.from ?? main.at.from;
  const opens = fronting.test(tokens[start]?.form ?? "");
  if (!opens || main.at.from === start || main.at.from - start > longestFronting) return end;
  for (let i = from + 2; i < end - 1; i++)
    if (tokens[i]?.kind === "comma" && quotationAt[i] === -1 && !tokens[i + 1]?.facts.isJoined)
      return i;
  return end;
}

/** `وأشار إلى أن النيابة أغفلت …، ووصفته بأنه …`: the dropped subject of the other gender is in the clause. */
const isOfOther = (
  tokens: readonly Token[],
  main: AttributedCue | undefined,
  { act, agreement, at, subjectEnd }: AttributedCue,
) =>
  isOfMany(tokens, main, { act, agreement, at, subjectEnd }) ||
  isOfOtherGender(main, { act, agreement, at, subjectEnd });

type Verb = Pick<AttributedCue, "act" | "agreement" | "at" | "subjectEnd">;

/** `إن كثيرين جاؤوا وادعوا أنهم …`: without a comma a plural verb goes on with those in the clause. */
const isOfMany = (
  tokens: readonly Token[],
  main: AttributedCue | undefined,
  { act, agreement, at, subjectEnd }: Verb,
) =>
  act === "verb" &&
  agreement.number === "p" &&
  main?.agreement.number !== "p" &&
  subjectEnd <= at.to &&
  tokens[at.from - 1]?.kind === "word";

const isOfOtherGender = (
  main: AttributedCue | undefined,
  { act, agreement, at, subjectEnd }: Verb,
) =>
  main?.act === "verb" &&
  act === "verb" &&
  main.agreement.gender === "m" &&
  agreement.gender === "f" &&
  agreement.number !== "p" &&
  subjectEnd <= at.to;

const meanwhile = /^ف?(?:بعد|عقب|اثر|خلال|ردا|تعليقا|بعدما|عشيه|قبيل)$/;

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
  (tokens[at.from - 1]?.kind === "comma" || tokens[at.from - 1]?.facts.isDefinite === true) &&
  (tokens[at.from]?.word?.written ?? "").search(/[اًة]$/) > 0;

const likePrepositions = new Set(["including", "excluding", "regarding", "concerning"]);

/** `…, elevating the issue`: a participle that is no cue opens the reporter's own tail. */
function opensParticiple({ tokens, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.form.length < 6 || !token.form.endsWith("ing")) return false;
  if (isExactly(token, List.circumstances) || likePrepositions.has(token.form)) return false;
  return text.charCodeAt(token.start) > 0x60 && !isExactly(token, List.prepositions);
}

export const noPrepositions: ReadonlySet<string> = new Set();

/** Cuts `[from, to)` where one more complementiser opens one more reported clause (`، وأنه …`, `كما أن …`). */
export function splitClauses(
  reading: Reading,
  { from, to }: TokenRange,
  prepositions: ReadonlySet<string> = noPrepositions,
  isClause = false,
): TokenRange[] {
  const { tokens, quotationAt, lexicon } = reading;
  const clauses: TokenRange[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    if (quotationAt[i] !== -1 || tokens[i]?.kind !== "word") continue;
    const { facts } = tokens[i] as Token;
    // `شدد على أن الملف مغلق، وعلى ضرورة …`: behind a clause, with its comma and a noun of doing.
    const again = prepositions.size > 0 && facts.rest !== null && prepositions.has(facts.rest);
    const apart = tokens[i - 1]?.kind === "comma" && tokens[i + 1]?.facts.isVerbalNoun;
    if (again && (!isClause || apart)) {
      clauses.push({ from: start, to: i });
      start = i + 1;
      continue;
    }
    if (!facts.isComplementiser || isConditional(tokens, i)) continue;
    if (!lexicon.source.capitals && isOfVerbInside(tokens, start, i)) continue;
    const before = tokens[i - 1];
    const continued = isIn(before, List.continuers) || therefore.test(before?.form ?? "");
    const prepared =
      isIn(before, List.clausePrepositions) && !isExactly(before, List.clausePrepositions);
    if (!(facts.complementiserIsJoined && opensClause(reading, i)) && !continued && !prepared)
      continue;
    const cut = continued || prepared ? i - 1 : i;
    if (cut > start) clauses.push({ from: start, to: cut });
    start = i + 1;
  }
  if (clauses.length === 0) return to > start ? [{ from: start, to }] : clauses;
  clauses.push({ from: start, to });
  return clauses.filter((clause) => clause.to > clause.from);
}

/** `…، لذا فإن …`: a conclusion is said as well. */
const therefore = /^و?(?:لذا|لذلك|بالتالي)$/;

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
    // `(… tweeted that she was joking.)`
    const closes = last.kind === "close" && tokens[to - 2]?.kind === "stop";
    if (!trailingKinds.has(last.kind) && !loose && last.kind !== "line" && !closes) break;
    to--;
  }
  return { from, to };
}

/** Drops a circumstance that opens the sentence (`وعقب اتصاله به، …`). */
export function afterCircumstance(reading: Reading, from: number, to: number): number {
  const { tokens, lexicon, quotationAt } = reading;
  if (!isIn(tokens[from], List.circumstances) || lexicon.source.capitals) return from;
  for (let i = from + 1; i < Math.min(to, from + 12); i++)
    if (tokens[i]?.kind === "comma" && quotationAt[i] === -1) return i + 1;
  return from;
}
