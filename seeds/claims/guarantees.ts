import type { SeedClaim, SeedEvidence, SeedVerdict } from "../desk";
import { contactGroup, openingRemarks } from "./speakers";

const claim: SeedClaim = {
  ...contactGroup,
  words: "دعم ضمانات كييف الأمنية",
  speaker: "بيت هيغسيث",
  kind: "DEMAND",
  ar: "قال بيت هيغسيث إنه يتعيّن دعم الضمانات الأمنية لأوكرانيا بقوات أوروبية ودولية.",
  en: "Pete Hegseth said that security guarantees for Ukraine have to be backed by European and international troops.",
};

const evidence: SeedEvidence[] = [
  {
    ...openingRemarks,
    stance: "SUPPORTS",
    excerpt: "any security guarantee must be backed by capable European and non-European troops",
  },
];

const verdict: SeedVerdict = {
  attribution: "inexact",
  content: "opinion",
  ar: {
    finding: "قال هيغسيث «قوات أوروبية وغير أوروبية قادرة»، لا «قوات أوروبية ودولية».",
    reasoning:
      "في النص الذي نشرته وزارة الدفاع الأميركية: «قوات أوروبية وغير أوروبية قادرة» [1]. كلمة «دولية» أوسع، فقد يفهم القارئ منها قوة بتفويض أممي، وهو ما لم يقله.\n\nوالعبارة مطالبة بما ينبغي أن يكون، فلا تصنيف لصحتها.",
  },
  en: {
    finding:
      "Hegseth said “capable European and non-European troops”, not “European and international”.",
    reasoning:
      "The transcript of the US Department of Defense has “capable European and non-European troops” [1]. “International” is wider: a reader may take it for a force with a mandate of the United Nations, which he did not say.\n\nIt is a demand for what should be, so its truth is not rated.",
  },
  counterSearch: "تسجيل الكلمة الافتتاحية ونصها الكامل.",
};

export const guarantees = { claim, evidence, verdict };
