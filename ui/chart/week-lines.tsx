import { Group } from "@visx/group";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";

/** Units of the drawing, which keeps its shape. */
const width = 720;
const height = 220;
const edge = 12;

export interface WeekPoint {
  /** From 0: which week of the period. */
  readonly week: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * Two figures by week: the middle as a line with full dots, the high one dashed with open dots. Time
 * runs with the writing; the other axis begins at nought. Drawn on the server.
 */
export function WeekLines(props: {
  readonly points: readonly WeekPoint[];
  readonly weeks: number;
  readonly label: string;
}) {
  const { points, weeks, label } = props;
  const top = Math.max(1, ...points.map(({ high }) => high));
  const x = scaleLinear({ domain: [0, Math.max(1, weeks)], range: [edge, width - edge] });
  const y = scaleLinear({ domain: [0, top], range: [height - edge, edge] });
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full rtl:-scale-x-100"
    >
      <Group className="stroke-line" strokeWidth="1">
        {steps.map((step) => (
          <line key={step} x1={edge} x2={width - edge} y1={y(top * step)} y2={y(top * step)} />
        ))}
      </Group>
      <LinePath
        data={[...points]}
        x={({ week }) => x(week)}
        y={({ high }) => y(high)}
        className="stroke-caution"
        strokeWidth="2"
        strokeDasharray="6 5"
      />
      <LinePath
        data={[...points]}
        x={({ week }) => x(week)}
        y={({ middle }) => y(middle)}
        className="stroke-accent"
        strokeWidth="3"
      />
      {points.map(({ week, middle, high }) => (
        <Group key={week} strokeWidth="2">
          <circle cx={x(week)} cy={y(high)} r="5" className="fill-paper stroke-caution" />
          <circle cx={x(week)} cy={y(middle)} r="5" className="fill-accent stroke-accent" />
        </Group>
      ))}
    </svg>
  );
}
