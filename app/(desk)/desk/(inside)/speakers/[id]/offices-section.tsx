import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormSelect, FormText } from "@/app/(desk)/form/fields";
import { isolated } from "@/language/bidi";
import { partialDateInWords } from "@/language/dates";
import { type Language, languageCodes, languages } from "@/language/languages";
import type { DeskSpeaker } from "@/review/speaker/find-speaker";
import { officeKinds } from "@/review/speaker/offices";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Disclosure, Lines } from "@/ui/lists";
import { addOfficeAction, endOfficeAction, withdrawOfficeAction } from "../actions";

type Office = DeskSpeaker["offices"][number];

/** Offices, parties and affiliations with their dates. */
export async function OfficesSection(props: {
  readonly speaker: DeskSpeaker;
  readonly language: Language;
}) {
  const { speaker, language } = props;
  const t = await getTranslations("desk");
  return (
    <Section id="offices" title={t("speakers.offices")}>
      {speaker.offices.length === 0 && <p className="text-faint">{t("speakers.noOffices")}</p>}
      <Lines>
        {speaker.offices.map((office) => (
          <OfficeItem key={office.id} office={office} language={language} />
        ))}
      </Lines>
      <Disclosure summary={t("speakers.addOffice")} className="mt-3">
        <DeskForm action={addOfficeAction} submit={t("speakers.addOffice")} kind="quiet">
          <input type="hidden" name="speakerId" value={speaker.id} />
          <div className="grid gap-4 sm:grid-cols-2">
            <FormSelect name="kind" id="office-kind" label={t("speakers.officeKind")}>
              {officeKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`speakers.officeKinds.${kind}`)}
                </option>
              ))}
            </FormSelect>
            <FormSelect
              name="language"
              id="office-language"
              label={t("speakers.officeLanguage")}
              defaultValue={language}
            >
              {languageCodes.map((code) => (
                <option key={code} value={code}>
                  {languages[code].name}
                </option>
              ))}
            </FormSelect>
          </div>
          <FormText name="title" label={t("speakers.officeTitle")} required />
          <div className="grid gap-4 sm:grid-cols-2">
            {(["heldFrom", "heldUntil"] as const).map((name) => (
              <FormText
                key={name}
                name={name}
                label={t(`speakers.${name}`)}
                hint={t("speakers.dateHint")}
                optional={t("form.optional")}
                dir="ltr"
              />
            ))}
          </div>
        </DeskForm>
      </Disclosure>
    </Section>
  );
}

async function OfficeItem(props: { readonly office: Office; readonly language: Language }) {
  const { office, language } = props;
  const t = await getTranslations("desk.speakers");
  const from = office.heldFrom && isolated(partialDateInWords(office.heldFrom, language));
  const until = office.heldUntil && isolated(partialDateInWords(office.heldUntil, language));
  return (
    <li className="grid gap-2 py-3">
      <p>
        <BidiText text={office.title} lang={office.language} className="font-semibold" />
        <span className="text-note text-faint">
          {" · "}
          {t(`officeKinds.${office.kind}`)}
          {" · "}
          {from && until && t("between", { from, until })}
          {from && !until && t("since", { from })}
          {!from && until && t("until", { until })}
          {!from && !until && t("undated")}
        </span>
      </p>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 text-note">
        <Disclosure summary={t("endOffice")}>
          <DeskForm action={endOfficeAction} submit={t("saveEnd")} kind="quiet" small>
            <input type="hidden" name="officeId" value={office.id} />
            <FormText
              name="heldUntil"
              label={t("heldUntil")}
              hint={t("dateHint")}
              defaultValue={office.heldUntil ?? ""}
              dir="ltr"
            />
          </DeskForm>
        </Disclosure>
        <DeskForm
          action={withdrawOfficeAction}
          submit={
            <span>
              {t("withdrawOffice")}
              <span className="sr-only"> {isolated(office.title)}</span>
            </span>
          }
          kind="plain"
          small
        >
          <input type="hidden" name="officeId" value={office.id} />
        </DeskForm>
      </div>
    </li>
  );
}
