import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import { bannerBefore } from "./banner";
import { canNameSpeaker } from "./can-name-speaker";
import { type Mention, mentionAfter, mentionInRun, ofPronoun } from "./mention";
import { withNameFarther } from "./name-farther";
import { nobodyAt } from "./nobody";
import { isOwnPaper } from "./own-paper";
import { account, authorOf, isOwned, isPronounOf, issued, ownerOf, voiceIn } from "./paper";
import { runFrom } from "./phrase";
import { isObject, isObjectCase, isPlausible, namesNobody } from "./plausible";
import { endOfFirstPhrase } from "./side-by-side";
import type { Subject } from "./subject";
import { withPartner } from "./subject-apposition";
import { subjectBefore, subjectBeforeMark } from "./subject-before";
import { subjectInClause } from "./subject-in-clause";
import { subjectInOrder, subjectOfSentence } from "./subject-in-order";
import { subjectOfDemand } from "./subject-of-demand";
import { subjectOfLasting, subjectOfReaching } from "./subject-of-lasting";
import { ownerOfPaperBefore, subjectOfPaperBefore } from "./subject-of-paper";
import { subjectOfSource } from "./subject-of-source";

/** `hieß es in der Rede`: a speech that was spoken of is its speaker's. */
const isSpeech = ({ tokens }: Reading, { from, to }: TokenRange) =>
  to - from === 2 &&
  isExactly(tokens[from], List.definiteArticles) &&
  isExactly(tokens[from + 1], List.speeches);

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
    // `جاء في بيان لها`, `جاء في بيانها`: by the pronoun, whoever it can stand for.
    const owner = ownerOf(reading, cue.room.from);
    if (owner)
      return { mention: ofPronoun(owner.at, owner), rule: "speaker-in-attribution-phrase" };
    if (isOwned(source) || isOwnPaper(source) || isSpeech(reading, cue.room)) return null;
    // `بحسب بيان وزارة الداخلية`: a paper's words are its author's.
    const isWords = isInBare(source, List.papers) || account.test(source?.form ?? "");
    const author = isWords ? authorOf(reading, cue.room) : -1;
    const room = author > 0 ? { from: author, to: cue.room.to } : cue.room;
    const mention = mentionAfter(reading, room, true);
    const voice = voiceIn(reading, room);
    if (mention && voice > 0) {
      const inner = mentionAfter(reading, { from: voice, to: room.to }, true);
      if (inner) return { mention: inner, via: mention, rule: "second-hand" };
    }
    return (
      mention && {
        mention: withPartner(reading, withNameFarther(reading, mention), room.to),
        rule: "speaker-in-attribution-phrase",
      }
    );
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
  // `وكان مصدر في الوزارة، قال إن …`
  const joined = reading.tokens[cue.at.from]?.facts.cueIsJoined;
  const behindComma = reading.tokens[cue.at.from - 1]?.kind === "comma";
  const resumed = behindComma && cue.act === "verb" && !joined;
  if (resumed && isIn(reading.tokens[floor], List.auxiliaries)) {
    const found = subjectBeforeMark(reading, cue, floor);
    if (found) return found;
  }
  // `وكانت الشركة أعلنت مطلع الشهر …`
  const auxiliary = isIn(reading.tokens[floor], List.auxiliaries) && cue.act === "verb";
  if (auxiliary && cue.at.from > floor + 1 && !reading.tokens[cue.at.from]?.facts.cueIsJoined) {
    const at = { from: cue.at.from + 1, to: cue.at.to + 1 };
    const found = subjectBeforeMark(reading, { ...cue, at }, floor);
    if (found?.mention.whole.to === cue.at.from) return found;
  }
  const presented =
    subjectOfPaperBefore(reading, cue, floor) ?? ownerOfPaperBefore(reading, cue, floor);
  if (presented) return presented;
  const lasting =
    subjectOfReaching(reading, cue, floor) ??
    (cue.act === "verb" ? subjectOfLasting(reading, cue, floor) : null);
  if (lasting) return lasting;
  // `وزارة الدفاع تنفي شائعات …`: in a headline whoever opens it, right before the verb.
  const opening = cue.act === "verb" ? subjectOfHeadline(reading, cue, floor) : null;
  if (opening) return opening;
  for (const side of reading.lexicon.source.subject) {
    const found =
      side === "after" ? subjectAfter(reading, cue) : subjectBefore(reading, cue, before, floor);
    if (found) return found;
  }
  return null;
}

/** The phrase that opens the sentence and ends right before its verb, where it names a body or who holds an office. */
function subjectOfHeadline(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || cue.at.from <= floor || tokens[cue.at.from]?.facts.cueIsJoined)
    return null;
  if (!/^[يت]/.test(tokens[cue.at.from]?.form ?? "") || !canNameSpeaker(reading, floor))
    return null;
  const run = runFrom(reading, floor, cue.at.from);
  if (run.to !== cue.at.from) return null;
  const mention = mentionInRun(reading, run, run.to);
  const known = mention.name !== null || isPlausible(reading, mention);
  return known ? { mention, rule: "speaker-is-subject-before-verb" } : null;
}

/** In a language that tells the subject by its place; a cue behind another one may share its subject. */
function findInOrder(reading: Reading, cue: Cue, before: Cue | undefined): Subject | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  const follows = before?.sentence === cue.sentence && before.complement !== null;
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
  // `وحضوا العالم على …`: in the plural the verb has its subject before it, and behind it its object.
  if (!capitals && isPluralVerb(reading, cue)) return null;
  if (cue.complement?.kind === "demand" && !capitals)
    return subjectInReportedClause(reading, cue) ?? subjectOfDemand(reading, cue);
  const handedOn = cue.sense?.entry.source ? subjectOfSource(reading, cue) : null;
  if (handedOn) return handedOn;
  const voice = cue.act === "verb" ? voiceIn(reading, cue.room) : -1;
  const voiced = voice > 0 ? mentionAfter(reading, { from: voice, to: cue.room.to }) : null;
  if (voiced && !isPronounOf(reading, voice)) {
    const via = mentionAfter(reading, { from: cue.room.from, to: voice - 1 });
    return { mention: voiced, rule: "second-hand", via };
  }
  const subjectRoom = roomOfSubject(reading, cue);
  const overThing = capitals ? -1 : behindThing(reading, cue, subjectRoom);
  const mention = mentionAfter(
    reading,
    overThing === -1 ? subjectRoom : { from: overThing, to: subjectRoom.to },
  );
  if (mention && !capitals && cue.act === "verb" && isOfAnotherGender(reading, cue, mention))
    return null;
  if (mention && !capitals && isObject(reading, mention, cue)) return null;
  // `وقدم رسالة`: a paper without article is what somebody presents.
  const presents = cue.complement === null && cue.sense?.frames.has("sets-speaker");
  if (presents && isPaper(reading.tokens[mention?.whole.from ?? -1])) return null;
  const head = mention && !capitals ? reading.tokens[mention.whole.from] : undefined;
  // `وختم تغريدته بـ…`: one's own paper is the object.
  if (isOwnPaper(head)) return null;
  // `وأضاف بيان صادر عن الوزارة`
  if (mention && !capitals && issued.test(reading.tokens[mention.whole.from + 1]?.form ?? "")) {
    const room = { from: mention.whole.from, to: subjectRoom.to };
    const author = isInBare(head, List.papers) ? authorOf(reading, room) : -1;
    const whose = author > 0 ? mentionAfter(reading, { from: author, to: room.to }) : null;
    if (whose) return { mention: whose, rule: "speaker-is-subject-after-verb" };
  }
  if (head && (isObjectCase(head) || head.form === "عددا") && !mention?.name) return null;
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

/** `وقدم الرواية الكاتب فلان`: where a title or office begins behind one thing with its article; -1 where none does. */
function behindThing(
  { tokens }: Reading,
  { complement, sense, agreement }: Cue,
  { from, to }: TokenRange,
): number {
  if (complement !== null || !sense?.frames.has("sets-speaker") || from + 2 >= to) return -1;
  const [thing, head] = [tokens[from], tokens[from + 1]];
  if (!thing?.facts.isDefinite || thing.facts.pronoun) return -1;
  const kind = thing.facts.nounClass;
  // `كرمت الجامعة الدكتور …`: a body acts; one of the other gender than its verb does not.
  const other =
    kind === NounClass.Institution &&
    agreement.gender === "m" &&
    /(?:ة|ات)$/.test(thing.word?.written ?? "");
  if (kind !== NounClass.Common && !other) return -1;
  const { nounClass, isDefinite } = head?.facts ?? {};
  const leads = nounClass === NounClass.Title || (nounClass === NounClass.Office && isDefinite);
  const name = tokens[from + 2]?.facts.nounClass;
  return leads && (name === NounClass.Given || name === NounClass.AmbiguousGiven) ? from + 1 : -1;
}

/** `قالوا`, `يقولون` */
const isPluralVerb = ({ tokens }: Reading, { act, agreement, at }: Cue) =>
  act === "verb" && agreement.number === "p" && /(?:وا|ون|تا)$/.test(tokens[at.from]?.form ?? "");

const feminine =
  /^(?:ال)?(?:وسايل|دول|صحف|فصايل|كتايب|اجهزه|احزاب|قوي)$|^(?:ال)?(?:سلط|جه|قو|شرك|وزار|منظم|هيي|مؤسس|جماع)ات$/;

/** `وصف لجنة الانضباط بـ…`: right behind a verb in the masculine a feminine body is its object. */
function isOfAnotherGender({ tokens }: Reading, cue: Cue, { name, whole }: Mention): boolean {
  const head = tokens[whole.from];
  if (name || cue.agreement.gender !== "m" || whole.from !== cue.at.to || !head) return false;
  if (head.facts.nounClass !== NounClass.Institution) return false;
  return (head.word?.written ?? "").endsWith("ة") || feminine.test(head.form);
}

const farthestHead = 24;

/** `أن المبعوث، خلال الجلسة، دعا الأطراف إلى …`: whoever the clause with its complementiser begins with. */
function subjectInReportedClause(reading: Reading, cue: Cue): Subject | null {
  const { tokens, sentences } = reading;
  const start = sentences[cue.sentence]?.from ?? 0;
  if (tokens[cue.at.from - 1]?.kind !== "comma") return null;
  if (tokens[cue.at.from]?.facts.cueIsJoined) return null;
  for (let i = cue.at.from - 2; i > start && i > cue.at.from - farthestHead; i--) {
    if (!tokens[i]?.facts.isComplementiser) continue;
    const mention = canNameSpeaker(reading, i + 1)
      ? mentionAfter(reading, { from: i + 1, to: cue.at.from })
      : null;
    return mention && { mention, rule: "speaker-is-subject-before-verb" };
  }
  return null;
}

const isPaper = (token: Token | undefined) =>
  token?.facts.isDefinite === false && isExactly(token, List.papers);

/** `أدانت منظمة التعاون الإسلامي الهجوم`: subject and object stand side by side where a verb takes no clause. */
function roomOfSubject(reading: Reading, { room, sense, complement }: Cue): TokenRange {
  const { frames } = sense ?? {};
  const side = frames?.has("sets-speaker") && !frames.has("clause") && complement === null;
  if (!side || reading.lexicon.source.capitals) return room;
  // `أدانت فرنسا الهجوم`
  const object = reading.tokens[room.from + 1];
  const isState = isIn(reading.tokens[room.from], List.places);
  const apart =
    object?.facts.isDefinite &&
    !object.form.endsWith("ه") &&
    object.facts.nounClass !== NounClass.Place;
  if (isState && apart) return { from: room.from, to: room.from + 1 };
  const run = runFrom(reading, room.from, room.to);
  const head = reading.tokens[run.from];
  // `رفض الوزير القرار`
  const holder = head?.facts.isDefinite && head.facts.nounClass === NounClass.Office;
  if (!holder && (run.to - run.from < 3 || !isInBare(head, List.institutions))) return room;
  return { from: room.from, to: endOfFirstPhrase(reading, run) };
}
