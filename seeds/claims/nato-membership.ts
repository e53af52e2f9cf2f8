import type { SeedClaim, SeedEvidence, SeedVerdict } from "../desk";
import { contactGroup, openingRemarks } from "./speakers";

const claim: SeedClaim = {
  ...contactGroup,
  words: "ليست نتيجةً واقعيةً لتسوية تفاوضية",
  speaker: "بيت هيغسيث",
  kind: "OPINION",
  ar: "قال وزير الدفاع الأميركي بيت هيغسيث إن انضمام أوكرانيا إلى حلف شمال الأطلسي ليس نتيجة واقعية لتسوية تفاوضية.",
  en: "US Secretary of Defense Pete Hegseth said that NATO membership for Ukraine is not a realistic outcome of a negotiated settlement.",
};

const evidence: SeedEvidence[] = [
  {
    ...openingRemarks,
    stance: "SUPPORTS",
    excerpt:
      "the United States does not believe that NATO membership for Ukraine is a realistic outcome of a negotiated settlement",
  },
  {
    stance: "CONTEXT",
    title: "Bucharest Summit Declaration",
    publisher: "NATO",
    address: "https://www.nato.int/cps/en/natohq/official_texts_8443.htm",
    publishedOn: "2008-04-03",
    isPrimary: true,
    excerpt: "We agreed today that these countries will become members of NATO.",
    language: "en",
  },
];

const verdict: SeedVerdict = {
  attribution: "confirmed",
  content: "opinion",
  ar: {
    finding: "قالها هيغسيث في بروكسل بهذا المعنى، وهي تقدير سياسي لا يوصف بالصحة أو عدمها.",
    reasoning:
      "يطابق النقل العربي ما في النص الذي نشرته وزارة الدفاع الأميركية لكلمته الافتتاحية يوم 12 شباط/فبراير 2025 [1].\n\nالعبارة حكم على ما قد تنتهي إليه مفاوضات لم تبدأ بعد، ولذلك نصفها بأنها رأي. وللسياق: أعلن الحلف في قمة بوخارست عام 2008 أن أوكرانيا ستصبح عضوًا فيه، ولم يحدد موعدًا [2].",
  },
  en: {
    finding:
      "Hegseth said this in Brussels; it is a political judgement, which is neither true nor false.",
    reasoning:
      "The Arabic report matches the transcript of his opening remarks on 12 February 2025 that the US Department of Defense published [1].\n\nIt judges how negotiations that had not begun might end, so we call it an opinion. For context: at its Bucharest summit in 2008 the alliance declared that Ukraine would become a member, without a date [2].",
  },
  counterSearch:
    "سجل كلمات وزارة الدفاع الأميركية لشهر شباط/فبراير 2025، وبيانات حلف شمال الأطلسي.",
};

const notAsked = "القول رأي، وكلمته منشورة بنصّها الكامل، فلا سؤال يُوجَّه إليه.";

export const natoMembership = { claim, evidence, verdict, notAsked };
