import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import type { Language } from "@/language/languages";
import type { DeskArticle } from "@/review/article/find-article";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { triageArticleAction } from "../triage-action";
import { type ListQuery, listedBy } from "./list-filter";
import { UtteranceItem } from "./utterance-item";

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
      {listed.map((utterance) => (
        <UtteranceItem key={utterance.id} {...{ utterance, article, language, isNewest }} />
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
