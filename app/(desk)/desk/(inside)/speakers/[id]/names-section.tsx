import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormCheck, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { type Language, languageCodes, languages, nameOfLanguage } from "@/language/languages";
import type { DeskSpeaker } from "@/review/speaker/find-speaker";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Disclosure, Lines } from "@/ui/lists";
import { Tag } from "@/ui/tag";
import { nameSpeakerAction, withdrawNameAction } from "../actions";

/** Every name in every language: which one is shown, which are aliases, which were wrong. */
export async function NamesSection(props: {
  readonly speaker: DeskSpeaker;
  readonly language: Language;
}) {
  const { speaker, language } = props;
  const t = await getTranslations("desk.speakers");
  const names = speaker.allNames.toSorted(
    (one, other) => Number(Boolean(one.withdrawal)) - Number(Boolean(other.withdrawal)),
  );
  return (
    <Section id="names" title={t("names")}>
      <Lines>
        {names.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <BidiText
              text={row.name}
              lang={row.language}
              className={row.withdrawal ? "text-faint line-through" : "font-semibold"}
            />
            <span className="text-note text-faint">{nameOfLanguage(row.language, language)}</span>
            <Tag dot="none">{t(standingOf(row, speaker))}</Tag>
            {!row.withdrawal && (
              <div className="ms-auto">
                <DeskForm
                  action={withdrawNameAction}
                  submit={
                    <span>
                      {t("withdrawName")}
                      <span className="sr-only"> {isolated(row.name)}</span>
                    </span>
                  }
                  kind="plain"
                  small
                >
                  <input type="hidden" name="nameId" value={row.id} />
                </DeskForm>
              </div>
            )}
          </li>
        ))}
      </Lines>
      <Disclosure summary={t("addName")} className="mt-3">
        <DeskForm action={nameSpeakerAction} submit={t("addName")} kind="quiet">
          <input type="hidden" name="speakerId" value={speaker.id} />
          <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
            <FormText name="name" label={t("nameField")} required />
            <FormSelect name="language" label={t("nameLanguage")} defaultValue={language}>
              {languageCodes.map((code) => (
                <option key={code} value={code}>
                  {languages[code].name}
                </option>
              ))}
            </FormSelect>
          </div>
          <FormCheck name="alias" label={t("asAlias")} />
        </DeskForm>
      </Disclosure>
    </Section>
  );
}

function standingOf(row: DeskSpeaker["allNames"][number], speaker: DeskSpeaker) {
  if (row.withdrawal) return "withdrawnName";
  if (row.speakerId !== speaker.id) return "ofMerged";
  return row.preferred && speaker.names[row.language] === row.name ? "shownName" : "alias";
}
