import { isLanguage, type Language, nameOfLanguage } from "@/language/languages";
import { translatorOf } from "@/language/translator";

/** What a place of a dossier (review/linter/places.ts) is called. `evidenceIds`: in their order. */
export function labelOfPlace(
  place: string,
  evidenceIds: readonly string[],
  language: Language,
): string {
  const t = translatorOf(language, "desk");
  const [what, of = "", part] = place.split(/[.:]/);
  const named = { language: isLanguage(of) ? nameOfLanguage(of, language) : of };
  if (what === "wording") return t("linter.places.wording", named);
  if (what === "texts") return t(`linter.places.${part as "finding"}`, named);
  if (what === "utterance") return t("linter.places.utterance");
  if (what === "evidence" && !of) return t("linter.places.evidenceOrder");
  if (what === "evidence") {
    const number = evidenceIds.indexOf(of) + 1;
    return number > 0 ? t("linter.places.evidence", { number }) : t("linter.places.evidenceGone");
  }
  return t(`linter.places.${what as "kind"}`);
}
