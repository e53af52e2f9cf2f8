import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading, TokenRange } from "../reading";
import { quotationOver } from "../reading";
import type { Token } from "../text/tokens";
import type { RuleName } from "../types";
import { bannerBefore } from "./banner";
import { canNameSpeaker } from "./can-name-speaker";
import { subjectAtHead } from "./head-subject";
import { type Mention, mentionAfter, mentionInRun } from "./mention";
import { isOffice } from "./name-in-run";
import { phraseBefore, runFrom } from "./phrase";
import { endOfFirstPhrase } from "./side-by-side";
import { subjectInClause } from "./subject-in-clause";
import { subjectInOrder, subjectOfSentence } from "./subject-in-order";

export interface Subject {
  readonly mention: Mention;
  readonly rule: RuleName;
  /** Who hands the words on, where that is somebody else. */
  readonly via?: Mention | null;
  /** The subject is nobody that a reader could name (`البعض`, `النظرة الأولى`). */
  readonly isNobody?: boolean;
}

export function findSubject(reading: Reading, cue: Cue, before: Cue | undefined): Subject | null {
  if (reading.lexicon.source.zeroComplementiser) return findInOrder(reading, cue, before);
  if (cue.act === "attribution") {
    const source = reading.tokens[cue.room.from];
    // `بحسب البيان`: a paper that was spoken of is its author's.
    if (
      isInBare(source, List.papers) &&
      source?.facts.isDefinite &&
      cue.room.to <= cue.room.from + 1
    )
      return null;
    if (isOwned(source)) return null;
    // `بحسب بيان وزارة الداخلية`: a paper's words are its author's.
    const isPaper = isInBare(source, List.papers) && canNameSpeaker(reading, cue.room.from + 1);
    const room = isPaper ? { from: cue.room.from + 1, to: cue.room.to } : cue.room;
    const mention = mentionAfter(reading, room, true);
    return mention && { mention, rule: "speaker-in-attribution-phrase" };
  }
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const floor =
    before?.sentence === cue.sentence && before.complement
      ? Math.max(sentence.from, before.at.to)
      : sentence.from;
  if (reading.lexicon.source.clauseOrder) return subjectInClause(reading, cue, floor);
  const banner = reading.lexicon.source.banners ? bannerBefore(reading, cue) : null;
  if (banner) return { mention: banner, rule: "speaker-is-subject-before-verb" };
  const thinks = isExactly(reading.tokens[cue.at.from], List.ownThoughts);
  const opens = reading.tokens[cue.at.from - 1]?.kind !== "word";
  if (thinks && opens && cue.complement?.at === cue.at.to)
    return { ...nobodyAt(cue), isNobody: true };
  if (cue.sense?.source && !reading.lexicon.source.capitals) {
    const handed = subjectOfSource(reading, cue);
    if (handed)
      return handed.via
        ? handed
        : { ...handed, via: subjectBeforeMark(reading, cue, floor)?.mention ?? null };
  }
  const isMarked = isExactly(reading.tokens[cue.at.from - 1], List.perfectMarks);
  if (isMarked && cue.act === "verb") {
    const found =
      subjectBeforeMark(reading, cue, floor) ?? subjectBefore(reading, cue, before, floor);
    if (found && !found.isNobody) return found;
  }
  for (const side of reading.lexicon.source.subject) {
    const found =
      side === "after" ? subjectAfter(reading, cue) : subjectBefore(reading, cue, before, floor);
    if (found) return found;
  }
  return null;
}

/** In a language that tells the subject by its place; a cue behind another one may share its subject. */
function findInOrder(reading: Reading, cue: Cue, before: Cue | undefined): Subject | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const follows = before?.sentence === cue.sentence;
  const floor = sentence.from;
  const isBefore =
    cue.complement?.kind === "quotation-before" &&
    reading.quotations.outer[cue.complement.quotation ?? 0];
  const found = subjectInOrder(reading, cue, isBefore ? Math.max(floor, isBefore.after) : floor);
  return found ?? (follows || isBefore ? null : subjectOfSentence(reading, cue));
}

function subjectAfter(reading: Reading, cue: Cue): Subject | null {
  const { capitals } = reading.lexicon.source;
  if (capitals && cue.complement?.kind !== "quotation-before") return null;
  if (cue.act === "participle") return null;
  if (cue.complement?.kind === "demand" && !capitals) return subjectOfDemand(reading, cue);
  const handedOn = cue.sense?.entry.source ? subjectOfSource(reading, cue) : null;
  if (handedOn) return handedOn;
  const mention = mentionAfter(reading, cue.room);
  if (mention && !capitals && isObject(reading, mention, cue)) return null;
  const head = mention && !capitals ? reading.tokens[mention.whole.from] : undefined;
  if (head && isObjectCase(head) && !mention?.name) return null;
  // A noun of saying without its own pronoun (`تأكيد …`) needs a speaker that surely is one.
  if (mention && cue.act === "noun" && !isPlausible(reading, mention)) return null;
  return (
    mention && {
      mention,
      rule: mention.quoted ? "speaker-in-quotation-marks" : "speaker-is-subject-after-verb",
      isNobody: !capitals && namesNobody(reading, mention, cue),
    }
  );
}

/** `وتعتبر الاتفاق «خطأ»`: what stands between the verb and the words it gives is what they are about. */
function isObject(reading: Reading, mention: Mention, { complement }: Cue): boolean {
  if (complement?.kind !== "quotation" && complement?.kind !== "demand") return false;
  return isThing(reading, mention);
}

function isThing(reading: Reading, mention: Mention): boolean {
  if (mention.name || mention.quoted || mention.inApposition || mention.pronoun) return false;
  const noun = reading.tokens[mention.whole.from]?.facts.nounClass;
  return noun === NounClass.Common || noun === NounClass.VerbalNoun;
}

/** `وحثت الجانبين على …`: a dual or plural in `ين` is the object of its verb. */
const isIndefiniteThing = ({ facts }: Token) =>
  !facts.isDefinite && facts.nounClass === NounClass.Unknown;

const isObjectCase = ({ form, facts }: Token) =>
  facts.isDefinite &&
  form.endsWith("ين") &&
  form.length > 6 &&
  (facts.nounClass === NounClass.Definite ||
    facts.nounClass === NounClass.Office ||
    facts.nounClass === NounClass.Institution ||
    facts.nounClass === NounClass.Nationality);

/** Is the subject of a verb of saying a thing, or somebody who stays unnamed? */
function namesNobody(reading: Reading, mention: Mention, cue: Cue): boolean {
  if (mention.name || mention.quoted || mention.inApposition || mention.pronoun) return false;
  const first = reading.tokens[mention.whole.from];
  if (isIn(first, List.nobodies) && mention.whole.to - mention.whole.from === 1) return true;
  if (isIn(reading.tokens[cue.at.from], List.impersonal)) return !isPlausible(reading, mention);
  const noun = first?.facts.nounClass;
  return noun === NounClass.Common || noun === NounClass.VerbalNoun;
}

/** Does the phrase name a person by office or title, a body, or a name in marks? */
export function isPlausible(reading: Reading, { whole, quoted, inApposition }: Mention): boolean {
  const first = reading.tokens[whole.from];
  const { lexicon } = reading;
  if (lexicon.source.capitals || quoted !== null || inApposition || isOffice(reading, whole.from))
    return true;
  return (
    isInBare(first, List.titles) ||
    isInBare(first, List.institutions) ||
    isInBare(first, List.givenNames)
  );
}

/** In `طالب النائب فلان الوزير بـ…` subject and addressee share the room; the first noun phrase speaks. */
function subjectOfDemand(reading: Reading, cue: Cue): Subject | null {
  if (cue.sense?.withObject) return null;
  const limit = Math.min(cue.room.from + 16, cue.complement?.asked ?? Number.POSITIVE_INFINITY);
  const marked = quotationOver(reading, cue.room.from);
  if (marked?.open === cue.room.from && marked.after < limit) {
    const mention = mentionAfter(reading, { from: marked.open, to: marked.after });
    return mention && { mention, rule: "speaker-in-quotation-marks" };
  }
  const run = runFrom(reading, cue.room.from, limit);
  const first = reading.tokens[run.from];
  if (run.from === run.to || !first || isOtherGender(first, cue) || isObjectCase(first))
    return null;
  const closed = reading.tokens[run.to]?.kind === "comma";
  const to = closed ? run.to : endOfFirstPhrase(reading, run);
  const named = quotationOver(reading, run.to);
  const reach = named?.open === run.to && named.after < limit ? named.after : to;
  const mention = mentionInRun(
    reading,
    { from: run.from, to: reach > to ? run.to : to },
    closed ? limit : reach,
  );
  if (isThing(reading, mention) || (!mention.name && isIndefiniteThing(first))) return null;
  return {
    mention,
    rule: "speaker-is-subject-after-verb",
    isNobody: namesNobody(reading, mention, cue),
  };
}

/** `وطالب المحكمة بـ…`: a masculine verb has no feminine body for its subject. */
const isOtherGender = ({ form, facts }: Token, { agreement }: Cue) =>
  agreement.gender === "m" &&
  facts.isDefinite &&
  form.endsWith("ه") &&
  (facts.nounClass === NounClass.Institution || facts.nounClass === NounClass.Common);

/** `بحسب تصريحاته`: what belongs to whoever spoke last. */
const isOwned = (token: Token | undefined) =>
  token !== undefined &&
  token.facts.nounClass === NounClass.Unknown &&
  token.form.length > 4 &&
  (token.word?.written.endsWith("ه") || token.form.endsWith("ها") || token.form.endsWith("هم"));

const farthestHead = 26;

/** `وكانت وكالة «المدى» قد توقعت …`: the subject stands between the auxiliary and the mark of the perfect. */
function subjectBeforeMark(reading: Reading, { at }: Cue, floor: number): Subject | null {
  const mark = at.from - 1;
  for (let i = mark - 1; i >= floor && i > mark - farthestHead; i--) {
    if (reading.quotationAt[i] !== -1 || !isIn(reading.tokens[i], List.auxiliaries)) continue;
    const mention = mentionAfter(reading, { from: i + 1, to: mark });
    return mention && { mention, rule: "speaker-is-subject-before-verb" };
  }
  return null;
}

function subjectBefore(
  reading: Reading,
  cue: Cue,
  before: Cue | undefined,
  floor: number,
): Subject | null {
  const { tokens, lexicon } = reading;
  if (cue.act === "noun" && cue.agreement.gender !== null)
    return secondHand(reading, cue, before, floor);
  let at = cue.at.from;
  while (at > floor && isIn(tokens[at - 1], List.auxiliaries)) at--;
  if (isIn(tokens[at - 1], List.relatives)) {
    // `الاتفاق الذي وصفه بأنه …`: what is described is not who describes.
    if (cue.sense?.withObject) return null;
    const run = phraseBefore(reading, tokens[at - 2]?.kind === "comma" ? at - 2 : at - 1, floor);
    const part = run && lastPart(reading, run);
    if (!part) return null;
    // `كلمة الخريجين التي قال فيها …`: words are said in a speech, not by it.
    const mention = mentionInRun(reading, part, at);
    const isThing = !lexicon.source.capitals && !mention.name && !isPlausible(reading, mention);
    return isThing ? null : { mention, rule: "speaker-before-relative-pronoun" };
  }
  if (tokens[cue.at.from]?.facts.cueIsJoined) return frontedSubject(reading, cue, floor);
  if (!lexicon.source.capitals && cue.act === "verb") {
    const mention = subjectAtHead(reading, at, floor);
    if (mention) return { mention, rule: "speaker-is-subject-before-verb" };
  }
  const run = phraseBefore(reading, cue.at.from, floor);
  if (!run) return null;
  if (lexicon.source.capitals) {
    if (cue.act === "participle" && !isIn(tokens[cue.at.from - 1], List.auxiliaries)) return null;
    return {
      mention: mentionInRun(reading, run, cue.at.from),
      rule: "speaker-is-subject-before-verb",
    };
  }
  if (cue.act !== "verb") return null;
  const mention = mentionInRun(reading, lastPart(reading, run), cue.at.from);
  if (!mention.name && modifiesNoun(reading, cue, run, floor))
    return { ...nobodyAt(cue), isNobody: true };
  const slot =
    isSubjectSlot(reading, mention.whole.from, floor) && mention.whole.to - mention.whole.from <= 3;
  const named = isPlausible(reading, mention) || slot;
  return named ? { mention, rule: "speaker-is-subject-before-verb" } : null;
}

/** `مع أدلة تشير إلى أن …`: right behind an indefinite noun, the verb speaks of that noun. */
function modifiesNoun({ tokens }: Reading, { at }: Cue, run: TokenRange, floor: number): boolean {
  const before = tokens[at.from - 1];
  if (before?.kind !== "word" || run.to !== at.from) return false;
  const preposition = run.from - 1;
  const opens = preposition === floor || tokens[preposition - 1]?.kind !== "word";
  if (isIn(tokens[preposition], List.prepositions)) return !opens;
  const noun = before.facts.nounClass;
  return noun === NounClass.Common || noun === NounClass.VerbalNoun
    ? !before.facts.isDefinite && !before.facts.hasOwner
    : false;
}

const nobodyAt = ({ at }: Cue): Subject => ({
  mention: {
    name: null,
    description: null,
    quoted: null,
    whole: at,
    pronoun: null,
    inApposition: false,
  },
  rule: "speaker-is-subject-before-verb",
});

/** `نقلت الوكالة عن فلان أن …`, `علمت الصحيفة من مصدر أن …`: the words are the source's. */
function subjectOfSource(reading: Reading, { room, sense }: Cue): Subject | null {
  const preposition = sense?.source ?? "";
  for (let i = room.from; i < room.to; i++) {
    if (reading.tokens[i]?.form !== preposition || reading.quotationAt[i] !== -1) continue;
    const mention = mentionAfter(reading, { from: i + 1, to: room.to });
    const via = i > room.from ? mentionAfter(reading, { from: room.from, to: i }) : null;
    return mention && { mention, rule: "second-hand", via };
  }
  return null;
}

const farthestSource = 14;

/** `نقلت الوكالة عن فلان قوله إن …`: the words are those of the one after the preposition. */
function secondHand(
  reading: Reading,
  cue: Cue,
  before: Cue | undefined,
  floor: number,
): Subject | null {
  const source = before?.sentence === cue.sentence ? before.sense?.source : undefined;
  for (let i = cue.at.from - 2; i >= floor && i > cue.at.from - farthestSource; i--) {
    const token = reading.tokens[i];
    if (!isIn(token, List.secondHand) && (!source || token?.form !== source)) continue;
    const mention = mentionAfter(reading, { from: i + 1, to: cue.at.from });
    return mention && { mention, rule: "second-hand" };
  }
  return null;
}

/** `أما فلان، … فقال`: the sentence begins with its subject. */
function frontedSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { tokens } = reading;
  if (!isIn(tokens[floor], List.fronting)) return null;
  const mention = mentionAfter(reading, { from: floor + 1, to: cue.at.from });
  return mention && { mention, rule: "speaker-is-subject-before-verb" };
}

/** In a language without capitals the office nearest to the verb begins its subject. */
function lastPart(reading: Reading, run: TokenRange): TokenRange {
  if (reading.lexicon.source.capitals) return run;
  for (let i = run.from; i < run.to; i++)
    if (isOffice(reading, i) || isInBare(reading.tokens[i], List.institutions))
      return { from: i, to: run.to };
  return run.to - run.from > 4 ? { from: run.to - 2, to: run.to } : run;
}

/** Does a noun phrase that begins here stand before its verb (`أن فلانًا قال`, head of sentence)? */
function isSubjectSlot({ tokens }: Reading, at: number, floor: number): boolean {
  const before = tokens[at - 1];
  if (!before || at === floor) return true;
  return isIn(before, List.auxiliaries) || isIn(before, List.clauseStarts);
}
