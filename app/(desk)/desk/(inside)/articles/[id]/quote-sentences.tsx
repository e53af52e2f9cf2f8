import { directionOf, type Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { DeskWords } from "@/review/article/desk-utterance";
import { BidiText } from "@/ui/bidi-text";

/** The sentences of a quote that has several: each can be a claim of its own. */
export function QuoteSentences(props: {
  readonly sentences: readonly DeskWords[];
  readonly lang: string;
  readonly language: Language;
}) {
  const { sentences, lang, language } = props;
  if (sentences.length === 0) return null;
  return (
    <div>
      <p className="text-note text-faint">{translatorOf(language, "desk")("article.sentences")}</p>
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
