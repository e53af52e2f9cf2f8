import { diffWords } from "diff";
import { useTranslations } from "next-intl";
import { withHiddenCharactersShown } from "@/language/bidi";
import { directionOf } from "@/language/languages";

/** Beyond so many milliseconds the two texts are shown one after the other. */
const patience = 2_000;

/**
 * Two texts as one, word by word: what was taken out is struck through, what was put in is underlined
 * twice; elements and words say so too, never a colour alone.
 */
export function TextDifference(props: {
  readonly before: string;
  readonly now: string;
  readonly lang: string;
}) {
  const { before, now, lang } = props;
  const t = useTranslations("desk.article");
  const words = new Intl.Segmenter(lang, { granularity: "word" });
  const pieces = diffWords(before, now, { intlSegmenter: words, timeout: patience }) ?? [
    { value: before, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  return (
    <div
      lang={lang}
      dir={directionOf(lang)}
      className="font-words text-body break-words whitespace-pre-wrap"
    >
      {pieces.map(({ value, added, removed }, place) => {
        const shown = withHiddenCharactersShown(value);
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are made once, in their order
        if (!added && !removed) return <span key={place}>{shown}</span>;
        const Element = added ? "ins" : "del";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Element key={place} className={added ? "text-put-in" : "text-taken-out"}>
            <span className="sr-only">{t(added ? "putIn" : "takenOut")} </span>
            {shown}
          </Element>
        );
      })}
    </div>
  );
}
