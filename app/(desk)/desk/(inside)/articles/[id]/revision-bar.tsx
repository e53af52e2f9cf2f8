import { getTranslations } from "next-intl/server";
import { formatInstant } from "@/app/(desk)/times";
import type { Language } from "@/language/languages";
import type { DeskArticle } from "@/review/article/find-article";
import { ButtonLink } from "@/ui/button";
import { Notice } from "@/ui/notice";

/** Which state of the text this is, the others, and the way to add a newer one. */
export async function RevisionBar(props: {
  readonly article: DeskArticle;
  readonly revisions: DeskArticle["revisions"];
  readonly language: Language;
  readonly isNewest: boolean;
}) {
  const { article, revisions, language, isNewest } = props;
  const t = await getTranslations("desk.article");
  const address = `/desk/articles/${article.id}`;
  return (
    <div className="mt-3 grid gap-3">
      {!isNewest && (
        <Notice title={t("olderText", { number: article.number })}>
          <a className="link" href={address}>
            {t("toNewest")}
          </a>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {revisions.length > 1 && (
          <nav aria-label={t("revisions")}>
            <ul className="flex flex-wrap gap-1.5">
              {revisions.map(({ number, receivedAt }) => (
                <li key={number}>
                  <a
                    href={`${address}?revision=${number}`}
                    {...(number === article.number && { "aria-current": "true" })}
                    className="inline-flex min-h-8 items-center rounded-full border border-line px-3 text-note no-underline hover:border-edge aria-[current]:border-accent aria-[current]:bg-tint"
                  >
                    {t("revision", { number, date: formatInstant(receivedAt, language) })}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {article.number > 1 && (
          <ButtonLink kind="quiet" size="small" href={`${address}/changes/${article.number}`}>
            {t("whatChanged")}
          </ButtonLink>
        )}
        {isNewest && (
          <ButtonLink kind="plain" size="small" href={`${address}/revise`}>
            {t("revise")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
