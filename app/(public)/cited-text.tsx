import { withoutHiddenCharacters } from "@/language/bidi";
import { directionOf } from "@/language/languages";

/** "[2]" in a text of the newsroom's: what it cites. */
const citation = /\[(\d{1,3})\]/;

/**
 * A paragraph of the reasoning with its citations as links to the sources. A number that no source
 * has stays text, so that no link leads nowhere.
 */
export function CitedText(props: {
  readonly text: string;
  readonly language: string;
  /** How many sources the record has; they are numbered from 1. */
  readonly sources: number;
}) {
  const pieces = withoutHiddenCharacters(props.text).split(citation);
  return (
    <p lang={props.language} dir={directionOf(props.language)}>
      {pieces.map((piece, index) => {
        // Splitting by one group puts the numbers at the odd places.
        if (index % 2 === 0) return piece;
        const number = Number(piece);
        const isThere = 1 <= number && number <= props.sources;
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
        return isThere ? <CitationLink key={index} number={number} /> : `[${piece}]`;
      })}
    </p>
  );
}

/** Leads to the source of this number; the first of each can be led back to. 0: a source that is gone. */
export function CitationLink(props: { readonly number: number; readonly occurrence?: number }) {
  const { number, occurrence } = props;
  if (number === 0) return "[?]";
  return (
    <a
      {...(occurrence === 1 && { id: `cites-${number}` })}
      className="link whitespace-nowrap"
      href={`#source-${number}`}
    >
      [{number}]
    </a>
  );
}
