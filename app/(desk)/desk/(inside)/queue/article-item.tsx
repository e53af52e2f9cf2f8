import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import { formatDay } from "@/app/(desk)/times";
import type { Language } from "@/language/languages";
import type { ArticleLine } from "@/review/queue/list-articles";
import { BidiText } from "@/ui/bidi-text";
import { Tag } from "@/ui/tag";
import { AssignArticle } from "./assign-article";

/** An article in the queue: its title, whose triage it is, and whether it waits. */
export async function ArticleItem(props: {
  readonly article: ArticleLine;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly language: Language;
}) {
  const { article, people, language } = props;
  const t = await getTranslations("desk.queue");
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <a href={`/desk/articles/${article.id}`} className="link-quiet min-w-0 font-words text-body">
        <BidiText text={article.title} lang={article.language} />
      </a>
      <div className="flex flex-wrap items-center gap-2 md:justify-end">
        <AssignArticle articleId={article.id} assignee={article.assignee} people={people} />
        <Tag
          tone={article.isClosed ? "plain" : "caution"}
          dot={article.isClosed ? "full" : "empty"}
        >
          {t(article.isClosed ? "closed" : "open")}
        </Tag>
      </div>
      <p className="flex flex-wrap gap-x-3 text-note text-faint md:col-span-2">
        {article.outlet && <TextIn texts={article.outlet} language={language} />}
        <span>{t("utterances", { count: article.utterances })}</span>
        <span>{t("claimCount", { count: article.claims })}</span>
        <span>{t("received", { date: formatDay(article.receivedAt, language) })}</span>
      </p>
    </li>
  );
}
