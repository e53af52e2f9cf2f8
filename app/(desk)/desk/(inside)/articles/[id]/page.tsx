import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { deskLanguage } from "@/app/(desk)/language";
import { ArticleHolds } from "@/app/(desk)/legal/claim-holds";
import { findArticle } from "@/review/article/find-article";
import { inOrder, orders } from "@/review/article/order";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { closeArticleAction, reopenArticleAction } from "../actions";
import { ArticleFacts } from "./article-facts";
import { ArticleText } from "./article-text";
import { NarrationSection } from "./narration-section";
import { OrderLinks } from "./order-links";
import { UtteranceItem } from "./utterance-item";

export default async function ArticlePage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ order?: string | string[] }>;
}) {
  const actor = await deskActor("read-desk");
  const id = z.uuid().safeParse((await params).id);
  const article = id.success ? await findArticle(actor, id.data) : null;
  if (!article) notFound();
  const asked = (await searchParams).order;
  const order = orders.find((one) => one === asked) ?? "text";
  const t = await getTranslations("desk.article");
  const language = await deskLanguage();
  return (
    <div className="grid max-w-[82rem] gap-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <article className="min-w-0">
        <BidiText
          as="h1"
          text={article.title}
          lang={article.language}
          className="font-words text-title font-bold"
        />
        <ArticleFacts article={article} language={language} />
        <div className="my-4">
          <ArticleHolds id={article.id} actor={actor} language={language} />
        </div>
        <ArticleText article={article} label={t("textLabel")} />
        <p className="mt-6 flex flex-wrap gap-x-6 text-note text-faint">
          <span className="utterance utterance-quoted">{t("legendQuoted")}</span>
          <span className="utterance utterance-reported">{t("legendReported")}</span>
          {article.narration.length > 0 && (
            <span className="utterance utterance-narrated">{t("legendNarration")}</span>
          )}
        </p>
      </article>
      <aside className="min-w-0 xl:sticky xl:top-0 xl:max-h-dvh xl:self-start xl:overflow-y-auto">
        <OrderLinks articleId={article.id} order={order} />
        {article.narration.length > 0 && (
          <p className="mb-4 text-note">
            <a className="link inline-flex min-h-6 items-center" href="#narration">
              {t("toNarration", { count: article.narration.length })}
            </a>
          </p>
        )}
        <Section id="utterances" title={t("utterances")} aside={article.utterances.length}>
          {article.isClosed && <Notice tone="done" title={t("closedNotice")} className="mb-4" />}
          {article.utterances.length === 0 && <p className="text-faint">{t("noUtterances")}</p>}
          <Lines>
            {inOrder(order, article.utterances).map((utterance) => (
              <UtteranceItem
                key={utterance.id}
                utterance={utterance}
                textLanguage={article.language}
                language={language}
              />
            ))}
          </Lines>
        </Section>
        <NarrationSection narration={inOrder(order, article.narration)} lang={article.language} />
        <div className="mt-6 border-t border-line pt-4">
          <DeskForm
            key={article.isClosed ? "closed" : "open"}
            action={article.isClosed ? reopenArticleAction : closeArticleAction}
            submit={t(article.isClosed ? "reopen" : "close")}
            kind="quiet"
          >
            <input type="hidden" name="articleId" value={article.id} />
            {!article.isClosed && <p className="text-note text-faint">{t("closeHint")}</p>}
          </DeskForm>
        </div>
      </aside>
    </div>
  );
}
