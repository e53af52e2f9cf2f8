import { getTranslations } from "next-intl/server";
import type { UtteranceLine } from "@/review/queue/search-utterances";
import { BidiText } from "@/ui/bidi-text";

/** An utterance that nobody took up, found by its words. */
export async function UtteranceFound({ utterance }: { readonly utterance: UtteranceLine }) {
  const { id, statement, speakerName, articleId, title, language } = utterance;
  const t = await getTranslations("desk.queue");
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <BidiText as="p" text={statement} lang={language} className="min-w-0 font-words text-body" />
      <a
        href={`/desk/utterances/${id}`}
        className="link inline-flex min-h-6 items-center md:justify-self-end"
      >
        {t("takeUp")}
      </a>
      <p className="flex flex-wrap gap-x-3 text-note text-faint md:col-span-2">
        {speakerName ? <BidiText text={speakerName} lang={language} /> : t("noSpeaker")}
        <a
          href={`/desk/articles/${articleId}`}
          className="link-quiet inline-flex min-h-6 items-center"
        >
          <BidiText text={title} lang={language} />
        </a>
      </p>
    </li>
  );
}
