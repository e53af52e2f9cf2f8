import { diffWordsWithSpace } from "diff";
import { classes } from "./classes";

/**
 * Two states of a text in one, word by word: struck out what only the first has, underlined what only
 * the second has; never by colour alone. A text that is not there at all is null.
 */
export function WordDiff(props: {
  readonly before: string | null;
  readonly after: string | null;
  /** Language of the texts, where it is known: Arabic words part elsewhere than English ones. */
  readonly lang?: string;
  readonly className?: string;
}) {
  const { before, after, lang, className } = props;
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: "word" });
  const parts = diffWordsWithSpace(before ?? "", after ?? "", { intlSegmenter });
  return (
    <p
      dir="auto"
      {...(lang && { lang })}
      className={classes("whitespace-pre-wrap wrap-anywhere", className)}
    >
      {parts.map(({ value, added, removed }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one comparison never change places
        <Part key={index} value={value} added={added} removed={removed} />
      ))}
    </p>
  );
}

function Part(props: {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}) {
  if (props.added) return <ins className="bg-tint font-semibold">{props.value}</ins>;
  if (props.removed) return <del className="bg-danger-tint text-danger">{props.value}</del>;
  return props.value;
}
