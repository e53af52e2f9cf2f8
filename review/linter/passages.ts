import type { Block, Inline, RichText } from "../verdict/document";

/** A paragraph, heading or list item of a reasoning: its words, and what it cites. */
export interface ReasoningPassage {
  readonly text: string;
  /** Ids of the evidence; null for a citation that points nowhere. */
  readonly cites: readonly (string | null)[];
  readonly isHeading: boolean;
}

/** The passages of a reasoning: of its document, or of its plain text where it has none. */
export function passagesOf(
  { document, reasoning }: { readonly document?: RichText | null; readonly reasoning: string },
  evidenceIds: readonly string[],
): ReasoningPassage[] {
  if (document) return document.content.flatMap(ofBlock);
  return reasoning.split(/\n+/).flatMap((text) => {
    if (text.trim() === "") return [];
    const cites = [...text.matchAll(/\[(\d{1,3}|\?)\]/g)].map(
      ([, number]) => evidenceIds[Number(number) - 1] ?? null,
    );
    return [{ text: text.replace(/\[(\d{1,3}|\?)\]/g, ""), cites, isHeading: false }];
  });
}

function ofBlock(block: Block): ReasoningPassage[] {
  if (block.type === "paragraph" || block.type === "heading") {
    return [toPassage(block.content ?? [], block.type === "heading")];
  }
  if (block.type === "blockquote") return [join(block.content.flatMap(ofBlock))];
  return block.content.map((item) => join(item.content.flatMap(ofBlock)));
}

function toPassage(inlines: readonly Inline[], isHeading: boolean): ReasoningPassage {
  return {
    text: inlines.map((inline) => (inline.type === "text" ? inline.text : " ")).join(""),
    cites: inlines.flatMap((inline) =>
      inline.type === "citation" ? [inline.attrs.evidenceId] : [],
    ),
    isHeading,
  };
}

function join(passages: readonly ReasoningPassage[]): ReasoningPassage {
  return {
    text: passages.map(({ text }) => text).join(" "),
    cites: passages.flatMap(({ cites }) => cites),
    isHeading: false,
  };
}
