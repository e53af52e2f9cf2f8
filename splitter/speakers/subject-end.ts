import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare, isVerbalNoun } from "../lexicon/words";
import type { Reading } from "../reading";
import { quotationOver } from "../reading";
import type { Token } from "../text/tokens";
import { nameInRun } from "./name-in-run";
import { runFrom } from "./phrase";
import {
  endOfFirstPhrase,
  isAdjective,
  isBareAdjective,
  isPreposed,
  phraseEnd,
} from "./side-by-side";

const longestSubject = 14;
const longestAside = 10;

/** Where the subject behind a verb that ends before `from` ends, with what stands between commas behind it. */
export function endOfSubjectAfter(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  let at = from;
  while (at < limit && isIn(tokens[at], List.fillers)) at++;
  const run = runFrom(reading, at, Math.min(limit, at + longestSubject));
  if (run.from === run.to) return at;
  const named = quotationOver(reading, run.to);
  // `أعلنت الجماعة استهداف موقع «مهم»`: marks behind an object are none of the subject.
  const whole =
    named &&
    (isInBare(tokens[run.to - 1], List.nameKinds) || endOfFirstPhrase(reading, run) >= run.to);
  if (named && whole && named.after < limit) {
    let end = named.after;
    while (end < limit && (isAdjective(tokens[end] as Token) || isPreposed(tokens[end] as Token)))
      end++;
    return end;
  }
  const kind = tokens[run.to]?.kind ?? "line";
  const first = endOfHolder(tokens, endOfFirstPhrase(reading, run), run.to);
  // `رئيس النادي فلان بيع العقد، …`: the object stands in front of the comma.
  const object = first < run.to && isVerbalNoun(tokens[first]) && !tokens[first]?.facts.isDefinite;
  if (!parting.has(kind) || object) return overAsides(reading, first, limit);
  for (let i = run.to + 1; i < Math.min(limit, run.to + longestAside); i++)
    if (tokens[i]?.kind === kind) return i + 1;
  return run.to + 1;
}

/** `فلان رئيس النادي السعودي بيع العقد`: over the office that stands behind its holder's name. */
function endOfHolder(tokens: readonly Token[], at: number, to: number): number {
  const name = tokens[at - 1]?.facts.nounClass;
  const held = tokens[at]?.facts.nounClass === NounClass.Office || isIn(tokens[at], List.offices);
  const isOffice = held && !isVerbalNoun(tokens[at]);
  const behindName =
    name === NounClass.Given || name === NounClass.Family || name === NounClass.Unknown;
  const definite = name === NounClass.Definite || name === NounClass.AmbiguousGiven;
  if (at >= to || !isOffice || !(behindName || definite)) return at;
  if (!tokens[at]?.facts.isDefinite) return phraseEnd(tokens, { from: at, to });
  // `المشرف العام على المشروع`
  let end = at + 1;
  while (end < to && isAdjective(tokens[end] as Token)) end++;
  return end;
}

/** Signs between which something is said of the subject. */
const parting = new Set(["comma", "dash"]);

/** `مصدر أمني لـ«الميناء» …`, `الحزب في بيان …`: over the one spoken to, and over where it was said. */
function overAsides(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  let at = from;
  // `الاتحاد التونسي لكرة القدم`
  while (at < limit && tokens[at]?.facts.isGluedNoun && !tokens[at]?.facts.isAddressedKind) {
    at++;
    while (at < limit && tokens[at]?.facts.isDefinite) at++;
  }
  at = overTimes(tokens, at, limit);
  at = overAddressee(reading, at, limit);
  const paper = tokens[at + 1];
  const said = isIn(paper, List.papers) || isIn(paper, List.occasions);
  if (isIn(tokens[at], List.placePrepositions) && said && !paper?.facts.isDefinite) {
    at += 2;
    while (at < limit && isBareAdjective(tokens[at] as Token)) at++;
    // `في بيان لها أمس`
    if (ofWhom.test(tokens[at]?.form ?? "")) at++;
    return overTimes(tokens, overAddressee(reading, at, limit), limit);
  }
  // `خلال المؤتمر`
  if (/^(?:خلال|اثناء)$/.test(tokens[at]?.form ?? "") && paper?.facts.isDefinite) {
    at += 2;
    while (at < limit && tokens[at]?.facts.isDefinite && isAdjective(tokens[at] as Token)) at++;
    return overTimes(tokens, at, limit);
  }
  // `عبر موقعها الإلكتروني`
  if (tokens[at]?.form === "عبر" && ownOutlet.test(paper?.form ?? "")) {
    at += 2;
    while (at < limit && tokens[at]?.facts.isDefinite && isAdjective(tokens[at] as Token)) at++;
    return overTimes(tokens, at, limit);
  }
  return endOfPlace(reading, at, limit);
}

/** `لـ«الميناء»`, `لوكالة «الميناء» المحلية`: over whom it was said to. */
function overAddressee(reading: Reading, from: number, limit: number): number {
  const { tokens, lexicon } = reading;
  const addressed =
    tokens[from]?.form === lexicon.source.addressee && quotationOver(reading, from + 1);
  if (addressed) return addressed.after;
  const { isAddressedOutlet, isAddressedKind } = tokens[from]?.facts ?? {};
  if (!isAddressedOutlet && !isAddressedKind) return from;
  let at = from + 1;
  const outlet = quotationOver(reading, at);
  if (outlet?.open !== at) return at;
  at = outlet.after;
  while (at < limit && tokens[at]?.facts.isDefinite && isAdjective(tokens[at] as Token)) at++;
  return at;
}

const ofWhom = /^ل(?:ه|ها|هم)$/;
const ownOutlet = /^(?:موقع|صفحت|حساب|منصت|قنات)(?:ه|ها|هم)$/;

/** `اليوم الاثنين 4 ماي 2020`, `مجددا`: over when it was said. */
function overTimes(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  const isTime = (token: Token | undefined) =>
    isIn(token, List.times) || (at > from && token?.kind === "number");
  for (;;) {
    if (at < limit && isTime(tokens[at])) at++;
    // `أمس (الأحد)`
    else if (
      tokens[at]?.kind === "open" &&
      tokens[at + 2]?.kind === "close" &&
      isTime(tokens[at + 1])
    )
      at += 3;
    else return at;
  }
}

/** `خفر السواحل في المنطقة الساحلية وصول …`: over the place that the subject is in. */
function endOfPlace(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  const some =
    isIn(tokens[at], List.partitivePrepositions) &&
    (isExactly(tokens[at - 1], List.partitives) || isIn(tokens[at - 1], List.groups));
  if (!some && !isIn(tokens[at], List.placePrepositions)) return at;
  const run = runFrom(reading, at + 1, Math.min(limit, at + longestSubject));
  if (run.to === run.from) return at;
  const end = phraseEnd(tokens, run);
  // `مدير المكتب في الأمانة خالد الغامدي إغلاق …`: the name behind the place is the subject's.
  let titled = end;
  while (titled < run.to && isIn(tokens[titled], List.titles)) titled++;
  const { name } = nameInRun(reading, { from: titled, to: run.to });
  return name?.from === titled ? name.to : end;
}
