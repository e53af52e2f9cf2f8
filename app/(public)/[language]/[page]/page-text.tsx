import { withoutHiddenCharacters } from "@/language/bidi";
import { directionOf } from "@/language/languages";
import type { TextDocument } from "@/publication/public-text/document";

/** The newsroom's own text, paragraph by paragraph. */
export function PageText(props: { readonly document: TextDocument; readonly language: string }) {
  const { document, language } = props;
  return (
    <div lang={language} dir={directionOf(language)} className="grid gap-4 font-words text-body">
      {document.content.map(({ content }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text keep their places
        <p key={index}>{withoutHiddenCharacters(content.map(({ text }) => text).join(""))}</p>
      ))}
    </div>
  );
}
