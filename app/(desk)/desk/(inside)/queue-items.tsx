import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import { StageTag } from "@/app/(desk)/stage-tag";
import { formatDay } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { ArticleLine, QueueLine } from "@/review/queue/list-queue";
import { BidiText } from "@/ui/bidi-text";
import { Tag } from "@/ui/tag";

/** A claim in the queue. */
export async function ClaimItem(props: { readonly claim: QueueLine; readonly language: Language }) {
  const { claim, language } = props;
  const t = await getTranslations("desk.queue");
  return (
    <li className="grid gap-1 py-4 sm:grid-cols-[1fr_auto] sm:gap-x-6">
      <Link href={`/desk/claims/${claim.id}`} className="link-quiet font-words text-body">
        <TextIn texts={claim.wording} language={language} />
      </Link>
      <div className="sm:text-end">
        <StageTag stage={claim.stage} />
      </div>
      <p className="text-note text-faint">
        {claim.speaker ? <TextIn texts={claim.speaker} language={language} /> : t("noSpeaker")}
        {" · "}
        {t("takenUpBy", { name: isolated(claim.takenUpBy) })}
        {" · "}
        {formatDay(claim.takenUpAt, language)}
      </p>
    </li>
  );
}

/** An article in the queue. */
export async function ArticleItem(props: {
  readonly article: ArticleLine;
  readonly language: Language;
}) {
  const { article, language } = props;
  const t = await getTranslations("desk.queue");
  return (
    <li className="grid gap-1 py-4 sm:grid-cols-[1fr_auto] sm:gap-x-6">
      <Link href={`/desk/articles/${article.id}`} className="link-quiet font-words text-body">
        <BidiText text={article.title} lang={article.language} />
      </Link>
      <div className="sm:text-end">
        <Tag
          tone={article.isClosed ? "plain" : "caution"}
          dot={article.isClosed ? "full" : "empty"}
        >
          {t(article.isClosed ? "closed" : "open")}
        </Tag>
      </div>
      <p className="text-note text-faint">
        {t("utterances", { count: article.utterances })}
        {" · "}
        {t("claimCount", { count: article.claims })}
        {" · "}
        {t("received", { date: formatDay(article.receivedAt, language) })}
      </p>
    </li>
  );
}
