import type { SeedClaim, SeedEvidence, SeedVerdict } from "../desk";
import { contactGroup, openingRemarks, trumpsPost } from "./speakers";

const postOnTheCall: SeedEvidence = {
  stance: "SUPPORTS",
  title: "Post on Truth Social on the call with President Putin",
  publisher: "Donald J. Trump",
  address: trumpsPost.address,
  publishedOn: "2025-02-12",
  isPrimary: true,
  excerpt:
    "I have asked Secretary of State Marco Rubio, Director of the CIA John Ratcliffe, National Security Advisor Michael Waltz, and Ambassador and Special Envoy Steve Witkoff, to lead the negotiations.",
  language: "en",
};

/** Waits for an editor. */
export const negotiators: { claim: SeedClaim; evidence: SeedEvidence[]; verdict: SeedVerdict } = {
  claim: {
    ...trumpsPost,
    words: "طلب من وزير الخارجية",
    speaker: "دونالد ترامب",
    kind: "FACT",
    ar: "قال دونالد ترامب إنه طلب من روبيو وراتكليف والتز وويتكوف قيادة المفاوضات بشأن أوكرانيا.",
    en: "Donald Trump said that he asked Rubio, Ratcliffe, Waltz and Witkoff to lead the negotiations on Ukraine.",
  },
  evidence: [postOnTheCall],
  verdict: {
    attribution: "confirmed",
    content: "true",
    ar: {
      finding: "كلّف ترامب الأربعة علنًا بقيادة المفاوضات.",
      reasoning: "الأسماء الأربعة وصفاتهم في منشوره كما نقلها المقال [1].",
    },
    en: {
      finding: "Trump publicly asked the four to lead the negotiations.",
      reasoning: "The four names and offices stand in his post as the article reports them [1].",
    },
    counterSearch: "بيانات وزارة الخارجية الأميركية يومي 12 و13 شباط/فبراير 2025.",
  },
};

/** Approved, not published yet. */
export const peaceByDiplomacy: {
  claim: SeedClaim;
  evidence: SeedEvidence[];
  verdict: SeedVerdict;
} = {
  claim: {
    ...contactGroup,
    words: "يعتزم إنهاء الحرب في أوكرانيا من خلال الدبلوماسية",
    speaker: "بيت هيغسيث",
    kind: "PROMISE",
    lookAgainOn: "2026-02-12",
    ar: "قال بيت هيغسيث إن ترامب يعتزم إنهاء الحرب في أوكرانيا من خلال الدبلوماسية.",
    en: "Pete Hegseth said that Trump intends to end the war in Ukraine by diplomacy.",
  },
  evidence: [
    {
      ...openingRemarks,
      stance: "SUPPORTS",
      excerpt:
        "President Trump intends to end this war by diplomacy and bringing both Russia and Ukraine to the table.",
    },
  ],
  verdict: {
    attribution: "confirmed",
    content: "unproven",
    ar: {
      finding: "نقل هيغسيث نية ترامب نقلًا يطابق كلمته، ونعود إلى الوعد بعد عام.",
      reasoning: "العبارة في النص المنشور لكلمته [1]. أما تحقق الوعد فلا دليل عليه بعد.",
    },
    en: {
      finding: "Hegseth’s words match his remarks; we look at the promise again in a year.",
      reasoning:
        "The sentence stands in the published remarks [1]. Whether it is kept cannot be shown yet.",
    },
    counterSearch: "تصريحات البيت الأبيض في الأسبوع نفسه.",
  },
};

/** Returned by the editor. */
export const theCall: {
  claim: SeedClaim;
  evidence: SeedEvidence[];
  verdict: SeedVerdict;
  returnReason: string;
} = {
  claim: {
    words: "الرئيسين بوتين وترامب أجريا الاتصال",
    speaker: "دمتري بيسكوف",
    kind: "FACT",
    saidOn: "2025-02-12",
    occasion: "تصريح للصحافيين بعد الاتصال",
    ar: "قال دمتري بيسكوف إن بوتين وترامب أجريا اتصالًا هاتفيًا يوم 12 شباط/فبراير 2025.",
    en: "Dmitry Peskov said that Putin and Trump spoke by telephone on 12 February 2025.",
  },
  evidence: [
    { ...postOnTheCall, excerpt: "I just had a lengthy and highly productive phone call." },
  ],
  verdict: {
    attribution: "confirmed",
    content: "true",
    ar: { finding: "أكد الطرفان الاتصال.", reasoning: "أعلنه ترامب في منشوره [1]." },
    en: {
      finding: "Both sides confirm the call.",
      reasoning: "Trump announced it in his post [1].",
    },
    counterSearch: "بيانات البيت الأبيض يوم 12 شباط/فبراير 2025.",
  },
  returnReason: "ينقص المصدر الروسي الأولي: أضف بيان الكرملين قبل أن نقول إن الطرفين أكداه.",
};

/** Just taken up. */
export const startOfTalks: { claim: SeedClaim } = {
  claim: {
    ...trumpsPost,
    words: "اتفق الرئيسان على أن تبدأ الفرق المعنية",
    speaker: "دونالد ترامب",
    kind: "FACT",
    ar: "أعلن دونالد ترامب أنه اتفق مع بوتين على أن تبدأ فرق البلدين المفاوضات فورًا.",
    en: "Donald Trump announced that he and Putin agreed that their teams start negotiations immediately.",
  },
};

/** Set aside without a verdict. */
export const optimism: { claim: SeedClaim; note: string } = {
  claim: {
    ...trumpsPost,
    words: "المثمرة للغاية",
    speaker: "دونالد ترامب",
    kind: "OPINION",
    ar: "وصف دونالد ترامب اتصاله ببوتين بأنه مثمر للغاية.",
    en: "Donald Trump called his telephone call with Putin highly productive.",
  },
  note: "وصفٌ من المتحدث لاتصاله، لا واقعة فيه تُفحص.",
};
