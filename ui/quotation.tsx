import type { ReactNode } from "react";
import { directionOf } from "@/language/languages";
import { classes } from "./classes";

/**
 * Somebody's words, set apart with a line at their start, and under them where they come from.
 * Children are the words (a BidiText or MarkedText); the article's own quotation marks stay in.
 */
export function Quotation(props: {
  readonly lang?: string | null | undefined;
  readonly source?: ReactNode;
  /** `words` for the words of a claim or article, `plain` for an excerpt in a list. */
  readonly kind?: "words" | "plain";
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { lang, source, kind = "words", className, children } = props;
  return (
    <figure className={classes("border-line", className)}>
      <blockquote
        dir={lang ? directionOf(lang) : "auto"}
        {...(lang && { lang })}
        className={classes(
          "border-s-2 ps-4 font-words",
          kind === "words" ? "border-accent text-body" : "border-line text-ui",
        )}
      >
        {children}
      </blockquote>
      {source && <figcaption className="mt-2 text-note text-faint">{source}</figcaption>}
    </figure>
  );
}
