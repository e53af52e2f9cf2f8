import type { Cue } from "../cues/cue";
import { startOfTopic } from "../cues/fronted-topic";
import type { Agreement } from "../lexicon/lexicon";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { cueOf, isIn } from "../lexicon/words";
import { type Reading, tokenFrom } from "../reading";
import type { RuleName, Span } from "../types";
import { canSpeak } from "./can-speak";
import { firstSubject } from "./first-subject";
import { openingSubject } from "./head-subject";
import { agrees, type Heard } from "./heard";
import { type Mention, mentionInRun, spanOfMention } from "./mention";
import { speakerOfMood } from "./mood-speaker";
import { runFrom } from "./phrase";
import { isPlausible } from "./plausible";
import { resolvePronoun } from "./pronoun-in-order";
import { isGroup, latestThat, resolve } from "./resolve-mention";
import { findByName, type Person, type Roster, toSpeaker } from "./roster";
import { type BeforeIt, speakerInSentence } from "./speaker-in-sentence";
import type { Subject } from "./subject";

/** The speaker of a cue that names none: participles keep their verb's, verbs and pronouns the last one's. */
export function carry(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  subject: Subject | null,
  heard: readonly Heard[],
  before: BeforeIt | undefined,
  why: (rule: RuleName, ...spans: Span[]) => void,
): Heard | null {
  const last = heard.at(-1) ?? null;
  const sameSentence = last?.sentence === cue.sentence && before?.sentence === cue.sentence;
  if (cue.act !== "verb" && cue.act !== "attribution" && sameSentence && last) {
    // `وطالب الأمين بـ…، بعدما أظهرت الإحصاءات أن …، لافتا إلى أن …`
    const fitting = latestThat(
      heard,
      (one) => one.sentence === cue.sentence && agrees(cue.agreement, one),
    );
    // `…، قال فيها «…»، مضيفا «…»`: the participle hangs on the verb whose words stand before it.
    const main =
      before?.complement?.kind === "quotation" && before.act === "verb" && before.speaker
        ? latestThat(heard, (one) => one.speaker.name === before.speaker?.name)
        : null;
    // `ونقلت الوكالة قوله «…»`: whoever passes words on does not own them.
    const passes = cue.act === "noun" && !!before?.sense?.source && !last.isPerson;
    const owner = passes
      ? latestThat(heard, (one) => one.isPerson && agrees(cue.agreement, one))
      : null;
    const one = reading.lexicon.source.capitals ? last : (main ?? fitting ?? owner ?? last);
    why("speaker-carried-by-participle", one.mention);
    return one;
  }
  if (!subject && !sameSentence && cue.act !== "attribution") {
    const ofSentence =
      speakerAtOpening(reading, roster, cue, heard) ?? speakerOfSentence(reading, roster, cue);
    if (ofSentence && agrees(cue.agreement, ofSentence)) {
      why("speaker-of-sentence", ofSentence.mention);
      return ofSentence;
    }
  }
  const nearer = subject ? null : speakerInSentence(reading, roster, cue, heard, before);
  if (nearer) {
    why("speaker-of-sentence", nearer.mention);
    return nearer;
  }
  // `وتعتزم الشركة، وفق ما أعلنت أمس، …`: who is spoken of says so.
  const aside = cue.complement?.kind === "attributed-around";
  if (!subject && aside && isIn(reading.tokens[cue.at.to], List.attributionLinks)) {
    const own = reading.sentences[cue.sentence];
    const mention = own
      ? (openingSubject(reading, own, cue.at.from) ??
        behindVerb(reading, own.from, cue.at.from - 1))
      : null;
    if (mention) {
      const one = resolve(reading, roster, mention, heard, cue, nobody, "speaker-of-sentence");
      why("speaker-of-sentence", one.mention);
      return one;
    }
  }
  const opening = subject || sameSentence ? null : openingOfSentence(reading, roster, cue, heard);
  if (opening) {
    why("speaker-of-sentence", opening.mention);
    return opening;
  }
  const wanted = subject?.mention.pronoun ?? cue.agreement;
  if (subject?.mention.pronoun && reading.lexicon.source.zeroComplementiser) {
    const one = resolvePronoun(reading, roster, subject.mention, wanted, heard, cue.sentence);
    why("speaker-carried-by-pronoun", one.mention);
    return one;
  }
  const ofBefore = cue.sense === null ? speakerOfMood(reading, roster, cue, heard, why) : null;
  if (ofBefore) return ofBefore;
  // `وجاء في بيان لها`: unnamed sources issue no paper.
  const ofPaper = subject?.mention.pronoun && cue.act === "attribution";
  const fits = (one: Heard) =>
    agrees(wanted, one) && !(ofPaper && unnamed.test(one.words[0] ?? ""));
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

/** `El Gobierno difundió un texto en el que denunció «…»`: in free order the dropped subject is whom the sentence began with. */
function openingOfSentence(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  heard: readonly Heard[],
): Heard | null {
  const own = reading.sentences[cue.sentence];
  const { clauseOrder, definiteArticles } = reading.lexicon.source;
  // Without articles the noun that opens a sentence may stand in any case.
  if (clauseOrder !== "free" || definiteArticles === undefined) return null;
  if (cue.act === "attribution" || !own) return null;
  const limit = Math.min(cue.at.from, own.from + farthestSubject);
  const run = firstSubject(reading, own.from, limit);
  if (!run || !canSpeak(reading, run)) return null;
  const mention = mentionInRun(reading, run, run.to);
  if (mention.pronoun) return null;
  return resolve(reading, roster, mention, heard, cue, nobody, "speaker-of-sentence");
}

/** `وتعتزم لومن، وفق …`: all that stands between the word that opens the sentence and the comma at `comma`. */
function behindVerb(reading: Reading, from: number, comma: number): Mention | null {
  const run = runFrom(reading, from + 1, comma);
  return run.to === comma && run.to > run.from ? mentionInRun(reading, run, comma) : null;
}

const farthestSubject = 40;

const unnamed = /^(?:ال)?(?:مصدر|مصادر|شهود|شاهد|مراقبون|محللون|خبراء)$/;

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
  const honour = reading.tokens[cue.at.to]?.form ?? "";
  const royal =
    /^(?:سمو|جلالت)(?:ه|ها|هما|هم)$/.test(honour) && roster.people.some(isRoyalIn(reading));
  const { capitals } = reading.lexicon.source;
  for (let i = roster.people.length - 1; i >= 0; i--) {
    const person = roster.people[i] as Person;
    if (person.at.start >= before) continue;
    if (royal && !isRoyal(reading, person)) continue;
    // `gewann mit „Stilles Ufer“ den Preis`: what stands in marks looks like a name too.
    if (capitals && reading.quotationAt[tokenFrom(reading, person.at.start)] !== -1) continue;
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

const royalTitle = /(?:الأمير|الامير|الأميرة|الملك|الملكة|الشيخ|السلطان|سمو) $/u;
const longestTitle = 12;

/** Does a title of a house that reigns stand in front of the name? */
const isRoyal = ({ text }: Reading, { at }: Person) =>
  royalTitle.test(text.slice(Math.max(0, at.start - longestTitle), at.start));

const isRoyalIn = (reading: Reading) => (person: Person) => isRoyal(reading, person);

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
  // `ارتفع المؤشر …، قال فيها`: a thing speaks as little at the head of its sentence.
  const speaks = own && (own.name || own.inApposition || own.quoted || isPlausible(reading, own));
  if (own && (speaks || isGroup(reading, own)))
    return { ...resolve(reading, roster, own, heard, cue, nobody, "speaker-of-sentence") };
  const last = heard.at(-1);
  const before = reading.sentences[cue.sentence - 1];
  if (!before || cue.sense?.entry.continues || (last && last.sentence >= cue.sentence - 1))
    return null;
  if (sentence.passage - before.passage > 1) return null;
  const mention = openingSubject(reading, before, before.to);
  if (!mention?.name) return null;
  return resolve(reading, roster, mention, heard, cue, nobody, "speaker-of-sentence");
}

/** `عن إمكانية حلول فلان`: behind a noun or preposition, other than the word that opens the sentence, a name is what it is of. */
function isOfNoun({ tokens }: Reading, at: number, opening: number): boolean {
  const before = tokens[at - 1];
  if (at - 1 <= opening || before?.kind !== "word") return false;
  const { nounClass, isDefinite } = before.facts;
  // `عبر فلان عن …`: before a name it is the verb.
  if (before.form === "عبر") return false;
  if (isIn(before, List.prepositions) || nounClass === NounClass.VerbalNoun) return true;
  return !isDefinite && nounClass === NounClass.Common;
}

/** `ودافع المدرب عن … وقال`: the first known person of the sentence, where no cue names one. */
function speakerOfSentence(reading: Reading, roster: Roster, cue: Cue): Heard | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence || reading.lexicon.source.capitals) return null;
  const opening = reading.tokens[sentence.from];
  if (opening?.kind !== "word" || cueOf(opening)) return null;
  // `وعن انفصاله عن الإعلامية فلانة قال: …`: whom the words are about.
  if (startOfTopic(reading, cue.at.from, sentence.from) !== -1) return null;
  for (let i = sentence.from; i < Math.min(cue.at.from, sentence.from + 9); i++) {
    const token = reading.tokens[i];
    if (token?.kind !== "word") continue;
    const person = findByName(reading, roster, { from: i, to: i + 1 });
    if (!person || isOfNoun(reading, i, sentence.from)) continue;
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
