import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormCheck, FormText } from "@/app/(desk)/form/fields";
import { languageCodes, languages } from "@/language/languages";
import { type NewsroomSettings, readNewsroomSettings } from "@/review/newsroom/newsroom-settings";
import { Card, Section } from "@/ui/frame";
import { changeSettingsAction } from "../actions";
import { LogoSection } from "./logo-section";
import { VersionsSection } from "./versions-section";

export default async function NewsroomPage() {
  const actor = await deskActor("change-settings");
  const settings = await readNewsroomSettings();
  if (!settings) return null;
  const t = await getTranslations("desk.settings.newsroom");
  return (
    <div className="grid max-w-measure gap-10">
      <Section id="newsroom" title={t("title")}>
        <Card>
          <DeskForm action={changeSettingsAction} submit={t("save")} draft="newsroom-settings">
            <SettingsFields settings={settings} />
          </DeskForm>
        </Card>
      </Section>
      <LogoSection settings={settings} />
      <VersionsSection actor={actor} />
    </div>
  );
}

async function SettingsFields({ settings }: { readonly settings: NewsroomSettings }) {
  const t = await getTranslations("desk.settings.newsroom");
  return (
    <>
      <input type="hidden" name="basedOn" value={settings.number} />
      <FormText name="nameAr" label={t("nameAr")} defaultValue={settings.names.ar} required />
      <FormText name="nameEn" label={t("nameEn")} defaultValue={settings.names.en} required />
      <FormText
        name="contactEmail"
        type="email"
        label={t("contact")}
        hint={t("contactHint")}
        defaultValue={settings.contactEmail}
        required
      />
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-semibold">{t("languages")}</legend>
        <p className="text-note text-faint">{t("languagesHint")}</p>
        {languageCodes.map((code) => (
          <FormCheck
            key={code}
            name="languages[]"
            id={`language-${code}`}
            value={code}
            label={<span lang={code}>{languages[code].name}</span>}
            defaultChecked={settings.languages.includes(code)}
          />
        ))}
      </fieldset>
      <FormText
        name="minimumSources"
        type="number"
        min={1}
        max={20}
        label={t("minimumSources")}
        hint={t("minimumSourcesHint")}
        defaultValue={settings.minimumSources}
        required
        className="max-w-56"
      />
      <FormCheck
        name="showsWholeArticles"
        label={t("wholeArticles")}
        hint={t("wholeArticlesHint")}
        defaultChecked={settings.showsWholeArticles}
      />
    </>
  );
}
