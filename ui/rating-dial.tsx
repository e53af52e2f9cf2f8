import type { ReactNode } from "react";
import { classes } from "./classes";

/**
 * What a dial shows: how much of the circle is filled, or the sign of what is not on the line.
 * It is the same in both directions of writing, like the face of a clock.
 */
export type DialMark =
  | "full"
  | "three-quarters"
  | "half"
  | "quarter"
  | "none"
  | "question"
  | "quotation"
  | "asterisk"
  | "dash"
  | "ellipsis"
  | "clock";

/** `line`: as high as the words beside it; `card`: in a list; `page`: at the head of a page. */
export type DialSize = "line" | "card" | "page";

const sizes: Record<DialSize, string> = {
  line: "size-[1.1em]",
  card: "size-7",
  page: "size-14 sm:size-16",
};

/** The scale's colours (tokens.css), for a mark that does not have its own. */
export type DialColour = "true" | "mostly-true" | "half" | "mostly-false" | "false" | "aside";

const colours: Record<DialColour, string> = {
  true: "text-rating-true",
  "mostly-true": "text-rating-mostly-true",
  half: "text-rating-half",
  "mostly-false": "text-rating-mostly-false",
  false: "text-rating-false",
  aside: "text-rating-aside",
};

/** On the line from true to false: the filled sector and its colour. */
const sectors: Partial<Record<DialMark, { readonly path: string; readonly colour: string }>> = {
  full: { path: "M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z", colour: "text-rating-true" },
  "three-quarters": {
    path: "M12 12V2a10 10 0 1 1-10 10Z",
    colour: "text-rating-mostly-true",
  },
  half: { path: "M12 2a10 10 0 0 1 0 20Z", colour: "text-rating-half" },
  quarter: { path: "M12 12V2a10 10 0 0 1 10 10Z", colour: "text-rating-mostly-false" },
  none: { path: "", colour: "text-rating-false" },
};

const dot = (x: number, y: number, radius = 1.25) => (
  <circle cx={x} cy={y} r={radius} fill="currentColor" stroke="none" />
);

/** Not on the line: drawn, not typed, so that no font has to be there. */
const signs: Partial<Record<DialMark, ReactNode>> = {
  question: (
    <>
      <path d="M9.1 9.6a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.5 1.2-1.5 2.2" />
      {dot(12, 17)}
    </>
  ),
  // “ ” as one stroke each: four would run together at the height of a line.
  quotation: (
    <g strokeWidth="1.8">
      <path d="M6.6 13c0-2.3.9-3.7 2.5-4.5M17.4 11c0 2.3-.9 3.7-2.5 4.5" />
      {dot(8.3, 13, 1.9)}
      {dot(15.7, 11, 1.9)}
    </g>
  ),
  asterisk: <path d="M12 7v10M7.7 9.5l8.6 5M16.3 9.5l-8.6 5" />,
  dash: <path d="M8 12h8" />,
  ellipsis: (
    <>
      {dot(7.8, 12, 1.4)}
      {dot(12, 12, 1.4)}
      {dot(16.2, 12, 1.4)}
    </>
  ),
  clock: <path d="M12 7v5l3.4 2.2" />,
};

/**
 * A rating as a dial that reads without colour and without language. The word stands beside it,
 * set by the caller, so the dial is hidden from screen readers; where no word can stand, give
 * `label`.
 */
export function RatingDial(props: {
  readonly mark: DialMark;
  readonly size?: DialSize;
  readonly label?: string;
  /** Another than the mark's own. */
  readonly colour?: DialColour;
  /** Drawn by the page's `DialShapes`: for hundreds of dials on one page. */
  readonly shared?: boolean;
  readonly className?: string;
}) {
  const { mark, size = "line", label, colour, shared, className } = props;
  const sector = sectors[mark];
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
      className={classes(
        "inline-block shrink-0 print:text-ink",
        sizes[size],
        colour ? colours[colour] : (sector?.colour ?? "text-rating-aside"),
        className,
      )}
    >
      {shared ? <use href={`#${shapeId(mark)}`} /> : <Shape mark={mark} />}
    </svg>
  );
}

/** The shapes of these marks, once for all dials of the page that are `shared`. */
export function DialShapes({ marks }: { readonly marks: readonly DialMark[] }) {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {[...new Set(marks)].map((mark) => (
        <symbol key={mark} id={shapeId(mark)} viewBox="0 0 24 24" overflow="visible">
          <Shape mark={mark} />
        </symbol>
      ))}
    </svg>
  );
}

const shapeId = (mark: DialMark) => `dial-${mark}`;

function Shape({ mark }: { readonly mark: DialMark }) {
  const sector = sectors[mark];
  if (!sector) {
    return (
      <>
        <circle cx="12" cy="12" r="10" strokeDasharray="3.4 2.883" strokeLinecap="butt" />
        {signs[mark]}
      </>
    );
  }
  return (
    <>
      {sector.path && <path d={sector.path} fill="currentColor" stroke="none" />}
      <circle cx="12" cy="12" r="10" />
      {mark === "none" && <path d="M5 19 19 5" />}
    </>
  );
}
