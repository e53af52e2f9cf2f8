import type { SeedClaim, SeedEvidence, SeedVerdict } from "../desk";

const claim: SeedClaim = {
  words: "دام نحو ساعة ونصف الساعة",
  speaker: "دمتري بيسكوف",
  kind: "NUMBER",
  saidOn: "2025-02-12",
  occasion: "تصريح للصحافيين بعد الاتصال",
  ar: "قال المتحدث باسم الكرملين دمتري بيسكوف إن الاتصال بين بوتين وترامب يوم 12 شباط/فبراير 2025 دام نحو ساعة ونصف الساعة.",
  en: "Kremlin spokesman Dmitry Peskov said that the call between Putin and Trump on 12 February 2025 lasted about an hour and a half.",
};

const evidence: SeedEvidence[] = [
  {
    stance: "SUPPORTS",
    title: "Telephone conversation with US President Donald Trump",
    publisher: "President of Russia",
    address: "http://en.kremlin.ru/events/president/news",
    publishedOn: "2025-02-12",
    isPrimary: true,
    excerpt: "The conversation lasted almost an hour and a half.",
    language: "en",
  },
  {
    stance: "CONTEXT",
    title: "Post on Truth Social on the call with President Putin",
    publisher: "Donald J. Trump",
    address: "https://truthsocial.com/@realDonaldTrump",
    publishedOn: "2025-02-12",
    isPrimary: true,
    excerpt:
      "I just had a lengthy and highly productive phone call with President Vladimir Putin of Russia.",
    language: "en",
  },
];

const verdict: SeedVerdict = {
  attribution: "confirmed",
  content: "unproven",
  ar: {
    finding: "قالها بيسكوف، لكنّ مدة الاتصال لا يثبتها غير الكرملين.",
    reasoning:
      "أعلن الكرملين أن الاتصال دام قرابة ساعة ونصف الساعة [1]، ونقل المقال ذلك عن بيسكوف نقلًا صحيحًا.\n\nوصف ترامب الاتصال بأنه «مطوّل» ولم يذكر مدته [2]. لم نجد مصدرًا مستقلًا عن الطرف الروسي يثبت المدة أو ينفيها.",
  },
  en: {
    finding: "Peskov said it, but nobody except the Kremlin gives the length of the call.",
    reasoning:
      "The Kremlin announced that the call lasted almost an hour and a half [1], and the article reports Peskov rightly.\n\nTrump called it “lengthy” and gave no length [2]. We found no source independent of the Russian side that confirms or denies it.",
  },
  counterSearch: "بيانات البيت الأبيض ومنشورات ترامب يومي 12 و13 شباط/فبراير 2025.",
};

export const callLength = { claim, evidence, verdict };
