import type { ReactNode } from "react";
import { classes } from "./classes";

/** What stands in the speech balloon: was it said, and so? */
export type BalloonMark = "check" | "about" | "cut" | "cross" | "question";

const signs: Record<BalloonMark, ReactNode> = {
  check: <path d="m8 10.4 2.8 2.8L16 7.8" />,
  about: (
    <path d="M7.5 9.2c1.5-1.6 3-1.6 4.5-.4s3 1.2 4.5-.4M7.5 13c1.5-1.6 3-1.6 4.5-.4s3 1.2 4.5-.4" />
  ),
  cut: <path d="M7 10.5h2.2M14.8 10.5H17M12.9 7.5l-1.8 6" />,
  cross: <path d="m9 7.5 6 6M15 7.5l-6 6" />,
  question: (
    <>
      <path d="M10 8.3a2 2 0 1 1 3 1.8c-.7.4-1 .8-1 1.5" />
      <circle cx="12" cy="14" r="1" fill="currentColor" stroke="none" />
    </>
  ),
};

/** A small mark for "did they say it?": a balloon and its sign. The word stands beside it. */
export function AttributionMark(props: {
  readonly mark: BalloonMark;
  readonly label?: string;
  readonly className?: string;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      role={props.label ? "img" : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : "true"}
      className={classes("inline-block size-[1.25em] shrink-0", props.className)}
    >
      <path d="M4.5 3h15A2.5 2.5 0 0 1 22 5.5v10a2.5 2.5 0 0 1-2.5 2.5H13l-5 4v-4H4.5A2.5 2.5 0 0 1 2 15.5v-10A2.5 2.5 0 0 1 4.5 3Z" />
      {signs[props.mark]}
    </svg>
  );
}
