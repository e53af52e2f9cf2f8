import { TextIn } from "@/app/(desk)/outside-text";
import { formatDay } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { ArticleLine } from "@/review/queue/list-articles";
import { BidiText } from "@/ui/bidi-text";
import { Tag } from "@/ui/tag";
import { AssignArticle } from "./assign-article";
import { DueTag } from "./due-tag";
import { PickBox } from "./picked";

/** An article in the queue: its title, whose triage it is, by when, and whether it waits. */
export function ArticleItem(props: {
  readonly article: ArticleLine;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}) {
  const { article, people, language, today } = props;
  const t = translatorOf(language, "desk");
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 py-3 has-checked:bg-tint md:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span className="pt-1">
        <PickBox
          id={article.id}
          label={t("queue.pickArticle", { article: isolated(article.title) })}
        />
      </span>
      <a href={`/desk/articles/${article.id}`} className="link-quiet min-w-0 font-words text-body">
        <BidiText text={article.title} lang={article.language} />
      </a>
      <div className="col-start-2 flex flex-wrap items-center gap-2 md:col-start-3 md:justify-end">
        <AssignArticle articleId={article.id} assignee={article.assignee} people={people} />
        {article.dueOn && !article.isClosed && (
          <DueTag dueOn={article.dueOn} today={today} language={language} />
        )}
        <Tag
          tone={article.isClosed ? "plain" : "caution"}
          dot={article.isClosed ? "full" : "empty"}
        >
          {t(article.isClosed ? "queue.closed" : "queue.open")}
        </Tag>
      </div>
      <p className="col-start-2 flex min-w-0 flex-wrap items-center gap-x-3 text-note text-faint md:col-end-4">
        {article.outlet && <TextIn texts={article.outlet} language={language} />}
        <span>{t("queue.utterances", { count: article.utterances })}</span>
        <span>{t("queue.claimCount", { count: article.claims })}</span>
        <span>{t("queue.received", { date: formatDay(article.receivedAt, language) })}</span>
        {article.topics.map(({ id, names }) => (
          <a key={id} href={`/desk?topic=${id}`} className="link inline-flex min-h-6 items-center">
            <TextIn texts={names} language={language} />
          </a>
        ))}
      </p>
    </li>
  );
}
