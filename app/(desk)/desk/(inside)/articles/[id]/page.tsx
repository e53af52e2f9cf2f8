import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { deskLanguage } from "@/app/(desk)/language";
import { ArticleHolds } from "@/app/(desk)/legal/claim-holds";
import { LiveChanges } from "@/app/(desk)/live/live-changes";
import { Presence } from "@/app/(desk)/live/presence";
import { findArticle } from "@/review/article/find-article";
import { inOrder } from "@/review/article/order";
import { findDiscussion } from "@/review/discussion/find-discussion";
import { BidiText } from "@/ui/bidi-text";
import { closeArticleAction, reopenArticleAction } from "../actions";
import { ArticleDiscussion } from "./article-discussion";
import { ArticleFacts } from "./article-facts";
import { ArticleText } from "./article-text";
import { ClaimsList } from "./claims-list";
import { DensityStrip } from "./density-strip";
import { EditHistory } from "./edit-history";
import { toEditable } from "./editing/editable";
import { Editing } from "./editing/editing";
import { FilterForm } from "./filter-form";
import { Legend } from "./legend";
import { listQuery } from "./list-filter";
import { NarrationSection } from "./narration-section";
import { OrderLinks } from "./order-links";
import { RevisionBar } from "./revision-bar";
import { ArticleStage } from "./stage";
import { Steps } from "./steps";

/** An article: its text as published, and beside it what is said in it and what became of that. */
export default async function ArticlePage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await deskActor("read-desk");
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const query = listQuery.parse(await searchParams);
  const [article, threads] = await Promise.all([
    findArticle(actor, id.data, query.revision ?? undefined),
    findDiscussion(actor, `article:${id.data}`),
  ]);
  if (!article) notFound();
  const { discuss } = await searchParams;
  const { revisions, edits } = article;
  const isNewest = revisions[0]?.number === article.number;
  const t = await getTranslations("desk.article");
  const language = await deskLanguage();
  const shown = { article, language, isNewest };
  return (
    <ArticleStage>
      <div className="grid max-w-[84rem] gap-x-6 gap-y-8 xl:grid-cols-[minmax(0,1fr)_1rem_24rem]">
        <article className="min-w-0">
          <BidiText
            as="h1"
            text={article.title}
            lang={article.language}
            className="font-words text-title font-bold"
          />
          <ArticleFacts article={article} language={language} />
          <div className="my-4">
            <ArticleHolds
              articleId={article.id}
              ids={article.holdIds}
              actor={actor}
              language={language}
            />
          </div>
          <LiveChanges subjects={[`article:${article.id}`]} personId={actor.personId} />
          <RevisionBar revisions={revisions} {...shown} />
          <ArticleText article={article} label={t("textLabel")} language={language} />
          <Legend hasNarration={article.narration.length > 0} />
          {isNewest && <Editing sent={JSON.stringify(toEditable(article, language))} />}
          <div className="mt-10">
            <ArticleDiscussion
              article={article}
              threads={threads}
              chosen={typeof discuss === "string" ? discuss : undefined}
              actor={actor}
              language={language}
            />
          </div>
        </article>
        <DensityStrip article={article} />
        <aside
          aria-label={t("utterances")}
          className="min-w-0 xl:sticky xl:top-0 xl:flex xl:max-h-dvh xl:flex-col xl:self-start"
        >
          {article.utterances.length > 0 && <Steps />}
          <div data-list className="min-h-0 xl:overflow-y-auto xl:pe-1">
            <div className="mb-4 grid gap-3">
              <Presence subject={`article:${article.id}`} />
              <OrderLinks articleId={article.id} query={query} />
              <FilterForm article={article} query={query} />
              {article.narration.length > 0 && (
                <p className="text-note">
                  <a className="link inline-flex min-h-6 items-center" href="#narration">
                    {t("toNarration", { count: article.narration.length })}
                  </a>
                </p>
              )}
            </div>
            <ClaimsList query={query} {...shown} />
            <NarrationSection
              narration={inOrder(query.order, article.narration)}
              lang={article.language}
              language={language}
              isNewest={isNewest}
            />
            <EditHistory edits={edits} {...shown} />
            {isNewest && (
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
            )}
          </div>
        </aside>
      </div>
    </ArticleStage>
  );
}
