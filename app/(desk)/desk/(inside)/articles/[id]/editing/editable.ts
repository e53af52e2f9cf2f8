import { textIn } from "@/language/by-language";
import type { DeskSpan } from "@/review/article/desk-utterance";
import type { DeskArticle } from "@/review/article/find-article";

export type Kind = "DIRECT" | "MIXED" | "INDIRECT" | "NARRATION";

/** An utterance as the editor needs it. Offsets are into the article's text. */
export interface EditableUtterance {
  readonly id: string;
  readonly position: number;
  readonly kind: Kind;
  readonly statement: DeskSpan;
  readonly quotes: readonly DeskSpan[];
  readonly mention: DeskSpan | null;
  readonly speakerName: string | null;
  /** The entry that a person chose, with its name in the desk's language. */
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly isTakenUp: boolean;
}

/** What goes to the browser for editing: the text once, and where the utterances stand. */
export interface EditableArticle {
  readonly id: string;
  readonly revisionId: string;
  readonly language: string;
  readonly text: string;
  /** In order of text. */
  readonly utterances: readonly EditableUtterance[];
}

export function toEditable(article: DeskArticle, deskLanguage: string): EditableArticle {
  const { id, revisionId, language, text } = article;
  const spanOf = ({ start, end }: DeskSpan) => ({ start, end });
  return {
    ...{ id, revisionId, language, text },
    utterances: article.utterances.map((one) => ({
      ...{ id: one.id, position: one.position, kind: one.kind, speakerName: one.speakerName },
      statement: spanOf(one.statement),
      quotes: one.quotes.map(spanOf),
      mention: one.mention && spanOf(one.mention),
      speaker: one.speaker && {
        id: one.speaker.id,
        name: textIn(one.speaker.names, deskLanguage)?.text ?? "",
      },
      isTakenUp: one.claims.length > 0,
    })),
  };
}
