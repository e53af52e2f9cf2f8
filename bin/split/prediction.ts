import type { Span, SplitArticle, SplitUtterance } from "@/splitter";

interface Claim {
  kind: SplitUtterance["kind"];
  /** From the first to the last word in quotation marks, where the cue interrupts the quotation. */
  quote?: Span;
  statement: Span;
  speaker: string | null;
  mention: string | null;
}

/**
 * The answer in the form that a scorer reads. To explain adds, under their own names, all other
 * fields that the splitter gives for the article and for each utterance.
 */
export function toPrediction(
  id: string | number,
  text: string,
  { utterances, passages, ...article }: SplitArticle,
  explain: boolean,
) {
  const claims = utterances.map(({ kind, statement, speaker, mention, ...rest }) => {
    const [first, last] = [rest.quotes[0], rest.quotes.at(-1)];
    const claim: Claim = {
      kind,
      ...(first && last && { quote: { start: first.start, end: last.end } }),
      statement,
      speaker: speaker?.name ?? null,
      mention: mention && text.slice(mention.start, mention.end),
    };
    return explain ? { ...claim, ...rest } : claim;
  });
  return explain ? { id, claims, ...article, passages } : { id, claims };
}
