import type { Block, Inline, Paragraph, RichText } from "./document";

/**
 * A document as plain text: a line for each block, "• " and "1. " before list items, a citation as
 * "[n]" by the place of its evidence among `evidenceIds`; "[?]" where that is no longer there.
 */
export function toPlainText(document: RichText, evidenceIds: readonly string[]): string {
  const lines = (blocks: readonly Block[]): string[] => blocks.flatMap(linesOf);
  const linesOf = (block: Block): string[] => {
    switch (block.type) {
      case "paragraph":
      case "heading":
        return [(block.content ?? []).map(wordsOf).join("")];
      case "blockquote":
        return lines(block.content);
      case "bulletList":
      case "orderedList":
        return block.content.flatMap((item, index) => {
          const [first = "", ...rest] = lines(item.content);
          return [`${block.type === "bulletList" ? "•" : `${index + 1}.`} ${first}`, ...rest];
        });
    }
  };
  const wordsOf = (inline: Inline): string => {
    if (inline.type === "text") return inline.text;
    if (inline.type === "hardBreak") return "\n";
    return citationMark(evidenceIds.indexOf(inline.attrs.evidenceId) + 1);
  };
  return lines(document.content)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .join("\n");
}

/** "[2]"; "[?]" for 0, which is a citation that points nowhere. */
function citationMark(number: number): string {
  return number > 0 ? `[${number}]` : "[?]";
}

/** Plain text as a document: a paragraph a line, "[n]" as a citation of the evidence at that place. */
export function fromPlainText(text: string, evidenceIds: readonly string[]): RichText {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== "");
  return linkCitations(
    {
      type: "doc",
      content: paragraphs.map((line) => ({
        type: "paragraph",
        content: [{ type: "text", text: line }],
      })),
    },
    evidenceIds,
  );
}

/**
 * The same document with "[n]" that was typed out made a citation where evidence has that number,
 * and without empty paragraphs at its end.
 */
export function linkCitations(document: RichText, evidenceIds: readonly string[]): RichText {
  const inBlock = (block: Block): Block => {
    switch (block.type) {
      case "paragraph":
      case "heading":
        return { ...block, content: (block.content ?? []).flatMap(inInline) };
      case "blockquote":
        return { ...block, content: block.content.map(inBlock) };
      case "bulletList":
      case "orderedList":
        return {
          ...block,
          content: block.content.map((item) => ({ ...item, content: item.content.map(inBlock) })),
        };
    }
  };
  const inInline = (inline: Inline): Inline[] => {
    if (inline.type !== "text") return [inline];
    // Splitting by one group puts the numbers at the odd places.
    return inline.text.split(/\[(\d{1,3})\]/).flatMap((piece, index): Inline[] => {
      const evidenceId = index % 2 === 1 && evidenceIds[Number(piece) - 1];
      if (evidenceId) return [{ type: "citation", attrs: { evidenceId } }];
      const words = index % 2 === 1 ? `[${piece}]` : piece;
      return words ? [{ ...inline, text: words }] : [];
    });
  };
  const blocks = document.content.map(inBlock);
  const isEmpty = (block: Block | undefined) =>
    block?.type === "paragraph" && ((block as Paragraph).content ?? []).length === 0;
  while (isEmpty(blocks.at(-1))) blocks.pop();
  return { type: "doc", content: blocks };
}

/** Ids of the evidence that a document cites, in the order of its text, each as often as cited. */
export function citedIds(document: RichText): string[] {
  const found: string[] = [];
  const walk = (node: { type: string; content?: unknown; attrs?: unknown }): void => {
    if (node.type === "citation") found.push((node.attrs as { evidenceId: string }).evidenceId);
    for (const child of (node.content ?? []) as (typeof node)[]) walk(child);
  };
  walk(document);
  return found;
}
