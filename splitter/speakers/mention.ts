import { nameRule } from "../cues/quoted-name";
import type { Agreement } from "../lexicon/lexicon";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare, phraseLength } from "../lexicon/words";
import { quotationOver, type Reading, spanOf } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import type { Span } from "../types";
import {
  betweenCommas,
  inBrackets,
  isPreposed,
  overBrackets,
  skipAddressee,
} from "./before-mention";
import { afterTitles, belongsToName, isCalledInMarks } from "./called-in-marks";
import { endOfClosed, endOfDescription, withComplement } from "./end-of-description";
import { isPreposedKind } from "./ends-phrase";
import { nameInApposition } from "./find-people";
import { startOfLateSubject } from "./late-subject";
import { behindSoCalled, nameBehindPlace } from "./name-behind-place";
import { nameByWeight } from "./name-by-weight";
import { holdsFullName, isKnownInMarks, nameInRun } from "./name-in-run";
import { runFrom } from "./phrase";
import { isOffice, isOfficeOf } from "./run-parts";

/** The words beside a cue that name a speaker. */
export interface Mention {
  readonly name: TokenRange | null;
  readonly description: TokenRange | null;
  /** A name in quotation marks (`صحيفة «المدينة»`), marks excluded. */
  readonly quoted: Span | null;
  readonly whole: TokenRange;
  readonly pronoun: Agreement | null;
  readonly inApposition: boolean;
}

/** Reads the speaker in the words after a cue. Null where they name nobody. */
export function mentionAfter(
  reading: Reading,
  room: TokenRange,
  isAttribution = false,
): Mention | null {
  const { tokens, lexicon } = reading;
  // `وقال وهو يقدم التقرير: …`: whoever spoke last, and what they did meanwhile.
  const meanwhile = isExactly(tokens[room.from], List.apposers);
  if (meanwhile && !tokens[room.from + 1]?.facts.isDefinite) return null;
  const parted = betweenCommas(reading, room);
  if (parted) return mentionInRun(reading, parted, room.to);
  // `وأشار وفقا لما …`: the source of the words is no subject.
  const opensSource = (at: number) =>
    phraseLength(tokens[at]?.facts.attributions ?? null, tokens, at, room.to) > 0;
  if (!isAttribution && opensSource(room.from)) return null;
  // `وفقا لصحيفة «…» المحلية`
  const outlet = isAttribution ? quotationOver(reading, room.from + 1) : null;
  if (outlet?.open === room.from + 1 && tokens[room.from]?.facts.isAddressedKind)
    return ofQuoted(
      { start: outlet.start, end: outlet.end },
      { from: room.from, to: outlet.after },
    );
  const bracketed = inBrackets(reading, room);
  if (bracketed) return mentionInRun(reading, bracketed, bracketed.to);
  // `وفقا للدراسة الحديثة`
  const source = isAttribution && tokens[room.from]?.facts.isDefinite;
  let from = source ? room.from : skipAddressee(reading, room);
  // `قال فيه بحسب الصحيفة: …`
  if (from >= room.to || (!isAttribution && from > room.from && opensSource(from))) return null;
  const pronoun = tokens[from]?.facts.pronoun ?? null;
  if (pronoun && !lexicon.source.capitals) return ofPronoun(from, pronoun);
  const leading = quotationOver(reading, from);
  if (leading && leading.after < room.to && tokens[leading.after]?.kind === "word") {
    const after = runFrom(reading, leading.after, room.to);
    if (
      after.to > after.from &&
      !(isOfficeOf(tokens[after.from]) && holdsFullName(reading, leading)) &&
      tokens[after.from]?.facts.cue?.act !== "participle" &&
      (isOffice(reading, after.from) || isIn(tokens[after.from], List.titles))
    )
      from = after.from;
  }
  const article = isAttribution && isExactly(tokens[from], List.determiners) ? 1 : 0;
  const quotation = quotationOver(reading, from + article);
  if (quotation && quotation.open === from + article && quotation.after <= room.to)
    return ofQuoted({ start: quotation.start, end: quotation.end }, { from, to: quotation.after });
  if (!isAttribution && isPreposed(reading, from)) return null;
  const run = runFrom(reading, from, room.to);
  if (run.from < run.to) return mentionInRun(reading, run, room.to);
  const late = lexicon.source.capitals ? -1 : startOfLateSubject(reading, { from, to: room.to });
  if (late === -1) return null;
  const subject = runFrom(reading, late, room.to);
  return subject.from < subject.to ? mentionInRun(reading, subject, room.to) : null;
}

export const ofPronoun = (at: number, pronoun: Agreement): Mention => ({
  name: null,
  description: null,
  quoted: null,
  whole: { from: at, to: at + 1 },
  pronoun,
  inApposition: false,
});
const ofQuoted = (quoted: Span, whole: TokenRange): Mention => ({
  name: null,
  description: null,
  quoted,
  whole,
  pronoun: null,
  inApposition: false,
});

/** `سمو أمير المنطقة`, `معالي وزير الصحة`: where the office begins behind the titles of honour. */
function afterHonours({ tokens }: Reading, { from, to }: TokenRange): number {
  let at = from;
  while (at < to && tokens[at]?.facts.nounClass === NounClass.Title) at++;
  return at < to && isOfficeOf(tokens[at]) ? at : from;
}

/** Reads the speaker in a run of words, with a name or office in apposition after it. */
export function mentionInRun(reading: Reading, words: TokenRange, limit: number): Mention {
  let run = { from: afterHonours(reading, words), to: words.to };
  if (!reading.lexicon.source.capitals) run = { from: run.from, to: endOfClosed(reading, run) };
  const { tokens, lexicon } = reading;
  const pronoun = run.to - run.from === 1 ? tokens[run.from]?.facts.pronoun : null;
  if (pronoun) return ofPronoun(run.from, pronoun);
  const quotation = quotationOver(reading, run.to);
  const last = tokens[run.to - 1];
  // `الشيخ “وهبة الأيوبي”`: behind a title the marks hold the name.
  const isNamed =
    last?.facts.nounClass === NounClass.Title ||
    (isInBare(last, List.nameKinds) && !isPreposedKind(last)) ||
    isInBare(tokens[run.from], List.outlets);
  const isHolder = !lexicon.source.capitals && isOffice(reading, run.from);
  // `العقيد «الدوسري»`: so they do behind a rank, where the article knows the name.
  const ranked = !lexicon.source.capitals && isExactly(last, List.titles);
  const holdsName =
    ranked &&
    quotation?.open === run.to &&
    (isKnownInMarks(reading, quotation) || isCalledInMarks(reading, quotation, limit));
  if (holdsName)
    return ofQuoted(
      { start: quotation.start, end: quotation.end },
      { from: run.from, to: quotation.after },
    );
  // `الأرجنتيني «فلان الفلاني»`
  const native = last?.facts.isDefinite && last.facts.nounClass === NounClass.Nationality;
  const isNative = native === true && run.to - run.from === 1 && !lexicon.source.capitals;
  const holds = (isHolder || isNative) && nameInRun(reading, run).name === null;
  // `الناطق باسم الوزارة «فلان الفلاني»`
  // `المتحدث باسم الوزارة «اللواء فلان الفلاني»`
  const named = holds && quotation?.open === run.to ? afterTitles(reading, quotation) : null;
  if (quotation && named && quotation.after <= limit && holdsFullName(reading, named))
    return {
      name: named,
      description: run,
      quoted: null,
      whole: { from: run.from, to: quotation.after },
      pronoun: null,
      inApposition: false,
    };
  // `بطلة فيلم «…»`
  const ofWork = holds && isInBare(last, List.nameKinds) && run.to - run.from === 2;
  if (ofWork && quotation?.open === run.to && nameRule(reading, quotation)) {
    const whole = { from: run.from, to: quotation.after };
    if (tokens[quotation.after]?.kind !== "word")
      return { ...ofQuoted(spanOf(reading, whole), whole), quoted: null, description: run };
  }
  // `منسق عام «…» فلان`
  if (holds && quotation?.open === run.to && quotation.after < limit) {
    const behind = runFrom(reading, quotation.after, limit);
    const { name } = nameInRun(reading, behind);
    if (name?.from === behind.from)
      return {
        name,
        description: run,
        quoted: null,
        whole: { from: run.from, to: name.to },
        pronoun: null,
        inApposition: false,
      };
  }
  if (holds) {
    const found = behindSoCalled(reading, run, limit) ?? nameBehindPlace(reading, run, limit);
    if (found)
      return {
        name: found.name,
        description: run,
        quoted: null,
        whole: { from: run.from, to: found.name.to },
        pronoun: null,
        inApposition: found.inApposition,
      };
  }
  // `أحد نشطاء منصة «…»`
  const head = tokens[run.from];
  const some = isInBare(head, List.partitives) || isInBare(head, List.groups);
  if (
    quotation?.open === run.to &&
    isNamed &&
    some &&
    quotation.after < limit &&
    !lexicon.source.capitals
  )
    return {
      name: null,
      description: run,
      quoted: null,
      whole: { from: run.from, to: quotation.after },
      pronoun: null,
      inApposition: false,
    };
  const isSpeech = quotation !== null && quotation.to - quotation.from > longestInMarks;
  if (quotation && run.to < limit && isNamed && !isHolder && !isSpeech && !lexicon.source.capitals)
    return ofQuoted(
      { start: quotation.start, end: quotation.end },
      { from: run.from, to: quotation.after },
    );
  // `einem Bericht des „Blatts“ zufolge`, `die Partei „Unser Haus“`: the name in marks belongs to it.
  const marked =
    quotation?.open === run.to &&
    quotation.after <= limit &&
    lexicon.source.nameCapitals === "words" &&
    belongsToName(reading, quotation) &&
    nameRule(reading, quotation) !== null;
  if (marked) {
    const whole = { from: run.from, to: quotation.after };
    return { ...ofQuoted(spanOf(reading, whole), whole), quoted: null, description: run };
  }
  let parts = nameInRun(reading, run);
  if (!parts.name && !lexicon.source.capitals) {
    const shorter = { from: run.from, to: endOfDescription(reading, run) };
    if (shorter.to < run.to) {
      run = shorter;
      parts = { name: null, description: run };
    }
  }
  const wide = parts.name === null ? withComplement(reading, run, limit) : null;
  if (wide)
    return {
      name: null,
      description: run,
      quoted: null,
      whole: wide,
      pronoun: null,
      inApposition: false,
    };
  // `دفاع المتهم، فلان`: behind a body stands the name of whom it is.
  const isBody = !lexicon.source.capitals && isBodyOf(tokens[run.from]);
  // `لاعب الفريق سابقا، فلان، …`
  const once = isIn(tokens[run.to], List.times) && tokens[run.to + 1]?.kind === "comma" ? 1 : 0;
  const comma = lexicon.source.capitals ? run.to : overBrackets(reading, run.to) + once;
  const apposed = parts.name === null && !isBody ? nameInApposition(reading, comma) : null;
  if (apposed && apposed.to <= limit)
    return {
      name: apposed,
      description: run,
      quoted: null,
      whole: { from: run.from, to: apposed.to },
      pronoun: null,
      inApposition: true,
    };
  const name = parts.name && withSecondName(reading, parts.name, run);
  const { description } = parts;
  return { name, description, quoted: null, whole: run, pronoun: null, inApposition: false };
}

const longestInMarks = 6;

const isBodyOf = (token: Token | undefined) =>
  token?.facts.isDefinite === false &&
  (token.form === "دفاع" || token.form === "اسره" || token.form === "عايله");

/** `أكد سالم الناصري وكمال درويش أن`: two who speak as one. */
function withSecondName(reading: Reading, name: TokenRange, { to }: TokenRange): TokenRange {
  const { tokens, surnames, lexicon } = reading;
  if (lexicon.source.capitals || name.to >= to || !tokens[name.to]?.facts.isJoined) return name;
  const second = nameByWeight(tokens, { from: name.to, to }, surnames);
  return second?.from === name.to ? { from: name.from, to: second.to } : name;
}

/** Where the mention's own words stand: the name, else the description. */
export function spanOfMention(reading: Reading, mention: Mention): Span {
  return (
    mention.quoted ??
    spanOf(
      reading,
      reading.lexicon.source.capitals ? mention.whole : (mention.name ?? mention.whole),
    )
  );
}
