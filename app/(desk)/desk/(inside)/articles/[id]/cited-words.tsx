import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { BidiText } from "@/ui/bidi-text";

/** Words at either end of a long stretch: enough to find it by. */
const shown = 4;

/** Words of the text inside a sentence of ours, each stretch for itself; a long one by its ends. */
export function CitedWords(props: { readonly words: readonly string[]; readonly lang: string }) {
  const t = useTranslations("reasons");
  return props.words.map((words, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice, and never move
    <Fragment key={place}>
      {place > 0 && t("separator")}
      <BidiText text={shorten(words)} lang={props.lang} hidden="show" />
    </Fragment>
  ));
}

function shorten(text: string): string {
  const words = text.split(/\s+/);
  if (words.length <= 2 * shown + 1) return text;
  return `${words.slice(0, shown).join(" ")} … ${words.slice(-shown).join(" ")}`;
}
