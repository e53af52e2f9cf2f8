import type { ReactNode } from "react";
import { classes } from "./classes";

export type TagTone = "plain" | "accent" | "caution" | "danger";

/** How far along: the dot is empty, half or full, so that it does not need its colour. */
export type TagDot = "empty" | "half" | "full" | "none";

const tones: Record<TagTone, string> = {
  plain: "border-line text-faint",
  accent: "border-accent text-accent",
  caution: "border-caution text-caution",
  danger: "border-danger text-danger",
};

/** A stage, as a pill with a dot and a word. */
export function Tag(props: {
  readonly tone?: TagTone;
  readonly dot?: TagDot;
  readonly lang?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { tone = "plain", dot = "full", lang, className, children } = props;
  return (
    <span
      {...(lang && { lang })}
      className={classes(
        "inline-flex max-w-full items-center gap-1.5 rounded-full border px-2.5 text-note sm:whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {dot !== "none" && <Dot dot={dot} />}
      {children}
    </span>
  );
}

/** The dot alone, as it stands before a claim in the text's margin. */
export function Dot({ dot, className }: { readonly dot: TagDot; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 10 10"
      aria-hidden="true"
      className={classes("size-[0.6em] shrink-0", className)}
    >
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {dot === "half" && <path d="M5 1a4 4 0 0 1 0 8Z" fill="currentColor" />}
      {dot === "full" && <circle cx="5" cy="5" r="4" fill="currentColor" />}
    </svg>
  );
}
