// The reasoning as rich text: the shape that the editor writes, the rows keep and the pages show.
// Types alone, so that a page may name them; review/verdict/rich-text.ts holds JSON against them.

export interface Bold {
  readonly type: "bold";
}

/** An http(s) address. */
export interface Link {
  readonly type: "link";
  readonly attrs: { readonly href: string };
}

export interface Text {
  readonly type: "text";
  readonly text: string;
  readonly marks?: readonly (Bold | Link)[] | undefined;
}

/** Points to a piece of evidence of the claim by its id; its number is that of its place. */
export interface Citation {
  readonly type: "citation";
  readonly attrs: { readonly evidenceId: string };
}

export type Inline = Text | Citation | { readonly type: "hardBreak" };

export interface Paragraph {
  readonly type: "paragraph";
  readonly content?: readonly Inline[] | undefined;
}

export interface Heading {
  readonly type: "heading";
  readonly attrs: { readonly level: 3 };
  readonly content?: readonly Inline[] | undefined;
}

export interface ListItem {
  readonly type: "listItem";
  readonly content: readonly Block[];
}

export interface List {
  readonly type: "bulletList" | "orderedList";
  readonly content: readonly ListItem[];
}

export interface Blockquote {
  readonly type: "blockquote";
  readonly content: readonly Block[];
}

export type Block = Paragraph | Heading | List | Blockquote;

/** A whole reasoning. */
export interface RichText {
  readonly type: "doc";
  readonly content: readonly Block[];
}
