import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn, isInBare, isVerbalNoun } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import { nameByWeight } from "./name-by-weight";
import { isKin, nameInRun } from "./name-in-run";
import { isObjectCase } from "./plausible";
import { isOffice } from "./run-parts";

/** Where the first of two noun phrases that stand side by side ends. */
export function endOfFirstPhrase(reading: Reading, run: TokenRange): number {
  const { tokens } = reading;
  const { name, description } = nameInRun(reading, run);
  // `طالب والد الضحية سالم الورد بـ…`
  if (!name && isKin(reading, run)) {
    const child = nameByWeight(tokens, { from: run.from + 1, to: run.to }, reading.surnames);
    if (child) return child.to;
  }
  if (name && (name.from === run.from || description?.from !== name.to)) {
    const between = phraseEnd(tokens, { from: run.from, to: name.from });
    // `طالب المحتجون سالم الناصري بـ…`: a phrase that is complete before the name is the subject.
    const isOwn =
      between >= name.from || isOffice(reading, run.from) || isIn(tokens[run.from], List.titles);
    return isOwn ? name.to : between;
  }
  return phraseEnd(tokens, run);
}

/** Head, what it is of (up to the first word with an article), and the adjectives that follow. */
export function phraseEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = endOfUnnamed(tokens, { from, to });
  if (at > from) return at;
  at = endOfNamed(tokens, { from, to });
  if (at > from) return at;
  while (at < to && !closesPhrase(tokens[at] as Token)) at++;
  at = Math.min(to, at + 1);
  // `المتحدث باسم الجيش`
  if (tokens[at]?.form === "باسم" && speaksFor.test(tokens[from]?.form ?? "") && at + 1 < to)
    return phraseEnd(tokens, { from: at + 1, to });
  const called = endOfPatron(tokens, at, to);
  if (called > at && at - 2 >= from) return endOfBodyName(tokens, at - 2, called, to);
  const alone = at === from + 1;
  while (at < to && isAdjective(tokens[at] as Token)) {
    // `الوزير الأمنيين`: in that case it is the object rather than the subject's adjective.
    if (alone && isObjectCase(tokens[at] as Token)) break;
    at++;
  }
  // `كوريا الشمالية`
  const state = tokens[from]?.facts.nounClass === NounClass.Place;
  if (alone && state && at < to && ofState.test(tokens[at]?.form ?? "")) at++;
  return alone ? overPurposes(tokens, from, at, to) : endOfBodyName(tokens, from, at, to);
}

/** `حركة فتح`, `صحيفة نيويورك تايمز`, `شهود عيان`: a body without article with its name; `from` where none follows. */
function endOfNamed(tokens: readonly Token[], { from, to }: TokenRange): number {
  const [head, next] = [tokens[from], tokens[from + 1]];
  if (!head || !next || from + 1 >= to) return from;
  if (head.form.endsWith("شهود") && next.form === "عيان") return from + 2;
  if (!named.test(head.form)) return from;
  let at = from + 1;
  if (head.form.endsWith("حركه") && next.form === "فتح") at++;
  while (at < to && isNameOfBody(tokens[at] as Token)) at++;
  if (at === from + 1) return from;
  while (at < to && isAdjective(tokens[at] as Token)) at++;
  return at;
}

const named = /^و?(?:حركه|تنظيم|جماعه|صحيفه|مجله|جريده|قناه|شبكه|محطه|موقع|شركه|جامعه|معهد)$/;

const quantity = /^(?:جميع|كل|كافه|بعض|اي|سكان|اهالي)$/;

function isNameOfBody({ facts, form }: Token): boolean {
  const { nounClass, isDefinite, isVerbalNoun: act } = facts;
  if (isDefinite || act || /ا$/.test(form) || quantity.test(form)) return false;
  return (
    nounClass === NounClass.Unknown ||
    nounClass === NounClass.Institution ||
    nounClass === NounClass.AmbiguousGiven ||
    nounClass === NounClass.Place
  );
}

const ofState = /^ال(?:شماليه|جنوبيه|شرقيه|غربيه|ديمقراطيه|شعبيه|وسطي)$/;

/** `الهيئة العامة للأرصاد وحماية البيئة`, `الاتحاد الآسيوي لكرة القدم`: over what a body with its article is for. */
function overPurposes(tokens: readonly Token[], head: number, from: number, to: number): number {
  if (tokens[head]?.facts.nounClass !== NounClass.Institution) return from;
  let at = from;
  // `اللجنة المنظمة للبطولة`: an adjective, where what it is for stands behind it.
  const next = tokens[at + 1];
  if (at === head + 1 && at + 1 < to && tokens[at]?.facts.isDefinite && next && isPurpose(next))
    at++;
  const { form = "", facts } = tokens[at] ?? {};
  if (at >= to || facts?.isAddressedKind) return from;
  if (form.startsWith("لل")) at++;
  else if (bodyIsFor.test(form) && tokens[at + 1]?.facts.isDefinite) at += 2;
  else return from;
  while (at < to && isAdjective(tokens[at] as Token)) at++;
  // `… وحماية البيئة`
  if (at + 1 < to && andFor.test(tokens[at]?.form ?? "") && tokens[at + 1]?.facts.isDefinite)
    return at + 2;
  while (at < to && isSecondField(tokens[at] as Token)) at++;
  return at;
}

const andFor = /^و(?:حمايه|مكافحه|تنميه|رعايه|تطوير|تنظيم|سلامه|حقوق|شيون)$/;
const bodyIsFor =
  /^ل(?:حقوق|كره|شيون|حمايه|مكافحه|رعايه|تنميه|دعم|سلامه|تنظيم|اداره|جراحه|طب|علوم)$/;

const speaksFor = /^و?(?:ال)?(?:متحدث|ناطق)ه?$/;

const patron = /^ال(?:ملك|ملكه|امير|اميره|امام|شيخ|شيخه|سلطان|شهيد)$/;

/** `مركز الملك سلمان`, `جامعة الإمام محمد بن سعود`: where the name ends after which a body is called; `at` without one. */
function endOfPatron(tokens: readonly Token[], at: number, to: number): number {
  const body = tokens[at - 2]?.facts;
  if (!patron.test(tokens[at - 1]?.form ?? "")) return at;
  if (body?.nounClass !== NounClass.Institution || body.isDefinite) return at;
  let end = at;
  while (end < to) {
    const { nounClass } = tokens[end]?.facts ?? {};
    const joined = end > at && tokens[end - 1]?.facts.nounClass === NounClass.Joiner;
    const given = nounClass === NounClass.Given || nounClass === NounClass.AmbiguousGiven;
    if (nounClass !== NounClass.Joiner && !joined && !(given && end === at)) break;
    end++;
  }
  const named = end > at;
  while (named && end < to && isAdjective(tokens[end] as Token)) {
    if (isObjectCase(tokens[end] as Token)) break;
    end++;
  }
  return end;
}

/** `منظمة الأمم المتحدة للطفولة`, `وزارة التربية والتعليم`: over what else a body without article is for. */
function endOfBodyName(tokens: readonly Token[], head: number, from: number, to: number): number {
  const facts = tokens[head]?.facts;
  if (facts?.nounClass !== NounClass.Institution || facts.isDefinite) return from;
  let at = overPurpose(tokens, from, to);
  while (at < to && (isPurpose(tokens[at] as Token) || isSecondField(tokens[at] as Token))) {
    at++;
    while (at < to && isAdjective(tokens[at] as Token)) at++;
  }
  return at;
}

/** `لأجل الوطن`, `من أجل التغيير` */
function overPurpose(tokens: readonly Token[], at: number, to: number): number {
  const behind =
    tokens[at]?.form === "لاجل" ? at + 2 : tokens[at + 1]?.form === "اجل" ? at + 3 : at;
  return behind <= to ? behind : at;
}

/** `للطفولة` */
const isPurpose = (token: Token) => isPreposed(token) && token.form.startsWith("لل");

/** `والتعليم`: one more field, no body or man of its own. */
const isSecondField = ({ form, facts }: Token) =>
  form.startsWith("وال") &&
  facts.cue === null &&
  (facts.nounClass === NounClass.Definite ||
    facts.nounClass === NounClass.Common ||
    facts.nounClass === NounClass.VerbalNoun ||
    fields.test(form));

const fields =
  /^وال(?:تجاره|صناعه|سكان|ماليه|دفاع|اعلام|صحافه|ثقافه|رياضه|زراعه|صحه|عدل|اتصالات|نقل|عمل|سياحه|تعدين|جوازات|جمارك|تقنيه|بحوث|تنميه|فنون|اداب|معادن|اشغال|بلديات|مهجرين|لاجيين|شباب)$/;

/** `خبراء اقتصاديون ارتفاع …`, `مصدر أمني صحة …`: people without name or article, and their adjectives; `from` else. */
function endOfUnnamed(tokens: readonly Token[], { from, to }: TokenRange): number {
  const head = tokens[from];
  const unnamed = isIn(head, List.unnamedSources) || isIn(head, List.groups);
  // `أعلن نائبان تقديم …`: with that ending a dual or plural owns nothing.
  const several = head?.facts.nounClass === NounClass.Office && /..[او]ن$/.test(head.form);
  if ((!unnamed && !several) || head?.facts.isDefinite) return from;
  let at = from + 1;
  while (at < to && isBareAdjective(tokens[at] as Token)) at++;
  // `رفيع المستوى`
  const level = tokens[at]?.form.startsWith("رفيع") ? at + 1 : at;
  if (/^المستو[يى]$/.test(tokens[level]?.form ?? "")) return level + 1;
  const another = isVerbalNoun(tokens[at]) && !tokens[at]?.facts.isDefinite;
  return at > from + 1 || another ? at : from;
}

/** `أمني`, `رفيع`: an adjective without article. */
export const isBareAdjective = (token: Token) =>
  !token.facts.isDefinite &&
  !isVerbalNoun(token) &&
  (token.facts.nounClass === NounClass.Nationality ||
    isInBare(token, List.adjectives) ||
    (/ي(ه|ين|ون|ات)?$/.test(token.form) && !isInBare(token, List.commonNouns)));

/** `للتقنية`: a preposition and its noun in one word. */
export const isPreposed = ({ facts }: Token) =>
  facts.isDefinite && facts.nounClass === NounClass.None;

const closesPhrase = ({ facts }: Token) =>
  facts.isDefinite ||
  facts.nounClass === NounClass.Place ||
  facts.hasOwner ||
  facts.pronoun !== null;

const united = "المتحده";

/** `السعودي`, `المتحدة`: an adjective with its article, which goes on with a phrase that is complete. */
export const isAdjective = (token: Token) =>
  token.facts.isDefinite &&
  (token.facts.nounClass === NounClass.Nationality ||
    isInBare(token, List.adjectives) ||
    token.form === united ||
    (token.facts.nounClass === NounClass.Institution && isInBare(token, List.nationalities)) ||
    (token.facts.nounClass !== NounClass.Institution &&
      token.facts.nounClass !== NounClass.Place &&
      !isInBare(token, List.commonNouns) &&
      /ي(ه|ين|ون|ات)?$/.test(token.form)));
