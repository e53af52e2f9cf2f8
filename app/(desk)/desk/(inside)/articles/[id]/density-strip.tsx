import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { DeskArticle } from "@/review/article/find-article";
import { classes } from "@/ui/classes";

/**
 * The whole article as one narrow line with a tick at each utterance: how thick they lie, and where
 * one is. The ticks lead where the list's links lead too, so the keyboard passes them by.
 */
export function DensityStrip(props: {
  readonly article: DeskArticle;
  readonly language: Language;
}) {
  const { article, language } = props;
  const t = translatorOf(language, "desk");
  const { text, utterances } = article;
  if (utterances.length === 0) return null;
  const percent = (offset: number) => `${((100 * offset) / text.length).toFixed(2)}%`;
  return (
    <ol
      aria-label={t("article.density", { count: utterances.length })}
      className="density-strip sticky top-4 h-[calc(100dvh-2rem)] w-4 border-s-2 border-line max-xl:hidden print:hidden"
    >
      {utterances.map(({ position, statement, claims }, place) => (
        <li
          key={position}
          className="absolute inset-x-0"
          style={{
            insetBlockStart: percent(statement.start),
            blockSize: `max(3px, ${percent(statement.end - statement.start)})`,
          }}
        >
          <a
            href={`#text-${position}`}
            data-tick={`u${position}`}
            tabIndex={-1}
            className={classes(
              "block h-full bg-edge hover:w-4 data-hand:w-4 data-hand:bg-accent",
              claims.length > 0 ? "w-3 bg-accent" : "w-2",
            )}
          >
            <span className="sr-only">{t("article.tick", { number: place + 1 })}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
