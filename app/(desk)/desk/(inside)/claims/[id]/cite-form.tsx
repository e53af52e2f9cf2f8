import { getTranslations } from "next-intl/server";
import { FormDate } from "@/app/(desk)/form/date";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormCheck, FormChoices, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { deskLanguage } from "@/app/(desk)/language";
import { today } from "@/app/(desk)/times";
import { nameOfLanguage } from "@/language/languages";
import { ownerKinds, sourceKinds, stances } from "@/review/evidence/cite-evidence";
import { Disclosure } from "@/ui/lists";
import { citeEvidenceAction } from "./evidence-actions";

// Languages in which sources are most often read here; more come with the speakers' tables.
const excerptLanguages = ["ar", "en", "fr", "es", "de", "ru", "uk", "fa", "he", "tr"];

/**
 * A source in as few steps as it takes: title, address, excerpt. The side is the one that has none
 * yet; all else is as it mostly is, or folded under "more".
 */
export async function CiteForm(props: {
  readonly claimId: string;
  readonly stance: (typeof stances)[number];
}) {
  const { claimId, stance } = props;
  const t = await getTranslations("desk");
  const optional = t("form.optional");
  return (
    <DeskForm
      action={citeEvidenceAction}
      submit={t("claim.citeEvidence")}
      draft={`evidence.${claimId}`}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <FormText name="title" label={t("claim.sourceTitle")} required />
      <FormText name="address" type="url" label={t("claim.address")} optional={optional} />
      <FormArea name="excerpt" label={t("claim.excerpt")} words required rows={2} />
      <FormChoices
        name="stance"
        legend={t("claim.stance")}
        choices={stances.map((value) => ({ value, label: t(`stances.${value}`) }))}
        chosen={stance}
        columns
      />
      <FormCheck name="isPrimary" label={t("claim.isPrimary")} />
      <Disclosure summary={t("evidence.more")}>
        <p className="mb-4 text-note text-faint">{t("evidence.moreHint")}</p>
        <MoreFields />
      </Disclosure>
    </DeskForm>
  );
}

async function MoreFields() {
  const t = await getTranslations("desk");
  const language = await deskLanguage();
  const optional = t("form.optional");
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText name="publisher" label={t("claim.publisher")} optional={optional} />
        <FormText name="author" label={t("claim.author")} optional={optional} />
        <FormDate
          name="publishedOn"
          label={t("claim.publishedOn")}
          optional={optional}
          placeholder="2025-02-12"
        />
        <FormDate
          name="seenOn"
          type="date"
          label={t("claim.seenOn")}
          defaultValue={today()}
          required
        />
        <FormSelect name="sourceKind" label={t("claim.sourceKind")} defaultValue="DOCUMENT">
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`sourceKinds.${kind}`)}
            </option>
          ))}
        </FormSelect>
        <FormSelect name="language" label={t("claim.excerptLanguage")} defaultValue="">
          <option value="">{t("evidence.byLetters")}</option>
          {excerptLanguages.map((code) => (
            <option key={code} value={code}>
              {nameOfLanguage(code, language)}
            </option>
          ))}
        </FormSelect>
        <FormSelect name="ownerKind" label={t("evidence.ownerKind")} defaultValue="">
          <option value="">{t("evidence.owners.none")}</option>
          {ownerKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`evidence.owners.${kind}`)}
            </option>
          ))}
        </FormSelect>
        <FormText name="ownerName" label={t("evidence.ownerName")} optional={optional} />
      </div>
      <FormText
        name="interest"
        label={t("evidence.interest")}
        hint={t("evidence.interestHint")}
        optional={optional}
      />
      <FormArea name="relevance" label={t("evidence.relevance")} optional={optional} rows={2} />
      <FormText
        name="picture"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        label={t("evidence.picture")}
        hint={t("evidence.pictureHint")}
        optional={optional}
      />
      <FormText
        name="confidentialIdentity"
        label={t("claim.confidentialIdentity")}
        hint={t("claim.confidentialHint")}
        optional={optional}
      />
    </div>
  );
}
