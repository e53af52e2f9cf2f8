import { classes } from "./classes";
import {
  type DialColour,
  type DialMark,
  dialDashes,
  dialSectors,
  dialSigns,
  dialStroke,
} from "./dial-shapes";

/** `line`: as high as the words beside it; `card`: in a list; `page`: at the head of a page. */
export type DialSize = "line" | "card" | "page";

const sizes: Record<DialSize, string> = {
  line: "size-[1.1em]",
  card: "size-7",
  page: "size-14 sm:size-16",
};

const colours: Record<DialColour, string> = {
  true: "text-rating-true",
  "mostly-true": "text-rating-mostly-true",
  half: "text-rating-half",
  "mostly-false": "text-rating-mostly-false",
  false: "text-rating-false",
  aside: "text-rating-aside",
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
  readonly className?: string;
}) {
  const { mark, size = "line", label, colour, className } = props;
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
        colour ? colours[colour] : dialColour(mark),
        className,
      )}
    >
      <Shape mark={mark} />
    </svg>
  );
}

/** The class name of a rating's colour. */
export function dialColour(mark: DialMark): string {
  return colours[dialSectors[mark]?.colour ?? "aside"];
}

/** The shapes of these marks, once for hundreds of dials that refer to them by `shapeId`. */
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

export const shapeId = (mark: DialMark) => `dial-${mark}`;

function Shape({ mark }: { readonly mark: DialMark }) {
  const sector = dialSectors[mark];
  if (!sector) {
    return (
      <>
        <circle
          cx="12"
          cy="12"
          r="10"
          strokeDasharray={dialDashes.join(" ")}
          strokeLinecap="butt"
        />
        <Sign mark={mark} />
      </>
    );
  }
  return (
    <>
      {sector.path && <path d={sector.path} fill="currentColor" stroke="none" />}
      <circle cx="12" cy="12" r="10" />
      {mark === "none" && <path d={dialStroke} />}
    </>
  );
}

function Sign({ mark }: { readonly mark: DialMark }) {
  const { strokes, strokeWidth, dots = [] } = dialSigns[mark] ?? {};
  return (
    <>
      {strokes && <path d={strokes} {...(strokeWidth && { strokeWidth })} />}
      {dots.map(([x, y, radius]) => (
        <circle key={x} cx={x} cy={y} r={radius} fill="currentColor" stroke="none" />
      ))}
    </>
  );
}
