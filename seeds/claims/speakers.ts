import type { SeedSpeaker } from "../desk";

/** The people whom the article quotes or names, with their Wikidata entries where we are sure. */
export const speakers: readonly SeedSpeaker[] = [
  {
    ar: "دونالد ترامب",
    en: "Donald Trump",
    wikidataId: "Q22686",
    aliases: ["دونالد ترمب", "دونالد جون ترامب"],
    offices: [
      { ar: "رئيس الولايات المتحدة", en: "President of the United States", heldFrom: "2025-01-20" },
      { kind: "PARTY", ar: "الحزب الجمهوري", en: "Republican Party" },
    ],
  },
  {
    ar: "بيت هيغسيث",
    en: "Pete Hegseth",
    wikidataId: "Q16733372",
    aliases: ["بيت هيجسيث", "بيت هيغست"],
    offices: [
      { ar: "وزير الدفاع الأمريكي", en: "U.S. Secretary of Defense", heldFrom: "2025-01-25" },
    ],
  },
  {
    ar: "دمتري بيسكوف",
    en: "Dmitry Peskov",
    aliases: ["ديمتري بيسكوف"],
    offices: [{ ar: "المتحدث باسم الكرملين", en: "Kremlin spokesman" }],
  },
  {
    ar: "مايكل والتز",
    en: "Michael Waltz",
    aliases: ["مايك والتز"],
    offices: [
      {
        ar: "مستشار الأمن القومي الأمريكي",
        en: "U.S. National Security Advisor",
        heldFrom: "2025-01-20",
      },
    ],
  },
  {
    ar: "فلاديمير بوتين",
    en: "Vladimir Putin",
    wikidataId: "Q7747",
    offices: [{ ar: "رئيس روسيا", en: "President of Russia", heldFrom: "2012-05-07" }],
  },
  {
    ar: "فولوديمير زيلينسكي",
    en: "Volodymyr Zelenskyy",
    wikidataId: "Q3874799",
    aliases: ["فلاديمير زيلينسكي", "فولوديمير زيلنسكي"],
    offices: [{ ar: "رئيس أوكرانيا", en: "President of Ukraine", heldFrom: "2019-05-20" }],
  },
];

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
