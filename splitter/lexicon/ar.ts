import { adverbs, commonAdjectives, commonNouns, timeWords } from "./ar/common-nouns";
import { familyNames, foreignFamilyNames } from "./ar/family-names";
import {
  ambiguousNames,
  compoundEndings,
  foreignGivenNames,
  foreignWomensNames,
  givenNames,
  nameJoiners,
  womensNames,
} from "./ar/given-names";
import { inflect } from "./ar/inflect";
import { outlets, properBodies, speakingBodies, speakingGroups } from "./ar/institutions";
import { nameKinds, namingPhrases } from "./ar/name-kinds";
import { nationalities, nationalityPlurals } from "./ar/nationalities";
import {
  dualOffices,
  officeQualifiers,
  offices,
  pluralOffices,
  titles,
  womensOffices,
} from "./ar/offices";
import { arabCities, countries, placeHeads, worldCities } from "./ar/places";
import { moreAttributions, moreImpersonal, moreReporting } from "./ar/reporting";
import type { CueEntry, Lexicon } from "./lexicon";

const says = "clause quote";

/** Verbs of saying whose complement is a clause or the words themselves. */
const saying: readonly CueEntry[] = [
  {
    forms: {
      past: "قال قالت:fs قالوا:mp قلن:fp",
      present: "يقول",
      participle: "قائل",
      noun: "قول",
    },
    frames: says,
  },
  {
    forms: { past: "أضاف أضفن:fp", present: "يضيف", participle: "مضيف" },
    frames: says,
    continues: true,
  },
  {
    forms: { past: "أكد", present: "يؤكد", participle: "مؤكد", noun: "تأكيد" },
    frames: `${says} object topic`,
    prepositions: "على",
  },
  { forms: { past: "أوضح", present: "يوضح", participle: "موضح", noun: "إيضاح" }, frames: says },
  {
    forms: { past: "أعلن", present: "يعلن", participle: "معلن", noun: "إعلان" },
    frames: `${says} object topic`,
    prepositions: "عن",
  },
  { forms: { past: "ذكر", present: "يذكر", participle: "ذاكر" }, frames: says },
  { forms: { past: "صرح", present: "يصرح", participle: "مصرح", noun: "تصريح" }, frames: says },
  {
    forms: { past: "أشار أشرن:fp", present: "يشير", participle: "مشير" },
    frames: `${says} topic`,
    prepositions: "إلى",
  },
  {
    forms: { past: "لفت", present: "يلفت", participle: "لافت" },
    frames: `${says} topic`,
    prepositions: "إلى",
  },
  { forms: { past: "نوه", present: "ينوه", participle: "منوه" }, frames: says },
  {
    forms: { past: "نبه", present: "ينبه", participle: "منبه" },
    frames: `${says} topic`,
    prepositions: "إلى",
  },
  {
    forms: { past: "ألمح", present: "يلمح", participle: "ملمح" },
    frames: `${says} topic`,
    prepositions: "إلى",
  },
  {
    forms: { past: "وبين:ms فبين:ms بينت:fs وبينوا:mp", present: "يبين", participle: "مبين" },
    frames: says,
    near: 6,
  },
  {
    forms: { past: "كشف", present: "يكشف", participle: "كاشف" },
    frames: `${says} topic`,
    prepositions: "عن",
  },
  {
    forms: { past: "أفاد أفدن:fp", present: "يفيد", participle: "مفيد", noun: "إفادة" },
    frames: `${says} topic`,
    prepositions: "ب عن",
  },
  { forms: { past: "أخبر", present: "يخبر", participle: "مخبر" }, frames: says },
  { forms: { past: "أبلغ", present: "يبلغ", participle: "مبلغ" }, frames: says },
  {
    forms: { past: "شدد", present: "يشدد", participle: "مشدد" },
    frames: `${says} topic`,
    prepositions: "على",
  },
  { forms: { past: "اعتبر", present: "يعتبر", participle: "معتبر" }, frames: says },
  { forms: { past: "رأى رأت:fs رأوا:mp", present: "يرى" }, frames: "clause quote" },
  {
    forms: { past: "تابع", present: "يتابع", participle: "متابع" },
    frames: says,
    near: 12,
    continues: true,
  },
  { forms: { past: "واصل", present: "يواصل", participle: "مواصل" }, frames: says, continues: true },
  { forms: { past: "أردف", present: "يردف", participle: "مردف" }, frames: says, continues: true },
  {
    forms: { past: "استطرد", present: "يستطرد", participle: "مستطرد" },
    frames: says,
    continues: true,
  },
  { forms: { past: "استدرك", present: "يستدرك", participle: "مستدرك" }, frames: says },
  { forms: { past: "مضى مضت:fs مضوا:mp", present: "يمضي" }, frames: "quote" },
  { forms: { past: "ختم", present: "يختم", participle: "خاتم" }, frames: says, continues: true },
  {
    forms: { past: "اختتم", present: "يختتم", participle: "مختتم" },
    frames: says,
    continues: true,
  },
  { forms: { past: "علق", present: "يعلق", participle: "معلق", noun: "تعليق" }, frames: says },
  { forms: { past: "عقب", present: "يعقب", participle: "معقب" }, frames: says, near: 5 },
  { forms: { past: "كتب", present: "يكتب", participle: "كاتب" }, frames: says, near: 8 },
  { forms: { past: "غرد", present: "يغرد", participle: "مغرد" }, frames: says },
  { forms: { past: "نشر", participle: "ناشر" }, frames: "quote", near: 8 },
  { forms: { past: "هتف", present: "يهتف", participle: "هاتف" }, frames: says },
  { forms: { past: "ردد", present: "يردد", participle: "مردد" }, frames: says },
  { forms: { past: "رد ردت:fs ردوا:mp", present: "يرد" }, frames: says, near: 8 },
  { forms: { past: "أجاب أجبن:fp", present: "يجيب", participle: "مجيب" }, frames: says },
  { forms: { past: "سأل", present: "يسأل", participle: "سائل" }, frames: "quote" },
  { forms: { past: "تساءل", present: "يتساءل", participle: "متسائل" }, frames: `${says} question` },
  { forms: { past: "روى روت:fs رووا:mp", present: "يروي" }, frames: says, near: 8 },
  { forms: { past: "حكى حكت:fs", present: "يحكي" }, frames: says },
  {
    forms: { past: "تحدث", present: "يتحدث", participle: "متحدث" },
    frames: `${says} sets-speaker`,
    near: 8,
  },
  {
    forms: { past: "أعرب", present: "يعرب", participle: "معرب", noun: "إعراب" },
    frames: `${says} topic sets-speaker`,
    prepositions: "عن",
  },
  {
    forms: { past: "عبرت:fs عبروا:mp", present: "يعبر", participle: "معبر" },
    frames: "clause sets-speaker",
  },
  {
    forms: { past: "أقر", present: "يقر", participle: "مقر" },
    frames: `${says} topic`,
    prepositions: "ب",
  },
  {
    forms: { past: "اعترف", present: "يعترف", participle: "معترف" },
    frames: `${says} topic`,
    prepositions: "ب",
  },
  { forms: { past: "زعم", present: "يزعم", participle: "زاعم", noun: "زعم" }, frames: says },
  { forms: { past: "ادعى ادعت:fs ادعوا:mp", present: "يدعي", participle: "مدعي" }, frames: says },
  { forms: { past: "جزم", present: "يجزم", participle: "جازم" }, frames: says },
  {
    forms: { past: "أوصى أوصت:fs", present: "يوصي", participle: "موصي" },
    frames: "clause topic",
    prepositions: "ب",
  },
  { forms: { past: "شهد", participle: "شاهد" }, frames: "clause", near: 5 },
  { forms: { past: "أقسم", present: "يقسم", participle: "مقسم" }, frames: says },
  { forms: { past: "شرح", present: "يشرح", participle: "شارح" }, frames: says, near: 8 },
  { forms: { past: "فسر", present: "يفسر", participle: "مفسر" }, frames: says },
  { forms: { past: "أورد", present: "يورد", participle: "مورد" }, frames: says },
  {
    forms: { past: "نقل", present: "ينقل", participle: "ناقل" },
    frames: says,
    near: 14,
    source: "عن",
  },
  { forms: { past: "أظهر" }, frames: "clause", near: 6 },
  {
    forms: { past: "جدد", present: "يجدد", participle: "مجدد" },
    frames: "clause topic object sets-speaker",
    prepositions: "على",
  },
  { forms: { past: "كرر", present: "يكرر", participle: "مكرر" }, frames: says },
  {
    forms: { past: "أصر", present: "يصر", participle: "مصر" },
    frames: "clause topic",
    prepositions: "على",
  },
  { forms: { past: "أبرز", present: "يبرز", participle: "مبرز" }, frames: "clause", near: 8 },
  { forms: { past: "قدر" }, frames: "clause", near: 8 },
  { forms: { past: "ظن", present: "يظن", participle: "ظان" }, frames: "clause" },
  { forms: { past: "صاح", present: "يصيح", participle: "صائح" }, frames: says },
  { forms: { past: "صرخ", present: "يصرخ", participle: "صارخ" }, frames: says },
  { forms: { past: "خاطب", present: "يخاطب", participle: "مخاطب" }, frames: "quote" },
  {
    forms: { past: "اشتكى اشتكت:fs اشتكوا:mp", present: "يشتكي", participle: "مشتكي" },
    frames: `${says} topic`,
    prepositions: "من",
  },
  {
    forms: { past: "شكا شكت:fs شكوا:mp", present: "يشكو", participle: "شاكي" },
    frames: `${says} topic`,
    prepositions: "من",
  },
  {
    forms: { past: "برر", present: "يبرر", participle: "مبرر" },
    frames: "clause quote demand sets-speaker",
    prepositions: "ب",
    near: 12,
  },
  {
    forms: { past: "نصح", present: "ينصح", participle: "ناصح" },
    frames: "clause quote demand",
    prepositions: "ب",
  },
  { forms: { past: "أنذر", present: "ينذر", participle: "منذر" }, frames: "clause" },
  { forms: { past: "طمأن", present: "يطمئن", participle: "مطمئن" }, frames: "clause quote" },
  { forms: { past: "أبان", present: "يبين", participle: "مبين" }, frames: says },
  { forms: { past: "أيد", present: "يؤيد", participle: "مؤيد" }, frames: "clause sets-speaker" },
  {
    forms: { past: "تكهن", present: "يتكهن", participle: "متكهن" },
    frames: "clause topic",
    prepositions: "ب",
  },
  { forms: { past: "دعم", participle: "داعم" }, frames: "sets-speaker" },
  {
    forms: { past: "استنكر", present: "يستنكر", participle: "مستنكر" },
    frames: "quote question sets-speaker",
  },
  { forms: { past: "ندد", present: "يندد", participle: "مندد" }, frames: "sets-speaker" },
  { forms: { past: "استشهد", participle: "مستشهد" }, frames: "quote", near: 10 },
  { forms: { past: "استهل", present: "يستهل", participle: "مستهل" }, frames: "quote", near: 10 },
  { forms: { past: "افتتح" }, frames: "sets-speaker" },
  { forms: { past: "زاد", present: "يزيد" }, frames: says, near: 3, continues: true },
  {
    forms: { past: "دفع", present: "يدفع", participle: "دافع" },
    frames: "clause",
    near: 10,
  },
  {
    forms: { past: "حمل", present: "يحمل", participle: "محمل" },
    frames: "demand",
    prepositions: "مسؤولية المسؤولية تبعات",
    near: 10,
  },
  { forms: { past: "أصدر", present: "يصدر" }, frames: "sets-speaker" },
  { forms: { past: "رفض", present: "يرفض" }, frames: "sets-speaker" },
  { forms: { past: "سرد" }, frames: "sets-speaker" },
  { forms: { past: "لخص", present: "يلخص", participle: "ملخص" }, frames: says },
  { forms: { past: "ارتأى ارتأت:fs", present: "يرتئي" }, frames: "clause" },
  {
    forms: { past: "أفصح", present: "يفصح", participle: "مفصح" },
    frames: `${says} topic`,
    prepositions: "عن",
  },
  { forms: { past: "أجمع", present: "يجمع", participle: "مجمع" }, frames: "clause" },
  { forms: { past: "خلص", participle: "خالص" }, frames: "clause", near: 8 },
];

/** Expecting, promising, denying, warning, demanding, describing. */
const acting: readonly CueEntry[] = [
  { forms: { past: "توقع", present: "يتوقع", participle: "متوقع" }, frames: `${says} object` },
  { forms: { past: "رجح", present: "يرجح", participle: "مرجح" }, frames: `${says} object` },
  {
    forms: { past: "استبعد", present: "يستبعد", participle: "مستبعد" },
    frames: `${says} object`,
    denies: true,
  },
  { forms: { past: "اعتقد", present: "يعتقد", participle: "معتقد" }, frames: says },
  {
    forms: { past: "تمنى تمنت:fs تمنوا:mp", present: "يتمنى", participle: "متمني متمن" },
    frames: says,
  },
  { forms: { past: "أمل", present: "يأمل", participle: "آمل" }, frames: "clause", near: 6 },
  {
    forms: { past: "تعهد", present: "يتعهد", participle: "متعهد" },
    frames: `${says} topic`,
    prepositions: "ب",
  },
  { forms: { past: "وعد", participle: "واعد" }, frames: `${says} topic`, prepositions: "ب" },
  {
    forms: { past: "نفى نفت:fs نفوا:mp", present: "ينفي", participle: "نافي", noun: "نفي" },
    frames: "clause quote object",
    denies: true,
  },
  {
    forms: { past: "أنكر", present: "ينكر", participle: "منكر" },
    frames: "clause quote object",
    denies: true,
  },
  {
    forms: { past: "حذر", present: "يحذر", participle: "محذر", noun: "تحذير" },
    frames: `${says} demand`,
    prepositions: "من",
  },
  {
    forms: { past: "هدد", present: "يهدد", participle: "مهدد" },
    frames: `${says} topic`,
    prepositions: "ب",
  },
  {
    forms: { past: "طالب", present: "يطالب", participle: "مطالب" },
    frames: `${says} demand`,
    prepositions: "ب",
  },
  {
    forms: { past: "دعا دعت:fs دعوا:mp", present: "يدعو", participle: "داعي داع" },
    frames: "clause quote demand",
    prepositions: "إلى ل",
  },
  {
    forms: { past: "ناشد", present: "يناشد", participle: "مناشد" },
    frames: "quote demand",
    prepositions: "ب",
  },
  {
    forms: { past: "حث حثت:fs", present: "يحث", participle: "حاث" },
    frames: "demand",
    prepositions: "على",
  },
  { forms: { past: "اقترح", present: "يقترح", participle: "مقترح" }, frames: `${says} object` },
  {
    forms: { past: "اتهم", present: "يتهم", participle: "متهم" },
    needsObject: true,
    frames: "demand",
    prepositions: "ب",
  },
  {
    forms: { past: "وصف", present: "يصف", participle: "واصف" },
    needsObject: true,
    frames: "clause quote demand",
    prepositions: "ب",
  },
  {
    forms: {
      past: "سماه:ms سماها:ms سمته:fs سمتها:fs أسماه:ms أسماها:ms أسمته:fs أسمتها:fs يسميه:ms يسميها:ms تسميه:fs تسميها:fs يسمونه:mp يسمونها:mp",
    },
    frames: "quote",
    near: 5,
    calls: true,
  },
  { forms: { past: "انتقد", present: "ينتقد", participle: "منتقد" }, frames: "sets-speaker" },
  { forms: { past: "دافع", present: "يدافع", participle: "مدافع" }, frames: "sets-speaker" },
  { forms: { past: "أشاد", present: "يشيد", participle: "مشيد" }, frames: "sets-speaker" },
  { forms: { past: "قدم", present: "يقدم", participle: "مقدم" }, frames: "sets-speaker" },
  { forms: { past: "أدان", present: "يدين", participle: "مدين" }, frames: "sets-speaker" },
  { forms: { past: "ثمن", present: "يثمن", participle: "مثمن" }, frames: "sets-speaker" },
  {
    forms: { past: "أبدى أبدت:fs أبدوا:mp", present: "يبدي", participle: "مبدي" },
    frames: "sets-speaker",
  },
];

const past = [
  { agreement: "ms" },
  { after: "ت", agreement: "fs" },
  { after: "وا", agreement: "mp" },
  { after: "ا", agreement: "mp" },
  { after: "تا", agreement: "fp" },
  { after: "ن", agreement: "fp" },
  { after: "ه", agreement: "ms", withObject: true },
  { after: "ها", agreement: "ms", withObject: true },
  { after: "هم", agreement: "ms", withObject: true },
  { after: "هما", agreement: "ms", withObject: true },
  { after: "تهما", agreement: "fs", withObject: true },
  { after: "ته", agreement: "fs", withObject: true },
  { after: "تها", agreement: "fs", withObject: true },
  { after: "تهم", agreement: "fs", withObject: true },
  { after: "وه", agreement: "mp", withObject: true },
  { after: "وها", agreement: "mp", withObject: true },
];
const present = [
  { agreement: "ms" },
  { instead: "ي", before: "ت", agreement: "fs" },
  { after: "ون", agreement: "mp" },
  { after: "ان", agreement: "mp" },
  { after: "ه", agreement: "ms", withObject: true },
  { after: "ها", agreement: "ms", withObject: true },
  { after: "هم", agreement: "ms", withObject: true },
  { instead: "ي", before: "ت", after: "ه", agreement: "fs", withObject: true },
  { instead: "ي", before: "ت", after: "ها", agreement: "fs", withObject: true },
  { instead: "ي", before: "ت", after: "هم", agreement: "fs", withObject: true },
  { after: "ونه", agreement: "mp", withObject: true },
  { after: "ونها", agreement: "mp", withObject: true },
  { instead: "ي", before: "ت", after: "ان", agreement: "fp" },
  { after: "ن", agreement: "fp" },
];
const participle = [
  { after: "ا", agreement: "ms" },
  { after: "ة", agreement: "fs" },
  { after: "ين", agreement: "mp" },
  { after: "ات", agreement: "fp" },
];
const noun = [
  { after: "ه", agreement: "ms" },
  { after: "ها", agreement: "fs" },
  { after: "هم", agreement: "mp" },
  { before: "ب", after: "ه", agreement: "ms" },
  { before: "ب", after: "ها", agreement: "fs" },
  { before: "ب", after: "هم", agreement: "mp" },
  { before: "بال" },
  { before: "ب" },
  {},
];

/** Nouns with their owner (`رئيسها`, `روايته`), from those without. */
function owned(...lists: readonly string[]): string {
  const stems = all(...lists)
    .split(/\s+/)
    .filter((word) => word.length > 2 && !word.startsWith("ال"));
  const short = stems.filter((word) => !word.endsWith("ة"));
  const feminine = stems
    .filter((word) => word.endsWith("ة"))
    .map((word) => `${word.slice(0, -1)}ت`);
  return inflect([...short, ...feminine].join(" "), "ه ها هم");
}

const all = (...lists: readonly string[]) => lists.join(" ");

export const arabic: Lexicon = {
  language: "ar",
  script: "arabic",
  commonWords: "في من على إلى أن عن مع هذا التي الذي كان بعد خلال",
  capitals: false,
  subject: ["after", "before"],
  zeroComplementiser: false,
  article: "ال",
  finalSpellings: "ى ي",
  gluedArticles: "بال كال لل",
  connectives: "و ف",
  glued: "ب ل ك و ف ال وب ول بال لل",
  addressee: "ل",
  singlePrepositions: "بلك",
  pronounEndings: "ه ها هم هما هن نا ني ك كم",
  paradigms: {
    past: { act: "verb", inflections: past },
    present: { act: "verb", inflections: present },
    participle: { act: "participle", inflections: participle },
    noun: { act: "noun", inflections: noun },
  },
  cues: [...moreReporting, ...saying, ...acting],
  complementisers: "أن إن بأن ان بان",
  complementiserBlockers:
    "خاصة خصوصا بسبب لاسيما سيما إلا بعد قبل منذ دون بدون كما رغم حتى غير بيد مع لولا يمكن يجب ينبغي لا شرط سوى حيث علما يذكر يشار لدرجة بمجرد يتوقع المقرر المتوقع المنتظر كاد يعتقد",
  continuers: "كما عليه فضلا إضافة",
  notCues:
    "مقره تابعته تابعتها تابعه تابعها يتابعه يتابعها إذاعة نشرة تجمع لوحة لوحته إدانة إجابة شجب عقبة قدرة مدينة مذكرة مقترحات متوقعة يبلغ تبلغ ناقلة مواصلات تقدم أيدن سالت ادعاء أعراب إضافة مجددا بينهم بينها بينه بينهما بيننا عبره بعده رده مقدمة زاده",
  clauseJoiners: "و",
  clausePrepositions: "إلى إلي على عن من",
  fronting: "أما",
  caseEndings: "ا",
  attributionBlockers:
    "يبدو يظهر يرام توجيهات خطة خطط معايير آلية نظام أنظمة قانون شروط ضوابط جدول تعليمات فهم حاجة منظور رؤية أسس قواعد مبدأ عقود اتفاق برنامج عمر جنس حاجة احتياج حالة نوع موقع ترتيب تسلسل أهمية أولوية رغبة طلب تخصص تصنيف حجم وزن كمية سعر قدرة إمكانية إمكانات ظروف متطلبات مواصفات مقاييس لوائح إجراءات سياسات بنود نصوص مادة مواد شريعة أصول عادات تقاليد توقيت تقويم مدة فترة منهج إستراتيجية خارطة نموذج مفهوم سنة درجة مستوى مواعيد موعد جداول أحكام صيغة صيغ تصاميم مخططات أنواع فئات أعمار مراحل مرحلة طريقة أسلوب أحدث أعلى أفضل أهواء مزاج هوى",
  impersonal: all("يذكر يشار يتوقع ينتظر يعتقد يلاحظ يرجح يقال تردد", moreImpersonal),
  nobodies:
    "البعض بعضهم بعضها كثيرون الكثيرون كثير الكثير كثيرين غيره الآخرون الآخر آخرون آخر أحد المرء الجميع الكل غيرهم",
  cueBlockers: "لا يوم عدم لم لن دون بدون رفض رفضت رفضوا فضل فضلت فضلوا",
  attributions: [
    ...moreAttributions,
    "بحسب",
    "حسب",
    "حسبما",
    "بحسبما",
    "وفق",
    "وفقا ل",
    "وفقا",
    "طبقا ل",
    "طبقا",
    "نقلا عن",
    "على حد قول",
    "على حد تعبير",
    "على حد وصف",
    "على حد قوله",
    "على حد تعبيره",
    "على حد وصفه",
    "على حد قولها",
    "على حد تعبيرها",
  ],
  attributionLinks: "ما لما عما",
  titles: all(
    "ركن السيد السيدة الدكتور الدكتورة د المهندس المهندسة م الشيخ الشيخة الأستاذ الأستاذة الأمير الأميرة الملك الملكة اللواء العميد العقيد المقدم الرائد النقيب الملازم الفريق المشير الجنرال الركن البحري الطيار الحاج البروفيسور البابا المطران الأنبا الإمام الكابتن السيناتور الراحل المرحوم المتقاعد معالي سعادة سمو فضيلة سماحة صاحب السمو الملكي",
    titles,
  ),
  offices: all(
    "رئيس رئيسة نائب نائبة وزير وزيرة مدير مديرة مستشار مستشارة متحدث متحدثة ناطق ناطقة مبعوث مبعوثة سفير سفيرة أمين أمينة قائد قائدة محافظ محافظة حاكم مدرب مدربة لاعب لاعبة حارس نجم مهاجم عضو عضوة مساعد مساعدة وكيل وكيلة محلل محللة كاتب كاتبة خبير خبيرة أستاذ أستاذة باحث باحثة ناشط ناشطة محامي محامية قاضي قاض عمدة كبير كبيرة مسؤول مسؤولة مشرف مشرفة مؤسس مؤسسة زعيم زعيمة مندوب مندوبة ممثل ممثلة منسق منسقة مفوض مفوضة رائد مرشح مرشحة عميد مراسل مراسلة صاحب صاحبة طبيب طبيبة مفتي مرشد ملك ملكة أمير أميرة ولي نقيب نقيبة خليفة نظيره نظيرته موظف موظفة قنصل ملحق سكرتير سكرتيرة عالم مهندس مهندسة فنان فنانة طالب طالبة صحافي صحافية صحفي صحفية إعلامي إعلامية زميل زميلة قيادي قيادية داعية رجل سيدة مواطن مواطنة مخرج مخرجة ممثل ممثلة مطرب مطربة روائي روائية شاعر شاعرة ناقد ناقدة",
    offices,
    womensOffices,
    dualOffices,
    pluralOffices,
  ),
  officeWords: all(
    "عام عاما أول أولى ثاني تنفيذي سابق حالي أعلى مجلس لجنة هيئة وزارة شركة نادي نادى فريق منتخب منطقة محافظة مدينة دائرة إدارة قسم شؤون شئون وحدة مركز مكتب جامعة كلية معهد مدرسة مستشفى حزب حركة اتحاد جمعية مؤسسة بنك صحيفة جريدة مجلة قناة وكالة موقع إذاعة تحرير شرطة دوريات أمن حرس حدود جيش أركان قوات خارجية دفاع داخلية مالية تعليم صحة عدل نفط باسم جلالة لشؤون أعمال برنامج مشروع مهرجان تنسيقية غرفة سوق دار بلدية أمانة إقليم جمهورية مملكة ولاية سلطنة دولة حكومة برلمان كتلة تيار جبهة تحالف ائتلاف محكمة نيابة هيئه خط وسط مرمى هجوم دوري كرة قدم حقوق إنسان علاقات إعلام بحوث دراسات فرع خاص إلى من عهد خادم عرش ضد تطوير تنمية تنظيم مكافحة رعاية خدمات عمليات",
    officeQualifiers,
  ),
  institutions: all(
    "وزارة حكومة شركة هيئة لجنة وكالة صحيفة جريدة مجلة قناة إذاعة موقع منظمة حركة حزب جمعية مؤسسة جامعة محكمة نيابة شرطة جيش برلمان مجلس مصدر مصادر مسؤول مسؤولون مسؤولين وسائل تقارير تقرير دراسة بيان نادي اتحاد سكان أهالي شهود خبراء محللون متظاهرون ناشطون نشطاء مراقبون بنك مصرف مركز ولاية إدارة أمانة قيادة قيادات صحف الصحف حرس قوات مديرية بلدية بعثة شعب معارضة أغلبية السلطات سلطات عائلة أسرة محامون أطباء مكتب رئاسة سفارة وثائق أرقام بيانات استطلاع",
    speakingBodies,
    speakingGroups,
  ),
  dualOffices: {
    الرئيسان: "الرئيس",
    الرئيسين: "الرئيس",
    الوزيران: "الوزير",
    الوزيرين: "الوزير",
    المدربان: "المدرب",
    المدربين: "المدرب",
  },
  relatives: "الذي التي الذين اللذين اللذان اللتين اللاتي",
  pronouns:
    "محدثنا:ms محدثتنا:fs محدثي:ms هو:ms هي:fs هم:mp هما:mp سموه:ms سموها:fs معاليه:ms معاليها:fs سعادته:ms سعادتها:fs فضيلته:ms سماحته:ms جلالته:ms فخامته:ms غبطته:ms قداسته:ms",
  phraseEnds: all(
    "إلي حتي خلاله خلالها أثناءه أثناءها مرة مرتين مرات مجددا الأسبوع الشهر أسبوع شهر يوم رافضا رافضة طالبا طالبة مفضلا مفضلة مشترطا مشترطة مبتسما مبتسمة ضاحكا ضاحكة لغاية نفس ذات نفسه نفسها أنفسهم ذاته ذاتها عينه معه معها معهم عليه عليها عليهم إليه إليها إليهم منه منها منهم لديه لديها لديهم بينهم فيهم عنهم أمامه أمامها في فى الى من إلى على عن عبر خلال مع بعد قبل منذ حول لدى عند أثناء ضمن بشأن بخصوص ضد بين أمام تحت فوق حتى حيث بينما فيما عقب إثر أمس اليوم غدا مساء السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة أيضا كذلك قد لقد سوف لم لن لا ليس كثيرا قليلا مطولا طويلا كان كانت أو ثم لكن إذ إذا لأن بأنه مما ما وهو وهي بهذا بذلك له لها لهم هنا هناك ذلك بعنوان ردا تعليقا بدوره بدورها عنها عنه فيها فيه مؤخرا لاحقا سابقا الماضي المقبل جدا لدي بحضور باستخدام بلسان",
    adverbs,
    timeWords,
  ),
  fillers:
    "فيه فيها كثيرا قليلا مطولا طويلا خلاله خلالها أثناءه أثناءها عليه عليها عليهم مبتسما مبتسمة ضاحكا ضاحكة باكيا باكية ساخرا ساخرة غاضبا غاضبة متأثرا متأثرة مازحا مازحة متهكما هاتفيا به بها أيضا كذلك عنها عنه له لها لهم لهن بدوره بدورها أمس اليوم مؤخرا لاحقا قد من جهته جهتها جانبه جانبها كل",
  apposers: "وهو وهي ويدعى وتدعى واسمه واسمها",
  adjectives: all(
    commonAdjectives,
    "كبير بارز رفيع عام عامة أول أولى ثاني ثانية تنفيذي تنفيذية سابق سابقة حالي حالية أعلى فني فنية رسمي رسمية",
  ),
  outlets: all(outlets, "بي سي سكاي نيوز صحيفة جريدة مجلة قناة إذاعة موقع وكالة تلفزيون"),
  papers:
    "بيانا تصريحا خطابا بلاغا رسالة بيانات أرقام إحصاءات إحصائيات معطيات بيان تصريح تصريحات كلمة خطاب بلاغ",
  ownThoughts: "أعتقد أظن",
  anyWords: "أي أية ما",
  copulas:
    "كان كانت يكون تكون سيكون ستكون كانوا يكونوا يعد تعد يعتبر تعتبر يمثل تمثل أصبح أصبحت بات باتت ليس ليست يبقى تبقى يظل",
  occasions:
    "مؤتمر حديث لقاء مقابلة حوار اتصال منشور تغريدة تدوينة رسالة مقال تسجيل جلسة اجتماع ندوة",
  perfectMarks: "قد",
  thusWords: "هكذا بهذا",
  calledWords:
    "يدعى تدعى المعروف المعروفة الملقب الملقبة الشهير الشهيرة المكنى المدعو المدعوة المسمى المسماة الراحل الراحلة",
  banners: "لافتة لافتات لوحة لوحات يافطة يافطات ملصق ملصقات شعارات منشورات",
  writtenOn: "عليها عليه فيها",
  demonstratives: "هذا هذه ذلك تلك هؤلاء أولئك ذاك",
  sameWords: "نفسه نفسها ذاته ذاتها عينه عينها أنفسهم",
  groups: all(
    speakingGroups,
    "مصادر تقارير مسؤولون مسؤولين مسئولون شهود خبراء محللون مراقبون نشطاء أهالي سكان",
  ),
  partitives:
    "اثنان اثنتان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عدد أحد إحدى عشرات مئات آلاف مجموعة كثير واحد واحدة جمع غالبية معظم اثنان اثنين نحو بعض",
  partitivePrepositions: "من",
  unnamedSources:
    "مصدر مصادر مسؤول مسؤولة مسؤولون مسؤولين مسئول مسئولون شاهد شهود متحدث دبلوماسي دبلوماسيون خبير خبراء ضابط ناشط نشطاء طبيب محام محلل قيادي عضو أعضاء سكان مقربون مستشار مستشارة مساعد مقرب مندوب سفير وزير نائب",
  prepositions: "باسم في فى من إلى إلي على عن مع عبر ضد بين لدى خلال بعد قبل حول منذ",
  auxiliaries: "قد لقد كان كانت سبق أيضا",
  tails: [
    "ويتفق",
    "ويوافق",
    "ويوافقه",
    "ويختلف",
    "ويشاطره",
    "ويخالفه",
    "وهو",
    "وهي",
    "في إشارة",
    "في اشارة",
    "وذلك ردا",
    "وذلك بعد",
    "وذلك عقب",
    "وهو ما",
    "وهي ما",
    "الأمر الذي",
    "وهو الأمر",
    "وذلك في تصريح",
    "وذلك في بيان",
    "وذلك في كلمة",
    "وذلك في مؤتمر",
    "وذلك في حديث",
    "وذلك خلال",
    "وذلك على هامش",
    "رغم",
    "على الرغم من",
    "في حين",
    "جاء ذلك",
    "علما بأن",
    "يذكر أن",
    "على هامش",
    "يشار إلى",
  ],
  circumstances: "فى عقب بعد قبل خلال أثناء منذ عند لدى حول عن في على",
  clauseStarts:
    "هنا كما فيما بينما حيث كذلك بدوره بدورها لكن لكنه لكنها لكنهم لكنهما إذ ثم أما غير بيد إلا فقد",
  times:
    "أمس اليوم غدا البارحة الليلة صباح مساء ظهر فجر ليل يوم السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة الماضي الماضية المقبل الجاري الحالي الفائت المنصرم يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل ماي جوان جويلية أوت كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين محرم صفر شعبان رمضان شوال ه هـ م مجددا مؤخرا لاحقا سابقا أيضا كذلك مرارا مجددة بشدة قطعيا تماما جملة وتفصيلا بشكل قاطع",
  notClauses: "",
  secondHand: "عن",
  placePrepositions: "في فى لدى على عن ضد",
  ownerEndings: "ته تها تهم",
  speechWithoutCue: 9,
  verbPrefixes: "ي سي ست سن سا لي",
  speechSigns:
    "نحن أنا إننا إنني لا لم لن ليس ليست لسنا قد سوف يجب ينبغي هناك كان كانت كنا يكون تكون إن أن أنه إنه إنها أنها لأن لأننا لكن لكننا إذا لو هل ما لدينا علينا لنا هو هي هم هذا هذه ذلك نريد نأمل نحتاج يا للغاية جدا تماما أبدا مطلقا كلنا كلهم فورا حاليا دائما سنظل سنبقى كيف متى أين لماذا بأي نرفض نطالب نؤكد ندعو نعمل نحن لست أنت أنتم إنكم لعل ليت كأن طالما مهما سيما",
  nameKinds: all(
    "منصة صحيفة جريدة مجلة قناة وكالة موقع إذاعة حركة حزب جماعة تنظيم تيار شركة مؤسسة مجموعة برنامج مبادرة حملة عملية مشروع خطة كتاب رواية ديوان فيلم مسلسل مسرحية أغنية ألبوم قصيدة لوحة شعار عنوان بعنوان وسم هاشتاغ هاشتاق لقب بلقب اسم باسم المسماة المسمى المعروف المعروفة الملقب سفينة باخرة طائرة صاروخ كتيبة لواء كتائب سرايا ألوية جائزة بطولة كأس دوري مهرجان معرض ملعب ستاد استاد فندق مطعم متجر تطبيق نظام لعبة سلسلة مقال مقالة دراسة بحث جهاز شبكة فرقة نادي فريق منتخب مركز معهد جمعية رابطة اتحاد ولاية مدينة قرية قبائل قبيلة عشيرة ملف فيروس مرض إعصار عاصفة صفحة حساب تويتر وقت ماركة طراز نوع مصطلح كلمة تعبير جريمة ظاهرة حقيبة حي شارع",
    nameKinds,
    owned(
      "كتاب رواية ديوان فيلم مسلسل مسرحية أغنية ألبوم قصيدة لوحة برنامج مبادرة حملة صحيفة مجلة موقع قناة كليب فيديو مسلسل مشروع مقال مقالة عمل حساب قناة شركة مؤسسة",
    ),
  ),
  namingPhrases: [
    ...namingPhrases,
    "ما يسمى",
    "ما يعرف",
    "فيما يسمى",
    "فيما يعرف",
    "بما يسمى",
    "بما يعرف",
    "لما يسمى",
    "ما تسمى",
    "ما تعرف",
    "المعروف ب",
    "المعروفة ب",
    "الملقب ب",
    "يطلق عليها",
    "يطلق عليه",
    "أطلق عليه",
    "أطلق عليها",
    "تحت شعار",
    "تحت عنوان",
    "وصف ب",
    "وصفت ب",
  ],
  givenNames: all(
    "محمد أحمد محمود علي حسن حسين عبدالله عبدالعزيز عبدالرحمن عبد خالد فهد سعد سعود سلطان سلمان فيصل تركي بندر نايف ناصر صالح سالم سعيد إبراهيم يوسف موسى عيسى يعقوب داود سليمان عمر عثمان بلال طارق زياد وليد هشام سامي سمير رامي كريم جمال كمال جلال طلال عادل ماجد فؤاد نبيل جابر حسام عماد إياد مروان رضا مصطفى مرتضى جعفر كاظم حيدر عباس قاسم باسم هاني وائل رائد غسان عصام عوض بدر حمد حمدان راشد زايد خليفة منصور ياسر أسامة أيمن أشرف تامر شريف مدحت ممدوح جورج ديفيد فاطمة عائشة مريم سارة نورة هدى ليلى منى هند أمل سلوى نوال سميرة نادية كريمة رانيا دينا رشا عبدالحليم عبدالكريم عبدالفتاح عبدالمجيد عبداللطيف إسماعيل إسحاق مشعل متعب عواد عايض ثامر صبري لؤي عدنان قيس أنور مازن نزار",
    givenNames,
    womensNames,
    foreignGivenNames,
    foreignWomensNames,
  ),
  womenNames: all(womensNames, foreignWomensNames),
  ambiguousNames,
  familyNames: all(familyNames, foreignFamilyNames),
  places: all(countries, arabCities, worldCities),
  nationalities: all(nationalities, nationalityPlurals),
  commonNouns: all(commonNouns, commonAdjectives, placeHeads),
  bodies: all(properBodies, outlets),
  nameJoiners,
  compoundEndings,
  verbalNouns:
    "توقف تقدم تأخر تدهور توسع تقلص تدفق تسرب تمدد توغل تفشي تكبد تراكم تعطل تفكك تعافي نجاة أمنية قبض عثور ضغط حجب نهب خرق كسب فوز نمو دهس ذبح صلة علاقة وقوع حدوث اندلاع مقتل مصرع وفاة است.ا.ة سرعة ضمان حق حقوق وضع دفع منح سن ترك فك شطب كف بذل أخذ درء صد ردع ضم مد سد عقد طي محو نزع نبذ حسم حفظ حقن خلق دمج رأب ربط صون ضخ عرض فض قبول قمع كبح لجم مضي مثول نقض وقوف وفاء وفاة نجاح فشل بقاء لجوء هروب فرار بلوغ خروج دخول حضور غياب ظهور مرور عبور تورط تعرض تحسن تعثر تفوق تضرر تجنب تطور تغير تكرار تصدي تبني سعي عزم ثقة ضلوع إيجاد مضاعفة عقوبات بطلان براءة مسؤولية عمق متانة قوة نفاد ضبط رفع خفض حجز سحب نقل قطع هدم فصل حل عزل شن نشر طرح صرف جمع كسر حرق قتل خطف طرد سجن حظر حصر جلب كشف رصد فرض غلق بيع شراء صيانة زيادة عودة ..و. ا.ا.ة اتهامات مزاعم صحة أنباء عدم وجود ضرورة أهمية استمرار ت..ي. ت..يه ا..ا. ا...ا. ا....ا. است..ا. م.ا..ة ت.ا.. ت..ية .ا..ية حرص التزام نية رغبة قدرة قرب حاجة سقوط وصول حصول حدوث رفض دعم وقف فتح منع بدء مقتل إصابة صدور وقوع لقاء حديث",
  abbreviations: "د م أ ص ب هـ ف ر ش ي",
};
