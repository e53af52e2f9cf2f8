import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormText } from "@/app/(desk)/form/fields";
import {
  directionOf,
  isSameLanguage,
  type Language,
  languageCodes,
  nameOfLanguage,
} from "@/language/languages";
import type { RecordedUtterance } from "@/review/dossier/dossier";
import { translateUtteranceAction } from "./utterance-actions";

/** The exact words in each language of the newsroom that they were not said in. */
export async function TranslationForms(props: {
  readonly claimId: string;
  readonly utterance: RecordedUtterance;
  readonly language: Language;
}) {
  const { claimId, utterance, language } = props;
  const t = await getTranslations("desk.evidence");
  return (
    <div className="grid gap-6">
      <p className="text-note text-faint">{t("translationHint")}</p>
      {languageCodes
        .filter((code) => !isSameLanguage(code, utterance.language))
        .map((code) => (
          <DeskForm
            key={code}
            action={translateUtteranceAction}
            submit={t("saveTranslation")}
            kind="quiet"
            small
            draft={`translation.${utterance.id}.${code}`}
          >
            <input type="hidden" name="claimId" value={claimId} />
            <input type="hidden" name="utteranceId" value={utterance.id} />
            <input type="hidden" name="language" value={code} />
            <FormArea
              name="translation"
              id={`translation-${utterance.id}-${code}`}
              label={`${t("translationText")} (${nameOfLanguage(code, language)})`}
              defaultValue={utterance.translations[code]?.text ?? ""}
              lang={code}
              dir={directionOf(code)}
              rows={2}
              words
              required
            />
            <FormText
              name="translator"
              id={`translator-${utterance.id}-${code}`}
              label={t("translator")}
              defaultValue={utterance.translations[code]?.translator ?? ""}
              required
            />
          </DeskForm>
        ))}
    </div>
  );
}
