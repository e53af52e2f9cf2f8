import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormText } from "@/app/(desk)/form/fields";
import { saveViewAction } from "./actions";

/** Keeps what is shown now under a name of one's own. */
export async function SaveView({ parameters }: { readonly parameters: string }) {
  const t = await getTranslations("desk.queue");
  return (
    <details className="text-note">
      <summary className="link inline-flex min-h-8 cursor-pointer items-center">
        {t("saveView")}
      </summary>
      <DeskForm action={saveViewAction} submit={t("save")} kind="quiet" small>
        <input type="hidden" name="query" value={parameters} />
        <FormText name="name" label={t("viewName")} required />
      </DeskForm>
    </details>
  );
}
