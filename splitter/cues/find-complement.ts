import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import {
  cueOf,
  isComplementiser,
  isDefinite,
  isExactly,
  isIn,
  isInBare,
  isVerbalNoun,
} from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { quotationOver, type Reading } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";
import { firstPerson } from "../speakers/name-by-weight";
import { isInnerStop } from "../speakers/phrase";
import type { Token } from "../text/tokens";
import { demandBefore, verbalNounAfterPreposition } from "./complement-by-preposition";
import { withoutClause } from "./complement-without-clause";
import type { Complement, ComplementKind } from "./cue";
import { describedObject } from "./described-object";
import { opensBareClause } from "./inversion";
import {
  isAfter,
  isAsideRelative,
  isNoParticiple,
  isNounBehindPreposition,
  isOfAttribution,
  speaksOfNoun,
  speaksOfPaper,
} from "./no-cue";
import { namedBefore, objectBefore } from "./object-before";
import { opensClause } from "./opens-clause";
import { longestSpeakerInMarks, nameRule, wordsIn } from "./quoted-name";
import { endOfRelative, isPassedBy, saysAt } from "./relative-between";
import { isSaidAtOnce } from "./said-at-once";
import { isKnownName, isSubjectInMarks } from "./subject-in-marks";

const questions = new Set(
  "كيف لماذا هل متي اين الي كم ماذا اي لم من ما بماذا باي لمصلحه ولماذا وكيف وهل"
    .split(" ")
    .filter((word) => word.length > 2),
);
const explains = new Set("حيث اذ مما".split(" "));
const because = /^لان(?:ه|ها|هم|نا|ني)$/;

/** `معربا عن سعادته، حيث اعتدنا أن …`, `عبرت عن ذلك لأنها ترغب في أن …`: from here on why is told. */
const explainsAt = (tokens: readonly Token[], at: number) =>
  because.test(tokens[at]?.form ?? "") ||
  (tokens[at]?.kind === "comma" && explains.has(tokens[at + 1]?.form ?? ""));
const farthest = 70;

/** `qualifier les faits, ces relations «complètes»`: behind a comma no word describes any more what the verb is about. */
function isOfApposition(
  { tokens, lexicon }: Reading,
  { open }: Quotation,
  from: number,
  { frames }: CueSense,
): boolean {
  if (lexicon.source.clauseOrder !== "free" || !frames.has("description")) return false;
  const before = tokens[open - 1];
  if (before?.kind !== "word" || isExactly(before, List.officeWords)) return false;
  if (isExactly(before, List.describers)) return false;
  for (let i = open - 1; i > from; i--) if (tokens[i]?.kind === "comma") return true;
  return false;
}

/** Does a complementiser or a colon follow before the next quotation, so that these marks hold the speaker's name? */
function clauseFollows(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 14); i++) {
    if (opensClause(reading, i)) return true;
    const kind = reading.tokens[i]?.kind;
    const nextIsQuotation = (reading.quotationAt[i + 1] ?? -1) !== -1;
    if (kind === "colon") return nextIsQuotation || opensClause(reading, i + 1);
    if (kind === "stop" || reading.quotationAt[i] !== -1) return false;
    // `«سنعمل بجد» وأضاف أن …`
    const joined = reading.tokens[i]?.facts.cueIsJoined && !reading.lexicon.source.capitals;
    if (cueOf(reading.tokens[i]) && (joined || reading.tokens[i - 1]?.kind === "comma"))
      return false;
  }
  return false;
}

/**
 * What the cue that ends before token `from` reports, looked for up to token `limit`.
 * A clause, a quotation or a colon counts before a verbal noun or a prepositional complement.
 */
export function findComplement(
  reading: Reading,
  sense: CueSense,
  from: number,
  limit: number,
): Complement | null {
  const { tokens, lexicon, quotationAt } = reading;
  const { frames } = sense;
  const found = (
    kind: ComplementKind,
    at: number,
    start: number,
    quotation: number | null = null,
  ): Complement => ({ kind, at, from: start, quotation });
  if (!lexicon.source.capitals && isReplyToWords(tokens, from)) return null;
  const { near = farthest } = sense.entry;
  // A speaker right behind the verb leaves no doubt what it means.
  const marked = near < farthest ? quotationOver(reading, from) : null;
  const known = marked?.open === from && isKnownName(reading, marked);
  const reach = known || (near < farthest && canNameSpeaker(reading, from)) ? farthest : near;
  const end = Math.min(limit, from + reach + 1);
  const early = frames.has("sets-speaker")
    ? null
    : verbalNounAfterPreposition(reading, sense, from, from + 1);
  const words = frames;
  if (early && !opensClause(reading, early.from)) return early;
  if (isSaidAtOnce(reading, sense, from, end)) return found("bare", from, from);
  const topicBefore = (found: Complement): Complement => {
    const topic = frames.has("sets-speaker")
      ? null
      : verbalNounAfterPreposition(reading, sense, from, found.at);
    return topic && topic.from < found.at && isVerbalNoun(tokens[topic.from]) ? topic : found;
  };
  const bare = lexicon.subjunctives.size > 0 && frames.has("bare");
  let afterColon = false;
  let stop = end;
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    const quotation = quotationOver(reading, i);
    if (quotation) {
      // `وقال الوزير «نحن مستعدون» وأضاف …`: in the first person, and nothing else for the verb to report.
      const isSaid =
        !lexicon.source.capitals &&
        i > from &&
        frames.has("quote") &&
        frames.has("clause") &&
        speaksOfSelf.test(tokens[i + 1]?.form ?? "") &&
        !isInBare(tokens[i - 1], List.nameKinds) &&
        !clauseFollows(reading, quotation.after, limit);
      const isName = nameRule(reading, quotation) !== null && !afterColon && !isSaid;
      const isSpeaker =
        !afterColon &&
        !lexicon.source.nameCapitals &&
        (isName || wordsIn(reading, quotation) <= longestSpeakerInMarks) &&
        (isSubjectInMarks(reading, quotation, from, sense) ||
          clauseFollows(reading, quotation.after, limit));
      if (
        !isName &&
        !isSpeaker &&
        !isOfApposition(reading, quotation, from, sense) &&
        (isSaid || !isPassedOver(reading, quotation, from, afterColon, sense)) &&
        (i <= from + near || afterColon) &&
        (words.has("quote") || words.has("demand"))
      )
        return words.has("demand") && !afterColon && !sense.withObject
          ? (demandBefore(reading, sense, from, i) ?? found("quotation", i, i, quotationAt[i] ?? 0))
          : afterColon
            ? found("quotation", i, i, quotationAt[i] ?? 0)
            : (describedObject(reading, from, i) ??
              namedBefore(reading, sense, from, i) ??
              topicBefore(found("quotation", i, i, quotationAt[i] ?? 0)));
      i = quotation.after - 1;
      continue;
    }
    if (token?.kind === "colon") {
      // `عنوانين هما: «…» و«…»`: what is listed has been named, not said.
      if (i > from + 1 && tokens[i - 1]?.facts.pronoun && !lexicon.source.capitals) break;
      // `قال فلان: إن …`
      const clause = words.has("clause") && !lexicon.source.capitals && opensClause(reading, i + 1);
      if (clause && i + 2 < limit) return found("clause", i + 1, i + 2);
      afterColon = true;
      if (words.has("quote") && tokens[i + 1] && quotationAt[i + 1] === -1 && i + 1 < limit)
        return found("colon", i, i + 1);
      if (words.has("quote") && i + 1 >= limit) return quotationBelow(reading, i);
    } else if (token?.kind === "comma" && isIn(tokens[i + 1], List.relatives)) {
      if (saysAt(reading, i + 2)) break;
      // `وأوضح المصدر، الذي رفض ذكر اسمه، أن …`: over what is said of the subject.
      i = Math.max(i, endOfRelative(reading, i, end));
    } else if (i > from + 1 && explainsAt(tokens, i)) {
      stop = i;
      break;
    } else if (token?.kind === "stop" || token?.kind === "semicolon") {
      if (!isInnerStop(reading, i)) break;
    } else if (bare && token?.kind === "comma" && !opensClause(reading, i + 1)) {
      const afterCue = i === from || sense.separated.has(tokens[i - 1]?.form ?? "");
      if (opensBareClause(reading, i + 1, limit, afterCue)) return found("bare", i, i + 1);
    } else if (
      opensClause(reading, i) &&
      words.has("clause") &&
      !(near < farthest && isOfOtherPreposition(tokens[i - 1], sense))
    ) {
      if (words.has("demand") && !sense.withObject)
        return demandBefore(reading, sense, from, i) ?? found("clause", i, i + 1);
      const start = token?.word?.written === "ألا" ? i : i + 1;
      // `قال رئيس النادي نشعر أن …`: the words begin with the first person.
      if (!lexicon.source.capitals && firstPerson.test(tokens[i - 1]?.form ?? ""))
        return found("bare", i - 1, i - 1);
      return objectBefore(reading, sense, from, i) ?? topicBefore(found("clause", i, start));
    } else if (words.has("question") && questions.has(token?.form ?? "")) {
      return found("bare", i, i);
    } else if (token?.kind === "word" && i > from) {
      const other = cueOf(token);
      // `ومضى بالقول “…”`: the words hang on the second cue, and its speaker on the first.
      const handsOver =
        other && (other.act !== "noun" || other.agreement.gender !== null || isDefinite(token));
      if (
        handsOver &&
        !isAfter(reading, i) &&
        !speaksOfNoun(tokens[i - 1], token) &&
        !speaksOfPaper(tokens, i) &&
        !isNounBehindPreposition(reading, i, other) &&
        !(!lexicon.source.capitals && isOfAttribution(tokens, i)) &&
        !(lexicon.source.subject[0] === "after" && isAsideRelative(reading, i)) &&
        !isExactly(tokens[i + 1], List.compoundEndings) &&
        !(other.withObject && quotationAt[i - 1] !== -1) &&
        !isIn(tokens[i - 1], List.cueBlockers) &&
        !isPassedBy(reading, sense, i, end) &&
        !(!lexicon.source.capitals && other.act === "participle" && isNoParticiple(tokens, i))
      ) {
        if (token.facts.cueIsJoined || other.act === "participle") stop = i;
        break;
      }
    }
  }
  return withoutClause(reading, sense, from, lexicon.source.capitals ? end : stop);
}

/** `تلوح علامة على أن الليل طويل`: not of a verb that mostly means something else and takes another preposition. */
const isOfOtherPreposition = (before: Token | undefined, { prepositions }: CueSense) =>
  /^(?:على|من|إلى|الى|عن|في)$/.test(before?.form ?? "") &&
  prepositions.size > 0 &&
  !prepositions.has(before?.form ?? "");

/** `ردا على إعلان فلان أن …`: what follows is what the other one said. */
const isReplyToWords = (tokens: readonly Token[], from: number) =>
  /^(?:ردا|تعليقا)$/.test(tokens[from - 1]?.form ?? "") &&
  tokens[from]?.form === "على" &&
  cueOf(tokens[from + 1])?.act === "noun";

/** `نحن جاهزون`: names do not begin so. */
const speaksOfSelf = /^(?:نحن|انا|اننا|انني|اني)$/;

/** A word or two in marks, on the way to what is reported (`بعد هزيمة “الصقور” أمام …`). */
function isPassedOver(
  reading: Reading,
  quotation: Quotation,
  from: number,
  afterColon: boolean,
  { frames, prepositions }: CueSense,
): boolean {
  if (afterColon || wordsIn(reading, quotation) > 3 || quotation.open === from) return false;
  if (reading.lexicon.source.nameCapitals) return false;
  const before = reading.tokens[quotation.open - 1];
  // `كتب عليها «لا» و«نعم»`: behind a pronoun of place stand the words, not a name.
  const handed =
    before?.kind === "comma" || isComplementiser(before) || isExactly(before, List.writtenOn);
  const touches = before?.end === reading.tokens[quotation.open]?.start;
  // `نفى صلته بـ«الفجر»`: a preposition that the verb does not take belongs to what stands before it.
  const foreign = touches && isExactly(before, List.glued) && !prepositions.has(before?.form ?? "");
  if (foreign && !frames.has("demand") && !frames.has("clause")) return true;
  const another = reading.quotationAt[quotation.after + 1] ?? -1;
  if (foreign && (frames.has("object") || another !== -1)) return true;
  const glued = touches;
  const behind = reading.tokens[quotation.after]?.kind;
  // `في اتصال مع «الميناء»: …`: what is said follows the colon.
  const next = reading.tokens[quotation.after + 1];
  const goesOn =
    behind === "comma" &&
    (cueOf(next)?.act === "noun" || cueOf(next)?.act === "participle" || isComplementiser(next));
  const aside = behind === "dash" && next?.kind === "colon";
  const placed = (behind === "colon" || goesOn || aside) && isIn(before, List.phraseEnds);
  return !handed && !glued && (behind === "word" || placed);
}

/** `Whitlock wrote:` and the quotation at the head of the next passage. */
function quotationBelow(reading: Reading, colon: number): Complement | null {
  let i = colon + 1;
  while (reading.tokens[i]?.kind === "line") i++;
  const quotation = quotationOver(reading, i);
  if (!quotation || quotation.open !== i) return null;
  return { kind: "quotation", at: colon, from: i, quotation: reading.quotationAt[i] ?? 0 };
}
