import type { SeedClaim, SeedEvidence, SeedVerdict } from "../desk";
import { trumpsPost } from "./speakers";

const claim: SeedClaim = {
  ...trumpsPost,
  words: "ناقش مع نظيره الروسي قضايا أوكرانيا",
  speaker: "دونالد ترامب",
  kind: "FACT",
  ar: "قال دونالد ترامب إنه ناقش مع فلاديمير بوتين أوكرانيا والشرق الأوسط والطاقة والذكاء الاصطناعي وقوة الدولار.",
  en: "Donald Trump said that he and Vladimir Putin discussed Ukraine, the Middle East, energy, artificial intelligence and the power of the dollar.",
};

const evidence: SeedEvidence[] = [
  {
    stance: "CONTRADICTS",
    title: "Telephone conversation with US President Donald Trump",
    publisher: "President of Russia",
    address: "http://en.kremlin.ru/events/president/news",
    publishedOn: "2025-02-12",
    isPrimary: true,
    excerpt:
      "The leaders also discussed the Middle East settlement, Iran’s nuclear programme and bilateral relations between Russia and the United States in the economic sphere.",
    language: "en",
  },
];

const verdict: SeedVerdict = {
  attribution: "confirmed",
  content: "half-true",
  ar: {
    finding:
      "تتفق الروايتان على أوكرانيا والشرق الأوسط، ولا يذكر الكرملين الذكاء الاصطناعي ولا الدولار.",
    reasoning: "قارنّا منشور ترامب ببيان الكرملين [1]، فوجدنا قائمتين مختلفتين من الموضوعات.",
  },
  en: {
    finding:
      "Both sides name Ukraine and the Middle East; the Kremlin names neither artificial intelligence nor the dollar.",
    reasoning:
      "We compared Trump’s post with the Kremlin’s statement [1] and found two different lists of subjects.",
  },
};

const retraction = {
  note: "سحبنا هذه النتيجة: سكوت بيان الكرملين عن موضوع لا يعني أنه لم يُناقش، فلم يكن التصنيف قائمًا على دليل.",
  otherNote:
    "We retract this verdict: that the Kremlin’s statement is silent on a subject does not mean that it was not discussed, so the rating did not rest on evidence.",
};

export const callSubjects = { claim, evidence, verdict, retraction };
