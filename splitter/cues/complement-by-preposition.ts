import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isVerbalNoun } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";
import type { Complement } from "./cue";
import { opensClause } from "./opens-clause";

/** The preposition of the cue's frame at token `i`: alone, or written together with the next word. */
function prepositionAt(
  reading: Reading,
  sense: CueSense,
  i: number,
): { word: number; glued: boolean } | null {
  const written = reading.tokens[i]?.form ?? "";
  const form = written === "الي" ? "الى" : written;
  for (const preposition of sense.prepositions) {
    if (form === preposition) {
      const next = reading.tokens[i + 1]?.form ?? "";
      return preposition === "من" && together.test(next) ? null : { word: i + 1, glued: false };
    }
    if (aside.test(form)) continue;
    if (
      reading.lexicon.glued.includes(preposition) &&
      form.startsWith(preposition) &&
      (form.length > 3 ||
        (form.length > 2 && (reading.quotationAt[i + 1] !== -1 || tokenIsGluedNoun(reading, i))))
    )
      return { word: i, glued: true };
  }
  return null;
}

/** `من أجل`, `من خلال`: what is no preposition of the verb. */
const together =
  /^(?:اجل|قبل|خلال|دون|بين|بينه?م|بينها|اصل|حيث|ثم|ضمن|جانب|جانبه|جانبها|جهته|جهتها|طرف|جهه)$/;

/** `بساعات`, `بشكل`, `بهدف`: when, how and why it was done, rather than what was asked or touched. */
const aside =
  /^ب(?:عدما|ينما|دون|ساعات|دقايق|ايام|اسابيع|اشهر|سنوات|شكل|صوره|طريقه|نسبه|نتيجه|هدف|مناسبه|سبب|واسطه|حضور|مشاركه|حسب|رفقه|معيه|صفه|نحو|بالغ|شده|قوه|حده|وضوح|صراحه|صحبه|رعايه|قياده|رياسه|اسم|موجب|شان|خصوص|اجماع|فارق|قيمه|مبلغ|تكلفه|معدل|واقع|حدود)$/;

const tokenIsGluedNoun = ({ tokens }: Reading, at: number) =>
  tokens[at]?.facts.isGluedNoun ?? false;

/** `عن اعتقاده بأن …`, `عن ثقته في أن …`: what somebody thinks is the clause behind it. */
const thought = /^(?:اعتقاد|ثقت|امل|اقتناع|قناعت|يقين|ظن)(?:ه|ها|هم|نا)$/;

/** `معربا عن استيائه من …`: what somebody feels is no claim. */
const feeling =
  /^(?:تهنيت|تحيت|تهاني|شكر|اسف|حزن|سعادت|سرور|فخر|غضب|تعازي|تضامن|مواسات|تعازي|استياي?|استياء|استنكار|امتنان|اعتزاز|ارتياح|تقدير|اعجاب|احترام|تفاول|تعاطف|اندهاش|استغراب|انزعاج|ابتهاج|افتخار)(?:ه|ها|هم|نا)?$/;

/** Is the word a verbal noun, a preposition written together with it aside? */
function namesAct(token: Token | undefined, glued: boolean): boolean {
  if (!glued) return isVerbalNoun(token);
  return (
    token !== undefined &&
    (token.facts.isGluedNoun ||
      isUnlisted(token) ||
      token.form.startsWith("بال") ||
      (token.form.startsWith("لل") && isVerbalNoun(token)))
  );
}

/** `أعلن النادي عن ضمه للحارس`: a noun with its owner. */
function isOwnAct(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.facts.isDefinite || !owned.test(token.form)) return false;
  const noun = token.facts.nounClass;
  const open =
    noun === NounClass.None ||
    noun === NounClass.Unknown ||
    noun === NounClass.Common ||
    noun === NounClass.VerbalNoun;
  return open && !(token.word?.written ?? "").endsWith("ة") && !feeling.test(token.form);
}

const owned = /^..+(?:ه|ها|هم)$/;

/** `بخرق`: a form that no list holds, which begins like a preposition and its noun. */
const isUnlisted = ({ form, facts }: Token) =>
  facts.nounClass === NounClass.Unknown && !facts.isDefinite && form.startsWith("ب");

/** `مشيراً إلى استمرار …`: preposition and verbal noun, as near as the subject allows. */
export function verbalNounAfterPreposition(
  reading: Reading,
  sense: CueSense,
  from: number,
  end: number,
): Complement | null {
  if (!sense.frames.has("topic")) return null;
  const { tokens, quotationAt } = reading;
  for (let i = from; i < Math.min(end, from + 40); i++) {
    const kind = tokens[i]?.kind;
    if (kind === "stop" || kind === "colon") return null;
    const preposition = quotationAt[i] === -1 ? prepositionAt(reading, sense, i) : null;
    if (!preposition) continue;
    const { word, glued } = preposition;
    if (handsOwnWords(reading, word)) continue;
    if (sense.frames.has("sets-speaker") && feeling.test(tokens[word]?.form ?? "")) return null;
    // `عن اعتقاده بأن …`, `عن أمله في أن …`
    const thinks = thought.test(tokens[word]?.form ?? "");
    if (thinks && (opensClause(reading, word + 1) || opensClause(reading, word + 2))) continue;
    // `عن أمله في نجاح الخطة`
    const hoped = thinks && tokens[word + 1]?.form === "في" && isVerbalNoun(tokens[word + 2]);
    if (hoped) return { kind: "topic", at: i, from: word, quotation: null };
    // `على إذاعة «…»`: where it was said.
    if (isExactly(tokens[word], List.outlets) && quotationAt[word + 1] !== -1) continue;
    const fits =
      quotationAt[word] !== -1 ||
      (tokens[i]?.form === "عن" && !sense.frames.has("sets-speaker") && isOwnAct(tokens[word])) ||
      namesAct(tokens[word], glued) ||
      sense.act === "participle";
    // `وأكد على الاجتماع الذي سيعقد`: what is mentioned and described is no proposition.
    const mentioned = tokens[word]?.facts.isDefinite && isIn(tokens[word + 1], List.relatives);
    if (mentioned && !glued && !reading.lexicon.source.capitals) return null;
    if (fits && tokens[word]?.kind !== "line" && !opensClause(reading, word))
      return { kind: "topic", at: i, from: word, quotation: null, glued };
  }
  return null;
}

/** `بقولهم: «…»`: a noun of saying with its owner and words of its own. */
function handsOwnWords({ tokens, quotationAt }: Reading, at: number): boolean {
  const said = tokens[at]?.facts.cue;
  return said?.act === "noun" && said.agreement.gender !== null && quotationAt[at + 1] !== -1;
}

/** `داعياً الجميع إلى …`, `واصفاً المكالمة بـ…`: the one addressed or described belongs to the statement. */
export function demandBefore(
  reading: Reading,
  sense: CueSense,
  from: number,
  end: number,
): Complement | null {
  const { tokens, quotationAt } = reading;
  // `وصف بـ«…»`: a passive with nobody who describes.
  const passive = prepositionAt(reading, sense, from);
  const needs = sense.entry.needsObject === true && !sense.withObject;
  const isPassive = passive && (needs || quotationAt[passive.word] !== -1);
  if (sense.act === "verb" && isPassive && !reading.lexicon.source.capitals) return null;
  if (sense.act === "verb" && passive && quotationAt[passive.word] !== -1) return null;
  for (let i = from; i <= Math.min(end, from + 30); i++) {
    if (quotationAt[i] !== -1) continue;
    const token = tokens[i];
    if (!token || token.kind === "stop" || token.kind === "colon") return null;
    const isGluedClause = opensClause(reading, i) && startsWithPreposition(sense, token);
    const preposition = prepositionAt(reading, sense, i);
    if (preposition && handsOwnWords(reading, preposition.word)) continue;
    // `حذر عدد من السكان من …`
    const before = tokens[i - 1];
    const some = isExactly(before, List.partitives) || isIn(before, List.groups);
    if (token.form === "من" && some && !reading.lexicon.source.capitals) continue;
    // `دعا الأمين العام لحزب …`, `طالب الناطق بالدفاع المدني …`: what somebody heads or speaks for.
    if (preposition?.glued && i < from + longestOffice && isOfBody(reading, i)) continue;
    const asks =
      isGluedClause ||
      (preposition && (!preposition.glued || namesAct(token, true) || quotationAt[i + 1] !== -1));
    if (!asks) continue;
    // `دعا المبعوث إلى سوريا فلان إلى …`: where somebody is sent is not what is asked.
    const place = tokens[i + 1]?.facts.nounClass === NounClass.Place;
    if (preposition && !preposition.glued && place && asksAgain(reading, sense, i + 2, end))
      continue;
    const asked = preposition
      ? {
          askedAt: i,
          asked: preposition.glued ? i : opensClause(reading, i + 1) ? i + 2 : i + 1,
          glued: preposition.glued,
        }
      : { askedAt: i, asked: i + 1, glued: false };
    return { kind: "demand", at: from, from, quotation: quotationAt[i + 1] ?? null, ...asked };
  }
  return null;
}

const longestOffice = 7;
const body =
  /^[لب](?:ال)?(?:وزاره|شرطه|حزب|حركه|فريق|نادي|شركه|هييه|منطقه|محافظه|مدينه|اماره|حقوق|كره|دفاع|جامعه|مستشفي|منظمه|مجلس|لجنه|بنك|اتحاد|حكومه|جيش)$/;

/** Is a body, written together with its preposition, what the office before it is of? */
function isOfBody({ tokens, lexicon }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.facts;
  if (lexicon.source.capitals || !before?.isDefinite || !body.test(tokens[at]?.form ?? ""))
    return false;
  const { nounClass } = before;
  return nounClass !== NounClass.Given && nounClass !== NounClass.Family;
}

/** Does the same preposition stand once more before a noun of doing? */
function asksAgain({ tokens }: Reading, sense: CueSense, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 12); i++) {
    if (tokens[i]?.kind === "stop" || tokens[i]?.kind === "comma") return false;
    if (sense.prepositions.has(tokens[i]?.form ?? "")) return isVerbalNoun(tokens[i + 1]);
  }
  return false;
}

function startsWithPreposition({ prepositions }: CueSense, { form }: Token): boolean {
  for (const preposition of prepositions) if (form.startsWith(preposition)) return true;
  return false;
}
