import { withHiddenCharactersShown, withoutHiddenCharacters } from "@/language/bidi";
import { directionOf } from "@/language/languages";

/** The elements that a text from outside may be. `bdi` keeps it apart within a line. */
export type TextElement = "bdi" | "span" | "p" | "div" | "h1" | "h2" | "h3" | "cite" | "q";

/**
 * A text that somebody else wrote: its own direction, its own language where known, and none of
 * the characters that change how a line reads without being seen. Those are taken out, or shown
 * where the text is evidence (`hidden="show"`).
 */
export function BidiText(props: {
  readonly text: string;
  readonly lang?: string | null | undefined;
  readonly as?: TextElement;
  readonly hidden?: "remove" | "show";
  readonly id?: string;
  readonly className?: string;
}) {
  const { text, lang, as: Element = "bdi", hidden = "remove", id, className } = props;
  const shown = hidden === "show" ? withHiddenCharactersShown(text) : withoutHiddenCharacters(text);
  return (
    <Element
      dir={lang ? directionOf(lang) : "auto"}
      {...(lang && { lang })}
      {...(id && { id })}
      {...(className && { className })}
    >
      {shown}
    </Element>
  );
}
