import type { Span, SplitArticle, SplitUtterance } from "@/splitter";

interface Claim {
  kind: SplitUtterance["kind"];
  quote?: Span;
  statement: Span;
  speaker: string | null;
  mention: string | null;
}

const mark = /[«»“”„‟"]/;

/**
 * The answer in the form that a scorer reads, which has one row for each pair of marks: where the cue interrupts
 * a quotation between two pairs (`“…,” she said, “…”`), each is a claim of its own. To explain adds, under their own
 * names, all other fields that the splitter gives for the article and for each utterance.
 */
export function toPrediction(
  id: string | number,
  text: string,
  { utterances, passages, ...article }: SplitArticle,
  explain: boolean,
) {
  const claims = utterances.flatMap(({ kind, statement, speaker, mention, ...rest }) => {
    const rows = inPairsOfMarks(text, rest.quotes);
    return (rows.length === 0 ? [null] : rows).map((quote) => {
      const claim: Claim = {
        kind,
        ...(quote && { quote }),
        statement: rows.length > 1 && quote ? quote : statement,
        speaker: speaker?.name ?? null,
        mention: mention && text.slice(mention.start, mention.end),
      };
      return explain ? { ...claim, ...rest } : claim;
    });
  });
  return explain ? { id, claims, ...article, passages } : { id, claims };
}

/** Quotes that no mark parts (`«…, — сказала она, — …»`) are one. */
function inPairsOfMarks(text: string, quotes: readonly Span[]): Span[] {
  const rows: Span[] = [];
  for (const { start, end } of quotes) {
    const last = rows[rows.length - 1];
    const joined = last !== undefined && !mark.test(text.slice(last.end, start));
    if (joined) rows[rows.length - 1] = { start: last.start, end };
    else rows.push({ start, end });
  }
  return rows;
}
