import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

/**
 * `primary`: the one thing to do here; `quiet`: the others; `plain`: as light as a link;
 * `danger`: what cannot be taken back lightly.
 */
export type ButtonKind = "primary" | "quiet" | "plain" | "danger";
export type ButtonSize = "usual" | "small";

const kinds: Record<ButtonKind, string> = {
  primary: "button-primary",
  quiet: "button-quiet",
  plain: "button-plain",
  danger: "button-danger",
};

/** The classes of a button, for a link that acts like one. */
export function buttonClass(kind: ButtonKind = "quiet", size: ButtonSize = "usual"): string {
  return classes("button", size === "small" && "button-small", kinds[kind], "button-off");
}

/** A button; its words are a verbal noun in Arabic, a verb in English. Submits unless told. */
export function Button(
  props: ComponentProps<"button"> & {
    readonly kind?: ButtonKind;
    readonly size?: ButtonSize;
    /** The key that does the same, shown beside the words. */
    readonly shortcut?: ReactNode;
  },
) {
  const { kind, size, shortcut, className, children, ...rest } = props;
  return (
    <button {...rest} className={classes(buttonClass(kind, size), className)}>
      {children}
      {shortcut && <Shortcut>{shortcut}</Shortcut>}
    </button>
  );
}

/** A link that looks like a button: for what leads somewhere and changes nothing. */
export function ButtonLink(
  props: ComponentProps<"a"> & { readonly kind?: ButtonKind; readonly size?: ButtonSize },
) {
  const { kind, size, className, ...rest } = props;
  return <a {...rest} className={classes(buttonClass(kind, size), className)} />;
}

/** A key of the keyboard. */
export function Shortcut({ children }: { readonly children: ReactNode }) {
  return (
    <kbd
      dir="ltr"
      className="rounded-sm border border-current px-1.5 font-sans text-[0.75em] leading-[1.6] font-normal max-sm:hidden"
    >
      {children}
    </kbd>
  );
}
