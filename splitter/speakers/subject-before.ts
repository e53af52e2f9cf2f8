import type { Cue } from "../cues/cue";
import { startOfTopic } from "../cues/fronted-topic";
import { wordsIn } from "../cues/quoted-name";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn, isInBare } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { subjectAtHead } from "./head-subject";
import { mentionAfter, mentionInRun } from "./mention";
import { nobodyAt } from "./nobody";
import { barePaper } from "./paper";
import { phraseBefore } from "./phrase";
import { isAccusative, isPlausible } from "./plausible";
import { genderOfName } from "./roster";
import { isOffice } from "./run-parts";
import type { Subject } from "./subject";
import { frontedSubject, secondHand } from "./subject-of-source";

const farthestHead = 26;
const farthestPaper = 10;
const preposedPaper = /^[بل](?:بيان|تصريح|تغريده|رساله|كلمه|خطاب|مقال|منشور|تدوينه|مكالمه)$/;
const wholeAffair = "الامر";
const insidePaper = new Set("فيه فيها خلاله خلالها عبره عبرها عليه عليها ضمنه".split(" "));

/** `وكانت وكالة «المدى» قد توقعت …`: the subject stands between the auxiliary and the mark of the perfect. */
export function subjectBeforeMark(reading: Reading, { at }: Cue, floor: number): Subject | null {
  const mark = at.from - 1;
  for (let i = mark - 1; i >= floor && i > mark - farthestHead; i--) {
    if (reading.quotationAt[i] !== -1 || !isIn(reading.tokens[i], List.auxiliaries)) continue;
    const mention = mentionAfter(reading, { from: i + 1, to: mark });
    return mention && { mention, rule: "speaker-is-subject-before-verb" };
  }
  return null;
}

export function subjectBefore(
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
    // `الأمر الذي ينفي …`: the reporter's own tail.
    if (tokens[at - 2]?.form === wholeAffair) return { ...nobodyAt(cue), isNobody: true };
    const run = phraseBefore(reading, tokens[at - 2]?.kind === "comma" ? at - 2 : at - 1, floor);
    const part = run && (ownerOfPaper(reading, run) ?? lastPart(reading, run));
    if (!part) return null;
    // `كلمة الخريجين التي قال فيها …`: words are said in a speech, not by it.
    const mention = mentionInRun(reading, part, at);
    // `دان المفتي داعش وتنظيم القاعدة الذي قال إنه …`: the last of several that somebody speaks of.
    const last = tokens[part.from]?.facts.isJoined && !mention.name && !lexicon.source.capitals;
    if (last) return null;
    // `كشفت فلانة عن المطرب الذي تتمنى أن …`: a woman's verb behind a man.
    const man = tokens[part.from];
    const office = man?.facts.nounClass === NounClass.Office && man.facts.isDefinite;
    if (
      office &&
      cue.agreement.gender === "f" &&
      !man.form.endsWith("ه") &&
      !/(?:ات|ين|ون)$/.test(man.form)
    )
      return null;
    // `انتقدت المنظمة صورة الأمير فلان، والتي قالت …`
    const first = mention.name ? tokens[mention.name.from] : undefined;
    if (cue.agreement.gender === "f" && !lexicon.source.capitals && genderOfName(first) === "m")
      return null;
    const isThing = !lexicon.source.capitals && !mention.name && !isPlausible(reading, mention);
    return isThing ? null : { mention, rule: "speaker-before-relative-pronoun" };
  }
  // `«سنعمل بجد» وأضاف`: a verb behind a conjunction has its subject behind it.
  const joined = tokens[cue.at.from]?.facts.cueIsJoined;
  const marked = joined ? null : inMarksBefore(reading, at, floor);
  if (marked && cue.act === "verb") return marked;
  if (joined) return frontedSubject(reading, cue, floor);
  if (!lexicon.source.capitals && cue.act === "verb") {
    const mention = subjectAtHead(reading, at, floor);
    if (mention) return { mention, rule: "speaker-is-subject-before-verb" };
  }
  const run = phraseBefore(reading, cue.at.from, floor);
  if (!run) return null;
  // `وعن المدرب قال: …`: what the words are about, with its preposition at the sentence's head.
  const about = run.from - 1 <= floor + 1 && isIn(tokens[run.from - 1], List.prepositions);
  if (about && !lexicon.source.capitals && run.to === cue.at.from) return null;
  if (!lexicon.source.capitals && startOfTopic(reading, cue.at.from, floor) !== -1) return null;
  // `أصدر الاتحاد بيانا قال فيه …`: the words stand in the paper, and are not its own.
  const paper = tokens[cue.at.from - 1];
  const within = insidePaper.has(tokens[cue.at.to]?.form ?? "");
  if (within && (isIn(paper, List.papers) || isIn(paper, List.occasions))) return null;
  if (within && preposedPaper.test(paper?.form ?? "")) return null;
  if (within && !lexicon.source.capitals && barePaper.test(paper?.form ?? "")) return null;
  // `في تغريدة عبر حسابه على تويتر قال فيها`
  if (within && !lexicon.source.capitals)
    for (let i = cue.at.from - 2; i > floor && i > cue.at.from - farthestPaper; i--)
      if (isIn(tokens[i], List.papers) || isIn(tokens[i], List.occasions)) return null;
  if (lexicon.source.capitals) {
    if (cue.act === "participle" && !isIn(tokens[cue.at.from - 1], List.auxiliaries)) return null;
    return {
      mention: mentionInRun(reading, run, cue.at.from),
      rule: "speaker-is-subject-before-verb",
    };
  }
  if (cue.act !== "verb") return null;
  // `لكن عددا من السكان قالوا …`
  const some = run.from - 2;
  if (
    run.to === cue.at.from &&
    some >= floor &&
    isIn(tokens[run.from - 1], List.partitivePrepositions) &&
    isIn(tokens[some], List.partitives)
  )
    return {
      mention: mentionInRun(reading, { from: some, to: some + 1 }, cue.at.from),
      rule: "speaker-is-subject-before-verb",
    };
  const mention = mentionInRun(reading, lastPart(reading, run), cue.at.from);
  if (!mention.name && isAccusative(reading, mention.whole)) return null;
  if (!mention.name && modifiesNoun(reading, cue, run, floor))
    return cue.sense?.withObject ? null : { ...nobodyAt(cue), isNobody: true };
  const slot =
    isSubjectSlot(reading, mention.whole.from, floor) && mention.whole.to - mention.whole.from <= 3;
  const last = mention.name ? tokens[mention.name.to - 1]?.form : undefined;
  const full = mention.name && mention.name.to - mention.name.from > 1;
  const named = isPlausible(reading, mention) || slot || (full && reading.surnames.has(last ?? ""));
  return named ? { mention, rule: "speaker-is-subject-before-verb" } : null;
}

const longestInMarks = 4;

/** `«الصحة» تعترف: …`: a name in marks that opens the clause stands right before its verb. */
function inMarksBefore(reading: Reading, at: number, floor: number): Subject | null {
  if (reading.lexicon.source.capitals) return null;
  const quotation = quotationOver(reading, at - 1);
  const words = quotation ? wordsIn(reading, quotation) : 0;
  if (!quotation || words > longestInMarks) return null;
  const before = reading.tokens[quotation.open - 1];
  const opens =
    quotation.open === floor || before?.kind !== "word" || isIn(before, List.clauseStarts);
  const head = opens ? null : phraseBefore(reading, quotation.open, floor);
  if (!opens && (head?.from !== floor || head.to !== quotation.open)) return null;
  const whole = { from: quotation.open, to: quotation.after };
  const quoted = { start: quotation.start, end: quotation.end };
  return {
    mention: { name: null, description: null, quoted, whole, pronoun: null, inApposition: false },
    rule: "speaker-in-quotation-marks",
  };
}

/** `مع قرائن تشير إلى أن …`: right behind an indefinite noun, the verb speaks of that noun. */
function modifiesNoun(
  { tokens }: Reading,
  { at, agreement }: Cue,
  run: TokenRange,
  floor: number,
): boolean {
  const before = tokens[at.from - 1];
  if (before?.kind !== "word" || run.to !== at.from || agreement.number === "p") return false;
  const preposition = run.from - 1;
  const opens = preposition === floor || tokens[preposition - 1]?.kind !== "word";
  if (isIn(tokens[preposition], List.prepositions)) return !opens && !before.facts.isDefinite;
  const noun = before.facts.nounClass;
  return noun === NounClass.Common || noun === NounClass.VerbalNoun
    ? !before.facts.isDefinite && !before.facts.hasOwner
    : false;
}

/** `رفض فلان تصريحات فلان التي قال فيها …`: whose paper the relative clause speaks of. */
function ownerOfPaper({ tokens, lexicon }: Reading, { from, to }: TokenRange): TokenRange | null {
  if (lexicon.source.capitals) return null;
  for (let i = to - 2; i > from; i--)
    if (isIn(tokens[i], List.papers) && !tokens[i]?.facts.isDefinite) return { from: i + 1, to };
  return null;
}

const longestSecond = 4;

/** In a language without capitals the office nearest to the verb begins its subject. */
function lastPart(reading: Reading, run: TokenRange): TokenRange {
  if (reading.lexicon.source.capitals) return run;
  // `المدرب وخبراء يؤكدون`: with a verb in the plural, those who are joined on right before it.
  const many = (reading.tokens[run.to]?.form ?? "").endsWith("ون");
  for (let i = run.to - 1; many && i > run.from && i > run.to - longestSecond; i--) {
    const token = reading.tokens[i];
    if (token?.facts.isJoined && isIn(token, List.groups)) return { from: i, to: run.to };
  }
  for (let i = run.from; i < run.to; i++) {
    const body = isInBare(reading.tokens[i], List.institutions);
    if ((isOffice(reading, i) || body) && !(i > run.from && describes(reading, i)))
      return { from: i, to: run.to };
  }
  return run.to - run.from > 4 ? { from: run.to - 2, to: run.to } : run;
}

/** `ملابسات الوضع الحكومي`: behind a noun with its article an adjective with its own says what that is like. */
const describes = ({ tokens }: Reading, at: number) =>
  tokens[at - 1]?.facts.isDefinite === true &&
  tokens[at]?.facts.isDefinite === true &&
  /ي(?:ه|ين|ون)?$/.test(tokens[at]?.form ?? "");

/** Does a noun phrase that begins here stand before its verb (`أن فلانًا قال`, head of sentence)? */
function isSubjectSlot({ tokens, surnames }: Reading, at: number, floor: number): boolean {
  const before = tokens[at - 1];
  if (!before || at === floor) return true;
  // `أن فرنسا قالت`, `أن الورد قال`: a state, and a last name that the article knows.
  const noun = tokens[at];
  const isKnown = surnames.has(noun?.form ?? "");
  const known = noun?.facts.nounClass === NounClass.Place || isKnown;
  // `بعد صدور القرار، الورد يعلق: …`
  if (isKnown && before.kind === "comma") return true;
  return (
    (known && before.facts.isComplementiser) ||
    isIn(before, List.auxiliaries) ||
    isIn(before, List.clauseStarts)
  );
}
