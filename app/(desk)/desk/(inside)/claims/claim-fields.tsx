import { getTranslations } from "next-intl/server";
import { FormDate } from "@/app/(desk)/form/date";
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
      <FormDate
        name="lookAgainOn"
        type="date"
        label={t("takeUp.lookAgainOn")}
        optional={t("form.optional")}
        defaultValue={props.lookAgainOn ?? ""}
      />
    </div>
  );
}

/** When, where and on what occasion the words were said. */
export async function AppearanceFields(props: {
  readonly saidOn: string | null;
  readonly occasion: string | null;
  readonly address: string | null;
  readonly timeCode?: string | null;
}) {
  const t = await getTranslations("desk");
  const optional = t("form.optional");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormDate
          name="saidOn"
          label={t("takeUp.saidOn")}
          optional={optional}
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
      {props.timeCode !== undefined && (
        <FormText
          name="timeCode"
          label={t("evidence.timeCode")}
          optional={optional}
          dir="ltr"
          placeholder="1:02:30"
          defaultValue={props.timeCode ?? ""}
        />
      )}
    </>
  );
}
