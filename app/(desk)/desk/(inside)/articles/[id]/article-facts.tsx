import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import { formatDay } from "@/app/(desk)/times";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { DeskArticle } from "@/review/article/find-article";

/** Where the text is from: what is not known is said. */
export async function ArticleFacts(props: {
  readonly article: DeskArticle;
  readonly language: Language;
}) {
  const { article, language } = props;
  const t = await getTranslations("desk");
  return (
    <p className="mt-2 text-note text-faint">
      {article.outlet ? (
        <TextIn texts={article.outlet} language={language} />
      ) : (
        t("article.unknownOutlet")
      )}
      {" · "}
      {article.publishedOn && <>{partialDateInWords(article.publishedOn, language)} · </>}
      {article.address ? (
        <a
          className="link break-all"
          href={article.address}
          rel="noreferrer noopener nofollow"
          dir="ltr"
        >
          {article.address}
        </a>
      ) : (
        t("article.unknownAddress")
      )}
      {" · "}
      {article.kind !== "ARTICLE" && <>{t(`article.textKinds.${article.kind}`)} · </>}
      {[
        ["recordingAddress", article.recordingAddress] as const,
        ["pictureAddress", article.pictureAddress] as const,
      ].map(
        ([name, address]) =>
          address && (
            <span key={name}>
              <a className="link" href={address} rel="noreferrer noopener nofollow">
                {t(`article.${name}`)}
              </a>
              {" · "}
            </span>
          ),
      )}
      {t("queue.received", { date: formatDay(article.receivedAt, language) })}
    </p>
  );
}
