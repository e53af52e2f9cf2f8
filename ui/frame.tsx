import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

/** The first stop of the Tab key: past everything that repeats, to the page's own content. */
export function SkipLink({
  children,
  to = "content",
}: {
  readonly children: ReactNode;
  readonly to?: string;
}) {
  return (
    <a
      href={`#${to}`}
      className="absolute start-2 top-2 z-10 -translate-y-24 rounded-control bg-accent px-4 py-2 text-on-accent focus:translate-y-0 print:hidden"
    >
      {children}
    </a>
  );
}

/** A column at a reading measure (`measure`), or as wide as a page gets (`page`). */
export function Column(props: {
  readonly width?: "measure" | "page";
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const width = props.width === "page" ? "max-w-page" : "max-w-measure";
  return (
    <div className={classes("mx-auto w-full px-4 sm:px-6 print:px-0", width, props.className)}>
      {props.children}
    </div>
  );
}

/** A part of a page under its own heading, which a link can lead to. */
export function Section(props: {
  readonly id: string;
  readonly title: ReactNode;
  /** What stands at the end of the heading's line: a count, a link, a button. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { id, title, aside, level = 2, className, children } = props;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading
          id={id}
          className={classes("font-semibold", level === 2 ? "text-lead" : "text-ui")}
        >
          {title}
        </Heading>
        {aside && <div className="text-note text-faint">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

/** Something that can be picked up as one: an item of a queue, a person, a source. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      {...rest}
      className={classes("rounded-card border border-line bg-raised p-4 sm:p-5", className)}
    />
  );
}

/** The actions of a screen, always in the same place: at the bottom, in reach of a thumb. */
export function ActionBar({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      {...rest}
      className={classes(
        "sticky bottom-0 z-5 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-4 py-3 sm:gap-3 print:hidden",
        className,
      )}
    />
  );
}

/** What would be here, and the first step towards it. */
export function Empty(props: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="rounded-card border border-dashed border-edge px-6 py-10 text-center">
      <p className="font-words text-lead">{props.title}</p>
      {props.children && (
        <div className="mx-auto mt-2 max-w-[34rem] text-faint">{props.children}</div>
      )}
      {props.action && <div className="mt-5">{props.action}</div>}
    </div>
  );
}
