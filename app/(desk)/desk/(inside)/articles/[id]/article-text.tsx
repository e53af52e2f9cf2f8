import { directionOf } from "@/language/languages";
import type { DeskSpan } from "@/review/article/desk-utterance";
import type { DeskArticle } from "@/review/article/find-article";
import { MarkedText, type TextMark } from "@/ui/marked-text";

/** The article as it was received, passage by passage, what is said underlined in its place. */
export function ArticleText(props: { readonly article: DeskArticle; readonly label: string }) {
  const { article, label } = props;
  return (
    <section
      aria-label={label}
      lang={article.language}
      dir={directionOf(article.language)}
      className="mt-6 grid max-w-measure gap-4 font-words text-body"
    >
      {article.passages.map((passage) => (
        <p key={passage.start} id={`passage-${passage.id}`} className="whitespace-pre-wrap">
          <MarkedText
            text={article.text.slice(passage.start, passage.end)}
            marks={marksWithin(passage, article)}
          />
        </p>
      ))}
    </section>
  );
}

/**
 * Statements dashed, quotes solid, the outlet's own assertions dotted; a quote that runs over passages
 * is marked in each.
 */
function marksWithin(passage: DeskSpan, { utterances, narration }: DeskArticle): TextMark[] {
  const own = narration.flatMap((candidate) =>
    within(passage, candidate, {
      id: `text-narration-${candidate.position}`,
      className: "utterance utterance-narrated",
    }),
  );
  const reported = utterances.flatMap((utterance) => [
    ...within(passage, utterance.statement, {
      id: `text-${utterance.position}`,
      className: "utterance utterance-reported",
    }),
    ...utterance.quotes.flatMap((quote) =>
      within(passage, quote, { className: "utterance utterance-quoted" }),
    ),
  ]);
  return [...own, ...reported];
}

function within(
  passage: DeskSpan,
  span: DeskSpan,
  mark: Omit<TextMark, "start" | "end">,
): TextMark[] {
  const start = Math.max(span.start, passage.start);
  const end = Math.min(span.end, passage.end);
  return start < end ? [{ ...mark, start: start - passage.start, end: end - passage.start }] : [];
}
