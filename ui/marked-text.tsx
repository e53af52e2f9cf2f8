import { withHiddenCharactersShown } from "@/language/bidi";
import { classes } from "./classes";

/** A marked stretch, half open, in UTF-16 code units of the text. Marks may overlap. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** Added to the words' classes; the usual mark if it is left out. */
  readonly className?: string;
  /** Makes the first piece of the mark a place that a link can lead to. */
  readonly id?: string;
  /** The marked words lead there. */
  readonly href?: string;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly TextMark[];
}

/**
 * A text with marks in it. Offsets are those of the text as stored: it is cut first, and hidden
 * characters are shown afterwards, piece by piece.
 */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly TextMark[];
}) {
  return cutAtMarks(text, marks).map((piece) => {
    const shown = withHiddenCharactersShown(piece.text);
    if (piece.marks.length === 0) return shown;
    const [id, ...others] = piece.marks.flatMap((mark) =>
      mark.start === piece.start && mark.id ? [mark.id] : [],
    );
    const className = classes(...new Set(piece.marks.map((mark) => mark.className ?? "marked")));
    const href = piece.marks.find((mark) => mark.href)?.href;
    return (
      <mark key={piece.start} {...(id && { id })} className={className}>
        {others.map((other) => (
          <span key={other} id={other} />
        ))}
        {href ? (
          <a href={href} className="text-inherit">
            {shown}
          </a>
        ) : (
          shown
        )}
      </mark>
    );
  });
}

/** Cuts a text wherever a mark begins or ends, and says which marks cover each piece. */
export function cutAtMarks(text: string, marks: readonly TextMark[]): Piece[] {
  const inside = marks.filter(({ start, end }) => 0 <= start && start < end && end <= text.length);
  const edges = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const covering = inside.filter((mark) => mark.start <= start && end <= mark.end);
    return { text: text.slice(start, end), start, marks: covering };
  });
}
