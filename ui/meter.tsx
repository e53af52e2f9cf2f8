import { classes } from "./classes";

const width = 48;

/** How much of a whole, from 0 to 1, filled from the line's start. Its number stands beside it in words. */
export function Meter({
  value,
  className,
}: {
  readonly value: number;
  readonly className?: string;
}) {
  const filled = Math.round(Math.max(0, Math.min(1, value)) * (width - 4) * 10) / 10;
  return (
    <svg
      viewBox={`0 0 ${width} 10`}
      aria-hidden="true"
      className={classes("h-[0.6em] w-[2.9em] shrink-0 rtl:-scale-x-100", className)}
    >
      <rect
        x="0.5"
        y="0.5"
        width={width - 1}
        height="9"
        rx="4.5"
        fill="none"
        className="stroke-edge"
      />
      <rect x="2" y="2" width={filled} height="6" rx="3" fill="currentColor" />
    </svg>
  );
}
