import { opensClause } from "../cues/opens-clause";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import { skipAddressee } from "./before-mention";
import { canNameSpeaker } from "./can-name-speaker";
import { type Mention, mentionInRun } from "./mention";
import { runFrom } from "./phrase";
import { isAccusative, isSurelyName } from "./plausible";
import { isOffice } from "./run-parts";
import { endOfFirstPhrase } from "./side-by-side";

const farthest = 45;
const inTurn = /^(?:جهت|جانب|ناحيت)(?:ه|ها|هم)$/;

/**
 * `روجر بيكر، رئيس قسم الأبحاث في المعهد، يتوقع`: the noun phrase that opens the clause, where a
 * parenthesis or relative clause stands between it and its verb at `at`.
 */
export function subjectAtHead(reading: Reading, at: number, floor: number): Mention | null {
  const { tokens } = reading;
  const closing = tokens[at - 1]?.kind;
  const parted = closing === "comma" || closing === "close" || closing === "dash";
  if (!parted && closing !== "word") return null;
  if (at - floor > farthest) return null;
  let head = floor;
  for (let i = at - 2; i > floor; i--)
    if (
      (tokens[i]?.facts.isComplementiser && opensClause(reading, i)) ||
      (isIn(tokens[i], List.clauseStarts) && tokens[i - 1]?.kind === "comma")
    ) {
      head = i;
      break;
    }
  while (
    head < at &&
    (isIn(tokens[head], List.clauseStarts) || tokens[head]?.facts.isComplementiser)
  )
    head++;
  // `من ناحيته مندوب روسيا …`
  const turn = tokens[head]?.form === "من" && inTurn.test(tokens[head + 1]?.form ?? "");
  if (turn) head += tokens[head + 2]?.kind === "comma" ? 3 : 2;
  if (!canNameSpeaker(reading, head)) return null;
  const run = runFrom(reading, head, at);
  if (run.to === run.from || run.to >= at) return null;
  const mention = mentionInRun(reading, run, at);
  // `الباحثة في أمن المعلومات سلمى الكردي قالت`: the name must reach up to the verb.
  return parted || turn || mention.name?.to === at ? mention : null;
}

const isDefiniteOffice = (token: Token | undefined) =>
  token?.facts.isDefinite === true && token.facts.nounClass === NounClass.Office;

const isBareThing = (token: Token | undefined) =>
  token?.facts.isDefinite === false &&
  !isInBare(token, List.adjectives) &&
  (token.facts.nounClass === NounClass.Common || token.facts.nounClass === NounClass.VerbalNoun);

const longestFrame = 9;
/** `وجه المدير العام جميع المكاتب …`: so begins the object. */
const quantity = /^(?:جميع|كل|كافه|بعض|عدد|عددا|مجموعه)$/;
/** `في ذات السياق وجه المدير …` */
const context =
  /^(?:ذات|نفس|هذا|هذه|سياق|السياق|الاطار|الصدد|الشان|الاثناء|المقابل|متصل|اخر|اخري|ثانيه|ذاته|نفسه|الوقت|غضون|ذلك|جهه|ناحيه|جانب|موضوع|الموضوع)$/;

/** `وفي هذا الإطار، تداول فلان …`: over what a preposition opens, up to its comma, where no cue stands in it. */
function overFrame({ tokens, lexicon }: Reading, at: number, to: number): number {
  const frame = isIn(tokens[at], List.circumstances) || isIn(tokens[at], List.placePrepositions);
  if (!frame || lexicon.source.capitals) return at;
  let fixed = at + 1;
  while (fixed < to && context.test(tokens[fixed]?.form ?? "")) fixed++;
  if (fixed > at + 1 && tokens[fixed]?.kind === "word") return fixed;
  for (let i = at + 1; i < Math.min(to, at + longestFrame); i++) {
    if (tokens[i]?.kind === "comma") return i + 1;
    if (tokens[i]?.kind !== "word" || tokens[i]?.facts.cue?.act === "verb") return at;
  }
  return at;
}

const but = /^[وف]?لكن$/;
/** `لكن التقارير الواردة مقلقة، وقال …`: what is told of, and goes on to say nothing. */
const reports = /^ال(?:تقارير|تقرير|بيانات|معلومات|مصادر|ارقام|احصاءات|نتايج)$/;
const indeed = /^و?(?:بالفعل|فعلا|لاحقا|اخيرا|حاليا)$/;

/**
 * `واستقبل الوزير فلان وفداً … وقال`: whoever stands as subject right behind the word that opens the
 * sentence, looked for before token `limit`.
 */
export function openingSubject(
  reading: Reading,
  { from, to }: TokenRange,
  limit: number,
): Mention | null {
  const { tokens, quotationAt } = reading;
  let at = from;
  while (at < to && (isIn(tokens[at], List.clauseStarts) || indeed.test(tokens[at]?.form ?? "")))
    at++;
  // `إلا أن مديرة المحطة …`, `لكن الوزارة …`: there the subject stands before its verb.
  const excepted = at > from && tokens[at]?.facts.isComplementiser === true;
  if (excepted) at++;
  const exception = excepted || (at > from && but.test(tokens[at - 1]?.form ?? ""));
  at = overFrame(reading, at, to);
  const opening = tokens[at];
  // `أما الأكاديمي فلان فقد دافع عن …`
  const fronted = tokens[from]?.form === "اما" && at === from + 1 && opening?.facts.isDefinite;
  if (fronted && canNameSpeaker(reading, at)) {
    const run = runFrom(reading, at, Math.min(limit, to));
    const mention = run.to > run.from ? mentionInRun(reading, run, limit) : null;
    return mention && isSurelyName(reading, mention) ? mention : null;
  }
  if (opening?.kind !== "word" || quotationAt[at] !== -1) return null;
  if (opening.facts.isDefinite && !exception) return null;
  const closes = isIn(opening, List.phraseEnds) && !isIn(opening, List.auxiliaries);
  if (closes || isIn(opening, List.circumstances)) return null;
  // `كما تناول المدرب إصابة …`: a verb that is written like its noun, with an office behind it.
  const isVerb =
    at > from &&
    opening.facts.nounClass === NounClass.VerbalNoun &&
    isDefiniteOffice(tokens[at + 1]);
  if (canNameSpeaker(reading, at) && !isVerb) {
    const run = runFrom(reading, at, Math.min(limit, to));
    const mention = run.to > run.from ? mentionInRun(reading, run, limit) : null;
    if (!mention || mention.name || mention.inApposition) return mention;
    if (!exception || reports.test(opening.form)) return null;
    const speaksFor = isIn(tokens[at + 1], List.prepositions);
    const end = speaksFor ? run.to : endOfFirstPhrase(reading, run);
    return end < run.to ? mentionInRun(reading, { from: run.from, to: end }, end) : mention;
  }
  if (excepted) return null;
  at++;
  // `وقال وهو يقدم التقرير …`
  if (isExactly(tokens[at], List.apposers)) return null;
  at = skipAddressee(reading, { from: at, to });
  // `أصدرت الأربعاء منظمة …`
  while (at < to && isExactly(tokens[at], List.times) && tokens[at]?.facts.isDefinite) at++;
  const subject = tokens[at];
  if (!subject || at >= limit || !canNameSpeaker(reading, at)) return null;
  const whole = runFrom(reading, at, Math.min(limit, to));
  // `تناول المدرب إصابة اللاعب فلان`: behind an office with its article a thing without is the object.
  const alone = isDefiniteOffice(subject) && isBareThing(tokens[at + 1]) && at + 1 < whole.to;
  const run = alone ? { from: at, to: at + 1 } : whole;
  const mention = run.to > run.from ? mentionInRun(reading, run, alone ? run.to : limit) : null;
  if (mention && !mention.name && isAccusative(reading, mention.whole)) return null;
  if (isIn(subject, List.nobodies) && run.to === at + 1) return null;
  if (!mention || mention.name || mention.inApposition || mention.quoted) return mention;
  // `دان زعماء الاتحاد الهجوم ودعوا …`: the object is none of the subject.
  const end = endOfFirstPhrase(reading, run);
  const some =
    isInBare(reading.tokens[run.from], List.groups) ||
    !isOffice(reading, run.from) ||
    quantity.test(tokens[end]?.form ?? "");
  return end < run.to && some ? mentionInRun(reading, { from: run.from, to: end }, end) : mention;
}
