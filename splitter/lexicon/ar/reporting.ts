import type { CueEntry } from "../lexicon";

const says = "clause quote";

/** Going on, and saying in one manner or another. */
const saying: readonly CueEntry[] = [
  // زاد is to increase: it reports only where words or a colon follow at once.
  { forms: { past: "زاد" }, frames: says, near: 3, continues: true },
  { forms: { past: "أكمل", present: "يكمل", participle: "مكمل" }, frames: says, near: 8 },
  {
    forms: { past: "استكمل", present: "يستكمل", participle: "مستكمل" },
    frames: "quote",
    near: 10,
    continues: true,
  },
  {
    forms: { past: "استرسل", present: "يسترسل", participle: "مسترسل" },
    frames: "quote",
    near: 8,
    continues: true,
  },
  { forms: { past: "استأنف", participle: "مستأنف" }, frames: "quote", near: 6, continues: true },
  { forms: { past: "أتبع", participle: "متبع" }, frames: "quote", near: 4, continues: true },
  { forms: { past: "أتم:ms أتمت:fs" }, frames: "quote", near: 10, continues: true },
  {
    forms: { past: "تكلم", present: "يتكلم", participle: "متكلم" },
    frames: `${says} sets-speaker`,
  },
  { forms: { past: "أسهب", present: "يسهب", participle: "مسهب" }, frames: "sets-speaker" },
  { forms: { past: "أجمل", participle: "مجمل" }, frames: "quote", near: 5 },
  { forms: { past: "اكتفى اكتفت:fs اكتفوا:mp", participle: "مكتفي" }, frames: "quote", near: 6 },
  { forms: { past: "أنهى أنهت:fs أنهوا:mp", participle: "منهي" }, frames: "quote", near: 10 },
  { forms: { past: "لمح" }, frames: `${says} topic`, prepositions: "إلى", near: 12 },
  {
    forms: { past: "نوه", present: "ينوه", participle: "منوه", noun: "تنويه" },
    frames: `${says} topic`,
    prepositions: "إلى",
  },
  { forms: { participle: "منبه" }, frames: "clause topic", prepositions: "من على إلى" },
  {
    forms: { participle: "كاشفا:ms كاشفة:fs" },
    frames: `${says} topic object`,
    prepositions: "عن",
  },
  // مذكرة is a memorandum or a warrant as well.
  { forms: { participle: "مذكرا:ms مذكرين:mp" }, frames: `${says} topic`, prepositions: "ب" },
  { forms: { participle: "مذكرة:fs" }, frames: "clause", near: 2 },
  { forms: { past: "استذكر", present: "يستذكر", participle: "مستذكر" }, frames: says, near: 12 },
  { forms: { participle: "متذكرا:ms متذكرة:fs متذكرين:mp" }, frames: says },
  { forms: { past: "همس", present: "يهمس", participle: "هامس" }, frames: "quote", near: 8 },
  { forms: { past: "تمتم", present: "يتمتم", participle: "متمتم" }, frames: "quote", near: 8 },
  {
    forms: { past: "نادت:fs نادوا:mp", present: "ينادي", participle: "منادي" },
    frames: "quote topic",
    prepositions: "ب",
    near: 8,
  },
  { forms: { past: "أنشد", present: "ينشد" }, frames: "quote", near: 5 },
  { forms: { past: "أذاع", present: "يذيع" }, frames: "clause", near: 8 },
  { forms: { past: "تناقلت:fs تناقلوا:mp" }, frames: "clause", near: 10 },
  { forms: { past: "تداولت:fs تداولوا:mp" }, frames: "clause", near: 10 },
  { forms: { past: "سربت:fs سربوا:mp" }, frames: "clause", near: 8 },
  // `علمت «…» من مصدر أن`: the source stands after من.
  { forms: { past: "علمت:fs علم:ms" }, frames: says, near: 14, source: "من" },
  {
    forms: { past: "نسبت:fs نسبوا:mp ونسب:ms", present: "ينسب" },
    frames: "clause",
    near: 12,
    source: "إلى",
  },
  { forms: { past: "اقتبس", present: "يقتبس", participle: "مقتبس" }, frames: "quote", near: 10 },
  { forms: { past: "دونت:fs دونوا:mp" }, frames: "quote", near: 14 },
  {
    forms: { past: "أدلى أدلت:fs أدلوا:mp", present: "يدلي", participle: "مدلي" },
    frames: `${says} sets-speaker`,
    near: 16,
  },
  { forms: { past: "صارح", present: "يصارح", participle: "مصارح" }, frames: says, near: 8 },
  {
    forms: { past: "باح:ms باحت:fs باحوا:mp", present: "يبوح" },
    frames: "clause topic",
    prepositions: "ب",
    near: 8,
  },
  {
    forms: { past: "جاهر", present: "يجاهر", participle: "مجاهر" },
    frames: "clause topic",
    prepositions: "ب",
    near: 8,
  },
  { forms: { past: "أطلعت:fs أطلعوا:mp وأطلع:ms", present: "يطلع" }, frames: "clause", near: 8 },
  { forms: { past: "أعلمت:fs أعلموا:mp وأعلم:ms" }, frames: "clause", near: 6 },
  { forms: { past: "أخطرت:fs أخطروا:mp وأخطر:ms" }, frames: "clause", near: 8 },
  { forms: { past: "أعاد", present: "يعيد", participle: "معيد" }, frames: "clause", near: 5 },
  {
    forms: { past: "وعبر:ms فعبر:ms" },
    frames: "clause topic sets-speaker",
    prepositions: "عن",
    near: 8,
  },
  {
    forms: {
      present:
        "ليقول:ms لتقول:fs ليؤكد:ms لتؤكد:fs ليضيف:ms لتضيف:fs ليعلن:ms لتعلن:fs ليوضح:ms لتوضح:fs ليكشف:ms لتكشف:fs ليرد:ms لترد:fs",
    },
    frames: says,
    near: 8,
  },
  {
    forms: { past: "استفسر", present: "يستفسر", participle: "مستفسر" },
    frames: "quote question",
    near: 12,
  },
];

/** Holding, arguing, concluding, doubting. */
const holding: readonly CueEntry[] = [
  { forms: { past: "ذهب ذهبت:fs ذهبوا:mp", present: "يذهب" }, frames: "clause", near: 7 },
  { forms: { past: "عد:ms عدت:fs عدوا:mp", participle: "عادا:ms" }, frames: "clause", near: 7 },
  { forms: { past: "جادل", present: "يجادل", participle: "مجادل" }, frames: says, near: 10 },
  { forms: { past: "حاجج", present: "يحاجج", participle: "محاجج" }, frames: says, near: 10 },
  {
    forms: { past: "احتج", present: "يحتج", participle: "محتجا:ms محتجة:fs" },
    frames: says,
    near: 6,
  },
  {
    forms: { past: "تذرع", present: "يتذرع", participle: "متذرع" },
    frames: "clause topic",
    prepositions: "ب",
  },
  {
    forms: { past: "تحجج", present: "يتحجج", participle: "متحجج" },
    frames: "clause topic",
    prepositions: "ب",
  },
  {
    forms: { past: "تعلل", present: "يتعلل", participle: "متعلل" },
    frames: "clause topic",
    prepositions: "ب",
  },
  {
    forms: { past: "علل", present: "يعلل", participle: "معلل" },
    frames: "clause demand",
    prepositions: "ب",
    near: 16,
  },
  {
    forms: { past: "عزا وعزت:fs فعزت:fs عزوا:mp", present: "يعزو", participle: "عازي" },
    frames: "demand",
    prepositions: "إلى ل",
    near: 20,
  },
  // يرجع is to go back as well, مرجع an authority.
  {
    forms: { past: "أرجع", participle: "مرجعا:ms مرجعة:fs" },
    frames: "demand",
    prepositions: "إلى ل",
    near: 20,
  },
  { forms: { past: "تمسك", present: "يتمسك", participle: "متمسك" }, frames: "clause", near: 6 },
  { forms: { past: "افترض", present: "يفترض", participle: "مفترض" }, frames: "clause", near: 8 },
  { forms: { past: "خمن", present: "يخمن", participle: "مخمن" }, frames: "clause", near: 8 },
  { forms: { past: "استنتج", present: "يستنتج", participle: "مستنتج" }, frames: says, near: 10 },
  { forms: { past: "لاحظ", participle: "ملاحظا:ms ملاحظين:mp" }, frames: says, near: 10 },
  { forms: { past: "توصل", participle: "متوصل" }, frames: "clause", near: 22 },
  { forms: { past: "انتهى انتهت:fs انتهوا:mp" }, frames: "clause", near: 5 },
  { forms: { past: "وجدت:fs وجدوا:mp ووجد:ms" }, frames: "clause", near: 8 },
  { forms: { past: "أثبت أثبتت:fs", present: "يثبت" }, frames: "clause", near: 8 },
  {
    forms: { past: "دلل", present: "يدلل", participle: "مدلل" },
    frames: "clause",
    near: 6,
  },
  { forms: { past: "برهن", present: "يبرهن", participle: "مبرهن" }, frames: "clause", near: 8 },
  { forms: { past: "دلت:fs", present: "تدل:fs" }, frames: "clause", near: 8 },
  { forms: { past: "وثق", present: "يوثق" }, frames: "clause", near: 6 },
  { forms: { past: "ركز", present: "يركز", participle: "مركز" }, frames: "clause", near: 10 },
  { forms: { past: "صمم", participle: "مصمما:ms مصممين:mp" }, frames: "clause", near: 3 },
  { forms: { past: "عول", present: "يعول", participle: "معول" }, frames: "clause", near: 6 },
  { forms: { past: "أومأ", present: "يومئ", participle: "مومئ" }, frames: "clause", near: 6 },
  { forms: { past: "تذمر", present: "يتذمر", participle: "متذمر" }, frames: "clause", near: 8 },
  { forms: { past: "استاء", present: "يستاء", participle: "مستاء" }, frames: "clause", near: 6 },
  { forms: { past: "فاخر", present: "يفاخر", participle: "مفاخر" }, frames: "clause", near: 8 },
  { forms: { past: "تصور", present: "يتصور", participle: "متصور" }, frames: "clause", near: 6 },
  {
    forms: { past: "تشبث:ms تشبثت:fs تشبثوا:mp", present: "يتشبث", participle: "متشبث" },
    frames: "clause",
    near: 6,
  },
  {
    forms: { past: "بصم:ms بصمت:fs", present: "يبصم تبصم:fs يدق تدق:fs يطرق يعزف تعزف:fs" },
    frames: "clause",
    near: 4,
  },
  // What somebody harps on, plays and beats.
  {
    forms: {
      past: "دندن:ms دندنت:fs طبل:ms طبلت:fs",
      present: "يدندن تدندن:fs يطبل تطبل:fs يطنطن تطنطن:fs",
    },
    frames: "clause",
    near: 6,
  },
  {
    forms: { participle: "مسجلا:ms مسجلة:fs مثبتا:ms مثبتة:fs مقدرا:ms مقدرة:fs رادا:ms رادة:fs" },
    frames: "clause",
    near: 2,
  },
  {
    forms: { participle: "ذاهبا:ms ذاهبة:fs منتهيا:ms منتهية:fs مستندا:ms مستندة:fs" },
    frames: "clause",
    near: 3,
  },
  // Otherwise the noun.
  {
    forms: { past: "نصت:fs ونص:ms", present: "ينص" },
    frames: "clause",
    near: 12,
  },
  // Present alone: the past is written as the noun أمن.
  { forms: { present: "يؤمن", participle: "مؤمنا:ms" }, frames: "clause", near: 4 },
  {
    forms: { past: "راهن", present: "يراهن", participle: "مراهن" },
    frames: "clause topic",
    prepositions: "على",
    near: 8,
  },
  {
    forms: { past: "تنبأ", present: "يتنبأ", participle: "متنبئا:ms متنبئة:fs" },
    frames: `${says} topic`,
    prepositions: "ب",
  },
  {
    forms: { past: "تفاءل", present: "يتفاءل", participle: "متفائل" },
    frames: "clause topic",
    prepositions: "ب",
    near: 6,
  },
  {
    forms: { past: "تخوف", present: "يتخوف", participle: "متخوف" },
    frames: "clause topic",
    prepositions: "من",
  },
  {
    forms: { past: "خشي خشيت:fs خشوا:mp", present: "يخشى تخشى:fs يخشون:mp" },
    frames: "clause object",
    near: 8,
  },
  {
    forms: { past: "تطلع", present: "يتطلع", participle: "متطلع" },
    frames: "clause topic",
    prepositions: "إلى",
    near: 10,
  },
  {
    forms: { past: "شكك", present: "يشكك", participle: "مشكك" },
    frames: "clause topic",
    prepositions: "في ب",
    denies: true,
  },
  { forms: { present: "يشك" }, frames: "clause", denies: true, near: 5 },
  {
    forms: { past: "فند", present: "يفند", participle: "مفند" },
    frames: "clause quote object",
    denies: true,
  },
  {
    forms: { past: "كذبت:fs كذبوا:mp وكذب:ms", participle: "مكذب" },
    frames: "clause object",
    denies: true,
    near: 8,
  },
  { forms: { past: "دحض", present: "يدحض", participle: "داحض" }, frames: "object", denies: true },
  {
    forms: { past: "قلل", present: "يقلل", participle: "مقلل" },
    frames: "clause topic",
    prepositions: "من",
  },
  { forms: { past: "قضت:fs" }, frames: "clause", near: 10 },
  { forms: { past: "وحكمت:fs" }, frames: "clause", near: 8 },
  {
    forms: { past: "أفتى أفتت:fs أفتوا:mp", present: "يفتي", participle: "مفتيا:ms" },
    frames: "clause topic",
    prepositions: "ب",
  },
];

/** Threatening, ordering, asking, promising. */
const demanding: readonly CueEntry[] = [
  {
    forms: { past: "توعد", present: "يتوعد", participle: "متوعد" },
    frames: `${says} topic demand`,
    prepositions: "ب",
  },
  {
    forms: { past: "لوح", present: "يلوح", participle: "ملوح" },
    frames: "clause topic",
    prepositions: "ب",
    near: 10,
  },
  {
    forms: { past: "بشرت:fs بشروا:mp وبشر:ms", present: "يبشر", participle: "مبشرا:ms مبشرة:fs" },
    frames: "clause topic",
    prepositions: "ب",
    near: 10,
  },
  { forms: { past: "زف زفت:fs", present: "يزف" }, frames: "clause", near: 8 },
  {
    forms: { past: "حض حضت:fs حضوا:mp", present: "يحض", participle: "حاض" },
    frames: "demand",
    prepositions: "على",
  },
  {
    forms: { past: "أهاب", present: "يهيب", participle: "مهيب" },
    frames: "clause topic demand",
    prepositions: "ب",
  },
  {
    forms: { past: "أوعز", present: "يوعز", participle: "موعز" },
    frames: "clause demand",
    prepositions: "ب",
  },
  // أمر and وجه are nouns as well.
  {
    forms: { past: "أمرت:fs أمروا:mp وأمر:ms فأمر:ms", present: "يأمر:ms" },
    frames: "clause demand",
    prepositions: "ب",
    near: 10,
  },
  {
    forms: { past: "وجهت:fs وجهوا:mp ووجه:ms فوجه:ms", present: "يوجه", participle: "موجه" },
    frames: "quote demand",
    prepositions: "ب",
    near: 8,
  },
  {
    forms: { past: "طلبت:fs طلبوا:mp وطلب:ms فطلب:ms", present: "يطلب" },
    frames: "clause demand",
    prepositions: "من",
    near: 12,
  },
  { forms: { past: "التمس", present: "يلتمس", participle: "ملتمس" }, frames: "clause", near: 8 },
  { forms: { past: "توسل", present: "يتوسل", participle: "متوسل" }, frames: says, near: 8 },
  { forms: { past: "اشترط", present: "يشترط", participle: "مشترط" }, frames: "clause object" },
  {
    forms: { past: "ألح ألحت:fs", present: "يلح", participle: "ملح" },
    frames: "clause topic",
    prepositions: "على",
    near: 8,
  },
  {
    forms: { past: "حلف:ms حلفت:fs حلفوا:mp", present: "يحلف", participle: "حالف" },
    frames: says,
    near: 6,
  },
  {
    forms: { past: "تباهى تباهت:fs تباهوا:mp", present: "يتباهى", participle: "متباهي" },
    frames: "clause topic",
    prepositions: "ب",
  },
  {
    forms: { past: "تفاخر", present: "يتفاخر", participle: "متفاخر" },
    frames: "clause topic",
    prepositions: "ب",
  },
];

/** Describing, judging, mocking; praise and blame name who speaks on without making a claim. */
const judging: readonly CueEntry[] = [
  {
    forms: { past: "نعت", present: "ينعت", participle: "ناعت" },
    frames: "quote demand",
    prepositions: "ب",
    near: 12,
  },
  // شبه is half of "peninsula" and "semi-"; يشبه is to be like.
  {
    forms: { past: "شبهت:fs شبهوا:mp وشبه:ms", participle: "مشبه" },
    frames: "quote demand",
    prepositions: "ب",
    near: 16,
  },
  { forms: { past: "أسماه:ms أسمته:fs أسماها:ms أسمتها:fs سماه:ms" }, frames: "quote", near: 3 },
  {
    forms: { past: "استغرب", present: "يستغرب", participle: "مستغرب" },
    frames: `${says} object question`,
  },
  { forms: { past: "تعجب", present: "يتعجب", participle: "متعجب" }, frames: `${says} question` },
  {
    forms: { past: "استهجن", present: "يستهجن", participle: "مستهجن" },
    frames: `${says} sets-speaker`,
  },
  { forms: { past: "أسف", present: "يأسف", participle: "آسف" }, frames: "clause", near: 5 },
  { forms: { past: "تأسف", present: "يتأسف", participle: "متأسف" }, frames: "clause sets-speaker" },
  {
    forms: { past: "سخر", present: "يسخر", participle: "ساخرا:ms ساخرة:fs ساخرين:mp" },
    frames: `${says} sets-speaker`,
    near: 12,
  },
  { forms: { past: "تهكم", present: "يتهكم", participle: "متهكم" }, frames: says, near: 10 },
  { forms: { past: "مازح", participle: "ممازح" }, frames: "quote", near: 8 },
  {
    forms: { past: "اعتذر", present: "يعتذر", participle: "معتذر" },
    frames: `${says} sets-speaker`,
    near: 10,
  },
  {
    forms: { past: "اعترض", present: "يعترض", participle: "معترض" },
    frames: "clause sets-speaker",
    near: 10,
  },
  { forms: { past: "تحفظ", present: "يتحفظ", participle: "متحفظ" }, frames: "sets-speaker" },
  { forms: { past: "ورفض:ms رفضت:fs رفضوا:mp", participle: "رافض" }, frames: "sets-speaker" },
  { forms: { past: "رحب", present: "يرحب", participle: "مرحب" }, frames: "sets-speaker" },
  {
    forms: { past: "أثنى أثنت:fs أثنوا:mp", present: "يثني", participle: "مثني" },
    frames: "sets-speaker",
  },
  { forms: { participle: "مباركا:ms مباركة:fs" }, frames: "sets-speaker" },
  { forms: { past: "امتدح", present: "يمتدح", participle: "ممتدح" }, frames: "sets-speaker" },
  {
    forms: { past: "هنأت:fs هنأوا:mp", present: "يهنئ", participle: "مهنئ" },
    frames: "sets-speaker",
  },
  { forms: { past: "نعى نعوا:mp", present: "ينعى تنعى:fs" }, frames: "sets-speaker" },
  { forms: { past: "وشكر:ms شكرت:fs شكروا:mp", present: "يشكر" }, frames: "sets-speaker" },
  {
    forms: { past: "لامت:fs لاموا:mp", present: "يلوم", participle: "لائم" },
    frames: "sets-speaker",
  },
  { forms: { past: "وبخ", present: "يوبخ", participle: "موبخ" }, frames: "sets-speaker" },
  { forms: { past: "شجب", present: "يشجب", participle: "شاجب" }, frames: "sets-speaker" },
  // `حمّل الحكومة مسؤولية التأخير`: otherwise to carry.
  { forms: { past: "حملت:fs حملوا:mp وحمل:ms", participle: "محمل" }, frames: "sets-speaker" },
  { forms: { past: "تبنى تبنت:fs تبنوا:mp", participle: "متبني" }, frames: "sets-speaker" },
  { forms: { past: "تبرأ", present: "يتبرأ", participle: "متبرئ" }, frames: "sets-speaker" },
];

/** Touching on a subject, and acts after which the one who acts goes on to speak. */
const leading: readonly CueEntry[] = [
  { forms: { past: "استعرض", present: "يستعرض", participle: "مستعرض" }, frames: "sets-speaker" },
  { forms: { past: "تطرق", present: "يتطرق", participle: "متطرق" }, frames: "sets-speaker" },
  { forms: { past: "عرج", participle: "معرج" }, frames: "sets-speaker" },
  { forms: { past: "ألقى ألقت:fs ألقوا:mp", present: "يلقي" }, frames: "sets-speaker" },
  { forms: { past: "ترافع", present: "يترافع" }, frames: "sets-speaker" },
  { forms: { past: "دشن", present: "يدشن", participle: "مدشن" }, frames: "sets-speaker" },
  {
    forms: { past: "ترأست:fs وترأس:ms", present: "يترأس", participle: "مترئس" },
    frames: "sets-speaker",
  },
  { forms: { past: "تفقد", present: "يتفقد", participle: "متفقد" }, frames: "sets-speaker" },
  { forms: { past: "استقبل", present: "يستقبل" }, frames: "sets-speaker" },
];

/**
 * Nouns of saying with their owner, as a second-hand report has them (`نقلت عنه تشديده على أن`).
 * Feminine ones are given as they stand before the ending (`إشارته`).
 */
const nouns: readonly CueEntry[] = [
  { forms: { noun: "إشارت" }, frames: "clause", near: 4 },
  { forms: { noun: "بالإشارة بالتشديد بالتذكير بالتلميح بالتنبيه" }, frames: "clause", near: 4 },
  { forms: { noun: "تشديد" }, frames: "clause", near: 6 },
  { forms: { noun: "ترجيح" }, frames: "clause", near: 6 },
  { forms: { noun: "اعتقاد" }, frames: "clause", near: 4 },
  { forms: { noun: "اعتراف" }, frames: "clause", near: 6 },
  { forms: { noun: "إقرار" }, frames: "clause", near: 4 },
  { forms: { noun: "ادعاء ادعائ" }, frames: "clause", near: 4 },
  { forms: { noun: "شهادت" }, frames: "clause", near: 4 },
  { forms: { noun: "استبعاد" }, frames: "clause", denies: true, near: 4 },
  { forms: { noun: "إنكار" }, frames: "clause", denies: true, near: 4 },
  { forms: { noun: "مطالبت" }, frames: "clause demand", prepositions: "ب", near: 8 },
  { forms: { noun: "تنبيه" }, frames: "clause", near: 4 },
  { forms: { noun: "تلميح" }, frames: "clause", near: 4 },
  { forms: { noun: "تهديد" }, frames: "clause", near: 4 },
  { forms: { noun: "رؤيت" }, frames: "clause", near: 4 },
  { forms: { noun: "تساؤل" }, frames: "quote", near: 4 },
];

/** Reporting words beyond those of `ar.ts`. Where both hold a form, the entry here is the fuller one. */
export const moreReporting: readonly CueEntry[] = [
  ...saying,
  ...holding,
  ...demanding,
  ...judging,
  ...leading,
  ...nouns,
];

/** Phrases that attribute; the source follows (`جاء في بيان الوزارة أن`, `على ما أفاد مسؤول`). */
export const moreAttributions: readonly string[] = [
  // in a paper
  "جاء في",
  "ورد في",
  "وفق ما جاء في",
  "بحسب ما جاء في",
  "بحسب ما ورد في",
  // as … said
  "على ما أفاد",
  "على ما أفادت",
  "على ما أعلن",
  "على ما أعلنت",
  "على ما ذكر",
  "على ما ذكرت",
  "على ما أكد",
  "على ما أكدت",
  "على ما أوضح",
  "على ما أوضحت",
  "على ما قال",
  "على ما قالت",
  "على ما يقول",
  "على ما تقول",
  "على ما نقل عن",
  // in the words of
  "على لسان",
  "على حد زعم",
  "على حد زعمه",
  "على حد زعمها",
  "على حد زعمهم",
  "على حد قولهم",
  "على حد تعبيرهم",
  "على حد وصفهم",
  "بتعبير",
  "على ذمة",
  // in the opinion of
  "برأي",
  "في رأي",
  "من وجهة نظر",
  "في نظر",
  "بنظر",
  "في تقدير",
  "باعتقاد",
];

/** Forms that report without anybody being said to speak, beyond those of `ar.ts`. */
export const moreImpersonal =
  "قيل يزعم يروى يحكى يفترض يظن يخشى يؤمل يرتقب يستبعد يجدر يحتمل يشتبه يقدر يخيل يتردد يشاع أشيع لوحظ شوهد تبين اتضح ثبت ظهر بدا يبدو يظهر يتضح يتبين يستفاد يفهم يستشف يستنتج ينسب نسب أفيد علم سمع";
