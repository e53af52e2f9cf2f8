import type { Cue } from "../cues/cue";
import { takesOver } from "../cues/takes-over";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Explanation, NamedSpeaker, RuleName, Span } from "../types";
import { carry } from "./carry";
import { findSubject } from "./find-subject";
import type { Heard } from "./heard";
import { mentionAfter, spanOfMention } from "./mention";
import { officeOfMention } from "./mention-in-order";
import { isOwnPaper } from "./own-paper";
import { isPlausible } from "./plausible";
import { resolve } from "./resolve-mention";
import { addPerson, findByName, type Roster } from "./roster";
import type { Subject } from "./subject";

/** A cue with the one whose words it reports. */
export interface AttributedCue extends Cue {
  readonly speaker: NamedSpeaker | null;
  readonly mention: Span | null;
  readonly via: NamedSpeaker | null;
  readonly reasons: readonly Explanation[];
  /** First token after the subject, where it stands between cue and statement. */
  readonly subjectEnd: number;
}

const remembered = 12;

/** Finds the speaker of every cue, in the order of the text; adds whom the cues name to the roster. */
export function attributeSpeakers(
  reading: Reading,
  cues: readonly Cue[],
  roster: Roster,
): AttributedCue[] {
  const subjects = cues.map((cue, i) => findSubject(reading, cue, cues[i - 1]));
  for (const subject of subjects) {
    const mention = subject?.mention;
    const { name, description } = mention ?? {};
    // `درويش مقاله`: a known last name in front is no first name.
    const isKnown =
      name &&
      !reading.lexicon.source.capitals &&
      findByName(reading, roster, { from: name.from, to: name.from + 1 });
    if (mention && name && !isKnown && subject?.rule !== "speaker-before-relative-pronoun")
      addPerson(
        reading,
        roster,
        name,
        reading.lexicon.source.zeroComplementiser
          ? officeOfMention(reading, mention)
          : (description ?? null),
      );
  }
  const heard: Heard[] = [];
  const done: AttributedCue[] = [];
  let last: AttributedCue | undefined;
  for (let i = 0; i < cues.length; i++) {
    last = attribute(reading, roster, cues[i] as Cue, subjects[i] ?? null, heard, cues, i, last);
    done.push(last);
  }
  return reading.lexicon.source.clauseOrder === "verb-second" ? heardBelow(reading, done) : done;
}

const handsBack = new Set(["quotation-before", "clause-before", "attributed-before"]);

/** `Der Plan sei „tot“. Es fehle an Geld, so Roth.`: before anybody has spoken, whoever the next sentence names behind its words. */
function heardBelow(reading: Reading, cues: AttributedCue[]): AttributedCue[] {
  for (let i = cues.length - 2; i >= 0; i--) {
    const [cue, next] = [cues[i], cues[i + 1]];
    if (!cue || !next?.speaker || cue.speaker || cue.sense || cue.act !== "participle") continue;
    const near = next.sentence - cue.sentence === 1;
    const [one, other] = [reading.sentences[cue.sentence], reading.sentences[next.sentence]];
    if (!near || one?.passage !== other?.passage) continue;
    if (!handsBack.has(next.complement?.kind ?? "")) continue;
    cues[i] = { ...cue, speaker: next.speaker, mention: next.mention };
  }
  return cues;
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
  if (subject?.isNobody) {
    // `وقال في رسالة نشرت «…»`: the verb before, which reports nothing else, says whose words they are.
    const waits = before?.sentence === cue.sentence && before.complement === null;
    found = waits ? (heard.at(-1) ?? null) : null;
  } else if (subject && !subject.mention.pronoun) {
    found = resolve(reading, roster, subject.mention, heard, cue, why, subject.rule);
    why(subject.rule, found.mention);
  } else {
    found = carry(reading, roster, cue, subject, heard, before, why);
    // `وجاء في البيان: …`: where nobody has spoken yet, the paper itself.
    const isOf = isOwnPaper(reading.tokens[cue.room.from]);
    const paper =
      !found && cue.act === "attribution" && !isOf ? mentionAfter(reading, cue.room, true) : null;
    if (paper && !paper.pronoun) {
      found = resolve(reading, roster, paper, heard, cue, why, "speaker-in-attribution-phrase");
      why("speaker-in-attribution-phrase", found.mention);
    }
  }
  const agreement = subject?.mention.pronoun ?? cue.agreement;
  if (found) {
    if (agreement.gender && !found.agreement.gender)
      found.agreement = { ...found.agreement, gender: agreement.gender };
    // `وقدم رسالة …، متابعة`: a verb whose subject nobody names hands on only whom the words before were of.
    const last = heard.at(-1);
    const guessed =
      cue.act === "verb" && subject === null && cue.complement === null && last !== undefined;
    const same = !guessed || last.speaker.name === found.speaker.name;
    if (same && isHeard(reading, cue, cues, index, found, subject, last?.isPerson ?? false)) {
      // `…. بحسب «واس».`: an outlet that only hands on does not go on speaking.
      const start = reading.sentences[cue.sentence]?.from ?? 0;
      const opens = cue.complement?.kind === "attributed-after" && cue.at.from <= start + 1;
      const hands = cue.act === "attribution" && heard.length > 0 && !opens;
      const outlet =
        (hands && isOutlet(reading, subject)) ||
        isOfAnothersPaper(reading, cue, cues[index - 1], subject, found, last);
      heard[outlet ? "unshift" : "push"]({
        speaker: found.speaker,
        mention: found.mention,
        words: found.words,
        agreement: found.agreement,
        isPerson: found.isPerson,
        sentence: cue.sentence,
      });
    }
    if (heard.length > remembered) heard.shift();
  }
  const passer = subject?.via
    ? resolve(reading, roster, subject.via, heard, cue, () => {}, subject.rule)
    : null;
  // Whoever hands words on can be taken up later (`وفقا للصحيفة`), but goes on speaking for nobody.
  if (passer) heard.unshift(passer);
  const via = passer ? passer.speaker : viaOf(reading, cue, before, subject?.rule);
  if (via && via.name !== found?.speaker.name) why("second-hand");
  return {
    at: cue.at,
    act: cue.act,
    sense: cue.sense,
    agreement: cue.agreement,
    sentence: cue.sentence,
    complement: cue.complement,
    room: cue.room,
    speaker: found?.speaker ?? null,
    mention:
      (subject === null ? wordsFor(reading, cue, before, found !== null) : null) ??
      found?.mention ??
      (subject && reading.lexicon.source.clauseOrder
        ? spanOfMention(reading, subject.mention)
        : null),
    via: via && via.name !== found?.speaker.name ? via : null,
    reasons,
    subjectEnd:
      subject && subject.mention.whole.from > cue.at.from ? subject.mention.whole.to : cue.at.to,
  };
}

/** The words that stand for a speaker whom the cue does not name beside it. */
function wordsFor(
  reading: Reading,
  cue: Cue,
  before: AttributedCue | undefined,
  known: boolean,
): Span | null {
  if (known) return ownerIn(reading, cue);
  // `Sie sehen darin „…“ und beklagen „…“`: the verb behind the conjunction has the subject of the one before.
  const shares = before?.sentence === cue.sentence && cue.act === "verb" && !before.speaker;
  return shares ? before.mention : null;
}

/** `seiner Meinung nach`: the word in the phrase itself that stands for the speaker. */
function ownerIn({ tokens, lexicon }: Reading, { act, at }: Cue): Span | null {
  if (lexicon.source.clauseOrder !== "verb-second" || act !== "attribution") return null;
  for (let i = at.from; i < at.to; i++) {
    const token = tokens[i];
    if (token && isExactly(token, List.obliqueOwners))
      return { start: token.start, end: token.end };
  }
  return null;
}

const inPaper = /^(?:في|خلال|عبر|ضمن)(?:ه|ها)$/;

/** `كذب فلان تقريرا نقلت فيه الصحيفة …`, `انتقد فلان تصريحات قال فيها فلان …`: they speak in what the sentence is about. */
function isOfAnothersPaper(
  { tokens, lexicon }: Reading,
  cue: Cue,
  before: Cue | undefined,
  subject: Subject | null,
  found: Heard,
  last: Heard | undefined,
): boolean {
  if (lexicon.source.capitals || !subject || !last?.isPerson) return false;
  if (last.sentence !== cue.sentence || last.speaker.name === found.speaker.name) return false;
  const verb =
    cue.act === "verb" ? cue : cue.act === "noun" && before?.sense?.source ? before : null;
  if (!verb || verb.sentence !== cue.sentence) return false;
  if (cue.act === "verb" && subject.rule === "speaker-in-attribution-phrase") return true;
  return inPaper.test(tokens[verb.at.to]?.form ?? "");
}

const isRelative = ({ tokens, lexicon }: Reading, at: number) =>
  !lexicon.source.capitals &&
  (isIn(tokens[at], List.relatives) || isIn(tokens[at], List.attributionLinks));

/** Does a name in marks, or a medium's, hand the words on? */
const isOutlet = ({ tokens, lexicon }: Reading, subject: Subject | null) =>
  !lexicon.source.capitals &&
  subject !== null &&
  (subject.mention.quoted !== null || isInBare(tokens[subject.mention.whole.from], List.outlets));

/** `ذكرت الوكالة أن فلانا رد …`: does the reported clause begin with the subject? */
const opensClauseOf = (before: Cue | undefined, subject: Subject | null) =>
  before?.complement?.kind === "clause" && before.complement.from === subject?.mention.whole.from;

/** `رد على سؤال بالقول «…»`: does a noun or participle right behind hand over what the verb reports? */
const handsOverAt = (cues: readonly Cue[], index: number): boolean => {
  const [cue, next] = [cues[index], cues[index + 1]];
  return next?.sentence === cue?.sentence && next?.act !== "verb" && !!next?.complement;
};

/** Does the cue say who speaks on? Not one inside another's words, nor one that reports nothing. */
function isHeard(
  reading: Reading,
  cue: Cue,
  cues: readonly Cue[],
  index: number,
  found: Heard,
  subject: Subject | null,
  lastIsPerson: boolean,
): boolean {
  if (cue.sense?.entry.calls) return false;
  // `– كما أشار البيان –`
  const { tokens } = reading;
  const aside =
    tokens[cue.at.from - 1]?.form === "كما" &&
    (tokens[cue.at.from - 2]?.kind === "dash" || tokens[cue.at.from - 2]?.kind === "open");
  if (aside) return false;
  // `على ما نشرته «المدينة»`, `الذي يقدمه فلان`: aside of what is told.
  if (cue.complement === null && cue.act === "verb" && isRelative(reading, cue.at.from - 1))
    return false;
  const before = cues[index - 1];
  const inside =
    before?.sentence === cue.sentence &&
    before.complement !== null &&
    before.complement.from < cue.at.from &&
    takesOver(reading, cue, before.at.to) === null;
  // `وجاء في التقرير أن فلانا قال إن …`
  const told =
    (before?.act === "attribution" || (!lastIsPerson && opensClauseOf(before, subject))) &&
    found.isPerson &&
    subject?.rule === "speaker-is-subject-before-verb" &&
    (cue.complement !== null || handsOverAt(cues, index));
  const { capitals, zeroComplementiser } = reading.lexicon.source;
  if (inside && (zeroComplementiser || !(told || capitals))) return false;
  const handsOver = handsOverAt(cues, index);
  if (cue.complement !== null || cue.act === "attribution" || told) return true;
  if (cue.act !== "verb" || subject === null) return handsOver && subject === null;
  if (capitals) return found.isPerson;
  const quoted = subject.rule === "speaker-in-quotation-marks";
  if (subject.rule !== "speaker-is-subject-after-verb" && !quoted) return false;
  const setsSpeaker = handsOver || (cue.sense?.frames.has("sets-speaker") ?? false);
  const head = reading.tokens[subject.mention.whole.from];
  const isState = cue.agreement.gender === "f" && head?.facts.nounClass === NounClass.Place;
  const named = subject.mention.name !== null || isState || isPlausible(reading, subject.mention);
  return found.isPerson || quoted || (setsSpeaker && named);
}

/** `وبحسب موقع س أوضحت ع أن …`, `نقلت س عن ع قوله …`: the source before passes the words on. */
function viaOf(
  reading: Reading,
  cue: Cue,
  before: AttributedCue | undefined,
  rule: RuleName | undefined,
): NamedSpeaker | null {
  if (before?.sentence !== cue.sentence) return null;
  if (rule === "second-hand") return before.via ?? before.speaker;
  if (cue.act !== "verb" || before.act !== "attribution" || before.complement) return null;
  const sentence = reading.sentences[cue.sentence];
  return sentence && before.at.from <= sentence.from + 1 ? before.speaker : null;
}
