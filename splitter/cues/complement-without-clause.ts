import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare, isVerbalNoun } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";
import { definiteSaying } from "../speakers/end-of-description";
import { endOfSubjectAfter } from "../speakers/subject-end";
import type { Token } from "../text/tokens";
import { demandBefore, verbalNounAfterPreposition } from "./complement-by-preposition";
import type { Complement } from "./cue";
import { consideredObject } from "./described-object";
import { opensClause } from "./opens-clause";

export function withoutClause(
  reading: Reading,
  sense: CueSense,
  from: number,
  end: number,
): Complement | null {
  if (sense.frames.has("topic")) {
    const topic = verbalNounAfterPreposition(reading, sense, from, end);
    // `أعلن الاتحاد غياب اللاعب عن …`: an object in front of the preposition.
    const object =
      topic && !reading.lexicon.source.capitals ? objectOf(reading, sense, from, topic.at) : null;
    if (topic) return object ?? topic;
  }
  if (sense.frames.has("demand")) {
    const demand = demandBefore(reading, sense, from, end);
    if (demand) return demand;
    // `مطالبا مراجعة القرار`
    const asked = sense.act === "participle" && sense.frames.has("clause") && reading.tokens[from];
    if (asked && isVerbalNoun(asked) && !asked.facts.isDefinite && !reading.lexicon.source.capitals)
      return objectAt(from);
  }
  return objectOf(reading, sense, from, end) ?? consideredObject(reading, from, end);
}

/** A verbal noun right behind the verb, behind when it was said, or behind the subject. */
function objectOf(reading: Reading, sense: CueSense, from: number, end: number): Complement | null {
  if (!sense.frames.has("object")) return null;
  const { tokens } = reading;
  const behind = isObjectOf(reading, sense, from) || isObjectBehind(reading, from);
  if (behind && !speaksItself(reading, sense, from, end)) return objectAt(from);
  const later = afterCircumstance(reading, from, end);
  if (later > from && isObjectOf(reading, sense, later)) return objectAt(later);
  const comma = firstComma(reading, from, end);
  if (
    comma > from &&
    (isObjectOf(reading, sense, comma + 1) || isDoingAt(reading, sense, comma + 1))
  )
    return objectAt(comma + 1);
  // `أعلن الجيش اليوم، يوم الأحد، اغتيال …`
  const dated = comma > from ? overDate(tokens, comma + 1, end) : -1;
  if (dated > comma + 1 && tokens[dated - 1]?.kind === "comma" && isObjectOf(reading, sense, dated))
    return objectAt(dated);
  const at = overDate(reading.tokens, endOfSubjectAfter(reading, from, end), end);
  const found = isObjectOf(reading, sense, at) || isDoingAt(reading, sense, at);
  return at > from && at < end && found ? objectAt(at) : null;
}

/** `أعلن المجلس في صفحته، الانتهاء من …`: behind the subject a noun of doing with its article, and its preposition. */
function isDoingAt({ tokens }: Reading, { act, entry }: CueSense, at: number): boolean {
  const noun = tokens[at];
  if (act !== "verb" || entry.denies || !noun?.facts.isDefinite || noun.facts.isJoined)
    return false;
  if (definiteSaying.test(noun.form)) return false;
  return isVerbalNoun(noun) && isExactly(tokens[at + 1], List.prepositions);
}

/** `أعلنت خدمة البريد أمس عن إطلاق …`, `أعلن تطبيق «…» إضافة …`: what has a name announces, where a topic or object follows. */
function speaksItself(reading: Reading, sense: CueSense, at: number, end: number): boolean {
  const { tokens } = reading;
  const thing = tokens[at];
  if (sense.act !== "verb" || !isExactly(thing, List.nameKinds) || thing?.form.endsWith("ا"))
    return false;
  const gender = (thing?.word?.written ?? "").endsWith("ة") ? "f" : "m";
  if (sense.agreement.gender !== gender) return false;
  if (verbalNounAfterPreposition(reading, sense, at + 1, end + 1)) return true;
  const behind = endOfSubjectAfter(reading, at, end);
  const next = tokens[behind]?.kind === "comma" ? behind + 1 : behind;
  return next > at + 1 && next < end && isObjectOf(reading, sense, next);
}

/** `إلا أن الطبيب رجح الاعتداء عليه`: behind a verb whose subject stands before it, a noun of doing is its object. */
function isObjectBehind({ tokens }: Reading, at: number): boolean {
  const [noun, subject] = [tokens[at], tokens[at - 2]];
  if (!noun?.facts.isDefinite || !isVerbalNoun(noun) || tokens[at - 1]?.facts.cueIsJoined)
    return false;
  if (noun.facts.nounClass === NounClass.Institution || noun.facts.nounClass === NounClass.Office)
    return false;
  if (subject?.kind !== "word" || isIn(subject, List.phraseEnds)) return false;
  const { nounClass, isDefinite } = subject.facts;
  return isDefinite || nounClass === NounClass.Given || nounClass === NounClass.Family;
}

const longestSubject = 12;

/** `نفت الفنانة فلانة، ما تردد عن …`: the comma behind a subject; -1 where none is near. */
function firstComma(reading: Reading, from: number, end: number): number {
  const { tokens, quotationAt } = reading;
  const kind = isExactly(tokens[from], List.nameKinds) && quotationAt[from + 1] !== -1;
  if (!kind && !canNameSpeaker(reading, from)) return -1;
  for (let i = from + 1; i < Math.min(end, from + longestSubject); i++) {
    const marked = quotationAt[i] === -1 ? null : quotationOver(reading, i);
    if (marked && marked.to - marked.from > 3) return -1;
    if (tokens[i]?.kind === "comma" && !marked) return i;
  }
  return -1;
}

/** `وأكد في الوقت نفسه دعم …`: over when and where it was said. */
function afterCircumstance(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  let at = overDate(tokens, overOutlet(reading, from, end), end);
  while (at < end && isIn(tokens[at], List.placePrepositions)) {
    const noun = tokens[at + 1];
    const said = isIn(noun, List.papers) || isIn(noun, List.occasions) || noun?.facts.isDefinite;
    if (noun?.kind !== "word" || !said) return from;
    at += 2;
    const goesOn = () => isExactly(tokens[at], List.sameWords) || isIn(tokens[at], List.adjectives);
    while (at < end && goesOn()) at++;
  }
  return at;
}

const partsOfTime =
  /^(?:في|مطلع|بدايه|اوايل|منتصف|اواسط|نهايه|اواخر|ختام|خلال|قبل|بعد|منذ|شهر|عام|سنه|ايام|اسبوع|اسبوعين|شهرين|يومين|الاسبوع|الشهر|العام|السنه|وقت|سابق|لاحق|يوم|سنوات|سنتين|عامين|اسابيع|شهور|اشهر|ساعات|ساعتين|دقايق|فتره)$/;

const sinceWhen = /^(?:قبل|منذ)$/;
const unitOfTime =
  /^(?:اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|يوم|يومين|ايام|سنوات|سنتين|عام|عامين|ساعات|ساعتين|دقايق|فتره)$/;

/** `أواخر نيسان (أبريل) المقبل، افتتاح …`, `في مطلع مايو خطة …`: over when it was said, and the comma behind it. */
function overDate(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  let dated = false;
  while (at < end) {
    const token = tokens[at];
    const isTime = isIn(token, List.times) && !isVerbalNoun(token);
    const numbered = at > from && token?.kind === "number";

    // `منذ أسبوعين`, `قبل أيام`
    const ago = unitOfTime.test(token?.form ?? "") && sinceWhen.test(tokens[at - 1]?.form ?? "");
    // `في وقت سابق`
    const when = token?.form === "وقت" && tokens[at - 1]?.form === "في";
    if (isTime || numbered || ago || when) dated = true;
    else if (token?.kind === "open" && dated) {
      let close = at + 1;
      while (close < at + 5 && tokens[close]?.kind !== "close") close++;
      if (tokens[close]?.kind !== "close") break;
      at = close;
    } else if (!partsOfTime.test(token?.form ?? "")) break;
    at++;
  }
  if (!dated) return from;
  return tokens[at]?.kind === "comma" ? at + 1 : at;
}

/** `نفى عبر شبكة «…» للتواصل الاجتماعي رغبته …`: over where it was said. */
function overOutlet(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  const outlet = tokens[from]?.form === "عبر" && isInBare(tokens[from + 1], List.nameKinds);
  const named = outlet ? quotationOver(reading, from + 2) : null;
  if (named?.open !== from + 2) return from;
  let at = named.after;
  while (at < end && tokens[at]?.facts.isDefinite) at++;
  return at;
}

const objectAt = (at: number): Complement => ({ kind: "object", at, from: at, quotation: null });

/** Is the noun what is announced, expected or denied, rather than who does it? */
function isObjectOf(reading: Reading, { entry, act }: CueSense, at: number): boolean {
  const { tokens, quotationAt } = reading;
  const token = tokens[at];
  if (token?.kind !== "word" || quotationAt[at] !== -1 || isOtherCue(token)) return false;
  if (token.facts.pronoun) return false;
  if (isNamed(tokens, at)) return false;
  const { nounClass, isDefinite, isComplementiser: opens } = token.facts;
  // `جدد تأكيده أن …`: the noun of saying hands its own clause over.
  if (token.facts.cue && opensClause(reading, at + 1)) return false;
  if (opens || isIn(token, List.prepositions) || isAdverb(token)) return false;
  if (entry.denies && (news.test(token.form) || isAllThat(tokens, at))) return true;
  // `نفت البعثة الاتهامات الموجهة إليها`
  if (isDefinite) return entry.denies === true && nounClass === NounClass.Common;
  if (isVerbalNoun(token))
    return (
      nounClass !== NounClass.Given &&
      (nounClass !== NounClass.Office || joint.test(token.form)) &&
      !body.test(token.form)
    );
  if (entry.denies && isExactly(token, List.anyWords)) return true;
  // `مسؤوليته`, `علاقتها`: a noun with its owner.
  if (hasPronoun.test(token.form) && token.form.length > 3 && !token.facts.isGluedNoun)
    return (
      nounClass === NounClass.Unknown ||
      nounClass === NounClass.None ||
      nounClass === NounClass.Common
    );
  if (act === "verb" && plan.test(token.form)) return true;
  if (act === "participle")
    return nounClass === NounClass.Unknown || nounClass === NounClass.Common;
  return entry.denies === true && nounClass === NounClass.Common;
}

/** `ونفى توفيق الربيعة وجود …`: a name that is formed like a verbal noun, with a family's behind it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.facts.nounClass !== NounClass.AmbiguousGiven) return false;
  const { nounClass } = tokens[at + 1]?.facts ?? {};
  const family = nounClass === NounClass.Definite && (tokens[at + 1]?.form ?? "").endsWith("ي");
  return (
    family ||
    nounClass === NounClass.Nationality ||
    nounClass === NounClass.Family ||
    nounClass === NounClass.Given ||
    nounClass === NounClass.Joiner
  );
}

/** `نفت الوزارة الأخبار الرائجة`, `نفى كل ما يشاع`: what is denied more often than it does. */
const news =
  /^(?:ال)?(?:اخبار|انباء|اتهامات|شايعات|اشاعات|مزاعم|تقارير|معلومات|تصريحات|ادعاءات|روايات)$/;
/** `أعلن الحلف خطة لـ…`, `اقترح هدنة`: what is announced and proposed, and announces nothing itself. */
const plan = /^(?:خطه|خططا?|هدنه|برنامجا|مشروعا|موعدا|جدولا|حلا|تسويه|وساطه|مكافا[هة]|جايزه)$/;
const isAllThat = (tokens: readonly Token[], at: number) =>
  /^(?:كل|جميع|كافه)$/.test(tokens[at]?.form ?? "") &&
  (tokens[at + 1]?.form === "ما" || news.test(tokens[at + 1]?.form ?? ""));
const isAdverb = (token: Token) =>
  (token.word?.written ?? "").endsWith("\u064b") && isIn(token, List.times);

/** `مشاركة`, `متابعة`: what is done with somebody, as much as one who does it. */
const joint = /^م.ا..ه$/;
/** `أمانة`, `إدارة`: bodies that are formed like verbal nouns. */
const body = /^(?:امانه|اداره|اماره|وزاره|سفاره|نيابه|رياسه|ولايه|بلديه)$/;

/** A cue of another act; `دعم` behind a verb of saying is the noun, where as a verb it reports nothing. */
const isOtherCue = (token: Token) => {
  const { cue, cueIsJoined } = token.facts;
  if (cue === null || cue.act === "noun") return false;
  if (cue.act === "participle" && joint.test(token.form)) return false;
  const isNoun = !cueIsJoined && cue.frames.has("sets-speaker") && !cue.frames.has("clause");
  return !(isNoun && isVerbalNoun(token));
};

const hasPronoun = /(?:ه|ها|هم)$/;
