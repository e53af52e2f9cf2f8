import type { ReactNode } from "react";
import { classes } from "./classes";

/** Lines where text will be, for a wait under a second. */
export function Skeleton({
  lines = 3,
  label,
}: {
  readonly lines?: number;
  readonly label: string;
}) {
  return (
    <div role="status" aria-label={label} className="grid gap-3">
      {Array.from({ length: lines }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
          key={index}
          className={classes(
            "h-4 animate-pulse rounded-sm bg-line",
            index === lines - 1 ? "w-2/3" : "w-full",
          )}
        />
      ))}
    </div>
  );
}

/** A longer wait, with its numbers: "12 of 40 pages". */
export function Progress(props: {
  readonly value: number;
  readonly of: number;
  readonly children: ReactNode;
}) {
  return (
    <div className="grid gap-1.5">
      <label className="grid gap-1.5 text-note">
        <span>{props.children}</span>
        <progress value={props.value} max={props.of} className="h-2 w-full" />
      </label>
    </div>
  );
}
