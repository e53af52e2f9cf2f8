/** A text in the shape that the rows keep: paragraphs, one a line. */
export interface TextDocument {
  readonly type: "doc";
  readonly content: readonly {
    readonly type: "paragraph";
    readonly content: readonly { readonly type: "text"; readonly text: string }[];
  }[];
}

/** Plain text as a document: a paragraph a line. */
export function fromPlainText(text: string) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return {
    type: "doc" as const,
    content: lines.map((line) => ({
      type: "paragraph" as const,
      content: [{ type: "text" as const, text: line }],
    })),
  };
}

/** A document as plain text, its paragraphs a line apart. */
export function toPlainText(document: TextDocument): string {
  return document.content
    .map(({ content }) => content.map(({ text }) => text).join(""))
    .join("\n\n");
}
