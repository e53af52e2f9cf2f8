import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea, FormText } from "@/app/(desk)/form/fields";
import { findArticle } from "@/review/article/find-article";
import { BidiText } from "@/ui/bidi-text";
import { reviseArticleAction } from "../../actions";

/** The article changed: its newer text is pasted, and what was said in the older one is looked for. */
export default async function RevisePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await deskActor("revise-article");
  const id = z.uuid().safeParse((await params).id);
  const article = id.success ? await findArticle(actor, id.data) : null;
  if (!article) notFound();
  const t = await getTranslations("desk");
  return (
    <div className="grid max-w-measure gap-6">
      <header>
        <h1 className="text-title font-semibold">{t("article.reviseTitle")}</h1>
        <p className="mt-1">
          <a className="link" href={`/desk/articles/${article.id}`}>
            <BidiText text={article.title} lang={article.language} />
          </a>
        </p>
        <p className="mt-2 text-faint">{t("article.reviseIntro")}</p>
      </header>
      <DeskForm
        action={reviseArticleAction}
        submit={t("article.reviseSubmit")}
        draft={`revise.${article.id}.${article.number}`}
      >
        <input type="hidden" name="articleId" value={article.id} />
        <FormArea name="text" label={t("article.text")} rows={14} words required />
        <FormText
          name="title"
          label={t("article.title")}
          hint={t("article.titleStays")}
          optional={t("form.optional")}
        />
      </DeskForm>
    </div>
  );
}
