import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormCheck, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { directionOf, type Language, languageCodes, languages } from "@/language/languages";
import type { RecordedUtterance } from "@/review/dossier/dossier";
import type { SpeakerSuggestion } from "@/review/speaker/suggest-speakers";
import { addSpeakerAction, assignSpeakerAction, nameSpeakerAction } from "./actions";

/** Which entry the speaker is, what the entry is called, and a new entry where there is none. */
export async function SpeakerActs(props: {
  readonly utterance: RecordedUtterance;
  readonly speakers: readonly SpeakerSuggestion[];
  readonly language: Language;
}) {
  const { utterance, speakers, language } = props;
  const { speaker } = utterance;
  const t = await getTranslations("desk");
  return (
    <>
      <DeskForm action={assignSpeakerAction} submit={t("claim.saveSpeaker")} kind="quiet" small>
        <input type="hidden" name="utteranceId" value={utterance.id} />
        <FormSelect
          name="speakerId"
          label={t("takeUp.speaker")}
          hint={t("takeUp.speakerHint")}
          defaultValue={speaker?.id ?? ""}
        >
          {speakers.map(({ id, names }) => (
            <option key={id} value={id}>
              {textIn(names, language)?.text}
            </option>
          ))}
        </FormSelect>
      </DeskForm>
      {speaker &&
        languageCodes.map((code) => (
          <DeskForm
            key={code}
            action={nameSpeakerAction}
            submit={t("claim.saveName")}
            kind="quiet"
            small
          >
            <input type="hidden" name="speakerId" value={speaker.id} />
            <input type="hidden" name="language" value={code} />
            <FormText
              name="name"
              id={`name-${utterance.id}-${code}`}
              label={t("claim.speakerName", { language: isolated(languages[code].name) })}
              lang={code}
              dir={directionOf(code)}
              defaultValue={speaker.names[code] ?? ""}
            />
            <FormCheck name="alias" id={`alias-${utterance.id}-${code}`} label={t("claim.alias")} />
          </DeskForm>
        ))}
      <DeskForm action={addSpeakerAction} submit={t("claim.addSpeaker")} kind="quiet" small>
        <input type="hidden" name="utteranceId" value={utterance.id} />
        <FormSelect name="kind" id={`kind-${utterance.id}`} label={t("claim.newSpeaker")}>
          <option value="PERSON">{t("speakerKinds.PERSON")}</option>
          <option value="BODY">{t("speakerKinds.BODY")}</option>
        </FormSelect>
        <div className="grid gap-4 sm:grid-cols-2">
          {[
            { name: "nameAr", code: "ar" },
            { name: "nameEn", code: "en" },
          ].map(({ name, code }) => (
            <FormText
              key={name}
              name={name}
              id={`${name}-${utterance.id}`}
              lang={code}
              dir={directionOf(code)}
              label={t("claim.speakerName", {
                language: isolated(languages[code as Language].name),
              })}
            />
          ))}
        </div>
        <FormText
          name="wikidataId"
          id={`wikidata-${utterance.id}`}
          label="Wikidata"
          dir="ltr"
          placeholder="Q42"
          optional={t("form.optional")}
        />
      </DeskForm>
    </>
  );
}
