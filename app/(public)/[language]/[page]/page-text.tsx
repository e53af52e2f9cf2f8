import { RichTextView } from "@/app/rich-text-view";
import { directionOf } from "@/language/languages";
import type { TextDocument } from "@/publication/public-text/document";

/** The newsroom's own text, block by block. */
export function PageText(props: { readonly document: TextDocument; readonly language: string }) {
  const { document, language } = props;
  return (
    <div lang={language} dir={directionOf(language)} className="grid gap-4 font-words text-body">
      <RichTextView {...{ document, language }} heading="h2" citation={() => null} />
    </div>
  );
}
