import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormText } from "@/app/(desk)/form/fields";
import { receiveArticleAction } from "../actions";

export default async function NewArticlePage() {
  await deskActor("receive-article");
  const t = await getTranslations("desk");
  const optional = t("form.optional");
  return (
    <div className="grid max-w-measure gap-6">
      <header>
        <h1 className="text-title font-semibold">{t("article.newTitle")}</h1>
        <p className="mt-2 text-faint">{t("article.newIntro")}</p>
      </header>
      <DeskForm action={receiveArticleAction} submit={t("article.submit")} draft="article">
        <FormText name="title" label={t("article.title")} required />
        <div className="grid gap-4 sm:grid-cols-2">
          <FormText name="outlet" label={t("article.outlet")} optional={optional} />
          <FormText
            name="publishedOn"
            label={t("article.publishedOn")}
            hint={t("article.publishedOnHint")}
            optional={optional}
            inputMode="numeric"
          />
        </div>
        <FormText
          name="address"
          type="url"
          label={t("article.address")}
          hint={t("article.addressHint")}
          optional={optional}
        />
        <FormArea name="text" label={t("article.text")} rows={14} words required />
      </DeskForm>
    </div>
  );
}
