import { withHiddenCharactersShown, withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { partialDateInWords } from "@/language/dates";
import { directionOf, languages } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { isRetracted, type PublishedRecord } from "@/publication/published-record";
import { firstSaidOn, speakersOf } from "@/publication/said-by";
import { dialOf } from "@/ui/rating-marks";
import type { PublicSite } from "../read";
import type { CardWords } from "./draw-card";

/** What the picture of a verdict says in the site's language. */
export function cardWords(record: PublishedRecord, site: PublicSite): CardWords {
  const { language } = site;
  const t = translatorOf(language, "public");
  const wording = textIn(record.wording, language, record.language);
  const speaker = speakersOf(record, language)[0]?.text;
  const saidOn = firstSaidOn(record);
  const { direction } = languages[language];
  return {
    direction,
    claim: withHiddenCharactersShown(wording?.text ?? ""),
    claimDirection: directionOf(wording?.language ?? language) === "rtl" ? "rtl" : "ltr",
    speaker: withoutHiddenCharacters(speaker ?? t("verdict.unnamedSpeaker")),
    saidOn: saidOn && partialDateInWords(saidOn, language),
    rating: withoutHiddenCharacters(
      textIn(record.content.texts, language)?.text.name ?? record.content.key,
    ),
    mark: dialOf(record.content.key),
    retracted: isRetracted(record) ? t("changes.retracted") : null,
    newsroom: withoutHiddenCharacters(site.name),
    site: new URL(site.address).host,
  };
}
