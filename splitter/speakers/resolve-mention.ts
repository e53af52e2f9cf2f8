import type { Cue } from "../cues/cue";
import type { Agreement } from "../lexicon/lexicon";
import { cueOf } from "../lexicon/words";
import { type Reading, spanOf } from "../reading";
import type { NamedSpeaker, RuleName, Span } from "../types";
import type { Subject } from "./find-subject";
import { type Mention, spanOfMention } from "./mention";
import { findByName, findByOffice, type Roster, takesUp, toSpeaker, wordsOf } from "./roster";

export interface Heard {
  readonly speaker: NamedSpeaker;
  readonly mention: Span;
  readonly words: readonly string[];
  agreement: Agreement;
  readonly isPerson: boolean;
  readonly sentence: number;
}

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
  const { zeroComplementiser } = reading.lexicon.source;
  const range = mention.name ?? (zeroComplementiser ? mention.description : null) ?? mention.whole;
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
    // `درويش قرار المجلس`: a last name that the article knows, with words after it that are none of it.
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
