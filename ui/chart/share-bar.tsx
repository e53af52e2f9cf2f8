import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { classes } from "../classes";

/** Units of the drawing, which is stretched to the width that there is. */
const width = 1_000;
const height = 16;

export interface Share {
  readonly key: string;
  readonly value: number;
  /** The class that fills it, e.g. "fill-accent". */
  readonly fill: string;
}

/**
 * One bar of a chart, in one part or several, from the line's start in either direction of writing.
 * It is drawn on the server and says nothing by itself: name and numbers stand beside it.
 */
export function ShareBar(props: {
  readonly shares: readonly Share[];
  /** What the whole width stands for. */
  readonly of: number;
  readonly className?: string;
}) {
  const x = scaleLinear({ domain: [0, Math.max(1, props.of)], range: [0, width] });
  let before = 0;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className={classes("block h-3 w-full rtl:-scale-x-100", props.className)}
    >
      <rect width={width} height={height} className="fill-sunken" />
      {props.shares.map(({ key, value, fill }) => {
        const from = x(before);
        before += value;
        // A gap, so that neighbours are told apart without their colours.
        const wide = Math.max(0, x(before) - from - 3);
        return <Bar key={key} x={from} y={0} width={wide} height={height} className={fill} />;
      })}
    </svg>
  );
}
