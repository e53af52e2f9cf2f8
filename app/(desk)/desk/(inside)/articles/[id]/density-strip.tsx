import type { DeskArticle } from "@/review/article/find-article";

/**
 * The whole article as one narrow line with a tick at each utterance: how thick they lie, and where
 * one is. The ticks lead where the list's links lead too, so the keyboard passes them by.
 */
export function DensityStrip(props: { readonly article: DeskArticle }) {
  const { article } = props;
  const { text, utterances } = article;
  if (utterances.length === 0) return null;
  const percent = (offset: number) => `${((100 * offset) / text.length).toFixed(2)}%`;
  return (
    <div
      aria-hidden="true"
      className="density-strip sticky top-4 h-[calc(100dvh-2rem)] w-4 border-s-2 border-line max-xl:hidden print:hidden"
    >
      {utterances.map(({ position, statement, claims }) => (
        // biome-ignore lint/a11y/useAnchorContent: hidden from screen readers with all of the strip
        <a
          key={position}
          href={`#text-${position}`}
          data-tick={`u${position}`}
          tabIndex={-1}
          className={claims.length > 0 ? "density-tick density-tick-taken" : "density-tick"}
          style={{
            insetBlockStart: percent(statement.start),
            blockSize: `max(3px, ${percent(statement.end - statement.start)})`,
          }}
        />
      ))}
    </div>
  );
}
