import type { ReactNode } from "react";
import { type Share, ShareBar } from "./share-bar";

export interface BarRow {
  readonly key: string;
  readonly name: ReactNode;
  /** What stands at the end of the name's line. */
  readonly figure: ReactNode;
  readonly shares: readonly Share[];
  /** Under the bar: what its parts are. */
  readonly parts?: ReactNode;
}

/** Bars under one another, each under its name; the longest has the whole width. */
export function BarChart(props: {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** What the whole width stands for; none: the longest row. */
  readonly of?: number;
}) {
  const total = (row: BarRow) => row.shares.reduce((sum, { value }) => sum + value, 0);
  const of = props.of ?? Math.max(1, ...props.rows.map(total));
  return (
    <ul aria-label={props.label} className="grid gap-4">
      {props.rows.map((row) => (
        <li key={row.key} className="grid break-inside-avoid gap-1.5">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0 font-semibold">{row.name}</span>
            <span className="text-note text-faint">{row.figure}</span>
          </p>
          <ShareBar shares={row.shares} of={of} />
          {row.parts}
        </li>
      ))}
    </ul>
  );
}
