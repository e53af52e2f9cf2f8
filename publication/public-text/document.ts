import type { RichText } from "@/review/verdict/document";
import { toPlainText as toLines } from "@/review/verdict/plain-text";

/** A text in the shape that the rows keep: a reasoning's, which cites nothing. */
export type TextDocument = RichText;

/** Plain text as a document: a paragraph a line. */
export function fromPlainText(text: string): TextDocument {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return {
    type: "doc",
    content: lines.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })),
  };
}

/** A document as plain text, its blocks a line apart. */
export function toPlainText({ content }: TextDocument): string {
  return content
    .map((block) => toLines({ type: "doc", content: [block] }, []))
    .filter((lines) => lines !== "")
    .join("\n\n");
}

/** The same with the address behind each linked word: whoever approves it sees where it leads. */
export function withAddresses(document: TextDocument): string {
  const inNode = <T>(node: T): T => {
    const { type, text, marks, content } = node as Node;
    const href = marks?.find((mark) => mark.type === "link")?.attrs?.href;
    if (type === "text") return href ? { ...node, text: `${text} <${href}>` } : node;
    return content ? { ...node, content: content.map(inNode) } : node;
  };
  return toPlainText(inNode(document));
}

/** What is walked of any part of a document. */
interface Node {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: { readonly href: string } }[];
  readonly content?: readonly object[];
}
