import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

/** Items under one another, a fine line between them. */
export function Lines({ className, ...rest }: ComponentProps<"ul">) {
  return <ul {...rest} className={classes("divide-y divide-line", className)} />;
}

/** Facts as pairs of a word and what it stands for: who, when, where. */
export function Facts({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <dl className={classes("grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]", className)}>
      {children}
    </dl>
  );
}

/** One pair in Facts. */
export function Fact({
  term,
  children,
}: {
  readonly term: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
      <dt className="text-note text-faint sm:pt-[0.1em]">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** A table that scrolls by itself on a narrow screen, and can be reached by keyboard to do so. */
export function Table(props: {
  readonly caption: ReactNode;
  readonly head: readonly string[];
  /** The caption is read aloud; it is seen only if it says more than the heading above. */
  readonly showCaption?: boolean;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="w-full border-collapse text-start [&_td]:border-t [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top">
        <caption className={props.showCaption ? "mb-2 text-start text-note text-faint" : "sr-only"}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.head.map((cell) => (
              <th
                key={cell}
                scope="col"
                className="px-3 py-2 text-start text-note font-semibold text-faint"
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}

/** More for those who ask: closed at first, open without scripts, and always open on paper. */
export function Disclosure(props: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: ComponentProps<"details">["onToggle"];
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <details
      open={props.open}
      className={classes("group", props.className)}
      {...(props.onToggle && { onToggle: props.onToggle })}
    >
      <summary className="flex w-fit items-baseline gap-2 text-accent hover:text-accent-strong">
        <svg
          viewBox="0 0 10 10"
          aria-hidden="true"
          className="size-[0.6em] shrink-0 group-open:rotate-90 rtl:rotate-180 rtl:group-open:rotate-90"
        >
          <path d="M3 1l5 4-5 4Z" fill="currentColor" />
        </svg>
        <span className="underline decoration-1 underline-offset-4">{props.summary}</span>
      </summary>
      <div className="mt-3">{props.children}</div>
    </details>
  );
}
