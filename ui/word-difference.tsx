import { diffArrays } from "diff";

/** Words and the spaces between them, in any script. */
const tokens = (text: string) => text.split(/(\s+)/).filter((token) => token !== "");

/**
 * What became of a text, word by word: what went is struck through, what came is underlined, so that
 * neither needs its colour.
 */
export function WordDifference(props: {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}) {
  const { before, after, lang } = props;
  const parts = diffArrays(tokens(before), tokens(after));
  return (
    <p dir="auto" {...(lang && { lang })} className="whitespace-pre-line">
      {parts.map(({ value, added, removed }, index) => {
        const words = value.join("");
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of one text keep their places
        if (removed) {
          return (
            <del key={index} className="bg-danger-tint text-danger">
              {words}
            </del>
          );
        }
        if (added) {
          return (
            <ins key={index} className="bg-tint text-accent-strong underline underline-offset-4">
              {words}
            </ins>
          );
        }
        return <span key={index}>{words}</span>;
        // biome-ignore-end lint/suspicious/noArrayIndexKey: the parts of one text keep their places
      })}
    </p>
  );
}
