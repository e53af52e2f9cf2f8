import type { SeedClaim, SeedEvidence, SeedVerdict } from "../desk";

const claim: SeedClaim = {
  words: "الإفراج عن فوغل جاء بعد صفقة تبادل",
  speaker: "مايكل والتز",
  kind: "FACT",
  saidOn: "2025-02-11",
  occasion: "بيان مستشار الأمن القومي الأميركي",
  ar: "قال مستشار الأمن القومي الأميركي مايكل والتز إن روسيا أفرجت عن مارك فوغل ضمن صفقة تبادل قاد مفاوضاتها ستيف ويتكوف.",
  en: "US National Security Advisor Michael Waltz said that Russia released Marc Fogel in an exchange negotiated by Steve Witkoff.",
};

const evidence: SeedEvidence[] = [
  {
    stance: "SUPPORTS",
    title: "Statement from National Security Advisor Michael Waltz",
    publisher: "The White House",
    address: "https://www.whitehouse.gov/briefings-statements/",
    publishedOn: "2025-02-11",
    isPrimary: true,
    excerpt:
      "President Trump, Steve Witkoff and the President’s advisors negotiated an exchange that serves as a show of good faith from the Russians.",
    language: "en",
  },
];

const laterEvidence: SeedEvidence[] = [
  {
    stance: "SUPPORTS",
    title: "إعلان الإفراج عن ألكسندر فينيك في إطار التبادل",
    publisher: "الكرملين",
    address: "http://kremlin.ru/events/president/news",
    publishedOn: "2025-02-12",
    isPrimary: true,
    excerpt: "أُفرج عن مواطن روسي كان محتجزًا في الولايات المتحدة في مقابل الإفراج عن فوغل.",
    language: "ar",
  },
];

const verdict: SeedVerdict = {
  attribution: "confirmed",
  content: "mostly-true",
  ar: {
    finding: "أُعلن عن تبادل فعلًا، ولم يُعرف بعد من أُفرج عنه في المقابل.",
    reasoning:
      "أعلن والتز الإفراج عن فوغل يوم 11 شباط/فبراير 2025 بوصفه تبادلًا [1]، وأعاده ويتكوف من موسكو.\n\nلم تعلن واشنطن ولا موسكو يومها من الذي أُفرج عنه في المقابل، فبقي جزء من القول بلا دليل.",
  },
  en: {
    finding: "An exchange was announced; who was released in return was not known yet.",
    reasoning:
      "Waltz announced Fogel’s release on 11 February 2025 as an exchange [1], and Witkoff brought him from Moscow.\n\nOn that day neither Washington nor Moscow named who was released in return, so a part of the claim stood without evidence.",
  },
  counterSearch: "بيانات وزارة الخارجية الروسية حتى مساء 11 شباط/فبراير 2025.",
};

const correction: SeedVerdict = {
  attribution: "confirmed",
  content: "true",
  counterSearch: "بيانات وزارة الخارجية الروسية والبيت الأبيض بعد الإعلان عن الاسم.",
  changeKind: "CORRECTION",
  ar: {
    finding: "أُفرج عن فوغل في تبادل قاده ويتكوف، وأُفرج في المقابل عن الروسي ألكسندر فينيك.",
    reasoning:
      "أعلن والتز الإفراج عن فوغل يوم 11 شباط/فبراير 2025 بوصفه تبادلًا [1]، وأعاده ويتكوف من موسكو.\n\nثم أُعلن أن الذي أُفرج عنه في المقابل هو الروسي ألكسندر فينيك [2]، فاكتملت أركان القول.",
    note: "كنا قد صنّفناه «صحيح في معظمه» لأن الطرف المقابل لم يكن معروفًا. بعد إعلان اسم ألكسندر فينيك صار التصنيف «صحيح».",
  },
  en: {
    finding:
      "Fogel was released in an exchange led by Witkoff; the Russian Alexander Vinnik was released in return.",
    reasoning:
      "Waltz announced Fogel’s release on 11 February 2025 as an exchange [1], and Witkoff brought him from Moscow.\n\nIt was then announced that the Russian Alexander Vinnik was released in return [2], which completes the claim.",
    note: "We had rated it “Mostly true” because the other side of the exchange was not known. After Alexander Vinnik was named, the rating is “True”.",
  },
};

export const prisonerExchange = { claim, evidence, laterEvidence, verdict, correction };
