import type { ReactNode } from "react";
import { classes } from "./classes";

export type TagTone = "plain" | "accent" | "caution" | "danger";

/** How far along: the dot is empty, half or full, so that it does not need its colour. */
export type TagDot = "empty" | "half" | "full" | "none";

const tones: Record<TagTone, string> = {
  plain: "tag-plain",
  accent: "tag-accent",
  caution: "tag-caution",
  danger: "tag-danger",
};

const dots: Record<TagDot, string> = {
  none: "",
  empty: "dot",
  half: "dot dot-half",
  full: "dot dot-full",
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
    <span {...(lang && { lang })} className={classes("tag", tones[tone], dots[dot], className)}>
      {children}
    </span>
  );
}
