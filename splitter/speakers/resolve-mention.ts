import type { Cue } from "../cues/cue";
import type { Agreement } from "../lexicon/lexicon";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { cueOf, isExactly, isInBare } from "../lexicon/words";
import { type Reading, spanOf, type TokenRange } from "../reading";
import type { NamedSpeaker, RuleName, Span } from "../types";
import type { Subject } from "./find-subject";
import { openingSubject } from "./head-subject";
import type { Heard } from "./heard";
import { type Mention, spanOfMention } from "./mention";
import { resolvePronoun } from "./pronoun-in-order";
import { resolveInOrder } from "./resolve-in-order";
import {
  findByName,
  findByOffice,
  genderOfName,
  holdersOf,
  type Person,
  type Roster,
  takesUp,
  toSpeaker,
  wordsOf,
} from "./roster";

export function resolve(
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
  if (reading.lexicon.source.zeroComplementiser)
    return resolveInOrder(reading, roster, mention, cue, why);
  const range = mention.name ?? mention.whole;
  const words = wordsOf(reading, mention.description ?? range);
  const make = (speaker: NamedSpeaker, isPerson = false): Heard => ({
    speaker,
    mention: span,
    words,
    agreement: {
      gender: genderOf(reading, mention, cue, rule),
      number: isGroup(reading, mention) ? "p" : null,
    },
    isPerson,
    sentence: cue.sentence,
  });
  if (mention.quoted)
    return make({ name: text.slice(span.start, span.end).trim(), at: mention.quoted });
  if (mention.inApposition) why("name-in-apposition", span);
  if (mention.name && holdsTwo(reading, mention.name)) {
    const { start, end } = spanOf(reading, mention.name);
    return make({ name: text.slice(start, end), at: { start, end } });
  }
  const wanted = rule === "speaker-is-subject-after-verb" ? cue.agreement.gender : null;
  // `المتحدث ذاته`: whoever spoke last.
  const same = isExactly(reading.tokens[mention.whole.to], List.sameWords);
  const latest = heard[heard.length - 1];
  if (same && !mention.name && latest) {
    why("description-to-earlier-mention", latest.mention);
    return { ...make(latest.speaker, latest.isPerson), agreement: latest.agreement };
  }
  const person = mention.name && findByName(reading, roster, mention.name, wanted);
  if (!person && mention.name && !reading.lexicon.source.capitals) {
    const first = { from: mention.name.from, to: mention.name.from + 1 };
    const known = findByName(reading, roster, first);
    // `درويش قرار المجلس`: a last name that the article knows, with words after it that are none of it.
    if (known) return make(toSpeaker(known), true);
  }
  if (person) {
    if (person.words.length > wordsOf(reading, range).length)
      why("last-name-to-full-name", person.at);
    const one = make(toSpeaker(person), true);
    if (person.gender && !one.agreement.gender)
      one.agreement = { ...one.agreement, gender: person.gender };
    return one;
  }
  if (!mention.name || reading.lexicon.source.capitals) {
    const holder =
      findByOffice(reading, roster, mention.description ?? mention.whole) ??
      lastHolder(reading, roster, mention, heard);
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
  if (!reading.lexicon.source.capitals && mention.whole.to - mention.whole.from === 1) {
    const known = findByName(reading, roster, mention.whole);
    if (known) {
      why("last-name-to-full-name", known.at);
      return make(toSpeaker(known), true);
    }
  }
  const earlier = latestThat(heard, (one) => takesUp(reading, mention.whole, one.words));
  if (earlier) {
    why("description-to-earlier-mention", earlier.mention);
    return make(earlier.speaker, earlier.isPerson);
  }
  const at = spanOf(reading, range);
  return make({ name: text.slice(at.start, at.end), at });
}

/** The last one who was heard that `fits`. */
function latestThat(heard: readonly Heard[], fits: (one: Heard) => boolean): Heard | null {
  for (let i = heard.length - 1; i >= 0; i--) {
    const one = heard[i] as Heard;
    if (fits(one)) return one;
  }
  return null;
}

/** `سالم الناصري وكمال درويش` */
function holdsTwo({ tokens, lexicon }: Reading, { from, to }: TokenRange): boolean {
  if (lexicon.source.capitals) return false;
  for (let i = from + 1; i < to; i++) if (tokens[i]?.facts.isJoined) return true;
  return false;
}

/** `الوزيرة`, `السفير`: of those whose office has this head, the one who spoke last; else the only one. */
function lastHolder(
  reading: Reading,
  roster: Roster,
  { whole, name }: Mention,
  heard: readonly Heard[],
): Person | null {
  const head = reading.tokens[whole.from];
  if (reading.lexicon.source.capitals || name || head?.facts.nounClass !== NounClass.Office)
    return null;
  const holders = holdersOf(reading, roster, whole);
  if (holders.length < 2) return holders[0] ?? null;
  if (!head.facts.isDefinite) return null;
  for (let i = heard.length - 1; i >= 0; i--) {
    const found = holders.find((one) => one.name === heard[i]?.speaker.name);
    if (found) return found;
  }
  return null;
}

/** Does the phrase name several people (`عدد من السكان`, `المتظاهرون`)? */
function isGroup({ tokens }: Reading, { whole, name }: Mention): boolean {
  const head = tokens[whole.from];
  return name === null && (isInBare(head, List.groups) || isExactly(head, List.partitives));
}

/** The gender that the verb shows of its subject; else that of title and given name. */
function genderOf(reading: Reading, mention: Mention, cue: Cue, rule: RuleName) {
  if (rule === "speaker-is-subject-after-verb" && cue.agreement.gender) return cue.agreement.gender;
  return genderOfName(mention.name ? reading.tokens[mention.name.from] : undefined);
}

/** The speaker of a cue that names none: participles keep their verb's, verbs and pronouns the last one's. */
export function carry(
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
    const ofSentence =
      speakerAtOpening(reading, roster, cue, heard) ?? speakerOfSentence(reading, roster, cue);
    if (ofSentence && agrees(cue.agreement, ofSentence)) {
      why("speaker-of-sentence", ofSentence.mention);
      return ofSentence;
    }
  }
  const wanted = subject?.mention.pronoun ?? cue.agreement;
  if (subject?.mention.pronoun && reading.lexicon.source.zeroComplementiser) {
    const one = resolvePronoun(reading, roster, subject.mention, wanted, heard, cue.sentence);
    why("speaker-carried-by-pronoun", one.mention);
    return one;
  }
  const fits = (one: Heard) => agrees(wanted, one);
  const plural = wanted.number === "p" && !reading.lexicon.source.capitals;
  const found =
    (plural ? latestThat(heard, (one) => one.agreement.number === "p") : null) ??
    (plural ? latestThat(heard, (one) => fits(one) && !one.isPerson) : null) ??
    latestThat(heard, fits) ??
    (plural ? earlierGroup(reading, roster, cue, heard) : null) ??
    nearestPerson(reading, roster, cue, wanted) ??
    last;
  if (!found) return null;
  const span = subject ? spanOfMention(reading, subject.mention) : found.mention;
  if (subject?.mention.pronoun) why("speaker-carried-by-pronoun", span, found.mention);
  else why("speaker-carried-from-sentence-before", found.mention);
  return { ...found, mention: span };
}

const farthestGroup = 8;

/** `اشتكى عدد من السكان … وقالوا`: the last group that a sentence began with, where nobody has spoken yet. */
function earlierGroup(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  heard: readonly Heard[],
): Heard | null {
  if (reading.lexicon.source.capitals) return null;
  for (let i = cue.sentence - 1; i >= 0 && i >= cue.sentence - farthestGroup; i--) {
    const sentence = reading.sentences[i];
    const mention = sentence && openingSubject(reading, sentence, sentence.to);
    if (mention && isGroup(reading, mention))
      return resolve(reading, roster, mention, heard, cue, nobody, "speaker-of-sentence");
  }
  return null;
}

/** Whom the article named last before the cue, where nobody that fits has spoken yet. */
function nearestPerson(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  wanted: Agreement,
): Heard | null {
  const before = reading.tokens[cue.at.from]?.start ?? 0;
  for (let i = roster.people.length - 1; i >= 0; i--) {
    const person = roster.people[i] as Person;
    if (person.at.start >= before) continue;
    const one: Heard = {
      speaker: toSpeaker(person),
      mention: person.at,
      words: person.words,
      agreement: { gender: person.gender, number: null },
      isPerson: true,
      sentence: cue.sentence,
    };
    if (wanted.number !== "p" && agrees(wanted, one)) return one;
  }
  return null;
}

/** Does a form of this gender and number speak of `one`? */
function agrees(wanted: Agreement, one: Heard): boolean {
  return (
    !wanted.gender ||
    !one.agreement.gender ||
    wanted.gender === one.agreement.gender ||
    wanted.number === "p"
  );
}

const nobody = () => {};

/** Whoever stands as subject at the opening of the cue's own sentence, or of the one before where nobody spoke. */
function speakerAtOpening(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  heard: readonly Heard[],
): Heard | null {
  if (reading.lexicon.source.capitals) return null;
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const own = cue.at.from > sentence.from && openingSubject(reading, sentence, cue.at.from);
  if (own) return { ...resolve(reading, roster, own, heard, cue, nobody, "speaker-of-sentence") };
  const last = heard[heard.length - 1];
  const before = reading.sentences[cue.sentence - 1];
  if (!before || cue.sense?.entry.continues || (last && last.sentence >= cue.sentence - 1))
    return null;
  if (sentence.passage - before.passage > 1) return null;
  const mention = openingSubject(reading, before, before.to);
  if (!mention?.name) return null;
  return resolve(reading, roster, mention, heard, cue, nobody, "speaker-of-sentence");
}

/** `ودافع المدرب عن … وقال`: the first known person of the sentence, where no cue names one. */
function speakerOfSentence(reading: Reading, roster: Roster, cue: Cue): Heard | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence || reading.lexicon.source.capitals) return null;
  const opening = reading.tokens[sentence.from];
  if (opening?.kind !== "word" || cueOf(opening)) return null;
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
