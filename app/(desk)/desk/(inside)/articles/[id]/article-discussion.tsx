import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { DiscussionSection } from "@/app/(desk)/discussion/discussion-section";
import { beginningOf } from "@/app/(desk)/discussion/places";
import type { Language } from "@/language/languages";
import type { DeskArticle } from "@/review/article/find-article";
import type { ShownThread } from "@/review/discussion/find-discussion";

/** The conversations on an article and its passages. */
export async function ArticleDiscussion(props: {
  readonly article: DeskArticle;
  readonly threads: readonly ShownThread[];
  readonly chosen: string | undefined;
  readonly actor: Actor;
  readonly language: Language;
}) {
  const { article, threads, chosen, actor, language } = props;
  const t = await getTranslations("desk.discussion.places");
  return (
    <DiscussionSection
      subject={`article:${article.id}`}
      threads={threads}
      places={[
        { place: "whole", label: t("article"), anchor: "content" },
        ...article.passages.map(({ id, start, end }) => ({
          place: `passage:${id}`,
          label: t("passage", { text: beginningOf(article.text.slice(start, end)) }),
          anchor: `passage-${id}`,
        })),
      ]}
      chosen={chosen}
      actor={actor}
      language={language}
    />
  );
}
