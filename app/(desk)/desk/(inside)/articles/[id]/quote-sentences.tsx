import { getTranslations } from "next-intl/server";
import { directionOf } from "@/language/languages";
import type { DeskWords } from "@/review/article/desk-utterance";
import { BidiText } from "@/ui/bidi-text";

/** The sentences of a quote that has several: each can be a claim of its own. */
export async function QuoteSentences(props: {
  readonly sentences: readonly DeskWords[];
  readonly lang: string;
}) {
  const { sentences, lang } = props;
  const t = await getTranslations("desk.article");
  if (sentences.length === 0) return null;
  return (
    <div>
      <p className="text-note text-faint">{t("sentences")}</p>
      <ol lang={lang} dir={directionOf(lang)} className="list-decimal ps-6 font-words">
        {sentences.map(({ start, exact }) => (
          <li key={start} className="marker:text-faint">
            <BidiText text={exact} lang={lang} hidden="show" />
          </li>
        ))}
      </ol>
    </div>
  );
}
