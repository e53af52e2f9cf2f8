import { proposeRatingInput } from "@/publication/public-text/propose-rating";

/** A new step of the content scale, or what another is to mean. */
export function proposedStep(fields: Record<string, unknown> = {}) {
  return proposeRatingInput.parse({
    scale: "CONTENT",
    key: "",
    basedOn: 0,
    nameAr: "مبالغ فيه",
    meaningAr: "في أصله صحة، والأرقام أو الأوصاف أكبر مما تحمله الأدلة.",
    nameEn: "Exaggerated",
    meaningEn: "There is truth in it, but more is claimed than the evidence carries.",
    position: "7",
    number: "",
    colour: "mostly-false",
    note: "نحتاج إلى درجة للمبالغة.",
    ...fields,
  });
}
