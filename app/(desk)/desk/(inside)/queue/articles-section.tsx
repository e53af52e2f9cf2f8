import { getTranslations } from "next-intl/server";
import type { Language } from "@/language/languages";
import type { listArticles } from "@/review/queue/list-articles";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { ArticleItem } from "./article-item";
import { BulkBar, type BulkChoices } from "./bulk-bar";
import { PickAll, Picking } from "./picked";

/** The articles of the view, to be picked and given to people, days and topics together. */
export async function ArticlesSection(props: {
  readonly page: Awaited<ReturnType<typeof listArticles>>;
  /** The list is of articles alone, a page of them. */
  readonly isWhole: boolean;
  readonly choices: BulkChoices;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}) {
  const { page, isWhole, choices, language, today } = props;
  const t = await getTranslations("desk.queue");
  const { articles } = page;
  return (
    <Section
      id="articles"
      title={t("articles")}
      aside={
        !isWhole && (
          <a className="link inline-flex min-h-6 items-center" href="/desk?list=articles">
            {t("allArticles")}
          </a>
        )
      }
    >
      <Picking key={articles[0]?.id}>
        {isWhole && <PickAll ids={articles.map(({ id }) => id)} label={t("pickAll")} />}
        <Lines>
          {articles.map((article) => (
            <ArticleItem
              key={article.id}
              article={article}
              people={choices.people}
              language={language}
              today={today}
            />
          ))}
        </Lines>
        <BulkBar of="articles" choices={choices} />
      </Picking>
    </Section>
  );
}
