import type { FoundText } from "@/language/by-language";
import { isSameLanguage, type Language, nameOfLanguage } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { BidiText, type TextElement } from "@/ui/bidi-text";
import { CitedText } from "./cited-text";

/** A small word beside a text that is not in the page's language: "In Arabic". */
export function LanguageLabel(props: {
  readonly of: string;
  readonly page: Language;
  readonly className?: string;
}) {
  if (isSameLanguage(props.of, props.page)) return null;
  const t = translatorOf(props.page, "public");
  const language = nameOfLanguage(props.of, props.page);
  return (
    <span
      lang={props.page}
      className={`rounded-sm border border-line px-1.5 font-sans text-note font-normal whitespace-nowrap text-faint ${props.className ?? ""}`}
    >
      {t("site.languageOfText", { language })}
    </span>
  );
}

/** A text in the language that there is, within a line, marked where it is not the page's. */
export function FoundIn(props: {
  readonly found: FoundText<string> | null;
  readonly page: Language;
}) {
  const { found, page } = props;
  if (!found) return null;
  return (
    <>
      <BidiText text={found.text} lang={found.language} />{" "}
      <LanguageLabel of={found.language} page={page} />
    </>
  );
}

/**
 * The same as a block of its own: a heading or a sentence that begins at its own language's side
 * and has its type; the label stands above it.
 */
export function FoundBlock(props: {
  readonly found: FoundText<string> | null;
  readonly page: Language;
  readonly as: TextElement;
  readonly className: string;
}) {
  const { found, page, as, className } = props;
  if (!found) return null;
  return (
    <>
      <LanguageLabel of={found.language} page={page} className="w-fit" />
      <BidiText as={as} text={found.text} lang={found.language} className={className} />
    </>
  );
}

/**
 * Paragraphs as their writer parted them, by an empty line or by a line's end; "[1]" in them leads
 * to the first of so many sources.
 */
export function Paragraphs(props: {
  readonly found: FoundText<string>;
  readonly page: Language;
  readonly sources: number;
}) {
  const { found, page, sources } = props;
  const paragraphs = found.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="grid gap-4 font-words text-body print:gap-2">
      <LanguageLabel of={found.language} page={page} className="w-fit" />
      {paragraphs.map((paragraph) => (
        <CitedText key={paragraph} text={paragraph} language={found.language} sources={sources} />
      ))}
    </div>
  );
}
