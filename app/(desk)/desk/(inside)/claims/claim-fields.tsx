import { getTranslations } from "next-intl/server";
import { FormSelect, FormText } from "@/app/(desk)/form/fields";
import { claimKinds } from "@/review/claim/classify-claim";

/** What kind of claim it is, and when a prediction or promise is looked at again. */
export async function KindFields(props: {
  readonly kind?: string;
  readonly lookAgainOn?: string | null;
}) {
  const t = await getTranslations("desk");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormSelect
        name="kind"
        label={t("takeUp.kind")}
        hint={t("takeUp.kindHint")}
        defaultValue={props.kind ?? "FACT"}
      >
        {claimKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`claimKinds.${kind}`)}
          </option>
        ))}
      </FormSelect>
      <FormText
        name="lookAgainOn"
        type="date"
        label={t("takeUp.lookAgainOn")}
        optional={t("form.optional")}
        defaultValue={props.lookAgainOn ?? ""}
        className="content-end"
      />
    </div>
  );
}

/** When, where and on what occasion the words were said. */
export async function AppearanceFields(props: {
  readonly saidOn: string | null;
  readonly occasion: string | null;
  readonly address: string | null;
}) {
  const t = await getTranslations("desk");
  const optional = t("form.optional");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText
          name="saidOn"
          label={t("takeUp.saidOn")}
          optional={optional}
          inputMode="numeric"
          defaultValue={props.saidOn ?? ""}
        />
        <FormText
          name="occasion"
          label={t("takeUp.occasion")}
          optional={optional}
          defaultValue={props.occasion ?? ""}
        />
      </div>
      <FormText
        name="address"
        type="url"
        label={t("takeUp.occasionAddress")}
        optional={optional}
        defaultValue={props.address ?? ""}
      />
    </>
  );
}
