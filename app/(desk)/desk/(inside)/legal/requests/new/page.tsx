import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormSelect, FormText } from "@/app/(desk)/form/fields";
import { today } from "@/app/(desk)/times";
import { requestKinds } from "@/review/legal/requests";
import { recordRequestAction } from "../../actions";

export default async function NewRequestPage() {
  await deskActor("record-request");
  const t = await getTranslations("desk");
  return (
    <div className="grid max-w-measure gap-6">
      <header>
        <h1 className="text-title font-semibold">{t("legal.newRequest")}</h1>
        <p className="mt-1 text-faint">{t("legal.privacy")}</p>
      </header>
      <DeskForm action={recordRequestAction} submit={t("legal.record")}>
        <FormSelect name="kind" label={t("legal.kind")}>
          {requestKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`legal.kinds.${kind}`)}
            </option>
          ))}
        </FormSelect>
        <FormText
          name="fromWhom"
          label={t("legal.fromWhom")}
          hint={t("legal.fromWhomHint")}
          required
        />
        <FormText
          name="receivedBy"
          label={t("legal.receivedBy")}
          hint={t("legal.receivedByHint")}
          required
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <FormText
            name="receivedOn"
            type="date"
            label={t("legal.receivedOn")}
            defaultValue={today()}
            required
          />
          <FormText name="deadlineOn" type="date" label={t("legal.deadlineOn")} required />
        </div>
        <FormText
          name="concerns"
          type="url"
          label={t("legal.concerns")}
          hint={t("legal.concernsHint")}
          optional={t("form.optional")}
        />
        <FormArea name="text" label={t("legal.text")} rows={6} required />
      </DeskForm>
    </div>
  );
}
