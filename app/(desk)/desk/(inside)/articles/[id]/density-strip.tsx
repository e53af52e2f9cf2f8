import type { DeskArticle } from "@/review/article/find-article";
import { element, toHtml } from "@/ui/markup";

/**
 * The whole article as one narrow line with a tick at each utterance: how thick they lie, and where
 * one is. The ticks lead where the list's links lead too, so the keyboard passes them by.
 */
export function DensityStrip(props: { readonly article: DeskArticle }) {
  const { article } = props;
  const { text, utterances } = article;
  if (utterances.length === 0) return null;
  const hundredths = (offset: number) => Number(((100 * offset) / text.length).toFixed(2));
  const ticks = utterances.map(({ position, statement, claims }) =>
    element("a", {
      href: `#text-${position}`,
      "data-tick": `u${position}`,
      tabindex: "-1",
      "data-taken": claims.length > 0 ? "" : undefined,
      style: `--at:${hundredths(statement.start)};--of:${hundredths(statement.end - statement.start)}`,
    }),
  );
  return (
    <div
      aria-hidden="true"
      className="density-strip sticky top-4 h-[calc(100dvh-2rem)] w-4 border-s-2 border-line max-xl:hidden print:hidden"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by toHtml
      dangerouslySetInnerHTML={{ __html: toHtml(...ticks) }}
    />
  );
}
