import { type Editor, Node } from "@tiptap/core";

/** Evidence as a citation names it, in the order of its numbers. */
export interface CitableEvidence {
  readonly id: string;
  readonly title: string;
  /** Language of the title. */
  readonly language: string;
}

interface Storage {
  /** The citations on the screen: called when the evidence is another. */
  readonly redraw: Set<() => void>;
}

interface Options {
  /** The claim's evidence in force, as it is now. */
  readonly evidence: { current: readonly CitableEvidence[] };
  /** What a citation of evidence that is gone says. */
  readonly broken: string;
}

/**
 * A citation: one piece within the text that points to evidence by its id, so that it keeps pointing
 * there when numbers change, and is seen to be broken when the evidence is gone.
 */
export const CitationNode = Node.create<Options, Storage>({
  name: "citation",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ evidence: { current: [] }, broken: "" }),
  addStorage: () => ({ redraw: new Set() }),
  addAttributes: () => ({
    evidenceId: {
      default: "",
      parseHTML: (element) => element.getAttribute("data-evidence"),
      renderHTML: ({ evidenceId }) => ({ "data-evidence": evidenceId }),
    },
  }),
  parseHTML: () => [{ tag: "span[data-evidence]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes],
  // What is copied out of the editor, and what a screen reader gets of a selection.
  renderText({ node }) {
    return markOf(this.options.evidence.current, node.attrs.evidenceId as string);
  },
  addNodeView() {
    const { evidence, broken } = this.options;
    const { redraw } = this.storage;
    return ({ node }) => {
      const dom = document.createElement("span");
      const draw = () => {
        const id = node.attrs.evidenceId as string;
        const source = evidence.current.find((one) => one.id === id);
        dom.textContent = markOf(evidence.current, id);
        dom.className = source ? "citation" : "citation citation-broken";
        dom.title = source?.title ?? broken;
      };
      draw();
      redraw.add(draw);
      return { dom, destroy: () => redraw.delete(draw) };
    };
  },
});

/** Draws every citation anew: the evidence has other numbers, or is gone. */
export function redrawCitations(editor: Editor): void {
  const { citation } = editor.storage as unknown as { citation: Storage };
  for (const redraw of citation.redraw) redraw();
}

function markOf(evidence: readonly CitableEvidence[], id: string): string {
  const number = evidence.findIndex((one) => one.id === id) + 1;
  return number > 0 ? `[${number}]` : "[?]";
}
