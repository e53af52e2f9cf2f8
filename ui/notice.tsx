import type { ReactNode } from "react";
import { classes } from "./classes";

/** `calm` informs, `done` confirms, `caution` asks for care, `danger` says what went wrong. */
export type NoticeTone = "calm" | "done" | "caution" | "danger";

const tones: Record<NoticeTone, string> = {
  calm: "border-edge bg-sunken",
  done: "border-accent bg-tint",
  caution: "border-caution bg-caution-tint",
  danger: "border-danger bg-danger-tint",
};

const titles: Record<NoticeTone, string> = {
  calm: "text-ink",
  done: "text-accent-strong",
  caution: "text-caution",
  danger: "text-danger",
};

/**
 * Something the reader must know here: a title that says it and, under it, what follows from it.
 * `role`: "status" for what just happened, "alert" for what stopped; none for what was always so.
 */
export function Notice(props: {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly role?: "status" | "alert";
  readonly id?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}) {
  const { tone = "calm", title, role, id, className, children } = props;
  return (
    <div
      {...(role && { role })}
      {...(id && { id })}
      className={classes("rounded-e-card border-s-4 px-4 py-3", tones[tone], className)}
    >
      {title && <p className={classes("font-semibold", titles[tone])}>{title}</p>}
      {children && <div className={title ? "mt-1" : ""}>{children}</div>}
    </div>
  );
}
