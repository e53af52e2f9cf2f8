import type { Cue } from "../cues/cue";
import { takesOver } from "../cues/takes-over";
import type { Agreement } from "../lexicon/lexicon";
import { cueSense, isDefinite, isIn, isInBare, withoutConnective } from "../lexicon/words";
import { type Reading, spanOf, type TokenRange } from "../reading";
import type { Explanation, NamedSpeaker, RuleName, Span } from "../types";
import { findPeople } from "./find-people";
import { type Mention, mentionAfter, mentionInRun, spanOfMention } from "./mention";
import { isOffice, nameInRun } from "./name-in-run";
import { phraseBefore, runFrom } from "./phrase";
import {
  addPerson,
  findByName,
  findByOffice,
  type Roster,
  takesUp,
  toSpeaker,
  wordsOf,
} from "./roster";

/** A cue with the one whose words it reports. */
export interface AttributedCue extends Cue {
  readonly speaker: NamedSpeaker | null;
  readonly mention: Span | null;
  readonly via: NamedSpeaker | null;
  readonly reasons: readonly Explanation[];
  /** First token after the subject, where it stands between cue and statement. */
  readonly subjectEnd: number;
}

interface Heard {
  readonly speaker: NamedSpeaker;
  readonly mention: Span;
  readonly words: readonly string[];
  agreement: Agreement;
  readonly isPerson: boolean;
  readonly sentence: number;
}

interface Subject {
  readonly mention: Mention;
  readonly rule: RuleName;
}

const remembered = 12;

/** Finds the speaker of every cue, in the order of the text. */
export function attributeSpeakers(reading: Reading, cues: readonly Cue[]): AttributedCue[] {
  const roster = findPeople(reading);
  const subjects = cues.map((cue, i) => findSubject(reading, cue, cues[i - 1]));
  for (const subject of subjects) {
    const { name, description } = subject?.mention ?? {};
    // `ترامب مقاله`: a known last name in front is no first name.
    const isKnown =
      name &&
      !reading.lexicon.source.capitals &&
      findByName(reading, roster, { from: name.from, to: name.from + 1 });
    if (name && !isKnown && subject?.rule !== "speaker-before-relative-pronoun")
      addPerson(reading, roster, name, description ?? null);
  }
  const heard: Heard[] = [];
  const done: AttributedCue[] = [];
  for (const [i, cue] of cues.entries())
    done.push(attribute(reading, roster, cue, subjects[i] ?? null, heard, cues, i, done[i - 1]));
  return done;
}

function findSubject(reading: Reading, cue: Cue, before: Cue | undefined): Subject | null {
  if (cue.act === "attribution") {
    const mention = mentionAfter(reading, cue.room);
    return mention && { mention, rule: "speaker-in-attribution-phrase" };
  }
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const floor =
    before?.sentence === cue.sentence && before.complement
      ? Math.max(sentence.from, before.at.to)
      : sentence.from;
  for (const side of reading.lexicon.source.subject) {
    const found =
      side === "after" ? subjectAfter(reading, cue) : subjectBefore(reading, cue, floor);
    if (found) return found;
  }
  return null;
}

function subjectAfter(reading: Reading, cue: Cue): Subject | null {
  const { capitals } = reading.lexicon.source;
  if (capitals && cue.complement?.kind !== "quotation-before") return null;
  if (cue.act === "participle") return null;
  if (cue.complement?.kind === "demand" && !capitals) return subjectOfDemand(reading, cue);
  const mention = mentionAfter(reading, cue.room);
  // A noun of saying without its own pronoun (`تأكيد …`) needs a speaker that surely is one.
  if (mention && cue.act === "noun" && !isPlausible(reading, mention)) return null;
  return (
    mention && {
      mention,
      rule: mention.quoted ? "speaker-in-quotation-marks" : "speaker-is-subject-after-verb",
    }
  );
}

/** Does the phrase name a person by office or title, a body, or a name in marks? */
function isPlausible(reading: Reading, { whole, quoted, inApposition }: Mention): boolean {
  const form = reading.tokens[whole.from]?.form ?? "";
  const { lexicon } = reading;
  if (lexicon.source.capitals || quoted !== null || inApposition || isOffice(reading, whole.from))
    return true;
  return ["titles", "institutions", "givenNames"].some((list) =>
    isInBare(lexicon, list as "titles", form),
  );
}

/** In `طالب النائب فلان الوزير بـ…` subject and addressee share the room; the name or first noun speaks. */
function subjectOfDemand(reading: Reading, cue: Cue): Subject | null {
  if (cue.sense?.withObject) return null;
  const run = runFrom(reading, cue.at.to, cue.at.to + 14);
  const parts = nameInRun(reading, run);
  const comma = reading.tokens[run.to]?.kind === "comma";
  const length = run.to - run.from;
  if (length === 0 || (length === 1 && !comma)) return null;
  let to = comma || parts.name?.to === undefined ? run.to : parts.name.to;
  if (
    !comma &&
    to === run.to &&
    isDefinite(reading.lexicon, reading.tokens[run.from]?.form ?? "")
  ) {
    // `الخبير العسكري موقف بلاده`: the object begins with the first word that has no article.
    to = run.from + 1;
    while (to < run.to && isDefinite(reading.lexicon, reading.tokens[to]?.form ?? "")) to++;
  }
  if (!comma && to === run.to)
    to = isOffice(reading, run.from) || length < 4 ? run.to - 1 : run.from + 2;
  const mention = mentionInRun(reading, { from: run.from, to }, to);
  return { mention, rule: "speaker-is-subject-after-verb" };
}

function subjectBefore(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { tokens, lexicon } = reading;
  if (cue.act === "noun" && cue.agreement.gender !== null) return secondHand(reading, cue, floor);
  let at = cue.at.from;
  while (at > floor && isIn(lexicon, "auxiliaries", tokens[at - 1]?.form ?? "")) at--;
  if (isIn(lexicon, "relatives", tokens[at - 1]?.form ?? "")) {
    const run = phraseBefore(reading, tokens[at - 2]?.kind === "comma" ? at - 2 : at - 1, floor);
    const part = run && lastPart(reading, run);
    return (
      part && { mention: mentionInRun(reading, part, at), rule: "speaker-before-relative-pronoun" }
    );
  }
  if (
    withoutConnective(lexicon, tokens[cue.at.from]?.form ?? "") !== null &&
    !lexicon.cues.has(tokens[cue.at.from]?.form ?? "")
  )
    return frontedSubject(reading, cue, floor);
  const run = phraseBefore(reading, cue.at.from, floor);
  if (!run) return null;
  if (lexicon.source.capitals) {
    if (
      cue.act === "participle" &&
      !isIn(lexicon, "auxiliaries", tokens[cue.at.from - 1]?.form ?? "")
    )
      return null;
    return {
      mention: mentionInRun(reading, run, cue.at.from),
      rule: "speaker-is-subject-before-verb",
    };
  }
  if (cue.act !== "verb") return null;
  const mention = mentionInRun(reading, lastPart(reading, run), cue.at.from);
  const slot =
    isSubjectSlot(reading, mention.whole.from, floor) && mention.whole.to - mention.whole.from <= 3;
  const named = isPlausible(reading, mention) || slot;
  return named ? { mention, rule: "speaker-is-subject-before-verb" } : null;
}

const farthestSource = 14;

/** `نقلت الوكالة عن فلان قوله إن …`: the words are those of the one after the preposition. */
function secondHand(reading: Reading, cue: Cue, floor: number): Subject | null {
  for (let i = cue.at.from - 2; i >= floor && i > cue.at.from - farthestSource; i--) {
    if (!isIn(reading.lexicon, "secondHand", reading.tokens[i]?.form ?? "")) continue;
    const mention = mentionAfter(reading, { from: i + 1, to: cue.at.from });
    return mention && { mention, rule: "second-hand" };
  }
  return null;
}

/** `أما فلان، … فقال`: the sentence begins with its subject. */
function frontedSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { tokens, lexicon } = reading;
  if (!isIn(lexicon, "fronting", tokens[floor]?.form ?? "")) return null;
  const mention = mentionAfter(reading, { from: floor + 1, to: cue.at.from });
  return mention && { mention, rule: "speaker-is-subject-before-verb" };
}

/** In a language without capitals the office nearest to the verb begins its subject. */
function lastPart(reading: Reading, run: TokenRange): TokenRange {
  if (reading.lexicon.source.capitals) return run;
  for (let i = run.from; i < run.to; i++)
    if (
      isOffice(reading, i) ||
      isInBare(reading.lexicon, "institutions", reading.tokens[i]?.form ?? "")
    )
      return { from: i, to: run.to };
  return run.to - run.from > 4 ? { from: run.to - 2, to: run.to } : run;
}

/** Does a noun phrase that begins here stand before its verb (`أن فلانًا قال`, head of sentence)? */
function isSubjectSlot({ tokens, lexicon }: Reading, at: number, floor: number): boolean {
  const before = tokens[at - 1];
  if (!before || at === floor) return true;
  return isIn(lexicon, "auxiliaries", before.form) || isIn(lexicon, "clauseStarts", before.form);
}

function attribute(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  subject: Subject | null,
  heard: Heard[],
  cues: readonly Cue[],
  index: number,
  before: AttributedCue | undefined,
): AttributedCue {
  const reasons: Explanation[] = [];
  const why = (rule: RuleName, ...spans: Span[]) => reasons.push({ rule, spans });
  let found: Heard | null = null;
  if (subject && !subject.mention.pronoun) {
    found = resolve(reading, roster, subject.mention, heard, cue, why, subject.rule);
    why(subject.rule, found.mention);
  } else {
    found = carry(reading, roster, cue, subject, heard, before, why);
  }
  const agreement = subject?.mention.pronoun ?? cue.agreement;
  if (found) {
    if (agreement.gender && !found.agreement.gender)
      found.agreement = { ...found.agreement, gender: agreement.gender };
    if (isHeard(reading, cue, cues, index, found, subject))
      heard.push({ ...found, sentence: cue.sentence });
    if (heard.length > remembered) heard.shift();
  }
  const via = viaOf(reading, cue, before, subject?.rule);
  if (via && via.name !== found?.speaker.name) why("second-hand");
  return {
    ...cue,
    speaker: found?.speaker ?? null,
    mention: found?.mention ?? null,
    via: via && via.name !== found?.speaker.name ? via : null,
    reasons,
    subjectEnd:
      subject && subject.mention.whole.from > cue.at.from ? subject.mention.whole.to : cue.at.to,
  };
}

/** Does the cue say who speaks on? Not one inside another's words, nor one that reports nothing. */
function isHeard(
  reading: Reading,
  cue: Cue,
  cues: readonly Cue[],
  index: number,
  found: Heard,
  subject: Subject | null,
): boolean {
  const before = cues[index - 1];
  const inside =
    before?.sentence === cue.sentence &&
    before.complement !== null &&
    before.complement.from < cue.at.from &&
    takesOver(reading, cue, before.at.to) === null;
  if (inside && reading.lexicon.source.article !== "") return false;
  const next = cues[index + 1];
  const handsOver =
    next?.sentence === cue.sentence && next.act !== "verb" && next.complement !== null;
  if (cue.complement !== null || cue.act === "attribution") return true;
  if (cue.act !== "verb" || subject === null) return handsOver && subject === null;
  if (reading.lexicon.source.capitals) return found.isPerson;
  if (subject.rule !== "speaker-is-subject-after-verb") return false;
  const setsSpeaker = handsOver || (cue.sense?.frames.has("sets-speaker") ?? false);
  return found.isPerson || (setsSpeaker && isPlausible(reading, subject.mention));
}

/** `وبحسب موقع س أوضحت ع أن …`, `نقلت س عن ع قوله …`: the source before passes the words on. */
function viaOf(
  reading: Reading,
  cue: Cue,
  before: AttributedCue | undefined,
  rule: RuleName | undefined,
): NamedSpeaker | null {
  if (before?.sentence !== cue.sentence) return null;
  if (rule === "second-hand") return before.speaker;
  if (cue.act !== "verb" || before.act !== "attribution" || before.complement) return null;
  const sentence = reading.sentences[cue.sentence];
  return sentence && before.at.from <= sentence.from + 1 ? before.speaker : null;
}

function resolve(
  reading: Reading,
  roster: Roster,
  mention: Mention,
  heard: readonly Heard[],
  cue: Cue,
  why: (rule: RuleName, ...spans: Span[]) => void,
  rule: RuleName,
): Heard {
  const span = spanOfMention(reading, mention);
  const { text } = reading;
  const range = mention.name ?? mention.whole;
  const words = wordsOf(reading, mention.description ?? range);
  const make = (speaker: NamedSpeaker, isPerson = false): Heard => ({
    ...{
      speaker,
      mention: span,
      words,
      isPerson,
      agreement: { gender: cue.agreement.gender, number: null },
      sentence: cue.sentence,
    },
  });
  if (mention.quoted)
    return make({ name: text.slice(span.start, span.end).trim(), at: mention.quoted });
  if (mention.inApposition) why("name-in-apposition", span);
  const person = mention.name && findByName(reading, roster, mention.name);
  if (!person && mention.name && !reading.lexicon.source.capitals) {
    const first = { from: mention.name.from, to: mention.name.from + 1 };
    const known = findByName(reading, roster, first);
    // `ترامب حكم المحكمة`: a last name that the article knows, with words after it that are none of it.
    if (known) return make(toSpeaker(known), true);
  }
  if (person) {
    if (person.words.length > wordsOf(reading, range).length)
      why("last-name-to-full-name", person.at);
    return make(toSpeaker(person), true);
  }
  if (!mention.name || reading.lexicon.source.capitals) {
    const holder = findByOffice(reading, roster, mention.description ?? mention.whole);
    if (holder) {
      why("office-to-name", holder.at);
      return make(toSpeaker(holder), true);
    }
  }
  if (
    !reading.lexicon.source.capitals &&
    mention.whole.to - mention.whole.from > 1 &&
    rule === "speaker-before-relative-pronoun"
  ) {
    const last = { from: mention.whole.to - 1, to: mention.whole.to };
    const known = findByName(reading, roster, last);
    if (known) return { ...make(toSpeaker(known), true), mention: spanOf(reading, last) };
  }
  const earlier = [...heard].reverse().find((one) => takesUp(reading, mention.whole, one.words));
  if (earlier) {
    why("description-to-earlier-mention", earlier.mention);
    return make(earlier.speaker, earlier.isPerson);
  }
  const at = spanOf(reading, range);
  return make({ name: text.slice(at.start, at.end), at });
}

/** The speaker of a cue that names none: participles keep their verb's, verbs and pronouns the last one's. */
function carry(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  subject: Subject | null,
  heard: readonly Heard[],
  before: Cue | undefined,
  why: (rule: RuleName, ...spans: Span[]) => void,
): Heard | null {
  const last = heard[heard.length - 1] ?? null;
  const sameSentence = last?.sentence === cue.sentence && before?.sentence === cue.sentence;
  if (cue.act !== "verb" && cue.act !== "attribution" && sameSentence && last) {
    why("speaker-carried-by-participle", last.mention);
    return last;
  }
  if (!subject && !sameSentence && cue.act !== "attribution") {
    const ofSentence = speakerOfSentence(reading, roster, cue);
    if (ofSentence) {
      why("speaker-of-sentence", ofSentence.mention);
      return ofSentence;
    }
  }
  const wanted = subject?.mention.pronoun ?? cue.agreement;
  const fits = (one: Heard) =>
    !wanted.gender ||
    !one.agreement.gender ||
    wanted.gender === one.agreement.gender ||
    wanted.number === "p";
  const plural = wanted.number === "p" && !reading.lexicon.source.capitals;
  const latest = [...heard].reverse();
  const found =
    (plural ? latest.find((one) => fits(one) && !one.isPerson) : null) ?? latest.find(fits) ?? last;
  if (!found) return null;
  const span = subject ? spanOfMention(reading, subject.mention) : found.mention;
  if (subject?.mention.pronoun) why("speaker-carried-by-pronoun", span, found.mention);
  else why("speaker-carried-from-sentence-before", found.mention);
  return { ...found, mention: span };
}

/** `ودافع المدرب عن … وقال`: the first known person of the sentence, where no cue names one. */
function speakerOfSentence(reading: Reading, roster: Roster, cue: Cue): Heard | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence || reading.lexicon.source.capitals) return null;
  const opening = reading.tokens[sentence.from];
  if (opening?.kind !== "word" || cueSense(reading.lexicon, opening.form)) return null;
  for (let i = sentence.from; i < Math.min(cue.at.from, sentence.from + 9); i++) {
    const token = reading.tokens[i];
    if (token?.kind !== "word") continue;
    const person = findByName(reading, roster, { from: i, to: i + 1 });
    if (!person) continue;
    return {
      ...{
        speaker: toSpeaker(person),
        mention: { start: token.start, end: token.end },
        words: [...person.words],
        isPerson: true,
      },
      ...{ agreement: { gender: null, number: null }, sentence: cue.sentence },
    };
  }
  return null;
}
