import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormCheck, FormChoices, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { deskLanguage } from "@/app/(desk)/language";
import { today } from "@/app/(desk)/times";
import { nameOfLanguage } from "@/language/languages";
import { sourceKinds, stances } from "@/review/evidence/cite-evidence";
import { citeEvidenceAction } from "./evidence-actions";

// Languages in which sources are most often read here; more come with the speakers' tables.
const excerptLanguages = ["ar", "en", "fr", "es", "de", "ru", "uk", "fa", "he", "tr"];

export async function CiteForm({ claimId }: { readonly claimId: string }) {
  const t = await getTranslations("desk");
  const language = await deskLanguage();
  const optional = t("form.optional");
  return (
    <DeskForm
      action={citeEvidenceAction}
      submit={t("claim.citeEvidence")}
      draft={`evidence.${claimId}`}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <FormChoices
        name="stance"
        legend={t("claim.stance")}
        choices={stances.map((value) => ({ value, label: t(`stances.${value}`) }))}
        chosen="SUPPORTS"
        columns
      />
      <FormText name="title" label={t("claim.sourceTitle")} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText name="publisher" label={t("claim.publisher")} optional={optional} />
        <FormText name="author" label={t("claim.author")} optional={optional} />
        <FormText name="address" type="url" label={t("claim.address")} optional={optional} />
        <FormText
          name="publishedOn"
          label={t("claim.publishedOn")}
          optional={optional}
          placeholder="2025-02-12"
          inputMode="numeric"
        />
        <FormSelect name="sourceKind" label={t("claim.sourceKind")} defaultValue="DOCUMENT">
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`sourceKinds.${kind}`)}
            </option>
          ))}
        </FormSelect>
        <FormText
          name="seenOn"
          type="date"
          label={t("claim.seenOn")}
          defaultValue={today()}
          required
        />
      </div>
      <FormCheck name="isPrimary" label={t("claim.isPrimary")} />
      <FormArea name="excerpt" label={t("claim.excerpt")} words required />
      <FormSelect name="language" label={t("claim.excerptLanguage")} defaultValue={language}>
        {excerptLanguages.map((code) => (
          <option key={code} value={code}>
            {nameOfLanguage(code, language)}
          </option>
        ))}
      </FormSelect>
      <FormText
        name="confidentialIdentity"
        label={t("claim.confidentialIdentity")}
        hint={t("claim.confidentialHint")}
        optional={optional}
      />
    </DeskForm>
  );
}
