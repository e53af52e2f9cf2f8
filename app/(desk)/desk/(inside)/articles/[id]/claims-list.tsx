import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import type { Language } from "@/language/languages";
import type { DeskArticle } from "@/review/article/find-article";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { triageArticleAction } from "../triage-action";
import { LaterItems } from "./later-items";
import { type ListQuery, listedBy, searchOf } from "./list-filter";
import { listedAtOnce, partsAfterFirst } from "./list-parts";
import { UtteranceItems } from "./utterance-items";

/** The utterances beside the text; those picked are taken up and the article closed, in one act. */
export async function ClaimsList(props: {
  readonly article: DeskArticle;
  readonly query: ListQuery;
  readonly language: Language;
  readonly isNewest: boolean;
}) {
  const { article, query, language, isNewest } = props;
  const t = await getTranslations("desk");
  const listed = listedBy(query, article.utterances);
  const list = (
    <Lines aria-label={t("article.utterances")}>
      <UtteranceItems listed={listed.slice(0, listedAtOnce)} {...{ article, language, isNewest }} />
      {partsAfterFirst(listed).map(({ state, from, keys }) => (
        <LaterItems
          key={state}
          articleId={article.id}
          search={searchOf(query)}
          {...{ from, keys }}
        />
      ))}
    </Lines>
  );
  const all = article.utterances.length;
  return (
    <Section
      id="utterances"
      title={t("article.utterances")}
      aside={listed.length === all ? all : t("article.countOf", { count: listed.length, all })}
    >
      {article.isClosed && (
        <Notice tone="done" title={t("article.closedNotice")} className="mb-4" />
      )}
      {all === 0 && <p className="text-faint">{t("article.noUtterances")}</p>}
      {isNewest && listed.length > 0 ? (
        <DeskForm action={triageArticleAction} submit={t("queue.triage.submit")}>
          <input type="hidden" name="articleId" value={article.id} />
          <input type="hidden" name="close" value="on" />
          {list}
          <p className="text-note text-faint">{t("queue.triage.hint")}</p>
        </DeskForm>
      ) : (
        list
      )}
    </Section>
  );
}
