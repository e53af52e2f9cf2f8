import type {
  PublishedRecord,
  RecordedAct,
  RecordedRating,
  RecordedSpeaker,
  RecordedUtterance,
} from "@/publication/published-record";

export const site = {
  address: "https://check.example.org",
  newsroomName: { ar: "مرصد القول", en: "Statement Watch" },
};

const opinion: RecordedRating = {
  key: "opinion",
  version: 1,
  number: null,
  texts: {
    ar: { name: "رأي", meaning: "حكمٌ أو تقدير لا يوصف بالصحة أو عدمها." },
    en: { name: "Opinion", meaning: "A judgement, which is neither true nor false." },
  },
};

export const halfTrue: RecordedRating = {
  key: "half-true",
  version: 1,
  number: 3,
  texts: {
    ar: { name: "صحيح جزئيًا", meaning: "فيه الصحيح وغير الصحيح." },
    en: { name: "Half true", meaning: "Part of it is right and part of it is wrong." },
  },
};

/** An attribution rating by its key: only the key matters to the markup. */
export const attribution = (key: string): RecordedRating => ({ ...opinion, key });

export const hegseth: RecordedSpeaker = {
  id: "s1",
  kind: "PERSON",
  names: { ar: "بيت هيغسيث", en: "Pete Hegseth" },
  wikidataId: "Q3898853",
};

const outlet: RecordedSpeaker = {
  id: "s2",
  kind: "BODY",
  names: { ar: "صحيفة الغد", en: "Tomorrow" },
  wikidataId: null,
};

const quote = "العودة إلى حدود أوكرانيا عام 2014 أمر غير واقعي";

export const reported: RecordedUtterance = {
  id: "u1",
  kind: "DIRECT",
  language: "ar",
  quotes: [quote],
  statement: quote,
  speaker: hegseth,
  speakerName: "هيغسيث",
  via: null,
  saidOn: "2025-02-12",
  occasion: null,
  address: null,
  timeCode: null,
  translations: {},
  context: { passage: quote, statement: { start: 0, end: quote.length }, quotes: [] },
  article: {
    id: "a1",
    title: "الرئيسان يتفقان",
    outlet,
    address: "https://news.example.net/one",
    publishedOn: "2025-02-13",
    textHash: "00",
  },
};

export const published: RecordedAct = {
  number: 1,
  kind: "PUBLICATION",
  at: "2025-02-22T09:14:00.000Z",
  note: null,
};

export const corrected: RecordedAct = {
  number: 2,
  kind: "CORRECTION",
  at: "2025-03-01T20:40:00.000Z",
  note: { ar: "عُقد الاجتماع في بروكسل.", en: "The meeting was in Brussels." },
};

/** A published opinion in both languages, first written in Arabic, changed as a test needs it. */
export function recordWith(changes: Partial<PublishedRecord> = {}): PublishedRecord {
  return {
    version: 2,
    claimId: "vQ3tYp9a",
    language: "ar",
    wording: { ar: quote, en: "Returning to Ukraine's 2014 borders is unrealistic" },
    claimKind: "OPINION",
    lookAgainOn: null,
    utterances: [reported],
    attribution: attribution("inexact"),
    content: opinion,
    texts: {
      ar: { finding: "قال ما يقرب من ذلك.", reasoning: "سقطت كلمة من النقل.", document: null },
      en: { finding: "He said something close.", reasoning: "A word was dropped.", document: null },
    },
    counterSearch: null,
    evidence: [],
    rightOfReply: { requests: [], notAsked: null },
    checkedBy: "ليان حدّاد",
    approvedBy: "سامر العبدالله",
    history: [published],
    ...changes,
  };
}
