/** The people whom the article quotes, with their Wikidata entries where we are sure of them. */
export const speakers = [
  { ar: "دونالد ترامب", en: "Donald Trump", wikidataId: "Q22686" },
  { ar: "بيت هيغسيث", en: "Pete Hegseth", wikidataId: "" },
  { ar: "دمتري بيسكوف", en: "Dmitry Peskov", wikidataId: "" },
  { ar: "مايكل والتز", en: "Michael Waltz", wikidataId: "" },
] as const;

/** Occasions that several claims share. */
export const contactGroup = {
  saidOn: "2025-02-12",
  occasion: "اجتماع مجموعة الاتصال الدفاعية بشأن أوكرانيا، بروكسل",
  address: "https://www.defense.gov/News/Speeches/",
} as const;

export const trumpsPost = {
  saidOn: "2025-02-12",
  occasion: "منشور على منصة تروث سوشال بعد الاتصال الهاتفي",
  address: "https://truthsocial.com/@realDonaldTrump",
} as const;

/** The opening remarks in Brussels, "as delivered". */
export const openingRemarks = {
  title: "Opening Remarks by Secretary of Defense Pete Hegseth at Ukraine Defense Contact Group",
  publisher: "U.S. Department of Defense",
  address: "https://www.defense.gov/News/Speeches/",
  publishedOn: "2025-02-12",
  isPrimary: true,
  language: "en",
  ownerKind: "STATE",
  ownerName: "United States of America",
  relevance: "نص الكلمة كاملًا كما نشرته الجهة التي يتبع لها قائلها.",
} as const;
