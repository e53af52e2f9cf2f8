import { List } from "../lexicon/lists";
import { isComplementiser, isIn, isInBare } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { governorOf } from "../speakers/governor";
import { isVerb } from "../speakers/main-clause";
import { phraseBefore } from "../speakers/phrase";
import { phraseInOrder } from "../speakers/phrase-in-order";
import { isAdverb, startsWithCapital } from "../speakers/word-kinds";
import type { Token } from "../text/tokens";
import type { Cue } from "./cue";
import { startOfTopic } from "./fronted-topic";

const joiningKinds = new Set(["comma", "semicolon", "colon", "dash", "stop", "close"]);

/** `حسب تعبيره`, `وفق ما قالت`: whose words the clause before is. */
const ownWords = /^(?:تعبير|قول|وصف|راي|كلام|زعم|تصريح|تصريحات|افاد|ادعاي)(?:ه|ها|هم|ته|تها|تهم)$/;

/** The token at which a later cue of the sentence takes over, or null where it stays inside the clause. */
export function takesOver(reading: Reading, cue: Cue, floor: number): number | null {
  const { tokens, lexicon, quotationAt } = reading;
  let at = cue.at.from;
  if (cue.act === "attribution") {
    // `…، وذلك حسبما أوردت القناة`
    if (tokens[at - 1]?.form === "وذلك") return at - 1;
    const parted = joiningKinds.has(tokens[at - 1]?.kind ?? "word") || quotationAt[at - 1] !== -1;
    const source = tokens[cue.room.from];
    const isBody =
      isInBare(source, List.institutions) ||
      isInBare(source, List.offices) ||
      isInBare(source, List.titles);
    const owner = cue.room.from === cue.room.to ? tokens[cue.at.to - 1] : source;
    const owned = ownWords.test(owner?.form ?? "") && !lexicon.source.capitals;
    return parted || isBody || owned || quotationAt[cue.room.from] !== -1 || lexicon.source.capitals
      ? at
      : null;
  }
  if (lexicon.source.zeroComplementiser) return takesOverInOrder(reading, cue, floor);
  if (cue.complement?.kind === "quotation-before") {
    // `Nach Ansicht von X reicht das nicht: „…“, sagte Y`: the quotation is not the clause's any more.
    const opens = tokens[cue.complement.from - 1]?.kind === "colon";
    return opens && lexicon.source.clauseOrder ? cue.complement.from : null;
  }
  if (cue.complement?.kind === "clause-before") return null;
  const earlier = lexicon.source.capitals ? -1 : startOfEarlier(tokens, cue, floor);
  if (earlier > floor) return earlier;
  const reordered = lexicon.source.subject[0] === "before" && cue.act === "verb";
  if (reordered) at = phraseBefore(reading, at, floor)?.from ?? at;
  const joined = (tokens[cue.at.from]?.facts.rest ?? null) !== null;
  if (!lexicon.source.capitals && !joined && isOfSubjectInside(reading, cue, floor)) return null;
  let led = cue.act === "participle" && !lexicon.source.capitals && isAccusative(tokens[at]);
  // `غير أنها حذرت …`, `كما أكد …`
  const contrast =
    tokens[at - 1]?.facts.isComplementiser && isIn(tokens[at - 2], List.clauseStarts);
  if (contrast && at - 1 > floor) at--;
  while (at > floor && isIn(tokens[at - 1], List.clauseStarts)) {
    at--;
    led = true;
  }
  // `…، ومن جهتها قالت النقابة إن …`
  if (!lexicon.source.capitals && turn.test(tokens[at - 1]?.form ?? "")) {
    const from = tokens[at - 2]?.form;
    if ((from === "من" || from === "ومن") && at - 2 > floor) {
      at -= 2;
      led = true;
    }
  }
  const had = lexicon.source.capitals ? -1 : startOfHad(tokens, cue, floor);
  if (had > floor) return had;
  // `…، بعدما أظهرت البيانات أن …`
  if (tokens[at - 1]?.form === afterwards && tokens[at - 2]?.kind === "comma") at--;
  const meanwhile = Math.max(startOfMeanwhile(tokens, at), startOfTopic(reading, at, floor));
  if (meanwhile > floor) {
    at = meanwhile;
    led = true;
  }
  const second = led || joined ? -1 : startOfSecondSubject(reading, cue, floor);
  if (second > floor) return second;
  // `… لكن الإيرانيين أوضحوا أن …`
  const other =
    !led && !joined && cue.act === "verb" && !lexicon.source.capitals && cue.complement !== null
      ? phraseBefore(reading, at, floor)
      : null;
  if (other && other.from - 1 > floor && contrasts.has(tokens[other.from - 1]?.form ?? ""))
    return other.from - 1;
  // `إلا أن الطبيب المعالج رجح …`
  const excepts = other !== null && tokens[other.from - 1]?.facts.isComplementiser;
  if (excepts && other.from - 2 > floor && excepting.has(tokens[other.from - 2]?.form ?? ""))
    return other.from - 2;
  const before = tokens[at - 1];
  const parted = (before && joiningKinds.has(before.kind)) || (quotationAt[at - 1] ?? -1) !== -1;
  return parted || led || (joined && (tokens[cue.at.from]?.facts.cueIsJoined ?? false)) ? at : null;
}

/** `…، في وقت أعلنت …`, `في الوقت الذي اتهم فيه …`: where the words that set another's words beside begin; -1 where none do. */
function startOfMeanwhile(tokens: readonly Token[], at: number): number {
  const [before, second] = [tokens[at - 1]?.form, tokens[at - 2]?.form];
  const time = before === "الذي" && second === "الوقت" ? at - 2 : before === "وقت" ? at - 1 : at;
  return time < at && isIn(tokens[time - 1], List.placePrepositions) ? time - 1 : -1;
}

/** `وزير الري يؤكد سلامة السد وخبراء يحذرون من …`: others, joined on right before their verb in the present; -1 where none are. */
export function startOfSecondSubject(
  { tokens, lexicon }: Reading,
  { act, at, complement }: Cue,
  floor: number,
): number {
  if (lexicon.source.capitals || act !== "verb" || complement === null) return -1;
  if (!/^[يت]/.test(tokens[at.from]?.form ?? "")) return -1;
  for (let i = at.from - 1; i > floor && i > at.from - longestSecond; i--) {
    const { isJoined, rest, isDefinite } = tokens[i]?.facts ?? {};
    if (tokens[i]?.kind !== "word" || isDefinite) return -1;
    if (!isJoined || rest === null) continue;
    const speaks = isIn(tokens[i], List.groups) || isIn(tokens[i], List.offices);
    return speaks ? i : -1;
  }
  return -1;
}

const turn = /^(?:جهت|جانب|ناحيت)(?:ه|ها|هم)$/;
const longestSecond = 4;
const longestHad = 10;

/** `…، وكانت النقابة قد حذرت من …`: where the reporter tells what others had said; -1 where not. */
function startOfHad(tokens: readonly Token[], { act, at }: Cue, floor: number): number {
  if (act !== "verb" || tokens[at.from - 1]?.form !== "قد") return -1;
  for (let i = at.from - 2; i > floor && i > at.from - longestHad; i--) {
    if (tokens[i]?.kind === "stop" || tokens[i]?.facts.isComplementiser) return -1;
    if (/^وكان(?:ت|وا)?$/.test(tokens[i]?.form ?? "") && tokens[i - 1]?.kind === "comma") return i;
  }
  return -1;
}

/** `يهاجم مواقع بعد ساعات من قوله إن …`: where the reporter says after or despite which other words; -1 where not. */
function startOfEarlier(tokens: readonly Token[], { act, agreement, at }: Cue, floor: number) {
  if (act !== "noun" || agreement.gender === null) return -1;
  for (let i = at.from - 1; i > floor && i > at.from - longestSecond; i--)
    if (/^(?:بعد|رغم|عقب|برغم|بالرغم)$/.test(tokens[i]?.form ?? "")) return i;
  return -1;
}

const contrasts = new Set("لكن ولكن بينما فيما".split(" "));
const excepting = new Set("الا غير بيد".split(" "));
const afterwards = "بعدما";
const inner = new Set(["if", "because"]);

const longestInMarks = 3;

/** `أن صحيفة الميناء، قالت …`, `أن "درويش" أعلن …`: the verb of whoever the clause began with. */
function isOfSubjectInside(reading: Reading, { at, act }: Cue, floor: number): boolean {
  const { tokens } = reading;
  if (act !== "verb") return false;
  const marked = quotationOver(reading, at.from - 1);
  if (marked && marked.to - marked.from > longestInMarks) return false;
  const comma = tokens[at.from - 1]?.kind === "comma";
  if (!marked && !comma) return false;
  const end = marked ? marked.open : at.from - 1;
  if (tokens[end - 1]?.facts.isComplementiser) return marked !== null;
  const subject = phraseBefore(reading, end, floor - 1);
  if (!subject || !(tokens[subject.from - 1]?.facts.isComplementiser ?? false)) return false;
  const head = tokens[subject.from];
  const speaks = isInBare(head, List.institutions) || isInBare(head, List.offices);
  return (
    speaks && (marked !== null || tokens[at.to]?.kind !== "word" || isComplementiser(tokens[at.to]))
  );
}

/** The same where the subject stands before its verb: the clause of the later cue begins with it. */
function takesOverInOrder(reading: Reading, cue: Cue, floor: number): number | null {
  const { tokens, quotationAt } = reading;
  const kind = cue.complement?.kind;
  if (kind === "clause-around") return cue.complement?.at ?? null;
  if (kind === "clause-before") return null;
  let at = cue.at.from;
  if (cue.complement?.kind === "quotation-before") {
    // `…: “…,” she said`: the quotation is not the clause's any more.
    const before = tokens[cue.complement.from - 1];
    return before && joiningKinds.has(before.kind) ? cue.complement.from : null;
  }
  while (at > floor && isAdverb(tokens[at - 1])) at--;
  // `… and continued to urge`, `… and the port has not been able to confirm`
  if (tokens[at - 1]?.form === "to") {
    const governor = governorOf(reading, at - 1, floor);
    if (governor > floor) at = governor;
  }
  if (cue.act === "verb" || isOwnParticiple(reading, at, floor))
    at = phraseInOrder(reading, at, floor)?.head.from ?? at;
  let led = false;
  // `غير أنها حذرت …`, `كما أكد …`
  const contrast =
    tokens[at - 1]?.facts.isComplementiser && isIn(tokens[at - 2], List.clauseStarts);
  if (contrast && at - 1 > floor) at--;
  while (at > floor && isIn(tokens[at - 1], List.clauseStarts)) {
    // `declined to say if he would endorse …`, `lost because he denied …`: a part of what was said.
    if (inner.has(tokens[at - 1]?.form ?? "")) break;
    // `said the plan was sound when she backed it`
    if (tokens[at - 1]?.form === "when" && hasVerb(reading, floor, at - 1)) break;
    // `was not yet ready to endorse …`
    if (tokens[at - 1]?.form === "yet" && tokens[at - 2]?.kind === "word") break;
    at--;
    led = true;
  }
  if (led && cue.act === "verb" && isAfterModal(reading, cue.at.from, floor)) return null;
  if (led && (joinsSubjects(reading, cue, at, floor) || goesOnInside(reading, cue, at, floor)))
    return null;
  const before = tokens[at - 1];
  if (closesOpening(reading, at - 1, floor)) return null;
  const parted = (before && joiningKinds.has(before.kind)) || (quotationAt[at - 1] ?? -1) !== -1;
  return parted || led ? at : null;
}

const subordinating = new Set(
  "while if although though because when since after before unless once as whereas".split(" "),
);

/** `said that while she backs the toll, she opposes the tax`: is the comma at `at` the first of a clause that opens so? */
function closesOpening({ tokens, quotationAt }: Reading, at: number, floor: number): boolean {
  if (tokens[at]?.kind !== "comma" || !subordinating.has(tokens[floor]?.form ?? "")) return false;
  for (let i = floor; i < at; i++)
    if (tokens[i]?.kind === "comma" || quotationAt[i] !== -1) return false;
  return true;
}

/** `with Wren calling … and Fairley arguing …`: a participle with a name of its own behind the conjunction. */
function isOwnParticiple(reading: Reading, at: number, floor: number): boolean {
  let from = at;
  while (from > floor && startsWithCapital(reading, reading.tokens[from - 1])) from--;
  return from < at && reading.tokens[from - 1]?.form === "and";
}

/** Is there a verb in the clause up to `to`, with no comma before the conjunction there? */
function hasVerb(reading: Reading, from: number, to: number): boolean {
  if (reading.tokens[to - 1]?.kind !== "word") return false;
  for (let i = from + 1; i < to; i++) if (isVerb(reading, i)) return true;
  return false;
}

/** `said she liked the plan but has backed another`: an auxiliary without a subject goes on with the verb inside. */
function goesOnInside(reading: Reading, { act, at }: Cue, joint: number, floor: number): boolean {
  const next = reading.tokens[joint + 1];
  if (act !== "verb" || !auxiliaries.test(next?.form ?? "") || joint + 3 < at.from) return false;
  for (let i = floor + 1; i < joint; i++)
    if (reading.quotationAt[i] === -1 && isVerb(reading, i)) return true;
  return false;
}

const auxiliaries = /^(?:has|have|had|would|will|could|should|might|is|was)$/;

/** `found that half of the owners and the tenants want …`: with no verb before it the conjunction joins two subjects. */
function joinsSubjects(reading: Reading, { at, act }: Cue, joint: number, floor: number): boolean {
  const { tokens, quotationAt } = reading;
  if (act !== "verb" || tokens[joint]?.form !== "and" || joint + 1 === at.from) return false;
  if (!isComplementiser(tokens[floor - 1])) return false;
  for (let i = floor; i < joint; i++) {
    if (quotationAt[i] !== -1 || isVerb(reading, i)) return false;
    const { kind } = tokens[i] ?? {};
    if (kind !== "word" && kind !== "number" && kind !== "symbol" && kind !== "dash") return false;
  }
  return true;
}

const modals = new Set("would will should could must may might can to".split(" "));
const joins = new Set(["and", "or"]);
const pasts = new Set(
  "said told wrote thought felt knew found spoke began held made took saw heard went gave swore foresaw".split(
    " ",
  ),
);
const farthestModal = 16;

/** `that she would approve the plan and dismiss the rest`: the second verb of one that a modal began. */
function isAfterModal({ tokens, quotationAt }: Reading, at: number, floor: number): boolean {
  // `… and will advise against it`
  const own = modals.has(tokens[at - 1]?.form ?? "") ? 1 : 0;
  const joint = at - 1 - own;
  const form = tokens[at]?.form ?? "";
  if (!joins.has(tokens[joint]?.form ?? "") || /(?:ed|[^s]s)$/.test(form) || pasts.has(form))
    return false;
  for (let i = joint - 1; i > floor && i > at - farthestModal; i--) {
    if (tokens[i]?.kind !== "word" || quotationAt[i] !== -1) return false;
    if (modals.has(tokens[i]?.form ?? "")) return true;
  }
  return false;
}

/** `مشيرا`, `مشيرة`: the form in which a participle goes on; `متهمين` may be a noun. */
const isAccusative = (token: Token | undefined) =>
  token !== undefined && (token.form.endsWith("ا") || token.form.endsWith("ه"));
